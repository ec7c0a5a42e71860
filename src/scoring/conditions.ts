/**
 * Evaluates the rule language of headlines and supports (instrument.md §4, §9). Only a condition’s own keys are read:
 * some libraries add `all`, `any`, `count` or `min` to `Object.prototype`.
 */
import { DIMENSIONS, type AgeBand, type Context, type Dimension } from '../instrument/items.ts';
import type { Condition, Flag, Level } from '../instrument/rules.ts';
import type { Levels } from './dimensions.ts';

/** What conditions are evaluated against. */
export interface Facts {
  readonly levels: Levels;
  readonly flags: readonly Flag[];
  readonly ageBand: AgeBand;
  readonly context: Context;
  /** The same part was tender on two kept maps far enough apart (§9); always false in `score`. */
  readonly persistentTender: boolean;
}

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** Tells the kinds of conditions apart: each kind has its own key. */
const has = <Key extends KeyOf<Condition>>(
  condition: Condition,
  key: Key,
): condition is Extract<Condition, { readonly [K in Key]?: unknown }> => Object.hasOwn(condition, key);

function countOf({ levels }: Facts, level: Level | null): number {
  let count = 0;
  for (const dimension of DIMENSIONS) if (levels[dimension] === level) count += 1;
  return count;
}

const mappedCount = (facts: Facts) => DIMENSIONS.length - countOf(facts, null);

/** Whether a condition holds. False for an unmapped part; `count` and `every` consider mapped parts only. */
export function holds(condition: Condition, facts: Facts): boolean {
  if (has(condition, 'all')) return condition.all.every((one) => holds(one, facts));
  if (has(condition, 'any')) return condition.any.some((one) => holds(one, facts));
  if (has(condition, 'dim')) return facts.levels[condition.dim] === condition.is;
  if (has(condition, 'count')) {
    const count = countOf(facts, condition.count);
    return !(has(condition, 'min') && count < condition.min!) && !(has(condition, 'max') && count > condition.max!);
  }
  if (has(condition, 'ctx')) return condition.in.includes(facts.context[condition.ctx] ?? 'rather-not-say');
  if (has(condition, 'flag')) return facts.flags.includes(condition.flag);
  if (has(condition, 'scoredMax')) return mappedCount(facts) <= condition.scoredMax;
  if (has(condition, 'every')) return countOf(facts, condition.every) === mappedCount(facts);
  if (has(condition, 'band')) return facts.ageBand === condition.band;
  return has(condition, 'persistentTender') ? facts.persistentTender : condition.always;
}

/** The parts named by a condition that holds. In an `any` group only true alternatives count (§4, Softening). */
export function namedDimensions(condition: Condition, facts: Facts): readonly Dimension[] {
  if (has(condition, 'all')) return condition.all.flatMap((one) => namedDimensions(one, facts));
  if (has(condition, 'any')) {
    return condition.any.flatMap((one) => (holds(one, facts) ? namedDimensions(one, facts) : []));
  }
  return has(condition, 'dim') ? [condition.dim] : [];
}
