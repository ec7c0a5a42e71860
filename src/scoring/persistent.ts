/** Detects a part that stays tender across several kept maps. Source: instrument.md §9, `persistentTender`. */
import { DIMENSIONS, type AgeBand } from '../instrument/items.ts';
import { PERSISTENT_DAYS } from '../instrument/rules.ts';
import type { Scores } from './dimensions.ts';

/** A map with its date, in ms since 1970. */
export interface DatedMap {
  readonly date: number;
  readonly ageBand: AgeBand;
  readonly scores: Scores;
}

const MIN_MS_APART = PERSISTENT_DAYS * 86_400_000;

const staysTender = (a: DatedMap, b: DatedMap) =>
  a.ageBand === b.ageBand &&
  Math.abs(a.date - b.date) >= MIN_MS_APART &&
  DIMENSIONS.some((one) => a.scores[one].level === 'tender' && b.scores[one].level === 'tender');

/** Whether a part is tender on two of the maps that are of the same age band and far enough apart. */
export const isPersistentTender = (maps: readonly DatedMap[]): boolean =>
  maps.some((a, i) => maps.slice(i + 1).some((b) => staysTender(a, b)));
