/**
 * What is kept: unfinished answers for 30 days, finished maps for a year. Pure functions over a `Device`: no clock, no
 * DOM. The functions that the entry chunk needs are in host/device.ts. Source: host-contract.md, `remember`.
 *
 * Other tabs, elements and versions write to the same store at any time, so each function reads it anew, and changes only
 * what belongs to its own run. The rules:
 *
 * - Clearing wins over saving. A run that was stored once is known to the device as long as its name stands in a record.
 *   If it stands in none, the run was cleared, and no more of it is stored.
 * - Nothing finished is lost. A map is added to the others, or replaces the map of the same run.
 * - Unfinished answers are overwritten only by the element that wrote them last.
 * - What cannot be read is left alone. “Clear it” deletes it, too.
 */
import { isKept, KEY_PREFIXES, keysIn, type DeviceStore } from '../../host/device.ts';
import { toJson } from '../../host/json.ts';
import type { KeptEntry, StoredMap } from '../../host/schema/kept.ts';
import { FACETS } from '../../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../instrument/version.ts';
import type { Snapshot } from '../../results/snapshot.ts';
import type { Run, Unfinished } from '../../run/run.ts';
import { ageOfUnfinished, isMapOld, startOf, noteAge } from './age.ts';
import { emptyPlace, isPlaceOf, mapsIn, placesIn, textOf, type Device, type Place } from './places.ts';

export type { Device, Place } from './places.ts';

/** What an element knows of the run that it stores. */
export interface SavedRun {
  /** A random number. */
  readonly name: number;
  /** Where its unfinished answers are; `null`: nothing was stored yet. */
  readonly key: string | null;
  /** Its unfinished answers as they were stored last, as JSON. */
  readonly last: string | null;
  /** When its map was finished, which also identifies it; `null`: there is no stored map yet. */
  readonly date: number | null;
}

/** Why a run is not saved any more. `cleared`: it was cleared elsewhere. `continued`: another tab has newer answers of it. */
export type Lost = 'cleared' | 'continued';

/** The result of saving. `failed`: nothing has changed on the device. */
export type SaveResult = SavedRun | Lost | 'failed';

/** What can be offered to a parent. */
export interface Offers {
  /** The last unfinished run that no other element offers; `null`: none. */
  readonly offer: Place | null;
  /** Oldest first. */
  readonly maps: readonly StoredMap[];
  /** Something is stored, even if it is not offered. */
  readonly hasStored: boolean;
}

/** The most maps in one place. The oldest is deleted for the next. */
const MAX_MAPS = 24;
/** Names are below this number. */
const NAMES = 8e15;

/** A run of which nothing is stored. */
export const unsavedRun = (): SavedRun => ({
  name: Math.floor(Math.random() * NAMES),
  key: null,
  last: null,
  date: null,
});

/**
 * A stored run with which an element continues. From the next answer on it is this element’s. An earlier version gave it no
 * name; then its time is one, which is the same in each tab.
 */
export const savedRunOf = ({ key, at, name = at, run }: Place): SavedRun => ({
  name,
  key,
  last: toJson(run),
  date: null,
});

/** The unfinished part of a run, or `null` if nothing is answered or the map is finished. */
export function unfinishedOf({ screen, at, ageBand, answers, completed }: Run): Unfinished | null {
  if (!ageBand || completed || !Object.keys(answers).length) return null;
  // Optional answers are never stored, so a run continues at the last question.
  const isPast = screen === 'optional' || screen === 'results';
  return { ageBand, at: isPast ? FACETS.length - 1 : at, answers };
}

/** The result, or `otherwise` if the store throws or is full. */
function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

const unfinishedText = (at: number, { name, run }: Pick<Place, 'name' | 'run'>) =>
  toJson({ v: 1, unfinished: { at, name, run }, maps: [] });

/** The text of a place with the date of now. Everything else in its record stays as it is. */
function dateAnew({ store, read, now }: Device, { key }: Place): string {
  const raw = read(store!.getItem(key)!)!.raw as { readonly unfinished: object };
  return toJson({ ...raw, unfinished: { ...raw.unfinished, at: now } });
}

