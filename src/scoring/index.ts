/**
 * The scoring alone, as built to `scoring.js`: no DOM, for Node, a worker or the browser (host-contract.md, “Built
 * files”). Here input is checked; the element calls the core with input of its own making.
 */
import {
  AGE_BANDS,
  CHOICES,
  CONTEXT_QUESTIONS,
  ITEMS,
  type AgeBand,
  type Answers,
  type Item,
} from '../instrument/items.ts';
import { score as scoreChecked, type Result, type ScoreOptions } from './score.ts';

export { compare, type Change, type ChangeState } from './change.ts';
export type { DimensionScore, Scores } from './dimensions.ts';
export type { BrightSpots, Result, ScoreOptions } from './score.ts';
export type { Suggestion } from './suggestions.ts';
export type { AgeBand, Answer, Answers, Context, Dimension, Item, ItemId } from '../instrument/items.ts';

function mustBeOneOf(what: string, value: unknown, allowed: readonly unknown[]) {
  if (!allowed.includes(value)) {
    throw new TypeError(
      `${what} is ${JSON.stringify(value)}. Allowed: ${allowed.map((one) => JSON.stringify(one)).join(', ')}.`,
    );
  }
}

function checkAnswers(answers: Answers, ageBand: AgeBand) {
  const ids = new Set<string>(ITEMS[ageBand].map(({ id }) => id));
  for (const [id, answer] of Object.entries(answers)) {
    if (!ids.has(id)) throw new TypeError(`answers holds "${id}", which is no item of the age band "${ageBand}".`);
    mustBeOneOf(`answers["${id}"]`, answer, [...CHOICES, 'skip']);
  }
}

function checkOptions({ context = {}, seconds }: ScoreOptions) {
  for (const [id, answer] of Object.entries(context)) {
    const question = CONTEXT_QUESTIONS.find((one) => one.id === id);
    if (!question) throw new TypeError(`context holds "${id}", which is no optional question.`);
    mustBeOneOf(`context["${id}"]`, answer, question.answers);
  }
  if (seconds !== undefined && !(typeof seconds === 'number' && seconds >= 0 && seconds < Infinity)) {
    throw new TypeError(`seconds is ${String(seconds)}. It has to be a number of seconds, 0 or more.`);
  }
}

/** The 24 items of an age band in presentation order, with dimension, facet, key and frame. */
export function items(ageBand: AgeBand): readonly Item[] {
  mustBeOneOf('ageBand', ageBand, AGE_BANDS);
  return ITEMS[ageBand];
}

/**
 * Scores one map. `answers`: item id → 0–4, `'na'` or `'skip'`; an absent id is `'skip'`. An unknown id, value or
 * band throws a `TypeError` that names it. Numbers are unrounded.
 */
export function score(answers: Answers, ageBand: AgeBand, options: ScoreOptions = {}): Result {
  mustBeOneOf('ageBand', ageBand, AGE_BANDS);
  checkAnswers(answers, ageBand);
  checkOptions(options);
  return scoreChecked(answers, ageBand, options);
}
