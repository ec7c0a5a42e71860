/** A device that holds nonsense, or that keeps nothing: the offer goes away, the answers are unharmed (`remember`). */
import { createAnswers } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import {
  box,
  DAY,
  consoleOf,
  isBack,
  kept,
  keptMaps,
  KEY_PREFIXES,
  leaveMap,
  leaveUnfinished,
  mountTicked,
  pass,
  put,
  replace,
} from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

const errors = (parent: Parent) => parent.heard.filter(({ type }) => type === 'error').map(({ detail }) => detail);

/** Both keys as the element writes them, for a test to spoil. */
async function written() {
  await leaveMap({ answers: createAnswers('toddler') });
  const maps = localStorage.getItem(KEY_PREFIXES.maps)!;
  localStorage.clear();
  await leaveUnfinished();
  const run = localStorage.getItem(KEY_PREFIXES.unfinished)!;
  localStorage.clear();
  return { maps, run };
}

describe('what is found on the device', () => {
  let own: Awaited<ReturnType<typeof written>>;
  before(async () => {
    own = await written();
  });

  const HOSTILE = '<img src=x onerror="window.harmed = true">';
  const spoil = (change: (kept: typeof own) => Partial<typeof own>) => () => {
    const { run, maps } = change(own);
    put({ ...(run && { [KEY_PREFIXES.unfinished]: run }), ...(maps && { [KEY_PREFIXES.maps]: maps }) });
  };
  const swap = (from: string | RegExp, to: string) =>
    spoil(({ run, maps }) => ({ run: run.replace(from, to), maps: maps.replace(from, to) }));
  const same = (value: string) => spoil(() => ({ run: value, maps: value }));
  const cases: Readonly<Record<string, () => void>> = {
    'no JSON': same('{"v":1,'),
    'no record': same('[]'),
    nothing: same('null'),
    'a number': same('1e999'),
    'of another maker': same('{"v":1,"maps":"all of them","unfinished":true}'),
    'of another shape’s version': swap('"v":1', '"v":2'),
    'far too large': swap('"v":1', `"v":1,"x":"${'y'.repeat(200_000)}"`),
    'an age that is none': swap(/"ageBand":"toddler"/g, '"ageBand":"__proto__"'),
    'a question that is none': spoil(({ run }) => ({ run: run.replace('"at":2', '"at":24') })),
    'an answer that is none': spoil(({ run }) => ({
      run: run.replace(/("answers":.*?:)3/, (_, before: string) => `${before}5`),
    })),
    'answers to the questions of another version': spoil(({ run }) => ({
      run: run.replace(/"instrument":"[^"]*"/, '"instrument":"0.0.1"'),
    })),
    'a place off the map': spoil(({ maps }) => ({ maps: maps.replace('"score":75', '"score":7500') })),
    'a headline that is none': spoil(({ maps }) => ({
      maps: maps.replace(/"pattern":"[^"]*"/, '"pattern":"constructor"'),
    })),
    'a language that is none': spoil(({ maps }) => ({
      maps: maps.replace(/"locale":"en"/, `"locale":${JSON.stringify(HOSTILE)}`),
    })),
    'a day that is none': spoil(({ maps }) => ({ maps: maps.replace(/"date":\d+/, '"date":"soon"') })),
    'markup as a practice': spoil(({ maps }) => ({
      maps: maps.replace(/"practice":"[^"]*"/, `"practice":${JSON.stringify(HOSTILE)}`),
    })),
    'each in the other’s place': spoil(({ run, maps }) => ({ run: maps, maps: run })),
  };

  it('is offered where nobody spoiled it', async () => {
    put({ [KEY_PREFIXES.unfinished]: own.run, [KEY_PREFIXES.maps]: own.maps });
    equal((await mount()).read('.opt').length, 3, 'number of ways to go on');
  });

  for (const [name, place] of Object.entries(cases)) {
    it(`${name}: the first screen, not a word in the console, and the element works`, async () => {
      place();
      let parent!: Parent;
      const lines = await consoleOf(async () => {
        parent = await mount();
        ok(!isBack(parent), 'nothing is offered');
        await parent.toQuestions();
        await parent.pass(text['scale.2']);
      });
      equal([lines, errors(parent)], [[], []]);
      ok(parent.has('#count', 'Question 2 '), 'the second question');
      ok(!('harmed' in window), 'no markup ran');
    });
  }

  it('a map of an earlier version of the package is shown; extra words in it go nowhere', async () => {
    const maps = own.maps.replace(/"version":"[^"]*"/, '"version":"0.0.1"').replace('"soft"', `"note":"Anna","soft"`);
    put({ [KEY_PREFIXES.maps]: maps });
    const parent = await mount();
    await parent.press(text['ui.return.map']);
    await parent.find('.results .lead');
    ok(!parent.root.textContent!.includes('Anna'), 'no such word');
  });

  it('one broken map takes no other with it', async () => {
    const { maps } = JSON.parse(own.maps);
    put({ [KEY_PREFIXES.maps]: JSON.stringify({ v: 1, maps: [{ date: 1 }, maps[0], null] }) });
    const parent = await mount();
    ok(parent.has('.opt', text['ui.return.map']), 'the good one');
  });

  for (const [name, days] of [
    ['in 1970', -20_000],
    ['400 days ahead', 400],
  ] as const) {
    it(`a visit by a clock that is ${name} takes no map`, async () => {
      put({ [KEY_PREFIXES.maps]: own.maps });
      pass(days * DAY);
      (await mount()).element.remove();
      pass(-days * DAY);
      ok((await mount()).has('.opt', text['ui.return.map']), 'the map');
    });
  }

  it('what cannot be read stands when a map is kept, and “Clear what is kept here” takes it too', async () => {
    const theirs = '{"v":2,"maps":"in another way"}';
    put({ [KEY_PREFIXES.unfinished]: theirs, [KEY_PREFIXES.maps]: theirs });
    const parent = await mountTicked();
    await parent.toResults({ answers: createAnswers('toddler') });
    await until(
      () => Object.keys(localStorage).length === 3,
      () => JSON.stringify({ ...localStorage }),
    );
    equal([localStorage.getItem(KEY_PREFIXES.unfinished), localStorage.getItem(KEY_PREFIXES.maps)], [theirs, theirs]);
    parent.element.remove();
    const back = await mount();
    ok(back.has('.opt', text['ui.return.map']), 'the map');
    await back.press(text['ui.keep.clear']);
    await back.press(text['ui.keep.yes']);
    await back.find('[role=status]', text['ui.keep.cleared']);
    equal(await kept(), {});
  });

  it('where nothing can be offered, the first screen has the button that clears it', async () => {
    put({ [KEY_PREFIXES.maps]: '{' });
    const parent = await mount();
    ok(!isBack(parent), 'nothing is offered');
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.no']);
    await parent.find('button', text['ui.start']);
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    await parent.find('[role=status]', text['ui.keep.cleared']);
    equal(await kept(), {});
  });
});

