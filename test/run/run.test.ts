import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ITEMS } from '../../src/instrument/items.ts';
import { answersOf, canContinue, createRun, hasAnswers, reduce, STEPS, type Act, type Run } from '../../src/run/run.ts';

/** Plays acts from a run, and gives the run they lead to with all that the page heard. */
function play(acts: readonly Act[], from: Run = createRun()) {
  let run = from;
  const events = acts.flatMap((act) => {
    const reduced = reduce(run, act);
    run = reduced.run;
    return reduced.events;
  });
  return { run, events };
}
const start: Act = { type: 'start', ageBand: null };
const toQuestions: Act[] = [start, { type: 'choose-age', ageBand: 'toddler' }, { type: 'next' }];
const answered: Act[] = [{ type: 'answer', answer: 3 }, { type: 'next' }];
const allAnswered = Array.from({ length: STEPS }, () => answered).flat();
const toOptional = [...toQuestions, ...allAnswered];
const toResults: Act[] = [...toOptional, { type: 'skip' }, { type: 'skip' }, { type: 'skip' }];
const toMap: Act[] = [...toResults, { type: 'results-shown', at: 1 }];
const first = ITEMS.toddler[0]!.id;

describe('where the parent is', () => {
  const table: [string, Act[], Partial<Run>][] = [
    ['begins on the first screen', [], { screen: 'first', at: 0 }],
    ['Start leads to the child', [start], { screen: 'child', ageGiven: false }],
    [
      'Start does nothing where the age is asked',
      [start, { type: 'choose-age', ageBand: 'toddler' }, { type: 'start', ageBand: 'teen' }],
      { screen: 'child', ageBand: 'toddler', ageGiven: false },
    ],
    [
      'Start does nothing on a question',
      [...toQuestions, ...answered, { type: 'start', ageBand: 'teen' }],
      { screen: 'question', at: 1, ageBand: 'toddler', ageGiven: false },
    ],
    [
      'Start does nothing on an optional question',
      [...toOptional, { type: 'skip' }, { type: 'start', ageBand: 'teen' }],
      { screen: 'optional', at: 1, ageBand: 'toddler', ageGiven: false },
    ],
    [
      'Start does nothing on the results',
      [...toMap, { type: 'start', ageBand: 'teen' }],
      { screen: 'results', ageBand: 'toddler', ageGiven: false, completed: true },
    ],
    [
      'an age that the page names is not asked',
      [{ type: 'start', ageBand: 'teen' }],
      { ageBand: 'teen', ageGiven: true },
    ],
    [
      'an age that the page names cannot be changed',
      [{ type: 'start', ageBand: 'teen' }, toQuestions[1]!],
      { ageBand: 'teen' },
    ],
    ['no going on without an age', [start, { type: 'next' }], { screen: 'child' }],
    ['an age leads to the first question', toQuestions, { screen: 'question', at: 0 }],
    ['no going on without an answer', [...toQuestions, { type: 'next' }], { at: 0 }],
    [
      'no going on after a skip is taken back to',
      [...toQuestions, { type: 'skip' }, { type: 'back' }, { type: 'next' }],
      { at: 0 },
    ],
    ['an answer allows to go on', [...toQuestions, ...answered], { at: 1 }],
    ['skip goes on', [...toQuestions, { type: 'skip' }], { at: 1 }],
    ['back from the first question', [...toQuestions, { type: 'back' }], { screen: 'child' }],
    ['back from the child', [start, { type: 'back' }], { screen: 'first' }],
    ['after the last question come the optional ones', toOptional, { screen: 'optional', at: 0 }],
    ['back from the first optional question', [...toOptional, { type: 'back' }], { screen: 'question', at: 23 }],
    ['after the optional questions the results', toResults, { screen: 'results', at: 0 }],
    [
      'the look back opens once the map was shown',
      [...toMap, { type: 'open', screen: 'review' }],
      { screen: 'review' },
    ],
    ['no look back before', [...toQuestions, { type: 'open', screen: 'review' }], { screen: 'question' }],
    ['clearing leads to the first screen', [...toMap, { type: 'clear' }], createRun()],
    ['starting again leads to the first screen', [...toMap, { type: 'again' }], createRun()],
  ];
  for (const [name, acts, expected] of table) {
    it(name, () => {
      const { run } = play(acts);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(run[key as keyof Run], value, key);
    });
  }
});

