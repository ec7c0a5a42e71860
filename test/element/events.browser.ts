/** What the page hears, and what it never hears (host-contract.md, “Events”). */
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { VERSION } from '../../src/version.ts';
import { answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, ok, painted } from './assert.ts';
import { keptRun, untilKept } from './device.ts';
import { mount, mountResults, text, type Parent } from './helpers.ts';

const detail = { version: VERSION, locale: 'en', translation: 'source' };
const progress = (steps: readonly number[]) => steps.map((step) => ({ type: 'progress', detail: { step, steps: 24 } }));
const count = (parent: Parent, type: string) => parent.types().filter((one) => one === type).length;
const ALL_STEPS = Array.from({ length: 24 }, (_, i) => i + 1);

describe('ready', () => {
  it('comes once, when the first screen can be seen', async () => {
    const parent = await mount();
    ok(parent.has('button', text['ui.start']), 'Start is seen');
    equal(parent.heard, [{ type: 'ready', detail }]);
  });

  it('does not come again where the element is moved in the page', async () => {
    const parent = await mount();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(parent.element);
    // it draws anew there; another element that begins after it tells when that could have been painted
    parent.element.headingLevel = 3;
    await parent.element.updateComplete;
    await mount();
    await painted();
    equal(parent.types(), ['ready']);
    elsewhere.remove();
  });
});

describe('start', () => {
  it('comes once, with the first answer', async () => {
    const parent = await mount();
    await parent.toQuestions();
    equal(parent.types(), ['ready']);
    await parent.choose(text['scale.1']);
    await parent.choose(text['scale.2']);
    equal(parent.heard.slice(1), [{ type: 'start', detail }]);
  });

  it('comes with an optional answer where all 24 questions were skipped', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.answerAll('toddler', {});
    equal(count(parent, 'start'), 0);
    await parent.choose(text['context.ctx-wellbeing.doing-ok']);
    equal(parent.heard.at(-1), { type: 'start', detail });
  });
});

describe('progress', () => {
  it('tells of a question once, however often the parent goes back and forth', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await parent.pass(undefined);
    for (const name of ['ui.back', 'ui.back', 'ui.continue', 'ui.skip'] as const) await parent.press(text[name]);
    await parent.pass(text['scale.0']);
    equal(
      parent.heard.filter(({ type }) => type === 'progress'),
      progress([1, 2, 3]),
    );
  });
});

describe('complete', () => {
  it('comes once, with the results, and the optional questions are silent', async () => {
    const parent = await mountResults({ answers: createAnswers('toddler'), context: { 'ctx-start': 'yes' } });
    equal(parent.heard.slice(2), [
      ...progress(ALL_STEPS),
      { type: 'complete', detail: { ...detail, instrument: INSTRUMENT_VERSION } },
    ]);
  });

  it('does not come again after a look back, which is silent whatever it changes', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', {}) });
    const before = parent.heard.length;
    await parent.toReview();
    await parent.fold(text['warmth-fit-delight-toddler']);
    await parent.choose(text['scale.0']);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results .lead');
    await parent.press(text['ui.about']);
    await parent.find('.read');
    equal(parent.heard.length, before, 'number of events');
  });
});

describe('reset', () => {
  it('is “Start again” alone, after it asked', async () => {
    const parent = await mountResults({});
    const before = parent.heard.length;
    await parent.press(text['ui.again']);
    equal(parent.heard.length, before, 'number of events');
    await parent.press(text['ui.again'], '[role=group]');
    equal(parent.heard.slice(before), [{ type: 'reset', detail: {} }]);
    ok(await parent.find('button', text['ui.start']), 'the first screen is back');
  });

  for (const [name, clear] of [
    ['“Clear my answers”', (parent: Parent) => parent.press(text['ui.clear'])],
    ['reset()', async (parent: Parent) => parent.element.reset()],
  ] as const) {
    it(`${name} is silent, and what follows is a run of its own`, async () => {
      const parent = await mount();
      await parent.toQuestions();
      await parent.pass(text['scale.3']);
      await clear(parent);
      await parent.find('button', text['ui.start']);
      await parent.toQuestions();
      equal(parent.chosen(), null, 'answer of the run before');
      await parent.pass(text['scale.3']);
      equal(parent.types(), ['ready', 'start', 'progress', 'start', 'progress']);
    });
  }
});

describe('start()', () => {
  it('is a press on Start', async () => {
    const parent = await mount();
    parent.element.start();
    ok(await parent.find('[role=heading]', text['ui.child']), 'the child is asked for');
  });

  it('by a page whose parent does nothing takes no focus, nor does the first screen', async () => {
    const parent = await mount();
    ok(document.activeElement === document.body, 'no focus when it is ready');
    parent.element.start();
    await parent.find('[role=heading]', text['ui.child']);
    ok(document.activeElement === document.body, 'no focus when it is started');
  });

  it('does nothing on another screen', async () => {
    const parent = await mount();
    await parent.toQuestions();
    parent.element.start();
    await parent.element.updateComplete;
    ok(parent.has('#count', 'Question 1 '), 'the question is still there');
  });
});

describe('silence', () => {
  it('setting a property tells nothing', async () => {
    const parent = await mount();
    await parent.toQuestions();
    Object.assign(parent.element, { theme: 'dark', ageBand: 'teen', headingLevel: 4 });
    await parent.element.updateComplete;
    equal(parent.types(), ['ready']);
  });

  it('events can be heard anywhere above, and hold no answer, age or score', async () => {
    const heard: CustomEvent[] = [];
    const listen = (event: Event) => heard.push(event as CustomEvent);
    const names = ['ready', 'start', 'progress', 'complete', 'reset'].map((name) => `connection-map-${name}`);
    for (const name of names) window.addEventListener(name, listen);
    const parent = await mountResults({ ageBand: 'teen', answers: createAnswers('teen') });
    await parent.press(text['ui.again']);
    await parent.press(text['ui.again'], '[role=group]');
    for (const name of names) window.removeEventListener(name, listen);
    equal(heard.length, 1 + 1 + 24 + 1 + 1, 'number of events');
    const keys = new Set(heard.flatMap((event) => Object.keys(event.detail)));
    equal([...keys], ['version', 'locale', 'translation', 'step', 'steps', 'instrument'], 'all that is told');
  });
});

describe('native events', () => {
  it('of what is chosen stay in the card, so that a form round it does not count as changed', async () => {
    const parent = await mount({ remember: 'ask' });
    const heard: string[] = [];
    const left: string[] = [];
    const listener = ({ type }: Event) => left.push(type);
    for (const type of ['input', 'change', 'beforeinput']) document.body.addEventListener(type, listener);
    const box = parent.root.querySelector('input')!;
    box.addEventListener('input', ({ type, composed }) => heard.push(`${type} ${composed}`));
    box.click();
    await parent.toQuestions();
    parent.root.querySelector<HTMLElement>('.choice input')!.click();
    // nothing is stored any more when the test ends
    await untilKept(() => keptRun() !== null);
    for (const type of ['input', 'change', 'beforeinput']) document.body.removeEventListener(type, listener);
    equal([heard, left], [['input true'], []]);
  });
});
