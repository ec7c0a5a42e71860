/** Opening a map: how a parent hands one over, what is refused, and that nothing of it stays (take-along.md §2, §5). */
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Snapshot } from '../../src/results/snapshot.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { equal, ok, until } from './assert.ts';
import { kept, KEY_PREFIXES, put, replace } from './device.ts';
import { click, mount, mountResults, tapOn, text, type Parent } from './helpers.ts';
import { answerWhose, chooseFile, drag, fileOf, fileText, pasteText, toOpener } from './map-files.ts';
// Unbuilt, it consists of a hundred files. Import it before a test has to wait for it.
import '../../src/host/schema/index.ts';
import '../../src/features/file/index.ts';

const map = createSnapshot('toddler', { play: 14, friction: null, 'warmth-fit': 7 });
const good = fileText('2026-09-01', map, { parts: ['friction', 'play'], line: 'Bedtime, <b>every</b> night' });
const DATE = 'September 1, 2026';

const atOpener = async (attributes = {}) => {
  const parent = await mount(attributes);
  await toOpener(parent);
  return parent;
};
const keepMaps = (...maps: readonly [date: string, snapshot: Snapshot][]) =>
  put({
    [KEY_PREFIXES.maps]: JSON.stringify({
      v: 1,
      maps: maps.map(([date, snapshot]) => ({ date: Date.parse(`${date}T12:00Z`), snapshot })),
    }),
  });
const errorsOf = ({ heard }: Parent) =>
  heard.filter(({ type }) => type === 'error').map(({ detail }) => detail as { code: string; message: string });
/** The one line that tells of the last attempt. */
const news = ({ root }: Parent) => root.querySelector('.drop [role=status]')!.textContent!.trim();
const refused = (parent: Parent, id: 'ui.file.unread' | 'ui.file.newer' | 'ui.file.big') =>
  parent.find('.drop [role=status]', text[id]);
const isOpened = (parent: Parent) => parent.find('.results .lead', DATE);

