/**
 * Checks the input of `scoring.js`. An unknown value throws a `TypeError` that says which value, where, and what is
 * allowed (host-contract.md, “Built files”). Only own properties are read.
 */
import {
  AGE_BANDS,
  CHOICES,
  CONTEXT_QUESTIONS,
  DIMENSIONS,
  ITEMS,
  type AgeBand,
  type Answers,
  type Context,
} from '../instrument/items.ts';
import type { Comparable } from './change.ts';
import type { ScoreOptions } from './score.ts';

/** The allowed answers. */
const ANSWERS = [...CHOICES, 'skip'] as const;

/** Formats a value for an error message. Not with JSON, because some pages patch `toJSON`. */
const show = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : Object(value) === value ? `of type ${typeof value}` : String(value);
const list = (values: readonly unknown[]) => values.map(show).join(', ');

/** Throws a `TypeError`: what is wrong (`what`, a path), its value, and what is allowed. */
export function fail(what: string, value: unknown, allowed: string): never {
  throw new TypeError(`${what} is ${show(value)}. Allowed: ${allowed}.`);
}

/** Throws unless `value` is one of `allowed`. `what`: its path, for the message. */
export function checkOneOf(what: string, value: unknown, allowed: readonly unknown[]) {
  if (!allowed.includes(value)) fail(what, value, list(allowed));
}

/** The own entries of a record. Rejects iterables: an array or a `Map` would look like an empty record. */
function entriesOf(what: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) fail(what, value, 'an object');
  return Object.keys(value).map((key) => [key, (value as Record<string, unknown>)[key]]);
}

function checkNumber(what: string, value: unknown, most = Infinity) {
  if (Number.isFinite(value) && (value as number) >= 0 && (value as number) <= most) return;
  fail(what, value, most === Infinity ? 'a number, 0 or more' : `a number from 0 to ${most}`);
}

/** Throws unless `ageBand` is one of the five age bands. */
export const checkAgeBand = (ageBand: AgeBand) => checkOneOf('ageBand', ageBand, AGE_BANDS);

/** A copy of the own answers. Throws for an id that is not an item of the band, or an unknown answer. */
export function checkedAnswers(answers: Answers, ageBand: AgeBand): Answers {
  const ids = ITEMS[ageBand].map(({ id }): string => id);
  const entries = entriesOf('answers', answers);
  for (const [id, answer] of entries) {
    if (!ids.includes(id)) {
      throw new TypeError(
        `answers holds "${id}", which is no item of the age band "${ageBand}". Allowed: the ids of items("${ageBand}").`,
      );
    }
    checkOneOf(`answers["${id}"]`, answer, ANSWERS);
  }
  return Object.fromEntries(entries);
}

function checkedContext(context: Context): Context {
  const entries = entriesOf('context', context);
  for (const [id, answer] of entries) {
    const question = CONTEXT_QUESTIONS.find((one) => one.id === id);
    if (!question) {
      const ids = list(CONTEXT_QUESTIONS.map((one) => one.id));
      throw new TypeError(`context holds "${id}", which is no optional question. Allowed: ${ids}.`);
    }
    checkOneOf(`context["${id}"]`, answer, question.answers);
  }
  return Object.fromEntries(entries);
}

/** A copy of the options. Throws for an unknown optional question or answer, or invalid `seconds`. */
export function checkedOptions(options: ScoreOptions): ScoreOptions {
  entriesOf('options', options);
  const { context = {}, seconds } = options;
  if (seconds !== undefined) checkNumber('seconds', seconds);
  return { context: checkedContext(context), seconds };
}

/** Throws unless `result` has the shape of a (possibly stored) result of `score`. `what`: `before` or `after`. */
export function checkComparable(what: string, result: Comparable) {
  entriesOf(what, result);
  entriesOf(`${what}.scores`, result.scores);
  for (const dimension of DIMENSIONS) {
    const where = `${what}.scores["${dimension}"]`;
    entriesOf(where, result.scores[dimension]);
    const { score, answered } = result.scores[dimension];
    if (score !== null) {
      checkNumber(`${where}.score`, score, 100);
      checkOneOf(`${where}.answered`, answered, [3, 4]);
    }
  }
}

/** Throws unless `days` is a number, at least 0. */
export const checkDays = (days: number) => checkNumber('days', days);