/** Deletes what is too old, and notes dates that cannot be true. */
function tidy(device: Device) {
  const { now } = device;
  const store = device.store!;
  for (const place of placesIn(device)) {
    const age = ageOfUnfinished(place.at, now);
    if (age === 'delete') store.removeItem(place.key);
    if (age === 'date-anew') store.setItem(place.key, dateAnew(device, place));
  }
  for (const place of mapsIn(device)) {
    const aged = place.entries.flatMap(({ raw, map }): readonly unknown[] => {
      const after = map && noteAge(map, now);
      if (after === map) return [raw];
      return after ? [{ ...(raw as object), from: after.from, old: after.old, odd: after.odd }] : [];
    });
    if (!aged.length) store.removeItem(place.key);
    else if (aged.some((one, i) => one !== place.entries[i]?.raw)) store.setItem(place.key, textOf(place, aged));
  }
}

/**
 * What is stored, as far as it can be offered to an element with this `id` (or without one: empty). `taken`: the places
 * of other elements on the page. Deletes what is too old.
 */
export function readOffers(device: Device, id = '', taken: readonly string[] = []): Offers {
  const { store, now } = device;
  if (store) attempt(() => tidy(device), undefined);
  const nothing: Pick<Offers, 'offer' | 'maps'> = { offer: null, maps: [] };
  const found = attempt(() => {
    const runs = placesIn(device).filter(
      ({ key, at, run }) =>
        isPlaceOf(key, id) &&
        !taken.includes(key) &&
        run.instrument === INSTRUMENT_VERSION &&
        ageOfUnfinished(at, now) !== 'delete',
    );
    const maps = mapsIn(device)
      .flatMap(({ entries }) => entries.flatMap(({ map }) => map ?? []))
      .filter((map) => !isMapOld(map, now));
    return {
      offer: runs.sort((a, b) => b.at - a.at)[0] ?? null,
      maps: maps.sort((a, b) => startOf(a, now) - startOf(b, now)),
    };
  }, nothing);
  return { ...found, hasStored: isKept(store) };
}

/** Whether a place is as this element wrote it last. An earlier version wrote no name. */
const isMine = (saved: SavedRun, { key, name = saved.name, run }: Place) =>
  key === saved.key && name === saved.name && toJson(run) === saved.last;

/**
 * Whether nothing of a run was cleared. Something else in its place, which this version cannot read, means that another
 * version continues with it.
 */
function isStillStored(device: Device, saved: SavedRun): boolean {
  if (saved.key === null && saved.date === null) return true;
  const places = placesIn(device);
  return (
    places.some((place) => place.name === saved.name || isMine(saved, place)) ||
    (!!saved.key && !!device.store?.getItem(saved.key) && !places.some(({ key }) => key === saved.key)) ||
    mapsIn(device).some(({ entries }) => entries.some(({ map }) => map?.run === saved.name))
  );
}

/**
 * Whether another tab has continued with an unfinished run that is still stored. Also where it has finished it, or where
 * another version has written something that this one cannot read.
 */
const isContinued = (device: Device, saved: SavedRun) =>
  saved.key !== null && saved.date === null && !placesIn(device).some((place) => isMine(saved, place));

/** Whether other tabs or elements have ended the saving of a run, and how. `null`: no, or the store cannot be read. */
export const lossOf = (device: Device, saved: SavedRun): Lost | null =>
  attempt(() => (!isStillStored(device, saved) ? 'cleared' : isContinued(device, saved) ? 'continued' : null), null);

