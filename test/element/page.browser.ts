/** “My page”: what a parent picks, the sheet, and what comes of printing, saving and sending (take-along.md §1, §2). */
import { pictureOf } from '../../src/features/page/picture.ts';
import { DIMENSIONS, ITEMS } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { calendarDay } from '../../src/results/days.ts';
import { answersWithSums, sumsOf } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import { replace } from './device.ts';
import { mountResults, text, words, type Answering, type Parent } from './helpers.ts';

/** Friction is tender, repair is strong, play is not mapped. */
const MIXED: Answering = {
  ageBand: 'toddler',
  answers: answersWithSums('toddler', { friction: 3, repair: 15, play: null }),
  context: { 'ctx-wellbeing': 'struggling', 'ctx-start': 'yes' },
};
const TODAY = calendarDay(Date.now());
const LINE = 'Getting dressed';

async function open(answering: Answering = MIXED, attributes = {}): Promise<Parent> {
  const parent = await mountResults(answering, attributes);
  await toPage(parent);
  return parent;
}
async function toPage(parent: Parent) {
  await parent.press(text['ui.page']);
  await parent.find('.sheet');
  await parent.element.updateComplete;
}
const boxes = (parent: Parent) => [...parent.root.querySelectorAll<HTMLInputElement>('.check input')];
const ticked = (parent: Parent) =>
  boxes(parent)
    .filter(({ checked }) => checked)
    .map((box) => words(box.closest('label')!));
async function tick(parent: Parent, label: string) {
  (await parent.find('.check', label)).click();
  await parent.element.updateComplete;
}
async function type(parent: Parent, line: string) {
  const field = parent.root.querySelector<HTMLInputElement>('input.field')!;
  field.value = line;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await parent.element.updateComplete;
}
/** What is said under the parts, and under the button that prints. */
const said = (parent: Parent) => parent.read('.picks [role=status], .acts [role=status]').filter(Boolean);
const sheetOf = (parent: Parent) => words(parent.root.querySelector('.sheet')!);

describe('what a parent picks', () => {
  it('begins with nothing ticked and nothing written', async () => {
    const parent = await open();
    equal(parent.read('.picks legend'), [text['ui.print.talk'], text['ui.print.chosen']]);
    equal(ticked(parent), []);
    equal(parent.root.querySelector<HTMLInputElement>('input.field')!.value, '');
    equal(boxes(parent).length, 6 + parent.read('.picks:nth-of-type(2) .check').length + 1);
    ok(parent.root.querySelector('.picks')!.matches('[aria-describedby=talk-help]'), 'the help belongs to the parts');
    await parent.findFocused(text['ui.page']);
  });

  it('takes three parts, and no fourth until one is taken away', async () => {
    const parent = await open();
    const three = (['warmth-fit', 'friction', 'play'] as const).map((one) => text[`dimension.${one}.label`]);
    for (const label of three) await tick(parent, label);
    equal(said(parent), []);
    await tick(parent, text['dimension.repair.label']);
    equal(ticked(parent), three);
    equal(said(parent), [text['ui.page.talk-full']]);
    await tick(parent, three[0]!);
    equal(said(parent), []);
    await tick(parent, text['dimension.repair.label']);
    equal(ticked(parent).length, 3);
    equal(parent.read('.wide .dots li'), [three[1], three[2], text['dimension.repair.label']], 'the order of picking');
  });

  it('takes a line of at most 120 characters, in its own direction', async () => {
    const parent = await open();
    const field = parent.root.querySelector<HTMLInputElement>('input.field')!;
    equal([field.maxLength, field.dir, words(field.closest('label')!)], [120, 'auto', text['ui.page.talk-line']]);
    await type(parent, `${LINE} `);
    equal(field.value, `${LINE} `);
    ok(parent.has('.sheet li', LINE), 'it stands on the sheet');
  });

  it('stays while the run lasts, ends with it, and is in no event', async () => {
    const parent = await open();
    await tick(parent, text['dimension.friction.label']);
    await tick(parent, text['ui.page.answers']);
    await type(parent, LINE);
    await parent.press(text['ui.back-to-map']);
    await toPage(parent);
    equal(ticked(parent), [text['dimension.friction.label'], text['ui.page.answers']]);
    ok(!JSON.stringify(parent.heard).includes(LINE), 'no event has it');
    const before = parent.types();
    parent.element.reset();
    await parent.toResults(MIXED);
    await toPage(parent);
    equal([ticked(parent), parent.root.querySelector<HTMLInputElement>('input.field')!.value], [[], '']);
    equal(before, ['ready', 'start', ...Array(24).fill('progress'), 'complete']);
  });
});

