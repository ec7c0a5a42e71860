/**
 * Stored records: unfinished answers are kept for 30 days, finished maps for a year. The functions that the entry chunk
 * needs are in host/device.ts. No clock: the current time is passed in. Source: host-contract.md, `remember`.
 */
import { isKept, KEYS, type DeviceStore } from '../../host/device.ts';
import type { KeptRecord } from '../../host/schema/kept.ts';
import { FACETS } from '../../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../instrument/version.ts';
import type { Snapshot } from '../../results/snapshot.ts';
import type { Run, Unfinished } from '../../run/run.ts';

/** The store, the current time and the check of stored text. */
export interface Device {
  /** `null` if nothing can be stored. */
  readonly store: DeviceStore | null;
  /** The current time, in ms since 1970. */
  readonly now: number;
  /** Parses stored text (`readKept`). `null` if it is not a record of ours. */
  readonly read: (text: string) => KeptRecord | null;
}

const DAY = 86_400_000;
const UNFINISHED_FOR = 30 * DAY;
const MAPS_FOR = 365 * DAY;
/** The most maps that are stored. The oldest are deleted first. */
const MAX_MAPS = 24;
const NOTHING: KeptRecord = { v: 1, maps: [] };

/** The unfinished part of a run, or `null` if nothing is answered or the map is finished. */
export function unfinishedOf({ screen, at, ageBand, answers, completed }: Run): Unfinished | null {
  if (!ageBand || completed || !Object.keys(answers).length) return null;
  // Optional answers are never stored, so a run continues at the last question.
  const isPast = screen === 'optional' || screen === 'results';
  return { ageBand, at: isPast ? FACETS.length - 1 : at, answers };
}

/** Removes expired entries, and unfinished answers to another version of the instrument. */
function fresh({ unfinished, maps }: KeptRecord, now: number): KeptRecord {
  // A date in the future comes from a wrong clock. It must expire too.
  const isWithin = (date: number, time: number) => Math.abs(now - date) < time;
  const isUseful =
    unfinished && isWithin(unfinished.at, UNFINISHED_FOR) && unfinished.run.instrument === INSTRUMENT_VERSION;
  const kept = maps.filter(({ date }) => isWithin(date, MAPS_FOR)).sort((a, b) => a.date - b.date);
  return { v: 1, ...(isUseful && { unfinished }), maps: kept.slice(-MAX_MAPS) };
}

/** Reads stored data of any age. Throws if the store throws. */
function found({ store, read }: Device): KeptRecord {
  const at = (key: string) => {
    const text = store?.getItem(key);
    return (text && read(text)) || NOTHING;
  };
  const { unfinished } = at(KEYS.unfinished);
  return { v: 1, ...(unfinished && { unfinished }), maps: at(KEYS.maps).maps };
}

/** Plain data as JSON. Not with `JSON.stringify`, because some pages add `toJSON` to arrays and objects. */
function toJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${toJson(one)}`).join()}}`;
}

function put(store: DeviceStore, key: string, kept: KeptRecord | null) {
  if (kept) store.setItem(key, toJson(kept));
  else store.removeItem(key);
}

/** Returns whether the record was stored. */
function write(store: DeviceStore | null, { unfinished, maps }: KeptRecord): boolean {
  try {
    if (!store) return false;
    put(store, KEYS.maps, maps.length ? { v: 1, maps } : null);
    put(store, KEYS.unfinished, unfinished ? { v: 1, unfinished, maps: [] } : null);
    return true;
  } catch {
    return false;
  }
}

/** Deletes everything, for “Clear it”. Returns whether nothing is stored now. */
export function clear(store: DeviceStore | null): boolean {
  write(store, NOTHING);
  return !isKept(store);
}

/** Reads stored data, and deletes expired entries from the device. `null` if there is nothing usable. */
export function load(device: Device): KeptRecord | null {
  try {
    const all = found(device);
    const kept = fresh(all, device.now);
    if (all.unfinished !== kept.unfinished || all.maps.length !== kept.maps.length) write(device.store, kept);
    return kept.unfinished || kept.maps.length ? kept : null;
  } catch {
    return null;
  }
}

/** Reads stored data again (another tab may have written it), changes and writes it. `false` if that failed. */
function change(device: Device, by: (kept: KeptRecord) => KeptRecord): boolean {
  try {
    return write(device.store, fresh(by(fresh(found(device), device.now)), device.now));
  } catch {
    return false;
  }
}

/** Stores unfinished answers. `false` if that failed; then the previous data is unchanged. */
export function saveUnfinished(device: Device, { ageBand, at, answers }: Unfinished): boolean {
  if (!ageBand) return false;
  const run = { ageBand, at, answers, instrument: INSTRUMENT_VERSION };
  return change(device, ({ maps }) => ({ v: 1, unfinished: { at: device.now, run }, maps }));
}

/**
 * Stores a finished map and removes the unfinished answers. `date`: when this run was finished; a map with the same
 * date is replaced, for changed answers. `false` if that failed; then the previous data is unchanged.
 */
export function saveMap(device: Device, snapshot: Snapshot, date = device.now): boolean {
  return change(device, ({ maps }) => ({
    v: 1,
    maps: [...maps.filter((map) => map.date !== date), { date, snapshot }],
  }));
}