describe('a map is opened', () => {
  const ways: Record<string, (parent: Parent) => Promise<unknown>> = {
    'by choosing a file': (parent) => chooseFile(parent, fileOf(good)),
    'by choosing one with another name and type': (parent) => chooseFile(parent, new File([good], 'x.pdf')),
    'by dropping it on its place': async (parent) => drag(await parent.find('.drop'), 'drop', fileOf(good)),
    'by dropping it anywhere on the card': async (parent) => drag(await parent.find('.bar'), 'drop', fileOf(good)),
    'by pasting its text': (parent) => pasteText(parent, good),
    'with the mouse': async (parent) => {
      ((await parent.find('textarea')) as HTMLTextAreaElement).value = good;
      await click(await parent.find('button', text['ui.file.read']));
    },
    'by touch': async (parent) => {
      ((await parent.find('textarea')) as HTMLTextAreaElement).value = good;
      tapOn(await parent.find('button', text['ui.file.read']), 1000);
    },
    'with the keyboard': async (parent) => {
      const field = (await parent.find('textarea')) as HTMLTextAreaElement;
      field.value = good;
      field.focus();
      await sendKeys({ press: 'Tab' });
      equal(parent.focused?.textContent?.trim(), text['ui.file.read'], 'what comes after the field');
      await sendKeys({ press: 'Enter' });
    },
  };
  for (const [name, hand] of Object.entries(ways)) {
    it(name, async () => {
      const parent = await atOpener();
      await hand(parent);
      await isOpened(parent);
      await parent.element.updateComplete;
      await parent.findFocused(text['ui.title']);
      equal(parent.types(), ['ready'], 'what the page heard');
      equal(await kept(), {}, 'what is kept');
    });
  }

  it('as soon as the place for it is drawn, before the focus has come there', async () => {
    const parent = await mount();
    await parent.fold(text['ui.what']);
    const handed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        const field = parent.root.querySelector('textarea');
        if (!field) return;
        observer.disconnect();
        ok(!parent.focused, 'the focus is on its way');
        void pasteText(parent, good).then(done);
      });
      observer.observe(parent.root, { childList: true, subtree: true });
    });
    await parent.press(text['ui.file.open']);
    await handed;
    await isOpened(parent);
    await parent.findFocused(text['ui.title']);
  });

  it('with its day, and what its parent would like to talk about, as text', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    equal(parent.read('.tint [role=heading], header .tint li, .tint p').slice(0, 4), [
      text['ui.print.talk'],
      text['dimension.friction.label'],
      text['dimension.play.label'],
      'Bedtime, <b>every</b> night',
    ]);
    ok(parent.has('.strips li', text['dimension.play.label']), 'the parts');
    ok(!parent.has('p', text['ui.kept.note']), 'it is not one that was kept here');
  });

  it('of a hard time with help open above it, once', async () => {
    const parent = await atOpener();
    await pasteText(parent, fileText('2026-09-01', createSnapshot('infant', { friction: 2, repair: 2 })));
    await parent.find('.care p', text['support.safety-open']);
    ok(parent.has('.care .handle', text['support.scary-thoughts.lead']), 'what is said of babies');
    await parent.press(text['ui.help'], '.bar');
    equal(parent.all('.care').length, 1, 'number of help cards');
    ok(parent.focused?.classList.contains('help'), 'the focus is on it');
  });

  it('of a baby with the line for parents of babies in the help row, and not of an older child', async () => {
    const hasLine = async (ageBand: 'infant' | 'toddler') => {
      const parent = await atOpener();
      await pasteText(parent, fileText('2026-09-01', createSnapshot(ageBand)));
      await isOpened(parent);
      await parent.press(text['ui.help'], '.bar');
      const has = parent.has('.card > .care .handle', text['support.scary-thoughts.lead']);
      parent.element.remove();
      return has;
    };
    equal([await hasLine('infant'), await hasLine('toddler')], [true, false]);
  });

  it('and asked about with that line where it is of a baby, or the parent’s own is', async () => {
    const hasLine = async (own: 'infant' | 'teen', opened: 'infant' | 'teen') => {
      keepMaps(['2026-11-20', createSnapshot(own)]);
      const parent = await mount();
      await toOpener(parent);
      await pasteText(parent, fileText('2026-09-01', createSnapshot(opened)));
      const has: boolean[] = [];
      await parent.find('[role=heading]', text['ui.file.whose']);
      await parent.press(text['ui.help'], '.bar');
      has.push(parent.has('.card > .care .handle', text['support.scary-thoughts.lead']));
      await answerWhose(parent, 'mine');
      await parent.find('.pair');
      await parent.press(text['ui.help'], '.bar');
      has.push(parent.has('.card > .care .handle', text['support.scary-thoughts.lead']));
      parent.element.remove();
      return has;
    };
    equal(await hasLine('teen', 'infant'), [true, true]);
    equal(await hasLine('infant', 'teen'), [true, true]);
    equal(await hasLine('teen', 'teen'), [false, false]);
  });

  it('without a way to “Why this helps”, from which it would be gone', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    ok(parent.has('.cards p', text['ui.practice.cite']), 'the practices with their sources');
    ok(!parent.has('button', text['ui.learn']), 'no way there');
  });

  it('the last of two that are read at once', async () => {
    let release = (_: string) => {};
    const slow = fileOf('');
    slow.text = () => new Promise((resolve) => (release = resolve));
    const parent = await atOpener();
    await chooseFile(parent, slow);
    await chooseFile(parent, fileOf(good));
    await isOpened(parent);
    release(fileText('2020-01-01', map));
    await new Promise((task) => setTimeout(task));
    await parent.element.updateComplete;
    ok(parent.has('.results .lead', DATE), 'it stays');
  });

  it('without asking whose it is where the parent has none of their own', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    await parent.press(text['ui.back']);
    ok(parent.has('.go', text['ui.start']), 'back on the first screen');
  });

  it('and whose it is asked where they have: only to look at it is a choice', async () => {
    keepMaps(['2026-11-20', createSnapshot('teen')]);
    const parent = await mount();
    await toOpener(parent);
    await pasteText(parent, good);
    await parent.find('[role=heading]', text['ui.file.whose']);
    await parent.element.updateComplete;
    await parent.findFocused(text['ui.file.whose']);
    ok(parent.has('p', `${DATE} · ${text['band.toddler']}`), 'which map it is about');
    equal(parent.read('.opt'), [text['ui.file.mine'], text['ui.file.theirs'], text['ui.file.look']]);
    await answerWhose(parent, 'look');
    await isOpened(parent);
    await parent.press(text['ui.back']);
    ok(parent.has('p', text['ui.return']), 'back where the parent came from');
  });

  it('after the results, with the way back to them', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', {}) });
    await toOpener(parent);
    await pasteText(parent, good);
    await answerWhose(parent, 'look');
    await isOpened(parent);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results .again');
  });
});

