/** Change between two maps of the same child, adult and age band. Source: instrument.md §11. */
import { DIMENSIONS, type Dimension } from '../instrument/items.ts';
import { CHANGE, SCORING } from '../instrument/rules.ts';
import type { DimensionScore, Scores } from './dimensions.ts';

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

/** One part: its state, and new − old in points where the two were compared. */
export interface Change {
  readonly state: ChangeState;
  readonly delta?: number;
}

const semOf = ({ answered }: DimensionScore) => (answered === 3 ? SCORING.sem[3] : SCORING.sem[4]);

function compareDimension(before: DimensionScore, after: DimensionScore): Change {
  if (before.score === null || after.score === null) return { state: 'not-compared' };
  const delta = after.score - before.score;
  const error = Math.hypot(semOf(before), semOf(after));
  const direction = delta > 0 ? 'up' : 'down';
  if (Math.abs(delta) >= CHANGE.zClear * error) return { delta, state: `clear-${direction}` };
  if (Math.abs(delta) >= CHANGE.zPossible * error) return { delta, state: `may-be-${direction}` };
  return { delta, state: 'about-the-same' };
}

/**
 * Compares two results of `score`, `days` apart (0 or more; under 14 every part is `too-soon`). That both are of one
 * child, one age band and one version of the instrument is the caller’s duty.
 */
export function compare(
  before: { readonly scores: Scores },
  after: { readonly scores: Scores },
  days: number,
): Record<Dimension, Change> {
  if (!(days >= 0)) throw new TypeError(`days is ${days}. It has to be a number of days, 0 or more.`);
  const changes = DIMENSIONS.map((dimension) => [
    dimension,
    days < CHANGE.minDaysApart
      ? { state: 'too-soon' }
      : compareDimension(before.scores[dimension], after.scores[dimension]),
  ]);
  return Object.fromEntries(changes) as Record<Dimension, Change>;
}
