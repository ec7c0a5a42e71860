/**
 * Entry of `scoring.js`: scoring without a DOM, for Node, workers and browsers (host-contract.md, “Built files”).
 * Input is checked here. The element calls the core directly, because it creates its input itself.
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
 * The 24 items of an age band in presentation order, with dimension, facet, key and frame (instrument.md §2). Returns
 * a copy that the caller may change. Throws a `TypeError` for an unknown band.
 */
export function items(ageBand: AgeBand): Item[] {
  checkAgeBand(ageBand);
  return ITEMS[ageBand].map((item) => ({ ...item }));
}

/**
 * Scores one map (instrument.md §3–6, §9, §10.4). `answers`: item id → 0–4, `'na'` or `'skip'`; an absent id is
 * `'skip'`. `context`: answers to the optional questions, never scored. `seconds`: active answering time, at least 0.
 * Scores are 0–100, unrounded. Throws a `TypeError` that names an unknown id, value or band.
 */
export function score(answers: Answers, ageBand: AgeBand, options: ScoreOptions = {}): Result {
  checkAgeBand(ageBand);
  return scoreChecked(checkedAnswers(answers, ageBand), ageBand, checkedOptions(options));
}

/**
 * Compares two results of `score` that are `days` apart (instrument.md §11). `days`: at least 0. Returns a state for
 * each dimension, and `delta` (new − old) where it was compared. Under 14 days every state is `too-soon`. The caller
 * makes sure that both results belong to the same child, age band and instrument version. Throws a `TypeError` for a
 * value that is not a result or not a number of days.
 */
export function compare(before: Comparable, after: Comparable, days: number): Record<Dimension, Change> {
  checkComparable('before', before);
  checkComparable('after', after);
  checkDays(days);
  return compareChecked(before, after, days);
}
