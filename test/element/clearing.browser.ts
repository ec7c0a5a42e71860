/** “Clear what is kept here”; and what other ways to clear leave on the device (`remember`, `leave-url`, `reset()`). */
// Imported before the first test, so that the idle timer starts immediately.
import '../../src/features/kiosk/index.ts';
import '../../src/text/english/kiosk.ts';
import { createAnswers } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import {
  box,
  isBack,
  kept,
  keptMaps,
  keptRun,
  KEY_PREFIXES,
  leaveMap,
  leaveUnfinished,
  mountTicked,
  pass,
  put,
  untilKept,
} from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

/** A map and unfinished answers on the device. */
async function leaveBoth() {
  await leaveMap({ answers: createAnswers('toddler') });
  const maps = localStorage.getItem(KEY_PREFIXES.maps)!;
  localStorage.clear();
  await leaveUnfinished();
  put({ [KEY_PREFIXES.maps]: maps });
}

describe('“Clear what is kept here”', () => {
  it('asks first; “Keep it” leaves all as it is', async () => {
    await leaveBoth();
    const before = await kept();
    const parent = await mount();
    await parent.press(text['ui.keep.clear']);
    equal(parent.read('[role=heading]'), [text['ui.keep.ask']]);
    ok(parent.has('p', text['ui.keep.ask-text']), 'what it does');
    equal(parent.read('.even'), [text['ui.keep.yes'], text['ui.keep.no']]);
    await parent.press(text['ui.keep.no']);
    ok(isBack(parent), 'the welcome again');
    equal([await kept(), parent.read('.opt').length], [before, 3]);
  });

  it('“Clear it” takes both keys off the device, says so, and the first screen offers nothing', async () => {
    await leaveBoth();
    put({ 'of the page': 'stays' });
    const parent = await mount();
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    await parent.find('[role=status]', text['ui.keep.cleared']);
    equal(await kept(), { 'of the page': 'stays' });
    equal([parent.read('.opt'), box(parent)!.checked], [[], false]);
    ok(!parent.has('button', text['ui.keep.clear']), 'nothing to clear any more');
    equal(parent.types(), ['ready'], 'what the page heard');
    await parent.toChild();
    await parent.press(text['ui.back']);
    ok(!parent.has('[role=status]', text['ui.keep.cleared']), 'it is said once');
  });

  it('stands at the end of results that are kept, and keeps no more of that run', async () => {
    const parent = await mountTicked();
    await parent.toResults({ answers: createAnswers('toddler') });
    await parent.find('button', text['ui.keep.clear']);
    ok(parent.has('.fold p', text['ui.keep.found']), 'who could find it');
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.no']);
    ok(await parent.find('.results .again'), 'the results again');
    equal(keptMaps().length, 1, 'number of maps');
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    await parent.find('.results [role=status]', text['ui.keep.cleared']);
    ok(!parent.has('button', text['ui.keep.clear']), 'nothing to clear any more');
    await parent.toReview();
    await parent.fold(text['play-fun-toddler']);
    await parent.choose(text['scale.0']);
    await parent.press(text['ui.back-to-map']);
    equal(await kept(), {});
  });

  it('stands at the end of a kept map', async () => {
    await leaveMap();
    const parent = await mount();
    await parent.press(text['ui.return.map']);
    await parent.press(text['ui.keep.clear']);
    await parent.press(text['ui.keep.yes']);
    ok(await parent.find('button', text['ui.start']), 'the first screen');
    equal(await kept(), {});
  });

  it('does not stand where nothing is kept', async () => {
    const parent = await mount();
    await parent.toResults({});
    ok(!parent.has('button', text['ui.keep.clear']), 'not there');
  });
});

describe('what clears the screen', () => {
  const WAYS: Readonly<Record<string, (parent: Parent) => unknown>> = {
    '“Clear my answers”': (parent) => parent.press(text['ui.clear']),
    'reset()': (parent) => parent.element.reset(),
    '“Done”': (parent) => {
      parent.element.kiosk = true;
      return parent.press(text['ui.done']);
    },
    'two quiet minutes': async (parent) => {
      parent.element.kiosk = true;
      // Time counts once the part that watches the tablet has loaded, and nothing shows when that is.
      const isCleared = () => {
        pass(119_000);
        pass(2_000);
        return parent.has('button', text['ui.start']);
      };
      await until(isCleared, () => 'the tablet is cleared');
    },
  };
  for (const [name, clear] of Object.entries(WAYS)) {
    it(`${name}: unfinished answers leave the device, maps stay, and nothing kept is offered`, async () => {
      await leaveBoth();
      const parent = await mount();
      await parent.press(text['ui.return.go-on']);
      await parent.pass(text['scale.0']);
      ok(keptRun(), 'unfinished answers are there');
      await clear(parent);
      await parent.find('button', text['ui.start']);
      equal([keptRun(), keptMaps().length], [null, 1]);
      equal([isBack(parent), parent.has('.opt'), box(parent)?.checked ?? false], [false, false, false]);
      ok(!parent.has('button', text['ui.keep.clear']), 'no word of what is kept');
      parent.element.kiosk = null;
      await parent.toQuestions();
      equal(parent.chosen(), null, 'answer of the run before');
      await parent.pass(text['scale.0']);
      equal(keptRun(), null, 'the next run is not kept');
    });
  }

  it('“Clear my answers” stands where unfinished answers are kept, readable or not, and nowhere for maps alone', async () => {
    const stands = async () => {
      const parent = await mount();
      const isThere = parent.has('.bar button', text['ui.clear']);
      parent.element.remove();
      return isThere;
    };
    equal(await stands(), false, 'nothing is kept');
    await leaveMap({ answers: createAnswers('toddler') });
    equal(await stands(), false, 'a map is kept');
    put({ [KEY_PREFIXES.unfinished]: 'of another version' });
    equal(await stands(), true, 'something unfinished that cannot be read is kept');
    localStorage.clear();
    await leaveUnfinished();
    equal(await stands(), true, 'unfinished answers are kept');
  });

  it('the same on the welcome itself', async () => {
    await leaveBoth();
    const parent = await mount();
    await parent.press(text['ui.clear']);
    ok(await parent.find('button', text['ui.start']), 'the first screen');
    equal([keptRun(), keptMaps().length, isBack(parent)], [null, 1, false]);
  });

  it('answers that were cleared are not told of at the end of the next run', async () => {
    await leaveUnfinished();
    const parent = await mount();
    await parent.press(text['ui.return.go-on']);
    await parent.press(text['ui.clear']);
    await parent.toResults({});
    ok(!parent.has('button', text['ui.keep.clear']), 'nothing is kept');
  });

  it('“Start again” leaves the map, and asks the next parent anew', async () => {
    const parent = await mountTicked();
    await parent.toResults({ answers: createAnswers('toddler') });
    await untilKept(() => keptMaps().length === 1);
    await parent.press(text['ui.again']);
    await parent.press(text['ui.again'], '[role=group]');
    await parent.find('button', text['ui.start']);
    equal([keptMaps().length, box(parent)!.checked, isBack(parent)], [1, false, false]);
    await parent.toQuestions();
    await parent.pass(text['scale.0']);
    equal(keptRun(), null, 'the next run');
  });

  it('a box that was ticked is unticked after “Clear my answers”', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.0']);
    await parent.press(text['ui.clear']);
    await parent.findFocused(text['ui.title']);
    equal(box(parent)!.checked, false);
    await parent.toQuestions();
    await parent.pass(text['scale.0']);
    equal(await kept(), {});
  });
});
