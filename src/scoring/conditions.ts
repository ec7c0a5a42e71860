/**
 * Evaluates the rule language of headlines and supports (instrument.md §4, §9). Only a condition’s own keys are read:
 * some libraries add `all`, `any`, `count` or `min` to `Object.prototype`.
 */
import { DIMENSIONS, type AgeBand, type Context } from '../instrument/items.ts';
import type { Condition, Flag, Level, Side } from '../instrument/rules.ts';
import { expected, isClear, likeliest, reaches, type Parts } from './chances.ts';

/** What conditions are evaluated against. */
export interface Facts extends Parts {
  readonly flags: readonly Flag[];
  readonly ageBand: AgeBand;
  readonly context: Context;
  /** The same part was tender on two kept maps far enough apart (§9); always false in `score`. */
  readonly persistentTender: boolean;
}

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** Tells the kinds of conditions apart: each kind has its own key. */
export const has = <Key extends KeyOf<Condition>>(
  condition: Condition,
  key: Key,
): condition is Extract<Condition, { readonly [K in Key]?: unknown }> => Object.hasOwn(condition, key);

/** A condition about two parts that are both likely. */
export type Likely = Extract<Condition, { readonly likely: unknown }>;

function countOf({ levels }: Parts, level: Level | null): number {
  let count = 0;
  for (const dimension of DIMENSIONS) if (levels[dimension] === level) count += 1;
  return count;
}

const mappedCount = (parts: Parts) => DIMENSIONS.length - countOf(parts, null);

/** The parts that `likely` is about. Of `oneOf` the likeliest. */
export const sidesOf = ({ likely }: Likely, parts: Parts): Side[] =>
  likely.map((one) =>
    Object.hasOwn(one, 'oneOf') ? likeliest((one as { oneOf: Side[] }).oneOf, parts) : (one as Side),
  );

/** Whether all sides are clear, and together as likely as `min` hundredths. */
export const areLikely = (sides: readonly Side[], min: number, parts: Parts): boolean =>
  sides.every((side) => isClear(side, parts)) && reaches(min, sides, parts);

/** Whether a condition holds. False for an unmapped part; `count`, `every` and `expected` consider mapped parts only. */
export function holds(condition: Condition, facts: Facts): boolean {
  if (has(condition, 'all')) return condition.all.every((one) => holds(one, facts));
  if (has(condition, 'any')) return condition.any.some((one) => holds(one, facts));
  if (has(condition, 'likely')) return areLikely(sidesOf(condition, facts), condition.min, facts);
  if (has(condition, 'clear')) {
    const { clear } = condition;
    if (has(condition, 'dim')) return isClear({ dim: condition.dim, is: clear }, facts);
    return DIMENSIONS.filter((dim) => isClear({ dim, is: clear }, facts)).length >= condition.min;
  }
  if (has(condition, 'expected')) return expected(condition.expected, facts) >= condition.min;
  if (has(condition, 'dim')) return facts.levels[condition.dim] === condition.is;
  if (has(condition, 'count')) return countOf(facts, condition.count) >= condition.min;
  if (has(condition, 'ctx')) return condition.in.includes(facts.context[condition.ctx] ?? 'rather-not-say');
  if (has(condition, 'flag')) return facts.flags.includes(condition.flag);
  if (has(condition, 'scoredMax')) return mappedCount(facts) <= condition.scoredMax;
  if (has(condition, 'every')) return countOf(facts, condition.every) === mappedCount(facts);
  if (has(condition, 'band')) return facts.ageBand === condition.band;
  return has(condition, 'persistentTender') ? facts.persistentTender : condition.always;
}
