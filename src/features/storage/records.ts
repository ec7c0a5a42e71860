/**
 * What a device keeps for a parent who asked for it: unfinished answers for 30 days, finished maps for a year. What the entry
 * needs before is in host/device.ts. No clock: the time comes in. Source: host-contract.md, `remember`.
 */
import { isKept, KEYS, type DeviceStore } from '../../host/device.ts';
import type { KeptRecord } from '../../host/schema/kept.ts';
import { FACETS } from '../../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../instrument/version.ts';
import type { Snapshot } from '../../results/snapshot.ts';
import type { Run, Unfinished } from '../../run/run.ts';

/** Where things are kept. */
export interface Device {
  /** `null` where nothing can be kept. */
  readonly store: DeviceStore | null;
  /** The time, in ms since 1970. */
  readonly now: number;
  /** Checks stored text: `readKept`. `null` is nothing of ours. */
  readonly read: (text: string) => KeptRecord | null;
}

const DAY = 86_400_000;
const UNFINISHED_FOR = 30 * DAY;
const MAPS_FOR = 365 * DAY;
/** At most so many maps; the oldest go first. */
const MOST_MAPS = 24;
const NOTHING: KeptRecord = { v: 1, maps: [] };

/** Where to go on, or `null` where there is nothing to go on with: nothing is answered, or the map is finished. */
export function unfinishedOf({ screen, at, ageBand, answers, completed }: Run): Unfinished | null {
  if (!ageBand || completed || !Object.keys(answers).length) return null;
  // the optional answers are never kept, so from there one goes on at the last question
  const isPast = screen === 'optional' || screen === 'results';
  return { ageBand, at: isPast ? FACETS.length - 1 : at, answers };
}

/** What is kept and not too old; unfinished answers to other questions than today’s are of no use. */
function fresh({ unfinished, maps }: KeptRecord, now: number): KeptRecord {
  // a date in the future is of a clock that was wrong; it too comes to an end
  const isWithin = (date: number, time: number) => Math.abs(now - date) < time;
  const isUseful =
    unfinished && isWithin(unfinished.at, UNFINISHED_FOR) && unfinished.run.instrument === INSTRUMENT_VERSION;
  const kept = maps.filter(({ date }) => isWithin(date, MAPS_FOR)).sort((a, b) => a.date - b.date);
  return { v: 1, ...(isUseful && { unfinished }), maps: kept.slice(-MOST_MAPS) };
}

/** What can be read, however old. Throws where the store does. */
function found({ store, read }: Device): KeptRecord {
  const at = (key: string) => {
    const text = store?.getItem(key);
    return (text && read(text)) || NOTHING;
  };
  const { unfinished } = at(KEYS.unfinished);
  return { v: 1, ...(unfinished && { unfinished }), maps: at(KEYS.maps).maps };
}

/** JSON of plain data. By hand, since pages patch `toJSON` on arrays and objects, which `JSON.stringify` obeys. */
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

/** Gives whether it is kept. */
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

/** “Clear it”: everything. Gives whether nothing is kept now. */
export function clear(store: DeviceStore | null): boolean {
  write(store, NOTHING);
  return !isKept(store);
}

/** What is kept now, or `null`: nothing that can be used. What is too old is taken off the device. */
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

/** Reads what another tab or element may have written since, changes it, and writes it. `false`: it could not. */
function change(device: Device, by: (kept: KeptRecord) => KeptRecord): boolean {
  try {
    return write(device.store, fresh(by(fresh(found(device), device.now)), device.now));
  } catch {
    return false;
  }
}

/** Keeps the answers so far. `false`: they could not be kept, and what was kept before still is. */
export function saveUnfinished(device: Device, { ageBand, at, answers }: Unfinished): boolean {
  if (!ageBand) return false;
  const run = { ageBand, at, answers, instrument: INSTRUMENT_VERSION };
  return change(device, ({ maps }) => ({ v: 1, unfinished: { at: device.now, run }, maps }));
}

/**
 * Keeps a finished map in the place of the unfinished answers. `date`: when this run was finished, so that a map whose
 * answers were changed takes its own place. `false`: it could not be kept, and what was kept before still is.
 */
export function saveMap(device: Device, snapshot: Snapshot, date = device.now): boolean {
  return change(device, ({ maps }) => ({
    v: 1,
    maps: [...maps.filter((map) => map.date !== date), { date, snapshot }],
  }));
}
