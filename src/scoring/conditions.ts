/** The small rule language of headlines and supports (instrument.md §4, §9): conditions as data, read here. */
import { DIMENSIONS, type AgeBand, type Context, type Dimension } from '../instrument/items.ts';
import type { Condition, Flag, Level } from '../instrument/rules.ts';

/** What conditions are asked of. `levels`: `null` where a part is not mapped. */
export interface Facts {
  readonly levels: Readonly<Record<Dimension, Level | null>>;
  readonly flags: readonly Flag[];
  readonly ageBand: AgeBand;
  readonly context: Context;
  /** The same part was tender on two kept maps far enough apart (§9); always false in `score`. */
  readonly persistentTender: boolean;
}

const mapped = (facts: Facts) => DIMENSIONS.filter((dimension) => facts.levels[dimension] !== null);
const countOf = (facts: Facts, level: Level) =>
  DIMENSIONS.filter((dimension) => facts.levels[dimension] === level).length;

/** Whether a condition holds. One on a part that is not mapped is false; `count` and `every` look at mapped parts. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, facts));
  if ('any' in condition) return condition.any.some((one) => holds(one, facts));
  if ('dim' in condition) return facts.levels[condition.dim] === condition.is;
  if ('flag' in condition) return facts.flags.includes(condition.flag);
  if ('scoredMax' in condition) return mapped(facts).length <= condition.scoredMax;
  if ('count' in condition) {
    const count = countOf(facts, condition.count);
    return count >= (condition.min ?? 0) && count <= (condition.max ?? DIMENSIONS.length);
  }
  if ('every' in condition) return mapped(facts).every((dimension) => facts.levels[dimension] === condition.every);
  if ('band' in condition) return facts.ageBand === condition.band;
  if ('ctx' in condition) return condition.in.includes(facts.context[condition.ctx] ?? 'rather-not-say');
  if ('persistentTender' in condition) return facts.persistentTender;
  return condition.always;
}

/** The parts that a condition which holds names; of an `any` group only the alternatives that are true (§4, Softening). */
export function namedDimensions(condition: Condition, facts: Facts): readonly Dimension[] {
  if ('all' in condition) return condition.all.flatMap((one) => namedDimensions(one, facts));
  if ('any' in condition) {
    return condition.any.filter((one) => holds(one, facts)).flatMap((one) => namedDimensions(one, facts));
  }
  return 'dim' in condition ? [condition.dim] : [];
}
