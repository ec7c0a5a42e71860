/** Arbitraries for property tests: ages, answers, optional questions, times. */
import {
  AGE_BANDS,
  CHOICES,
  CONTEXT_QUESTIONS,
  FACETS,
  type Answer,
  type Context,
  type Raw,
} from '../../src/instrument/items.ts';
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
