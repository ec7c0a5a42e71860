/** A shared tablet: “Done”, and two quiet minutes (host-contract.md, `kiosk`; instrument.md §10.7). */
import { sendKeys } from '@web/test-runner-commands';
import { createAnswers } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import {
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
import { mount, mountResults, text, type Parent } from './helpers.ts';
import { dialog, isCleared, mountTablet, SECOND, wait } from './tablet.ts';

/** A device on which a page that is no shared tablet has kept unfinished answers and a finished map. */
async function keepBoth() {
  await leaveUnfinished();
  const unfinished = localStorage.getItem(KEY_PREFIXES.unfinished)!;
  localStorage.clear();
  await leaveMap();
  put({ [KEY_PREFIXES.unfinished]: unfinished });
}
/** What is kept here, as counts. */
const counts = () => ({ unfinished: Number(keptRun() !== null), maps: keptMaps().length });

const bar = (parent: Parent) => parent.read('.bar button');

describe('“Done”', () => {
  for (const [name, attributes] of [
    ['“Clear my answers”', {}],
    ['“Leave”', { 'leave-url': 'https://weather.example/' }],
  ] as const) {
    it(`stands in the place of ${name}, on every screen; help says what it does`, async () => {
      const parent = await mount({ kiosk: '', ...attributes });
      equal(bar(parent), [text['ui.help'], text['ui.done']]);
      await parent.toQuestions();
      equal(bar(parent), [text['ui.help'], text['ui.done']]);
      await parent.press(text['ui.help']);
      ok(parent.has('.care p', text['support.leave-line-done']), text['support.leave-line-done']);
    });

    it(`tells the page of a reset, and clears, in the place of ${name}`, async () => {
      const parent = await mountTablet(attributes);
      const address = location.href;
      await parent.press(text['ui.done']);
      await parent.find('[role=status]', text['ui.kiosk.cleared']);
      equal(parent.heard.at(-1), { type: 'reset', detail: {} });
      equal(parent.types().filter((type) => type === 'reset').length, 1, 'number of resets');
      equal(location.href, address);
      await parent.toQuestions();
      equal([parent.chosen(), isCleared(parent)], [null, false]);
      await parent.pass(text['scale.0']);
      equal(parent.types().slice(-2), ['start', 'progress']);
    });
  }

  it('stands at the end of the results, with what it is for', async () => {
    await keepBoth();
    equal(counts(), { unfinished: 1, maps: 1 });
    const parent = await mountResults({ answers: createAnswers('toddler') }, { kiosk: '' });
    for (const id of ['ui.kiosk.end', 'ui.kiosk.auto'] as const) ok(await parent.find('p', text[id]), text[id]);
    await parent.press(text['ui.done'], '.line');
    await parent.find('[role=status]', text['ui.kiosk.cleared']);
    equal(parent.types().at(-1), 'reset');
    equal(counts(), { unfinished: 0, maps: 1 }, 'kept on the device');
  });

  it('of a parent who had the box ticked before the page became a tablet: from then on nothing more is kept', async () => {
    const parent = await mountTicked();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await untilKept(() => keptRun()?.run.at === 1);
    parent.element.kiosk = true;
    await parent.find('.bar button', text['ui.done']);
    await parent.pass(text['scale.2']);
    await parent.atQuestion(3);
    equal(keptRun().run.at, 1, 'the question at which it was kept');
    await parent.press(text['ui.done']);
    await parent.find('[role=status]', text['ui.kiosk.cleared']);
    equal(counts(), { unfinished: 0, maps: 0 });
  });

  it('where the page changes its mind midway, the button and what it does change with it', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    parent.element.kiosk = true;
    await until(
      () => bar(parent)[1] === text['ui.done'],
      () => 'Done',
    );
    parent.element.kiosk = false;
    await parent.element.updateComplete;
    await parent.press(text['ui.clear']);
    ok(await parent.find('button', text['ui.start']), 'the first screen');
    ok(!parent.types().includes('reset'), 'no reset');
  });
});