describe('answers', () => {
  it('are kept per age until the run ends', () => {
    const { run } = play([
      ...toQuestions,
      ...answered,
      { type: 'back' },
      { type: 'back' },
      { type: 'choose-age', ageBand: 'teen' },
    ]);
    assert.deepEqual(answersOf(run), {});
    assert.deepEqual(answersOf(play([{ type: 'choose-age', ageBand: 'toddler' }], run).run), { [first]: 3 });
  });
  it('a skip takes an answer back', () => {
    const { run } = play([...toQuestions, ...answered, { type: 'back' }, { type: 'skip' }]);
    assert.equal(answersOf(run)[first], 'skip');
  });
  it('there are some until the last was skipped; an age alone is none', () => {
    const has = (...acts: Act[]) => hasAnswers(play([...toQuestions, ...acts]).run);
    assert.equal(has(), false);
    assert.equal(has(...answered), true);
    assert.equal(has(...answered, { type: 'back' }, { type: 'skip' }), false);
    assert.equal(has({ type: 'answer', answer: 'na' }), true);
  });
  it('`na` is an answer', () => {
    assert.equal(canContinue(play([...toQuestions, { type: 'answer', answer: 'na' }]).run), true);
  });
  it('can be changed while they are looked over, with the old one at hand', () => {
    const { run } = play([...toMap, { type: 'open', screen: 'review' }, { type: 'change', item: first, answer: 1 }]);
    assert.equal(answersOf(run)[first], 1);
    assert.equal(run.before?.answers[first], 3);
  });
  it('cannot be changed from the map', () => {
    assert.equal(answersOf(play([...toMap, { type: 'change', item: first, answer: 1 }]).run)[first], 3);
  });
  it('count active seconds on questions only', () => {
    const spent: Act = { type: 'spent', seconds: 2 };
    const skip: Act = { type: 'skip' };
    const { run } = play([spent, start, spent, ...toQuestions.slice(1), spent, skip, spent]);
    assert.deepEqual(run.seconds, { toddler: 4 }, 'two questions');
    const questions = Array.from({ length: STEPS - 1 }, () => [skip, spent]).flat();
    const last = play(questions, play([spent], play([{ type: 'back' }], run).run).run).run;
    assert.deepEqual([last.screen, last.seconds], ['question', { toddler: 52 }], 'all questions, one of them twice');
    // and from here on nothing counts
    const after: Act[] = [skip, spent, skip, spent, skip, spent, skip, spent, { type: 'results-shown', at: 1 }, spent];
    const map = play(after, last).run;
    assert.deepEqual([map.screen, map.seconds], ['results', { toddler: 52 }], 'optional questions and results');
    const review = play([{ type: 'open', screen: 'review' }, spent], map).run;
    assert.deepEqual([review.screen, review.seconds], ['review', { toddler: 52 }], 'the look back');
  });
  it('come back from the device at the question where they stopped', () => {
    const kept = { ageBand: 'toddler', at: 5, answers: { toddler: { [first]: 2 } } } as const;
    const { run, events } = play([{ type: 'restore', unfinished: kept }, { type: 'skip' }]);
    assert.equal(run.at, 6);
    assert.equal(answersOf(run)[first], 2);
    assert.deepEqual(events, [{ type: 'progress', step: 6 }]);
    const answered = play([
      { type: 'restore', unfinished: kept },
      { type: 'answer', answer: 1 },
    ]);
    assert.deepEqual(answered.events, [], 'the start was told in the visit before');
  });
});

describe('what the page may hear', () => {
  const types = (acts: Act[]) => play(acts).events.map((event) => event.type);
  it('the start, with the first answer, once a run', () => {
    assert.deepEqual(types(toQuestions), []);
    assert.deepEqual(
      types([...toQuestions, ...answered, ...answered]).filter((type) => type === 'start'),
      ['start'],
    );
  });
  it('each question passed, once, in order', () => {
    const again: Act[] = [{ type: 'back' }, { type: 'back' }, { type: 'skip' }, { type: 'next' }];
    const steps = play([...toQuestions, ...answered, ...answered, ...again, ...allAnswered]).events;
    assert.deepEqual(
      steps.filter((event) => event.type === 'progress').map((event) => event.step),
      Array.from({ length: STEPS }, (_, i) => i + 1),
    );
  });
  it('nothing of the optional questions', () => {
    const heard = types(toOptional).length;
    assert.equal(
      types([...toOptional, { type: 'answer-context', answer: 'struggling' }, { type: 'next' }]).length,
      heard,
    );
  });
  it('that the results are shown, once a run', () => {
    const looked: Act[] = [
      { type: 'open', screen: 'review' },
      { type: 'open', screen: 'results' },
      { type: 'results-shown', at: 1 },
    ];
    assert.deepEqual(
      types([...toMap, ...looked]).filter((type) => type === 'complete'),
      ['complete'],
    );
  });
  it('“Start again”, and nothing of clearing', () => {
    assert.deepEqual(types([start, { type: 'again' }]), ['reset']);
    assert.deepEqual(types([start, { type: 'clear' }]), []);
  });
  it('a second run from its beginning', () => {
    assert.deepEqual(types([...toMap, { type: 'again' }, ...toMap]).filter((type) => type === 'complete').length, 2);
  });
  it('nothing of an answer', () => {
    assert.doesNotMatch(JSON.stringify(play(toMap).events), /answer|toddler|warmth/);
  });
});
