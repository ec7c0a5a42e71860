import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { AGE_BANDS, CONTEXT_QUESTIONS, ITEMS, type AgeBand, type Answer } from '../../src/instrument/items.ts';
import { describe } from '../../src/results/results.ts';
import { answersOf, createRun, reduce, type Act, type Run, type RunEvent } from '../../src/run/run.ts';
import { band, context, list } from '../helpers/arbitraries.ts';
import fc, { runsOf } from '../helpers/random.ts';
import { english } from '../helpers/words.ts';

const RUNS = runsOf(10_000);
const words = { ...english.questions, ...english.results };

const answer = fc.constantFrom<Answer[]>(0, 1, 2, 3, 4, 'na');
const item = fc.constantFrom(...AGE_BANDS.flatMap((one) => ITEMS[one].map(({ id }) => id)));
const contextAnswer = fc.constantFrom(...CONTEXT_QUESTIONS.flatMap(({ answers }) => [...answers]));
/** Any act at any time, whether it applies or not. */
const aside: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act[]>(
    { type: 'back' },
    { type: 'next' },
    { type: 'skip' },
    { type: 'results-shown', at: 1 },
    { type: 'open', screen: 'review' },
    { type: 'open', screen: 'about' },
    { type: 'open', screen: 'results' },
  ),
  fc.record({ type: fc.constant('answer' as const), answer }),
  fc.record({ type: fc.constant('answer-context' as const), answer: contextAnswer }),
  fc.record({ type: fc.constant('start' as const), ageBand: fc.option(band) }),
  fc.record({ type: fc.constant('choose-age' as const), ageBand: band }),
  fc.record({ type: fc.constant('spent' as const), seconds: fc.double({ min: 0, max: 1e9, noNaN: true }) }),
  fc.record({ type: fc.constant('change' as const), item, answer }),
  fc.record({
    type: fc.constant('change-context' as const),
    question: fc.constantFrom(...CONTEXT_QUESTIONS.map(({ id }) => id)),
    answer: contextAnswer,
  }),
);

/** Applies acts one after another, and records the events. */
class Doing {
  run: Run = createRun();
  readonly events: RunEvent[] = [];

  do(...acts: readonly Act[]) {
    for (const act of acts) {
      const { run, events } = reduce(this.run, act);
      this.run = run;
      this.events.push(...events);
    }
  }
}

/** Answers all remaining questions until the results. */
function finish(doing: Doing, ageBand: AgeBand, values: readonly Answer[], given: Readonly<Record<string, string>>) {
  doing.do({ type: 'start', ageBand: null });
  for (let left = 200; left > 0 && doing.run.screen !== 'results'; left--) {
    const { screen, at } = doing.run;
    if (screen === 'review' || screen === 'about') doing.do({ type: 'open', screen: 'results' });
    if (screen === 'child') doing.do({ type: 'choose-age', ageBand }, { type: 'next' });
    if (screen === 'question' && values[at] !== 'skip') {
      doing.do({ type: 'answer', answer: values[at]! }, { type: 'next' });
    } else if (screen === 'optional' && given[CONTEXT_QUESTIONS[at]!.id]) {
      doing.do({ type: 'answer-context', answer: given[CONTEXT_QUESTIONS[at]!.id] as 'yes' }, { type: 'next' });
    } else doing.do({ type: 'skip' });
  }
  doing.do({ type: 'results-shown', at: 1 });
  assert.equal(doing.run.screen, 'results');
}

/** All primitive values in a view. */
const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

function assertTold({ run }: Doing) {
  const ageBand = run.ageBand!;
  const view = describe(words, {
    answers: answersOf(run),
    ageBand,
    context: run.context,
    seconds: run.seconds[ageBand],
  });
  for (const leaf of leavesOf(view)) {
    assert.ok(leaf !== undefined && !Number.isNaN(leaf) && leaf !== '');
    if (typeof leaf === 'string') assert.doesNotMatch(leaf, /undefined|\[object|NaN/);
  }
}

suite(`${RUNS} random runs`, () => {
  it('never throw, whatever is done on the way, and end in a map that is told, and in a new beginning', () => {
    let asides = 0;
    fc.assert(
      fc.property(
        band,
        list,
        context,
        fc.array(aside, { maxLength: 12 }),
        fc.array(aside, { maxLength: 12 }),
        (ageBand, values, given, before, after) => {
          asides += before.length + after.length;
          const doing = new Doing();
          doing.do({ type: 'start', ageBand: null }, { type: 'choose-age', ageBand }, { type: 'next' });
          doing.do(...before);
          finish(doing, ageBand, values, given);
          doing.do(...after);
          finish(doing, ageBand, values, given);
          assertTold(doing);
          doing.do({ type: 'again' });
          assert.deepEqual(doing.run, createRun());
          const heard = doing.events.map((event) => (event.type === 'progress' ? event.step : event.type));
          assert.equal(new Set(heard).size, heard.length, 'each is heard once a run');
          assert.equal(heard.at(-1), 'reset');
        },
      ),
      { numRuns: RUNS },
    );
    assert.ok(asides > RUNS, `${asides} asides`);
  });
});
