/** Change between two maps of the same child, adult and age band. Source: instrument.md §11. */
import type { Dimension } from '../instrument/items.ts';
import { CHANGE } from '../instrument/rules.ts';
import { errorOf, perDimension, type DimensionScore, type Scores } from './dimensions.ts';

/** What may be said of one part. `new-questions` is for two age bands, which are never compared. */
export type ChangeState =
  | 'clear-up'
  | 'clear-down'
  | 'may-be-up'
  | 'may-be-down'
  | 'about-the-same'
  | 'too-soon'
  | 'not-compared'
  | 'new-questions';

/** One part: its state, and new − old in points, −100 to 100, where the two were compared. */
export interface Change {
  readonly state: ChangeState;
  readonly delta?: number;
}

/** What `compare` needs of a result. */
export interface Comparable {
  readonly scores: Scores;
}

function compareDimension(before: DimensionScore, after: DimensionScore): Change {
  if (before.score === null || after.score === null) return { state: 'not-compared' };
  const delta = after.score - before.score;
  // not Math.hypot, whose last digit may differ between engines
  const error = Math.sqrt(errorOf(before.answered) ** 2 + errorOf(after.answered) ** 2);
  const direction = delta > 0 ? 'up' : 'down';
  if (Math.abs(delta) >= CHANGE.zClear * error) return { delta, state: `clear-${direction}` };
  if (Math.abs(delta) >= CHANGE.zPossible * error) return { delta, state: `may-be-${direction}` };
  return { delta, state: 'about-the-same' };
}

/**
 * Compares two results of `score`, `days` apart (under 14 every part is `too-soon`). Input is taken as checked. That
 * both are of one child, one age band and one version of the instrument is the caller’s duty.
 */
export function compare(before: Comparable, after: Comparable, days: number): Record<Dimension, Change> {
  return perDimension((dimension) =>
    days < CHANGE.minDaysApart
      ? { state: 'too-soon' }
      : compareDimension(before.scores[dimension], after.scores[dimension]),
  );
}