describe('a file that is no map', () => {
  const nested = (value: string) => `{"kind":"connection-map","v":1,"date":"2026-11-28","map":${value}}`;
  const change = (to: (record: { map: Record<string, unknown> } & Record<string, unknown>) => void) => {
    const record = JSON.parse(good);
    to(record);
    return JSON.stringify(record);
  };
  const table: readonly [what: string, content: string, says: 'unread' | 'newer' | 'big'][] = [
    ['nothing', '', 'unread'],
    ['prose', 'Dear diary,\ntoday {we} played.', 'unread'],
    ['a page with a script', '<!doctype html><script>parent.stolen = 1</script>{}', 'unread'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'unread'],
    ['UTF-16', [...good].join('\u0000'), 'unread'],
    ['other JSON', '{"a":1}', 'unread'],
    ['a list', `[${good}]`, 'unread'],
    ['a record of a clinic', '{"resourceType":"QuestionnaireResponse","status":"completed"}', 'unread'],
    ['two of them', `${good}\n${good}`, 'unread'],
    ['cut in the middle', good.slice(0, 400), 'unread'],
    ['another kind', change((record) => (record['kind'] = 'connection-maps')), 'unread'],
    ['a kind on its prototype', good.replace('"kind"', '"__proto__":{"kind":"connection-map"},"k"'), 'unread'],
    ['a constructor for a map', nested('{"constructor":{"prototype":{}}}'), 'unread'],
    ['a score that is a lie', good.replace('"score":87.5', '"score":100'), 'unread'],
    ['a headline with a script', change(({ map }) => (map['pattern'] = '<img src=x onerror=alert(1)>')), 'unread'],
    ['a day that there is not', change((record) => (record['date'] = '2026-02-31')), 'unread'],
    ['a line that turns the words around', good.replace('Bedtime', '\u202eBedtime'), 'unread'],
    ['a line that is too long', good.replace('Bedtime', 'x'.repeat(121)), 'unread'],
    ['deep lists', nested('['.repeat(49_000) + ']'.repeat(49_000)), 'unread'],
    ['lists without an end', '['.repeat(99_000), 'unread'],
    ['a number beyond numbers', nested('1e999'), 'unread'],
    ['an earlier version', good.replace('"instrument":"1', '"instrument":"0'), 'unread'],
    ['a later format', change((record) => (record['v'] = 2)), 'newer'],
    ['a later version', good.replace('"instrument":"1', '"instrument":"2'), 'newer'],
    ['100,001 characters', good.padEnd(100_001), 'big'],
    ['a million braces', '{'.repeat(1_000_000), 'big'],
  ];
  it('is refused in words, changes nothing, and the page hears once that it was one, and nothing of it', async () => {
    const parent = await atOpener();
    const [before, shown] = [await kept(), parent.read('[role=heading]')];
    for (const [i, [what, content, says]] of table.entries()) {
      await (i % 2 ? chooseFile(parent, fileOf(content)) : pasteText(parent, content));
      await until(
        () => errorsOf(parent).length > i,
        () => `${what}: refused`,
      );
      await parent.element.updateComplete;
      equal(news(parent), text[`ui.file.${says}`], what);
      const { code, message } = errorsOf(parent)[i]!;
      equal([code, errorsOf(parent).length], ['invalid-file', i + 1], what);
      ok(/^A file was not opened: it is [a-z ,]+\. Allowed: a map that was saved as a file\.$/.test(message), message);
    }
    equal(parent.read('[role=heading]'), shown, 'the screen');
    ok(parent.has('.choose-file', text['ui.file.other']), 'another can be chosen');
    equal([await kept(), 'stolen' in window], [before, false], 'what is kept, and what ran');
    await chooseFile(parent, fileOf(good));
    await isOpened(parent);
  });

  it('is refused without reading it where it is too large', async () => {
    const parent = await atOpener();
    const large = fileOf('x'.repeat(300_001));
    let isRead = false;
    large.text = async () => ((isRead = true), good);
    await chooseFile(parent, large);
    await refused(parent, 'ui.file.big');
    ok(!isRead, 'it is not read');
  });

  it('is refused where it cannot be read, as a folder', async () => {
    const parent = await atOpener();
    const folder = fileOf('');
    folder.text = () => Promise.reject(new DOMException('', 'NotFoundError'));
    drag(await parent.find('.drop'), 'drop', folder);
    await refused(parent, 'ui.file.unread');
    equal(errorsOf(parent).length, 1, 'number of events');
  });

  it('is refused where it does not come, after 12 seconds', async () => {
    const parent = await atOpener();
    const never = fileOf('');
    never.text = () => new Promise(() => {});
    const real = setTimeout;
    let limit = () => {};
    replace(window, 'setTimeout', {
      writable: true,
      value: (act: () => void, ms = 0) => (ms >= 12_000 ? ((limit = act), 0) : real(act, ms)),
    });
    await chooseFile(parent, never);
    await parent.find('.drop [role=status]', text['ui.loading']);
    limit();
    await refused(parent, 'ui.file.unread');
  });

  it('is told again where it is chosen again', async () => {
    const parent = await atOpener();
    const said: string[] = [];
    await pasteText(parent, 'x');
    await refused(parent, 'ui.file.unread');
    new MutationObserver(() => said.push(news(parent))).observe(parent.root.querySelector('.drop')!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await pasteText(parent, 'x');
    await until(
      () => errorsOf(parent).length === 2,
      () => 'refused again',
    );
    await parent.element.updateComplete;
    await until(
      () => said.at(-1) === text['ui.file.unread'],
      () => `the words come anew: ${said.join(' | ')}`,
    );
    ok(said.includes(''), 'they had gone');
  });
});

describe('a file over the card', () => {
  it('is shown to be taken, and no more once it has left', async () => {
    const parent = await atOpener();
    const card = parent.root.querySelector('.card')!;
    ok(drag(card, 'dragover', fileOf(good)), 'the page does not take it');
    await parent.element.updateComplete;
    ok(parent.has('.over'), 'it is shown');
    drag(parent.element, 'dragleave', fileOf(good));
    await parent.element.updateComplete;
    ok(!parent.has('.over'), 'and no more');
  });

  it('does not take the place of the page on the next screens, and is not read there', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    const card = parent.root.querySelector('.card')!;
    ok(drag(card, 'dragover', fileOf('x')) && drag(card, 'drop', fileOf('x')), 'the page does not take it');
    await parent.element.updateComplete;
    equal(errorsOf(parent), []);
    await isOpened(parent);
  });

  it('is left to the page elsewhere', async () => {
    const parent = await atOpener();
    await parent.press(text['ui.back']);
    ok(!drag(parent.root.querySelector('.card')!, 'drop', fileOf(good)), 'the page may take it');
  });
});

