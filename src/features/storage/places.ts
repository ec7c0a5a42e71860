/**
 * Where the device keeps what. Every run that is kept has a place of its own, and so do the finished maps:
 *
 * - `connection-map.unfinished`, then `….unfinished.2` and so on: one unfinished run each. A run takes the first empty
 *   place, so that two elements, tabs or versions never write over each other. The places of an element with an `id` end
 *   with `#` and its id.
 * - `connection-map.maps`: the finished maps of all. `….maps.2` and so on only where this version cannot read what
 *   stands before, for example the maps of a newer version, which are left alone.
 */
import { KEY_PREFIXES, keysIn, type DeviceStore } from '../../host/device.ts';
import { toJson } from '../../host/json.ts';
import type { KeptRecord, KeptRun } from '../../host/schema/kept.ts';

/** The store, the current time and the check of stored text. */
export interface Device {
  /** `null` if nothing can be stored. */
  readonly store: DeviceStore | null;
  /** The current time, in ms since 1970. */
  readonly now: number;
  /** Parses stored text (`readKept`). `null` if it is not a record of ours. */
  readonly read: (text: string) => KeptRecord | null;
}

/** A stored unfinished run. */
export interface Place {
  readonly key: string;
  /** When its last answer was stored, in ms since 1970. */
  readonly at: number;
  /** The name of the run; absent in the records of earlier versions. */
  readonly name?: number;
  readonly run: KeptRun;
}

/** The stored maps under one key. */
export interface MapsPlace extends KeptRecord {
  readonly key: string;
}

/** The most places of one kind. More than that many unfinished runs are not kept. */
const MAX_PLACES = 8;
const EMPTY = '{"v":1,"maps":[]}';

/** The keys of a kind that can be used, best first. `id`: that of the element, or empty. */
const keysOf = (start: string, id = '') =>
  Array.from({ length: MAX_PLACES }, (_, i) => `${start}${i ? `.${i + 1}` : ''}${id && `#${id}`}`);

/** The first empty place for an unfinished run; `undefined`: none is left. Throws if the store throws. */
export const emptyPlace = ({ store }: Device, id: string): string | undefined =>
  keysOf(KEY_PREFIXES.unfinished, id).find((key) => !store?.getItem(key));

/** Whether a key is a place of an element with this `id`. */
export const isPlaceOf = (key: string, id: string): boolean => keysOf(KEY_PREFIXES.unfinished, id).includes(key);

/** All unfinished runs that can be read, in any place. Throws if the store throws. */
export const placesIn = ({ store, read }: Device): readonly Place[] =>
  (store ? keysIn(store, KEY_PREFIXES.unfinished) : []).flatMap((key): Place | readonly Place[] => {
    const unfinished = read(store!.getItem(key)!)?.unfinished;
    return unfinished ? { key, ...unfinished } : [];
  });

/** All stored maps that can be read; with `withEmpty`, also the empty places for maps. Throws if the store throws. */
export const mapsIn = ({ store, read }: Device, withEmpty = false): readonly MapsPlace[] =>
  keysOf(KEY_PREFIXES.maps).flatMap((key): MapsPlace | readonly MapsPlace[] => {
    const record = read(store?.getItem(key) || (withEmpty ? EMPTY : ''));
    return record ? { key, ...record } : [];
  });

/** The text of a list of maps with other entries. Everything else in its record stays as it is. */
export const textOf = ({ raw }: MapsPlace, maps: readonly unknown[]): string => toJson({ ...raw, maps });