describe('the sheet', () => {
  it('has all in the order of the paper', async () => {
    const parent = await open();
    await tick(parent, text['dimension.repair.label']);
    await type(parent, LINE);
    const [title] = parent.read('.picks:nth-of-type(2) .check');
    await tick(parent, title!);
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
    const found = [
      ...[text['ui.title'], `${text['ui.print.date']}: ${day}`, `${text['ui.share.age']}: ${text['band.toddler']}`],
      ...[`${text['ui.share.answered']}: 20 of 24`, `${text['ui.share.version']}: ${INSTRUMENT_VERSION}`],
      ...[text['ui.print.about'], text['ui.print.talk']],
      ...[text['dimension.repair.label'], LINE, text['ui.print.map'], text['ui.parts']],
      ...[`${text['dimension.repair.label']} ${text['level.strength']}`, text['level.steady']],
      ...[`${text['dimension.friction.label']} ${text['level.tender.friction']}`],
      ...[`${text['dimension.play.label']} ${text['ui.unmapped']}`, text['ui.working'], text['ui.print.bright']],
      ...[text['ui.print.chosen'], title!.split(' ').slice(0, 2).join(' '), text['ui.what'], text['ui.what.is.text']],
      ...[text['ui.what.isnt.text'], text['ui.print.untested'], text['ui.print.help']],
    ].reduce((from, one) => {
      const at = sheetOf(parent).indexOf(one, from);
      ok(at >= 0, `“${one}” is there, after what stands above it`);
      return at;
    }, 0);
    equal(sheetOf(parent).slice(found), text['ui.print.help'], 'the last line');
  });

  it('has no headline, no help, no optional answer, and nothing that was not chosen', async () => {
    const parent = await mountResults(MIXED);
    const title = words(parent.root.querySelector('.map-title')!);
    await toPage(parent);
    const all = sheetOf(parent);
    const [first] = parent.read('.picks:nth-of-type(2) .check');
    for (const one of [
      ...[title, first!, text['ui.help'], text['note.safe'], text['support.wellbeing.title'], location.host],
      ...[text['ui.print.talk'], text['ui.print.chosen'], text['ui.print.answers'], text['ui.numbers.about']],
      ...[text['context.ctx-wellbeing.struggling'], text['opening.hard'], 'undefined', '{'],
    ]) {
      ok(!all.includes(one), `“${one}” is not on it`);
    }
  });

  it('says nothing of what is working where no answer does', async () => {
    const parent = await open({ answers: answersWithSums('toddler', sumsOf(2)) });
    ok(!sheetOf(parent).includes(text['ui.working']), text['ui.working']);
  });

  it('has the numbers if the parent has them shown', async () => {
    const parent = await mountResults(MIXED);
    await tick(parent, text['ui.numbers']);
    await toPage(parent);
    ok(/19 \(8–30\)/.test(sheetOf(parent)), 'of friction');
    ok(sheetOf(parent).includes(text['ui.numbers.about']), 'what they are');
  });

  it('has every question with its answer on a second page, if that is chosen', async () => {
    const parent = await open();
    await tick(parent, text['ui.page.answers']);
    const rows = parent.all('.answers li').map((row) => [...row.children].map(words));
    equal(
      rows,
      ITEMS.toddler.map(({ id }) => {
        const answer = MIXED.answers![id]!;
        return [text[id], answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}`]];
      }),
    );
  });

  it('stands on no shared tablet', async () => {
    const parent = await open();
    parent.element.kiosk = true;
    await parent.element.updateComplete;
    equal([parent.has('.sheet'), parent.has('button', text['ui.back-to-map'])], [false, true]);
  });
});

describe('“Print or save as PDF”', () => {
  type PaperWindow = Window & typeof globalThis;
  /** What a browser does when it is asked to print. */
  function whenAsked(print: ((view: PaperWindow) => void) | undefined) {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    replace(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as PaperWindow | null;
        if (view) Object.assign(view, { print: print && (() => print(view)) });
        return view;
      },
    });
  }
  /** Holds back what waits for so many ms. Gives a function that lets it happen. */
  function hold(ms: number) {
    const held: (() => void)[] = [];
    const { setTimeout } = globalThis;
    replace(globalThis, 'setTimeout', {
      value: (act: () => void, delay = 0, ...more: unknown[]) =>
        delay === ms ? held.push(act) : setTimeout(act, delay, ...more),
      writable: true,
    });
    return () => held.splice(0).forEach((act) => act());
  }
  const frames = (parent: Parent) => [...parent.root.querySelectorAll('iframe')];
  const tell = (view: PaperWindow, name: string) => view.dispatchEvent(new Event(name));
  const print = (parent: Parent) => parent.press(text['ui.print']);

  it('prints the sheet from a frame that nobody sees, in the language of the card', async () => {
    let printed = '';
    whenAsked((view) => {
      printed = words(view.document.body);
      tell(view, 'beforeprint');
      tell(view, 'afterprint');
    });
    const parent = await open();
    await tick(parent, text['dimension.play.label']);
    await print(parent);
    await until(
      () => printed,
      () => 'it is printed',
    );
    equal(printed, sheetOf(parent));
    const [frame, ...others] = frames(parent);
    equal(others.length, 0);
    equal([frame!.getAttribute('aria-hidden'), frame!.tabIndex, frame!.srcdoc, frame!.src], ['true', -1, '', '']);
    const { width, height } = frame!.getBoundingClientRect();
    equal([width, height, getComputedStyle(frame!).display], [1, 1, 'block']);
    const { title, documentElement } = frame!.contentDocument!;
    equal([title, documentElement.lang, documentElement.dir], [`map-${TODAY}`, 'en', 'ltr']);
    equal(said(parent), []);
  });

  it('leaves its frame until the next, and takes it away with the screen or the element', async () => {
    whenAsked((view) => tell(view, 'beforeprint'));
    const parent = await open();
    await print(parent);
    const [first] = frames(parent);
    await print(parent);
    equal([frames(parent).length, first!.isConnected], [1, false]);
    await parent.press(text['ui.back-to-map']);
    equal(frames(parent).length, 0, 'after the screen');
    await toPage(parent);
    await print(parent);
    equal(frames(parent).length, 1);
    parent.element.remove();
    equal(frames(parent).length, 0, 'after the element');
  });

  it('says after two seconds that nothing prints, and no more once something does', async () => {
    let view: PaperWindow | undefined;
    whenAsked((asked) => void (view = asked));
    const pass = hold(2000);
    const parent = await open();
    await print(parent);
    await until(
      () => view,
      () => 'it was asked',
    );
    equal(said(parent), []);
    pass();
    await parent.element.updateComplete;
    equal(said(parent), [text['ui.print.blocked']]);
    tell(view!, 'afterprint');
    await parent.element.updateComplete;
    equal(said(parent), []);
  });

  const WAYS: Readonly<Record<string, () => void>> = {
    'a browser that cannot print': () => whenAsked(undefined),
    'a browser that is printing already': () =>
      whenAsked(() => {
        throw new DOMException('', 'NotAvailableError');
      }),
    'a sandbox in which its frame is a stranger': () =>
      replace(HTMLIFrameElement.prototype, 'contentDocument', { get: () => null }),
  };
  for (const [name, arrange] of Object.entries(WAYS)) {
    it(`says at once that nothing prints in ${name}`, async () => {
      hold(2000);
      arrange();
      const parent = await open();
      await print(parent);
      await parent.find('.acts [role=status]', text['ui.print.blocked']);
    });
  }
});

describe('saving', () => {
  /** Everything that is saved, and the addresses that were given back. */
  function watch() {
    const saved: { readonly data: Blob; readonly name: string; readonly isInside: boolean }[] = [];
    const back: string[] = [];
    const timers: (() => void)[] = [];
    const { setTimeout } = globalThis;
    let data: Blob;
    replace(URL, 'createObjectURL', { value: (blob: Blob) => ((data = blob), 'blob:here'), writable: true });
    replace(URL, 'revokeObjectURL', { value: (address: string) => back.push(address), writable: true });
    replace(HTMLAnchorElement.prototype, 'dispatchEvent', {
      value(this: HTMLAnchorElement, event: Event) {
        saved.push({ data, name: this.download, isInside: this.getRootNode() instanceof ShadowRoot });
        return EventTarget.prototype.dispatchEvent.call(this, event);
      },
    });
    replace(globalThis, 'setTimeout', {
      value: (act: () => void, delay = 0, ...more: unknown[]) =>
        delay === 40_000 ? timers.push(act) : setTimeout(act, delay, ...more),
      writable: true,
    });
    return { saved, back, pass: () => timers.splice(0).forEach((act) => act()) };
  }
  const record = (file: string) => JSON.parse(file.split('\n').find((line) => line.startsWith('{'))!);
  const field = (parent: Parent) => parent.root.querySelector('textarea')!;

  /** Every line of text that is drawn from now on. */
  function drawnTexts(): readonly string[] {
    const drawn: string[] = [];
    const own = CanvasRenderingContext2D.prototype.fillText;
    replace(CanvasRenderingContext2D.prototype, 'fillText', {
      value(this: CanvasRenderingContext2D, ...given: Parameters<typeof own>) {
        drawn.push(given[0]);
        own.apply(this, given);
      },
    });
    return drawn;
  }

  it('a picture has title, date, the parts with their words, and that it is no test', async () => {
    const { saved, back, pass } = watch();
    const drawn = drawnTexts();
    let heard = 0;
    const count = () => void heard++;
    document.addEventListener('click', count);
    const parent = await open();
    heard = 0;
    parent.all('button', text['ui.picture'])[0]!.click();
    await until(
      () => saved.length,
      () => 'it is saved',
    );
    document.removeEventListener('click', count);
    const [{ data, name, isInside }] = saved as [(typeof saved)[0]];
    equal([name, data.type, isInside], [`map-${TODAY}.png`, 'image/png', true]);
    equal(heard, 1, 'presses that the page hears');
    const { width, height } = await createImageBitmap(data);
    ok(width === 1080 && height > 1000, `${width} × ${height}`);
    const all = drawn.join(' ');
    for (const one of [
      ...[text['ui.title'], text['ui.print.about'], text['dimension.repair.label'], text['level.strength']],
      ...[text['level.tender.friction'], text['ui.unmapped'], String(new Date().getFullYear())],
    ]) {
      ok(all.includes(one), `“${one}” in “${all}”`);
    }
    equal(back, []);
    pass();
    equal(back, ['blob:here']);
  });

  it('a picture breaks a text without spaces where its language does', async () => {
    const drawn = drawnTexts();
    const about = '这不是测验，也不是诊断：2026年11月的样子（“大多如此”）。'.repeat(9);
    const colours = ['#fff', '#000', '#111', '#222', '#333', '#444'];
    const unmapped = { level: null, score: null, half: 11, numbers: null };
    const named = { label: '亲近', axis: '亲近', word: '没有画出', short: '', line: '' };
    const parts = DIMENSIONS.map((dimension) => ({ dimension, ...unmapped, ...named }));
    await pictureOf({ title: '图', day: '2026年11月29日', parts, about, dir: 'ltr', colours });
    const lines = drawn.slice(2 + 2 * parts.length);
    equal(lines.join(''), about);
    ok(lines.length > 5, `${lines.length} lines`);
    for (const line of lines) ok(!/^[，：。）”]|[（“]$/.test(line), line);
    ok(!/\d\n\d/.test(lines.join('\n')), 'a number in one line');
  });

  it('a file has the map and what was picked, no answers, and is the text to copy by hand', async () => {
    const { saved } = watch();
    const parent = await open();
    await tick(parent, text['dimension.play.label']);
    await type(parent, LINE);
    await parent.press(text['ui.file.save']);
    const [{ data, name }] = saved as [(typeof saved)[0]];
    equal([name, data.type], [`map-${TODAY}.txt`, 'text/plain']);
    const file = await data.text();
    const { kind, date, map, talk } = record(file);
    equal([kind, date, talk], ['connection-map', TODAY, { parts: ['play'], line: LINE }]);
    equal([map.ageBand, map.scores.friction.score], ['toddler', 18.75]);
    ok(!/-toddler|answers|ctx-/.test(JSON.stringify(map)), 'no answers');
    equal(file.split('\n')[0], text['ui.title']);
    ok(file.includes(text['ui.file.open-text']), 'how to open it');
    await parent.fold(text['ui.file.as-text']);
    await until(
      () => field(parent) !== null,
      () => 'the text',
    );
    equal(field(parent).value, file);
    field(parent).focus();
    equal([field(parent).readOnly, field(parent).selectionEnd], [true, file.length]);
  });

  describe('“Send it”', () => {
    /** A device that can send. `act`: what becomes of it. */
    function device(act: () => Promise<void>, takes: (file: File) => boolean = () => true) {
      const sent: string[] = [];
      replace(navigator, 'canShare', { value: ({ files }: { files: [File] }) => takes(files[0]) });
      replace(navigator, 'share', {
        value: ({ files, ...others }: { files: [File] }) => {
          sent.push(files[0].name, ...Object.keys(others));
          return act();
        },
      });
      return sent;
    }
    const fails = (name: string) => () => Promise.reject(new DOMException('', name));
    const sends = (parent: Parent) => parent.has('button', text['ui.file.send']);

    it('is there only where the device takes this very file', async () => {
      replace(navigator, 'canShare', { value: undefined });
      equal(sends(await open()), false);
      device(
        () => Promise.resolve(),
        (file) => file.type === 'text/plain' && file.size > 5000,
      );
      equal(sends(await open()), false);
      device(
        () => Promise.resolve(),
        (file) => file.type === 'text/plain' && file.name === `map-${TODAY}.txt`,
      );
      const parent = await open();
      ok(sends(parent) && parent.has('p', text['ui.file.send-text']), text['ui.file.send']);
    });

    for (const [name, act, isShown] of [
      ['it was sent', () => Promise.resolve(), false],
      ['the parent has changed their mind', fails('AbortError'), false],
      ['it may not be sent', fails('NotAllowedError'), true],
      ['the device takes no such thing after all', () => Promise.reject(new TypeError('no files')), true],
    ] as const) {
      it(`is called in the press; ${name}: the text is ${isShown ? '' : 'not '}shown`, async () => {
        const sent = device(act);
        const parent = await open();
        parent.all('button', text['ui.file.send'])[0]!.click();
        equal(sent, [`map-${TODAY}.txt`]);
        await until(
          () => parent.has('textarea') === isShown,
          () => 'the text',
        );
        if (isShown) equal(parent.focused, parent.root.querySelector('textarea'));
        equal(said(parent), []);
      });
    }
  });
});

describe('what is saved', () => {
  /** The names of what is saved, in place of saving it. */
  function names() {
    const saved: string[] = [];
    replace(HTMLAnchorElement.prototype, 'dispatchEvent', {
      value(this: HTMLAnchorElement) {
        saved.push(this.download);
        return true;
      },
    });
    return saved;
  }

  it('has the day on which the map was finished, however late it is saved', async () => {
    const saved = names();
    const parent = await open();
    const now = Date.now() + 20 * 86_400_000;
    replace(Date, 'now', { value: () => now });
    await parent.press(text['ui.file.save']);
    await parent.press(text['ui.picture']);
    await until(
      () => saved.length === 2,
      () => 'both are saved',
    );
    equal(saved, [`map-${TODAY}.txt`, `map-${TODAY}.png`]);
  });

  it('is the text to copy by hand where the browser draws no picture', async () => {
    const saved = names();
    replace(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
    const parent = await open();
    await parent.press(text['ui.picture']);
    await until(
      () => parent.focused === parent.root.querySelector('textarea') && parent.focused !== null,
      () => 'the text has the focus',
    );
    equal(saved, []);
  });

  it('is no picture of answers that were cleared while it was drawn', async () => {
    const saved = names();
    let finish: (() => void) | undefined;
    const { toBlob } = HTMLCanvasElement.prototype;
    replace(HTMLCanvasElement.prototype, 'toBlob', {
      value(this: HTMLCanvasElement, give: BlobCallback) {
        toBlob.call(this, (blob) => (finish = () => give(blob)));
      },
    });
    const parent = await open();
    await parent.press(text['ui.picture']);
    await until(
      () => finish !== undefined,
      () => 'it is drawn',
    );
    parent.element.reset();
    finish!();
    await parent.find('.go', text['ui.start']);
    equal(saved, []);
  });
});

describe('“For my clinic”', () => {
  it('is closed at first, and says that its part is on the way', async () => {
    const parent = await open();
    const fold = (await parent.find('summary', text['ui.fhir.fold'])).parentElement as HTMLDetailsElement;
    equal(fold.open, false);
    await parent.fold(text['ui.fhir.fold']);
    await until(
      () => words(fold.querySelector('.in')!),
      () => 'it says something',
    );
  });
});