/** Stores unfinished answers of an element with this `id`. */
export function saveUnfinished(
  device: Device,
  saved: SavedRun,
  { ageBand, at, answers }: Unfinished,
  id = '',
): SaveResult {
  return attempt<SaveResult>(() => {
    if (!isStillStored(device, saved)) return 'cleared';
    const key = saved.key ?? emptyPlace(device, id);
    if (!device.store || !ageBand || !key) return 'failed';
    if (isContinued(device, saved)) return 'continued';
    const run = { ageBand, at, answers, instrument: INSTRUMENT_VERSION };
    device.store.setItem(key, unfinishedText(device.now, { name: saved.name, run }));
    return { ...saved, key, last: toJson(run) };
  }, 'failed');
}

/** Writes a text. If the store is full, the unfinished answers of the run make room. Throws if it is still full. */
function writeMakingRoom(device: Device, saved: SavedRun, key: string, text: string) {
  const store = device.store!;
  try {
    store.setItem(key, text);
  } catch (cause) {
    const mine = placesIn(device).find((place) => isMine(saved, place));
    if (!mine) throw cause;
    const before = store.getItem(mine.key)!;
    store.removeItem(mine.key);
    try {
      store.setItem(key, text);
    } catch {
      store.setItem(mine.key, before);
      throw cause;
    }
  }
}

/** Replaces the map that a run has stored. Whether it was still there. */
function replaceMap(device: Device, saved: SavedRun, map: StoredMap): boolean {
  const isIt = (one: KeptEntry) => one.map?.run === map.run && one.map?.date === map.date;
  const place = mapsIn(device).find(({ entries }) => entries.some(isIt));
  if (!place) return false;
  const maps = place.entries.map((one) => (isIt(one) ? { ...(one.raw as object), ...map } : one.raw));
  writeMakingRoom(device, saved, place.key, textOf(place, maps));
  return true;
}

/** Adds a map to those in the first place where this version can read it again. Whether there was one. */
function addMap(device: Device, saved: SavedRun, map: StoredMap): boolean {
  for (const place of mapsIn(device, true)) {
    const readable = place.entries.filter((one) => one.map);
    const tooMany = readable.slice(0, Math.max(0, readable.length + 1 - MAX_MAPS));
    const text = textOf(place, [...place.entries.filter((one) => !tooMany.includes(one)).map(({ raw }) => raw), map]);
    if (!device.read(text)) continue;
    writeMakingRoom(device, saved, place.key, text);
    return true;
  }
  return false;
}

/** A date for a map that no other map has. */
function dateFor(device: Device): number {
  const dates = mapsIn(device).flatMap(({ entries }) => entries.map(({ map }) => map?.date));
  let date = device.now;
  while (dates.includes(date)) date += 1;
  return date;
}

/** Stores a finished map and deletes the unfinished answers of its run. A map of the same run is replaced. */
export function saveMap(device: Device, saved: SavedRun, snapshot: Snapshot): SaveResult {
  return attempt<SaveResult>(() => {
    if (!isStillStored(device, saved)) return 'cleared';
    if (!device.store) return 'failed';
    const date = saved.date ?? dateFor(device);
    const map = { date, run: saved.name, snapshot };
    if (saved.date === null && !addMap(device, saved, map)) return 'failed';
    if (saved.date !== null && !replaceMap(device, saved, map)) return 'cleared';
    const own = placesIn(device).find((place) => isMine(saved, place));
    if (own) device.store.removeItem(own.key);
    return { ...saved, date };
  }, 'failed');
}

/** Deletes the unfinished answers of a run, also if another tab has continued with them. Finished maps stay. */
export function dropRun(device: Device, saved: SavedRun): void {
  const drop = () => {
    for (const place of placesIn(device)) {
      if (place.name === saved.name || isMine(saved, place)) device.store!.removeItem(place.key);
    }
  };
  attempt(drop, undefined);
}

/** Deletes everything, for “Clear it”, even what cannot be read. Returns whether nothing is stored now. */
export function clear(store: DeviceStore | null): boolean {
  for (const start of Object.values(KEY_PREFIXES)) {
    for (const key of attempt(() => (store ? keysIn(store, start) : []), []))
      attempt(() => store!.removeItem(key), undefined);
  }
  return !isKept(store);
}
