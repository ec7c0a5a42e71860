/** What is kept on the device, and only where the parent asks for it (host-contract.md, `remember`). */
import { createAnswers } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import {
  box,
  DAY,
  expectOfferedFor,
  isBack,
  kept,
  keptRun,
  KEY_PREFIXES,
  leaveUnfinished,
  mountTicked,
  tick,
  untilKept,
} from './device.ts';
import { mount, mountResults, text, type Parent } from './helpers.ts';

const ways = (parent: Parent) => parent.read('.opt');

describe('before the parent ticks the box', () => {
  it('it is there and unticked, and says who could find what is kept', async () => {
    const parent = await mount();
    equal(parent.read('.check'), [`${text['ui.keep']}${text['ui.keep.found']}`]);
    equal(box(parent)!.checked, false);
  });

  for (const [name, attributes] of [
    ['as it comes', {}],
    ['with all else that a page may ask for', { sandbox: '', share: 'answers' }],
    ['remember="ask"', { remember: 'ask' }],
    ['remember="none"', { remember: 'none' }],
    ['kiosk', { kiosk: '' }],
  ] as const) {
    it(`nothing is stored anywhere, from the first screen through the results: ${name}`, async () => {
      const parent = await mountResults({ answers: createAnswers('toddler') }, attributes);
      equal(await kept(), {});
      await parent.press(text['ui.again']);
      await parent.press(text['ui.again'], '[role=group]');
      equal(await kept(), {});
    });
  }

  for (const [name, attributes] of [
    ['remember="none"', { remember: 'none' }],
    ['kiosk', { kiosk: '' }],
  ] as const) {
    it(`${name}: no box, and what an earlier page kept is not offered`, async () => {
      await leaveUnfinished();
      const parent = await mount(attributes);
      equal([box(parent), isBack(parent), parent.has('button', text['ui.start'])], [null, false, true]);
    });
  }
});

describe('unfinished answers', () => {
  it('are kept as they are given, and nothing else of the run', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await untilKept(() => keptRun()?.run.at === 1);
    await parent.pass(undefined);
    await parent.choose(text['scale.na']);
    const { at, run } = keptRun();
    ok(Math.abs(Date.now() - at) < DAY, 'the day');
    const { answers, ...rest } = run;
    equal(rest, { ageBand: 'toddler', at: 2, instrument: rest.instrument });
    equal(Object.values(answers.toddler), [3, 'skip', 'na'], 'answers');
    equal(Object.keys(await kept()), [KEY_PREFIXES.unfinished]);
  });

  it('stand on the welcome: where one stopped, and the age', async () => {
    await leaveUnfinished();
    const parent = await mount();
    ok(isBack(parent), text['ui.return']);
    equal(ways(parent).length, 2, 'number of ways to go on');
    ok(ways(parent)[0]!.startsWith(text['ui.return.go-on']), 'go on');
    ok(ways(parent)[0]!.endsWith(`Question 3 of 24 · ${text['band.toddler']}`), ways(parent)[0]!);
    equal(parent.read('.ends p'), [text['ui.keep.found'], text['ui.keep.time']]);
    equal(parent.types(), ['ready']);
  });

  it('“Go on” leads to the question, answers are there, and start and progress are not told again', async () => {
    await leaveUnfinished();
    const parent = await mount();
    await parent.press(text['ui.return.go-on']);
    await parent.atQuestion(3);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.1']);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.3']);
    for (let i = 0; i < 2; i++) await parent.press(text['ui.continue']);
    equal(parent.types(), ['ready']);
    await parent.pass(text['scale.2']);
    equal(parent.heard.slice(1), [{ type: 'progress', detail: { step: 3, steps: 24 } }]);
    await untilKept(() => keptRun()?.run.at === 3);
  });

  it('after “Go on” the box on the first screen is ticked, and can be unticked', async () => {
    await leaveUnfinished();
    const parent = await mount();
    await parent.press(text['ui.return.go-on']);
    for (let i = 0; i < 4; i++) await parent.press(text['ui.back']);
    equal(box(parent)!.checked, true);
    await tick(parent);
    equal(await kept(), {});
    await parent.toQuestions();
    await parent.pass(text['scale.0']);
    equal(await kept(), {});
  });

  it('from the optional questions one goes on at the last question; optional answers are never kept', async () => {
    const first = await mountTicked();
    await first.toQuestions();
    await first.answerAll('toddler', createAnswers('toddler'));
    await first.choose(text['context.ctx-wellbeing.doing-ok']);
    await first.press(text['ui.continue']);
    ok(!JSON.stringify(await kept()).includes('ctx'), 'no optional answer');
    first.element.remove();
    const parent = await mount();
    await parent.press(text['ui.return.go-on']);
    await parent.atQuestion(24);
  });

  it('“Start over” takes them off the device', async () => {
    await leaveUnfinished();
    const parent = await mount();
    await parent.press(text['ui.return.new']);
    ok(await parent.find('button', text['ui.start']), 'the first screen');
    equal([await kept(), box(parent)!.checked], [{}, false]);
  });

  it('go with the tick', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await untilKept(() => keptRun() !== null);
    for (let i = 0; i < 3; i++) await parent.press(text['ui.back']);
    await tick(parent);
    equal(await kept(), {});
  });

  it('remember="none" midway: no more is kept, and the box is gone', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await untilKept(() => keptRun()?.run.at === 1);
    parent.element.remember = 'none';
    await parent.pass(text['scale.1']);
    await parent.find('.nav [role=status]', text['ui.keep.stopped']);
    equal(keptRun().run.at, 1, 'question kept');
    for (let i = 0; i < 4; i++) await parent.press(text['ui.back']);
    equal(box(parent), null);
  });

  it('are kept on although the element is taken away and put back', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    parent.element.remove();
    document.body.append(parent.element);
    await parent.pass(text['scale.1']);
    await untilKept(() => keptRun()?.run.at === 2);
    ok(parent.has('#count', 'Question 3 '), 'the question');
  });

  it('are offered for 30 days and not after, when they are off the device too', async () => {
    await leaveUnfinished();
    await expectOfferedFor(30 * DAY);
  });
});