describe('two quiet minutes', () => {
  it('clear, and the page hears nothing of it', async () => {
    await keepBoth();
    const parent = await mountTablet();
    const before = parent.heard.length;
    await wait(parent, 119 * SECOND);
    ok(parent.has('#count', 'Question 2 '), 'still there a second before');
    await wait(parent, SECOND);
    await parent.find('[role=status]', text['ui.kiosk.cleared']);
    equal([parent.heard.length, dialog(parent)], [before, null]);
    equal(counts(), { unfinished: 0, maps: 1 }, 'kept on the device');
    await parent.toQuestions();
    equal(parent.chosen(), null, 'answer of the parent before');
  });

  it('count while the device sleeps and the element is away', async () => {
    const parent = await mountTablet();
    parent.element.remove();
    pass(500 * SECOND);
    document.body.append(parent.element);
    ok(await parent.find('[role=status]', text['ui.kiosk.cleared']), 'cleared');
  });

  it('run on the first screen where the parent went back to it: the age and the answers are still there', async () => {
    const parent = await mountTablet();
    for (let i = 0; i < 3; i++) await parent.press(text['ui.back']);
    await parent.find('button', text['ui.start']);
    await wait(parent, 90 * SECOND);
    ok(dialog(parent)?.open, 'asked');
    await wait(parent, 30 * SECOND);
    await parent.find('[role=status]', text['ui.kiosk.cleared']);
    await parent.toChild();
    equal(parent.root.querySelectorAll('input:checked').length, 0, 'chosen ages');
  });

  it('do not begin on the first screen, nor without kiosk', async () => {
    pass(0);
    const [tablet, own] = [await mount({ kiosk: '' }), await mount()];
    await own.toQuestions();
    for (let i = 0; i < 3; i++) await wait(tablet, 119 * SECOND);
    equal([dialog(tablet), isCleared(tablet), dialog(own)], [null, false, null]);
    ok(own.has('#count', 'Question 1 '), 'the question');
  });

  it('do not begin again after they have cleared', async () => {
    const parent = await mountTablet();
    await wait(parent, 120 * SECOND);
    await parent.find('button', text['ui.start']);
    await wait(parent, 100 * SECOND);
    equal(dialog(parent), null);
  });

  it('stop where the page takes kiosk away, and begin where it gives it', async () => {
    const parent = await mountTablet();
    parent.element.removeAttribute('kiosk');
    await parent.element.updateComplete;
    await wait(parent, 200 * SECOND);
    ok(parent.has('#count', 'Question 2 ') && !dialog(parent), 'still there');
    parent.element.setAttribute('kiosk', '');
    await parent.element.updateComplete;
    await wait(parent, 120 * SECOND);
    ok(await parent.find('button', text['ui.start']), 'cleared');
  });

  it('are ten while help is open, with the same countdown', async () => {
    const parent = await mountTablet();
    await parent.press(text['ui.help']);
    await wait(parent, 569 * SECOND);
    ok(parent.has('.care') && !dialog(parent), 'help stays open');
    await wait(parent, SECOND);
    ok(dialog(parent)?.open, 'asked');
    await parent.press(text['ui.kiosk.here']);
    ok(parent.has('.care') && !dialog(parent), 'help is still open');
    await wait(parent, 570 * SECOND);
    ok(dialog(parent)?.open, 'asked again');
    await wait(parent, 30 * SECOND);
    await parent.find('[role=status]', text['ui.kiosk.cleared']);
    ok(!parent.has('.care'), 'help is closed for the next family');
  });

  it('begin anew when help is closed', async () => {
    const parent = await mountTablet();
    await parent.press(text['ui.help']);
    await wait(parent, 500 * SECOND);
    await parent.press(text['ui.help']);
    await wait(parent, 89 * SECOND);
    ok(!dialog(parent), 'not asked yet');
    await wait(parent, SECOND);
    ok(dialog(parent)?.open, 'asked');
  });

  const touches: Readonly<Record<string, (parent: Parent) => unknown>> = {
    'a touch': (parent) =>
      parent.root
        .querySelector('.card')!
        .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })),
    'an answer': (parent) => parent.choose(text['scale.2']),
    'an arrow key': () => sendKeys({ press: 'ArrowDown' }),
    'Enter on a button': async (parent) => {
      (await parent.find('button', text['ui.back'])).focus();
      await sendKeys({ press: 'Enter' });
    },
  };
  for (const [name, touch] of Object.entries(touches)) {
    it(`begin anew with ${name}`, async () => {
      const parent = await mountTablet();
      await wait(parent, 80 * SECOND);
      await touch(parent);
      await wait(parent, 80 * SECOND);
      equal(dialog(parent), null);
      await wait(parent, 10 * SECOND);
      ok(dialog(parent)?.open, 'asked');
    });
  }
});
