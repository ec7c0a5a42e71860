/**
 * The scoring alone, as built to `scoring.js`: no DOM, for Node, a worker or the browser (host-contract.md, “Built
 * files”). Here input is checked; the element calls the core with input of its own making.
 */
import { ITEMS, type AgeBand, type Answers, type Dimension, type Item } from '../instrument/items.ts';
import { compare as compareChecked, type Change, type Comparable } from './change.ts';
import { score as scoreChecked, type Result, type ScoreOptions } from './score.ts';
import { checkAgeBand, checkComparable, checkDays, checkedAnswers, checkedOptions } from './validate.ts';

export type {
  AgeBand,
  Answer,
  Answers,
  Context,
  ContextAnswer,
  ContextId,
  Dimension,
  Facet,
  Frame,
  Item,
  ItemId,
  Key,
  Raw,
} from '../instrument/items.ts';
export type { PracticeId } from '../instrument/practices.ts';
export type { Edge, Flag, Level, PatternId, Role, SupportId } from '../instrument/rules.ts';
export type { Change, ChangeState, Comparable } from './change.ts';
export type { DimensionScore, MappedScore, Scores, UnmappedScore } from './dimensions.ts';
export type { BrightSpots, Result, ScoreOptions, ShownSupport } from './score.ts';
export type { Suggestion } from './suggestions.ts';

/**
 * The 24 items of an age band in presentation order, with dimension, facet, key and frame (instrument.md §2). A copy:
 * it may be sorted or changed. Throws a `TypeError` on an unknown band.
 */
export function items(ageBand: AgeBand): Item[] {
  checkAgeBand(ageBand);
  return ITEMS[ageBand].map((item) => ({ ...item }));
}

/**
 * Scores one map (instrument.md §3–6, §9, §10.4). `answers`: item id → 0–4, `'na'` or `'skip'`; an absent id is
 * `'skip'`. `context`: answers to the optional questions, never scored. `seconds`: active answering time, 0 or more.
 * Scores run 0–100 and are unrounded. An unknown id, value or band throws a `TypeError` that names it.
 */
export function score(answers: Answers, ageBand: AgeBand, options: ScoreOptions = {}): Result {
  checkAgeBand(ageBand);
  return scoreChecked(checkedAnswers(answers, ageBand), ageBand, checkedOptions(options));
}

/**
 * Compares two results of `score`, `days` apart, 0 or more (instrument.md §11): a state for every dimension, and
 * `delta`, new − old, where it was compared. Under 14 days all are `too-soon`. That both are of one child, one age
 * band and one version of the instrument is the caller’s duty. Throws a `TypeError` on anything else.
 */
export function compare(before: Comparable, after: Comparable, days: number): Record<Dimension, Change> {
  checkComparable('before', before);
  checkComparable('after', after);
  checkDays(days);
  return compareChecked(before, after, days);
}
