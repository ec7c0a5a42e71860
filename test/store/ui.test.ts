import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRun, reduce, type Act, type Run, type Screen } from '../../src/run/run.ts';
import { endsRun, INITIAL_UI, isOtherScreen, keepsRadios, uiAfter, type Ui } from '../../src/store/ui.ts';
import { acts } from '../helpers/arbitraries.ts';
import fc, { propertyOn } from '../helpers/random.ts';

const holds = propertyOn(200);

const at = (screen: Screen, change: Partial<Run> = {}): Run => ({
  ...createRun(),
  screen,
  ageBand: 'toddler',
  ...change,
});
/** Everything that can be open is open. */
const OPEN: Ui = {
  help: 'bottom',
  tooEarly: true,
  numbers: true,
  confirmsRestart: true,
  mapChanged: true,
  learnFrom: 'phone-down-pocket',
  clinicOpen: true,
  withAnswers: true,
  cleared: 'kept',
  secondsLeft: 7,
  sections: 4,
  radioGroup: 5,
  keep: true,
};
const next: Act = { type: 'next' };
const clear: Act = { type: 'clear' };
const again: Act = { type: 'again' };

describe('what is open', () => {
  const closed = { ...INITIAL_UI, radioGroup: 6, keep: true };
  const done = { completed: true };
  const table: [string, Act, Run, Run, Ui][] = [
    ['an act on the same screen closes only “too early”', next, at('child'), at('child'), { ...OPEN, tooEarly: false }],
    ['everything closes with its screen', next, at('first'), at('child'), closed],
    [
      'everything closes with its question',
      next,
      at('question'),
      at('question', { at: 1 }),
      { ...closed, radioGroup: 5 },
    ],
    ['radios are new on an optional question', next, at('optional'), at('optional', { at: 1 }), closed],
    ['radios are new on the first question', next, at('child'), at('question'), closed],
    ['radios are new on the first optional question', next, at('question', { at: 23 }), at('optional'), closed],
    ['radios are new where the questions are left', { type: 'back' }, at('question'), at('child'), closed],
    ['the numbers go before the results are complete', next, at('optional'), at('results'), closed],
    [
      'the numbers stay from the results on',
      { type: 'open', screen: 'about' },
      at('results', done),
      at('about', done),
      { ...closed, numbers: true },
    ],
    [
      'the box stays until the run ends',
      { type: 'open', screen: 'results' },
      at('review', done),
      at('results', done),
      { ...closed, numbers: true },
    ],
    ['“clear” unticks the box', clear, at('results', done), createRun(), { ...closed, keep: false }],
    ['“again” unticks the box', again, at('results', done), createRun(), { ...closed, keep: false }],
    ['“clear” closes everything on the first screen too', clear, at('first'), createRun(), { ...closed, keep: false }],
  ];
  for (const [name, act, before, after, expected] of table) {
    it(name, () => assert.deepEqual(uiAfter(OPEN, act, before, after), expected));
  }

  it('numbers that were off stay off', () => {
    const ui = uiAfter({ ...OPEN, numbers: false }, next, at('results', done), at('about', done));
    assert.equal(ui.numbers, false);
  });
});

describe('what kind of act it is', () => {
  for (const [type, ends] of [
    ['clear', true],
    ['again', true],
    ['next', false],
    ['restore', false],
    ['ui', false],
  ] as const) {
    it(`${type} ${ends ? 'ends' : 'does not end'} a run`, () => assert.equal(endsRun({ type }), ends));
  }
  const screens: [string, Run, Run, boolean, boolean][] = [
    ['the same', at('question'), at('question', { answers: {} }), false, true],
    ['another question', at('question'), at('question', { at: 1 }), true, true],
    ['another screen', at('question'), at('child'), true, false],
    ['another optional question', at('optional'), at('optional', { at: 1 }), true, false],
  ];
  for (const [name, before, after, isOther, keeps] of screens) {
    it(`${name}: ${isOther ? 'another' : 'no other'} screen, ${keeps ? 'the same' : 'new'} radios`, () => {
      assert.deepEqual([isOtherScreen(before, after), keepsRadios(before, after)], [isOther, keeps]);
    });
  }
});

describe('along any way', () => {
  const begun = fc.constantFrom(createRun(), at('question', { at: 23 }), at('results', { completed: true }));

  it('help never outlives its screen, the box never its run, and no two screens share radios but questions', () => {
    holds(begun, fc.array(acts, { maxLength: 60 }), (begin, all) => {
      let run = begin;
      let ui: Ui = { ...INITIAL_UI, keep: true };
      for (const act of all) {
        const before = run;
        const opened: Ui = { ...ui, help: 'top', numbers: true };
        run = reduce(before, act).run;
        ui = uiAfter(opened, act, before, run);
        const isNew = endsRun(act) || isOtherScreen(before, run);
        assert.equal(ui.help, isNew ? null : 'top');
        assert.equal(ui.numbers, isNew ? run.completed : true);
        assert.equal(ui.keep, opened.keep && !endsRun(act));
        assert.equal(ui.radioGroup - opened.radioGroup, isNew && !keepsRadios(before, run) ? 1 : 0);
      }
    });
  });
});
