/**
 * What the entry knows of what a device keeps: whether there are any, and how to take the unfinished answers away. Nothing here
 * throws. Source: host-contract.md, `remember` and `leave-url`.
 */

/** Two keys, so that unfinished answers can be taken away in a hurry without reading anything. */
export const KEYS = { unfinished: 'connection-map.unfinished', maps: 'connection-map.maps' } as const;

/** The part of `Storage` that is used. */
export type DeviceStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What keeps things on this device; `null` where the browser or the page’s frame forbids it. */
export function deviceStore(): DeviceStore | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Whether anything is kept, readable or not. */
export function isKept(store: DeviceStore | null): boolean {
  try {
    return !!(store?.getItem(KEYS.unfinished) || store?.getItem(KEYS.maps));
  } catch {
    return false;
  }
}

/** “Leave”, “Clear my answers”, “Done”, a time-out: takes the unfinished answers away; finished maps stay. */
export function dropUnfinished(store: DeviceStore | null): void {
  try {
    if (store?.getItem(KEYS.unfinished)) store.removeItem(KEYS.unfinished);
  } catch {
    // what cannot be reached was not written by us either
  }
}