describe('what was opened', () => {
  const isGone = async (parent: Parent) => {
    await toOpener(parent);
    equal([news(parent), parent.read('.lead')], ['', []], 'nothing of it is there');
    ok(!JSON.stringify(parent.heard).includes('Bedtime'), 'the page heard nothing of it');
    equal(await kept(), {}, 'what is kept');
  };

  it('is gone after leaving the screen', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    await parent.press(text['ui.back']);
    await isGone(parent);
    ok(!(parent.root.querySelector('textarea') as HTMLTextAreaElement).value, 'nor its text');
  });

  it('is gone when the element is taken from the page', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    parent.element.remove();
    await new Promise((task) => setTimeout(task));
    document.body.append(parent.element);
    await parent.find('[role=heading]', text['ui.file.open']);
    ok(!parent.has('.lead'), 'the map is not shown');
    await parent.press(text['ui.back']);
    await isGone(parent);
  });

  it('stays when the element is only moved in the page', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    const place = document.body.appendChild(document.createElement('div'));
    place.append(parent.element);
    await new Promise((task) => setTimeout(task));
    await parent.element.updateComplete;
    await isOpened(parent);
    document.body.append(parent.element);
    place.remove();
  });

  it('does not take the focus out of a field of the page where it comes late', async () => {
    let release = (_: string) => {};
    const slow = fileOf('');
    slow.text = () => new Promise((resolve) => (release = resolve));
    const parent = await atOpener();
    await chooseFile(parent, slow);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    release(good);
    await isOpened(parent);
    await parent.element.updateComplete;
    const at = document.activeElement;
    field.remove();
    ok(at === field, 'the focus is where it was');
  });

  it('is gone at the end of a run', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', {}) });
    await toOpener(parent);
    await pasteText(parent, good);
    await answerWhose(parent, 'look');
    await isOpened(parent);
    parent.element.reset();
    await parent.find('.go', text['ui.start']);
    await isGone(parent);
  });

  it('comes to nothing where the parent has left meanwhile', async () => {
    let release = (_: string) => {};
    const slow = fileOf('');
    slow.text = () => new Promise((resolve) => (release = resolve));
    const parent = await atOpener();
    await chooseFile(parent, slow);
    await parent.press(text['ui.back']);
    release('x');
    await new Promise((task) => setTimeout(task));
    await parent.element.updateComplete;
    equal(errorsOf(parent), []);
    ok(parent.has('.go', text['ui.start']), 'the first screen stays');
  });
});

