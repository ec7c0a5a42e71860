/** Random values for properties: ages, answers, the optional questions, times; acts of the run and the interface. */
import {
  AGE_BANDS,
  CHOICES,
  CONTEXT_QUESTIONS,
  FACETS,
  type Answer,
  type Context,
  type Raw,
} from '../../src/instrument/items.ts';
import type { Act } from '../../src/run/run.ts';
import type { Action } from '../../src/store/store.ts';
import fc from './random.ts';

export const band = fc.constantFrom(...AGE_BANDS);
export const raw = fc.constantFrom<Raw[]>(0, 1, 2, 3, 4);
const answer = fc.constantFrom<Answer[]>(...CHOICES, 'skip');
const listOf = (one: fc.Arbitrary<Answer>) => fc.array(one, { minLength: 24, maxLength: 24 });
/** Answers around one level, so that high and low maps are as frequent as medium ones. */
const moody = fc
  .tuple(raw, fc.array(fc.constantFrom(-1, 0, 0, 1), { minLength: 24, maxLength: 24 }))
  .map(([mood, turns]) =>
    FACETS.map(({ key }, i): Answer => {
      const turned = Math.min(4, Math.max(0, mood + turns[i]!));
      return (key === '+' ? turned : 4 - turned) as Raw;
    }),
  );
/** 24 answers in presentation order: any, complete, or around one level. */
export const list = fc.oneof(listOf(answer), listOf(raw), moody);
export const context = fc.record(
  Object.fromEntries(CONTEXT_QUESTIONS.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Context>;
export const seconds = fc.option(fc.double({ min: 0, max: 500, noNaN: true }), { nil: undefined });

const screen = fc.constantFrom(
  'first',
  'results',
  'return',
  'kept',
  'forget',
  'share',
  'shared',
  'declined',
  'review',
  'about',
);
/** Any act of a run, where it makes sense or not. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('start'), ageBand: fc.option(band) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('choose-age'), ageBand: band }) },
  { weight: 12, arbitrary: fc.record({ type: fc.constant('answer'), answer }) },
  { weight: 24, arbitrary: fc.constantFrom<Act>({ type: 'next' }, { type: 'skip' }) },
  fc.record({ type: fc.constant('open'), screen }),
  fc.constantFrom<Act>({ type: 'back' }, { type: 'results-shown', at: 1 }, { type: 'again' }, { type: 'clear' }),
  fc.record({ type: fc.constant('spent'), seconds: fc.nat(100) }),
  fc.record({
    type: fc.constant('restore'),
    unfinished: fc.record({ ageBand: band, at: fc.nat(23), answers: fc.constant({}) }),
  }),
);
/** Any action: an act, a change of the interface, news of what the device keeps. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: acts },
  fc.record({
    type: fc.constant('ui'),
    change: fc.record(
      { help: fc.constantFrom('top', 'note', 'bottom', null), numbers: fc.boolean(), keep: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('page'),
    change: fc.record({ line: fc.string(), withAnswers: fc.boolean() }, { requiredKeys: [] }),
  }),
  fc.record({
    type: fc.constant('kept'),
    kept: fc.record({
      unfinished: fc.constant(null),
      maps: fc.constant([]),
      ownDate: fc.constant(null),
      hasStored: fc.boolean(),
    }),
  }),
);
