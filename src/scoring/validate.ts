/**
 * The edge of `scoring.js`: what comes in from a page is checked here, once. What is unknown throws a `TypeError` that
 * names what, where and what is allowed (host-contract.md, “Built files”). Only own properties are ever read.
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

/** What may stand for an answer. */
const ANSWERS = [...CHOICES, 'skip'] as const;

/** A value as a page would have written it. Never JSON: pages patch `toJSON`. */
const show = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : Object(value) === value ? `of type ${typeof value}` : String(value);
const list = (values: readonly unknown[]) => values.map(show).join(', ');

function fail(what: string, value: unknown, allowed: string): never {
  throw new TypeError(`${what} is ${show(value)}. Allowed: ${allowed}.`);
}

function checkOneOf(what: string, value: unknown, allowed: readonly unknown[]) {
  if (!allowed.includes(value)) fail(what, value, list(allowed));
}

/** Own entries of a record. An array or a `Map` would look like a record with nothing in it. */
function entriesOf(what: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) fail(what, value, 'an object');
  return Object.keys(value).map((key) => [key, (value as Record<string, unknown>)[key]]);
}

function checkNumber(what: string, value: unknown, most = Infinity) {
  if (Number.isFinite(value) && (value as number) >= 0 && (value as number) <= most) return;
  fail(what, value, most === Infinity ? 'a number, 0 or more' : `a number from 0 to ${most}`);
}

/** Throws unless it is one of the five age bands. */
export const checkAgeBand = (ageBand: AgeBand) => checkOneOf('ageBand', ageBand, AGE_BANDS);

/** A copy of the own answers, each to an item of the band; throws on any other. */
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

/** A copy of the options; throws on an unknown optional question or answer, and on a time that is no time. */
export function checkedOptions(options: ScoreOptions): ScoreOptions {
  entriesOf('options', options);
  const { context = {}, seconds } = options;
  if (seconds !== undefined) checkNumber('seconds', seconds);
  return { context: checkedContext(context), seconds };
}

/** Throws unless it looks like a result of `score`, kept and read again perhaps. `what`: `before` or `after`. */
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

/** Throws unless it is a number of days, 0 or more. */
export const checkDays = (days: number) => checkNumber('days', days);
