/** Change between two maps of the same child, adult and age band. Source: instrument.md §11. */
import type { Dimension } from '../instrument/items.ts';
import { CHANGE } from '../instrument/rules.ts';
import { errorOf, perDimension, type DimensionScore, type Scores } from './dimensions.ts';

/** What can be said about one part. `new-questions`: the two maps have different age bands and are not compared. */
export type ChangeState =
  | 'clear-up'
  | 'clear-down'
  | 'may-be-up'
  | 'may-be-down'
  | 'about-the-same'
  | 'too-soon'
  | 'not-compared'
  | 'new-questions';

/** The change of one part. `delta`: new − old in points, −100 to 100, where the two maps were compared. */
export interface Change {
  readonly state: ChangeState;
  readonly delta?: number;
}

/** The part of a result that `compare` reads. */
export interface Comparable {
  readonly scores: Scores;
}

function compareDimension(before: DimensionScore, after: DimensionScore): Change {
  if (before.score === null || after.score === null) return { state: 'not-compared' };
  const delta = after.score - before.score;
  // Math.hypot may differ in the last digit between engines.
  const error = Math.sqrt(errorOf(before.answered) ** 2 + errorOf(after.answered) ** 2);
  const direction = delta > 0 ? 'up' : 'down';
  if (Math.abs(delta) >= CHANGE.zClear * error) return { delta, state: `clear-${direction}` };
  if (Math.abs(delta) >= CHANGE.zPossible * error) return { delta, state: `may-be-${direction}` };
  return { delta, state: 'about-the-same' };
}

/**
 * Compares two results of `score` that are `days` apart. Under 14 days every part is `too-soon`. Input must be checked
 * already. The caller makes sure that both results belong to the same child, age band and instrument version.
 */
export function compare(before: Comparable, after: Comparable, days: number): Record<Dimension, Change> {
  return perDimension((dimension) =>
    days < CHANGE.minDaysApart
      ? { state: 'too-soon' }
      : compareDimension(before.scores[dimension], after.scores[dimension]),
  );
}