describe('on a shared tablet', () => {
  it('there is no way to open a map', async () => {
    const parent = await mount({ kiosk: '' });
    ok(!parent.has('button', text['ui.file.open']), 'on the first screen');
    await parent.toResults({ answers: answersWithSums('toddler', {}) });
    for (const id of ['ui.file.open', 'ui.compare'] as const) ok(!parent.has('button', text[id]), text[id]);
  });

  it('an open one goes away, and the focus of the page stays where it is', async () => {
    const parent = await atOpener();
    await pasteText(parent, good);
    await isOpened(parent);
    (parent.focused as HTMLElement).blur();
    parent.element.kiosk = true;
    await parent.find('.go', text['ui.start']);
    ok(!parent.has('.lead'), 'the map is gone');
    await parent.element.updateComplete;
    ok(document.activeElement === document.body, 'the focus is where it was');
  });

  it('an open one goes away after the results', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', {}) });
    await toOpener(parent);
    parent.element.kiosk = true;
    await parent.find('.results .again');
  });
});

describe('the place for a file', () => {
  it('is a field without a list of types, of 44 px, whose focus is seen', async () => {
    await setViewport({ width: 320, height: 700 });
    const parent = await atOpener();
    const label = await parent.find('.choose-file');
    const input = label.querySelector('input')!;
    equal([input.type, input.accept, input.multiple], ['file', '', false]);
    ok(label.getBoundingClientRect().height >= 44, 'its height');
    (await parent.find('button', text['ui.back'])).focus();
    await sendKeys({ press: 'Tab' });
    ok(parent.focused === input, 'the keyboard reaches it');
    ok(parseFloat(getComputedStyle(label.querySelector('span')!, '::after').outlineWidth) > 1, 'its focus is seen');
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('stands beside what says that both have to want it, and help', async () => {
    const parent = await atOpener();
    for (const id of ['ui.two.both', 'ui.two.unsafe'] as const) ok(parent.has('.read p', text[id]), text[id]);
    await parent.press(text['ui.help'], '.read');
    await parent.find('.read .care p', text['support.safety-close']);
  });
});