describe('a device that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError');
  };

  it('where it throws on sight: no box, nothing said, all else works', async () => {
    replace(window, 'localStorage', { get: refuse });
    let parent!: Parent;
    const lines = await consoleOf(async () => {
      parent = await mount();
      equal(box(parent), null);
      await parent.toQuestions();
      await parent.pass(text['scale.2']);
      await parent.press(text['ui.clear']);
      parent.element.reset();
    });
    equal([lines, errors(parent)], [[], []]);
    ok(await parent.find('button', text['ui.start']), 'the first screen');
  });

  it('where it is not there: no box, nothing said', async () => {
    replace(window, 'localStorage', { value: null });
    const parent = await mount();
    equal([box(parent), errors(parent)], [null, []]);
    parent.element.reset();
  });

  const full = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  for (const [name, break_] of Object.entries({
    'it throws when it is read': () => replace(Storage.prototype, 'getItem', { value: refuse }),
    'it throws when it is written': () => replace(Storage.prototype, 'setItem', { value: refuse }),
    'it is full': () => replace(Storage.prototype, 'setItem', { value: full }),
    'it throws whatever is asked': () => {
      for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const)
        replace(Storage.prototype, method, { value: refuse });
    },
  })) {
    it(`${name}: one event, the offer goes away, and the answers go on`, async () => {
      break_();
      let parent!: Parent;
      const lines = await consoleOf(async () => {
        parent = await mountTicked();
        await parent.toQuestions();
        await parent.pass(text['scale.3']);
        await until(
          () => errors(parent).length,
          () => 'the page hears of it',
        );
        await parent.pass(text['scale.1']);
      });
      const codes = errors(parent).map((detail) => (detail as { code: string }).code);
      equal([codes, lines], [['storage-unavailable'], []]);
      await parent.press(text['ui.back']);
      equal(parent.chosen(), text['scale.1']);
      for (let i = 0; i < 3; i++) await parent.press(text['ui.back']);
      equal(box(parent), null);
      await parent.press(text['ui.clear']);
      equal(box(parent), null);
    });
  }

  it('full midway: the answers before stay, “Clear what is kept here” is on the first screen, and takes them', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await until(
      () => KEY_PREFIXES.unfinished in localStorage,
      () => 'kept',
    );
    replace(Storage.prototype, 'setItem', { value: full });
    await parent.pass(text['scale.1']);
    await until(
      () => errors(parent).length,
      () => 'the page hears of it',
    );
    for (let i = 0; i < 4; i++) await parent.press(text['ui.back']);
    equal([box(parent), KEY_PREFIXES.unfinished in localStorage], [null, true]);
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    await parent.find('[role=status]', text['ui.keep.cleared']);
    equal(await kept(), {});
  });

  it('full midway, with room again at the end: the map is kept', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    const { setItem } = Storage.prototype;
    replace(Storage.prototype, 'setItem', { value: full });
    await parent.pass(text['scale.1']);
    await until(
      () => errors(parent).length,
      () => 'the page hears of it',
    );
    await parent.find('.nav [role=status]', text['ui.keep.stopped']);
    equal(box(parent), null, 'the box');
    replace(Storage.prototype, 'setItem', { value: setItem });
    for (let i = 2; i < 24; i++) await parent.pass(undefined);
    for (let i = 0; i < 3; i++) await parent.press(text['ui.skip']);
    await until(
      () => keptMaps().length === 1,
      () => JSON.stringify({ ...localStorage }),
    );
    equal([errors(parent).length, KEY_PREFIXES.unfinished in localStorage], [1, false]);
    ok(!parent.has('[role=status]', text['ui.keep.stopped']), 'nothing is said of a map that is kept');
  });

  it('what cannot be cleared is not called cleared, and the button stays', async () => {
    await leaveMap();
    const parent = await mount();
    replace(Storage.prototype, 'removeItem', { value: refuse });
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    await parent.find('button', text['ui.start']);
    ok(parent.has('button', text['ui.keep.clear']), 'it is still there');
    ok(!parent.has('[role=status]', text['ui.keep.cleared']), 'not said');
  });

  it('full in truth: what was kept before still is', async () => {
    await leaveMap({ answers: createAnswers('toddler') });
    const before = localStorage.getItem(KEY_PREFIXES.maps);
    let piece = 'x'.repeat(1 << 20);
    for (let i = 0; piece; i++) {
      try {
        localStorage.setItem(`filler ${i}`, piece);
      } catch {
        piece = piece.slice(0, piece.length >> 1);
      }
    }
    const parent = await mount();
    await parent.press(text['ui.return.new']);
    (await parent.find('.check input')).click();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await until(
      () => errors(parent).length,
      () => 'the page hears of it',
    );
    equal([localStorage.getItem(KEY_PREFIXES.maps), KEY_PREFIXES.unfinished in (await kept())], [before, false]);
    equal(keptMaps().length, 1, 'number of maps');
  });
});
