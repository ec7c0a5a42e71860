/**
 * How old a record is, by clocks that can be wrong. A device can show 1970 after its battery was empty, or a year that is
 * still to come; the next day it is right again. So a finished map is neither deleted nor dated anew because of what one
 * visit found. It takes two visits, at least a day apart, and none between them that found otherwise.
 */
import type { StoredMap } from '../../host/schema/kept.ts';

const DAY = 86_400_000;
const UNFINISHED_FOR = 30 * DAY;
const MAPS_FOR = 365 * DAY;
/** There were no records before this time. A clock that shows an earlier one is wrong. */
const EARLIEST = Date.UTC(2025, 0, 1);

/** A date that a right clock could have written. One day of tolerance, because clocks are set now and then. */
const isPlausible = (date: number, now: number) => date >= EARLIEST && date <= now + DAY;

/** From when the year of a map counts. If its date is impossible, it counts from now on. */
export const startOf = ({ date, from = date }: StoredMap, now: number): number => (isPlausible(from, now) ? from : now);

/** Whether a map is not offered any more. */
export const isMapOld = (map: StoredMap, now: number): boolean =>
  now >= EARLIEST && now - startOf(map, now) >= MAPS_FOR;

/** When something was first found: now, if not before. `undefined` if that is still to come: one of both clocks is wrong. */
const firstFound = (before: number | undefined, now: number) =>
  before !== undefined && before > now ? undefined : (before ?? now);

/** A map with what this visit found out about its age; the same object if nothing is new; `null`: delete it. */
export function noteAge(map: StoredMap, now: number): StoredMap | null {
  if (now < EARLIEST) return map;
  const { date, from = date } = map;
  const old = isMapOld(map, now) ? firstFound(map.old, now) : undefined;
  const odd = isPlausible(from, now) ? undefined : firstFound(map.odd, now);
  if (old !== undefined && now - old >= DAY) return null;
  if (odd !== undefined && now - odd >= DAY) return { ...map, from: odd, odd: undefined, old };
  return old === map.old && odd === map.odd ? map : { ...map, old, odd };
}

/** What to do with unfinished answers of a time: a date in the future is set to now, so that they come to their end. */
export function ageOfUnfinished(at: number, now: number): 'keep' | 'date-anew' | 'delete' {
  if (now < EARLIEST) return 'keep';
  if (!isPlausible(at, now)) return 'date-anew';
  return now - at >= UNFINISHED_FOR ? 'delete' : 'keep';
}
