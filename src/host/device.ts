/**
 * The storage functions that the entry chunk needs: whether anything is stored, and deleting unfinished answers.
 * Nothing here throws. Source: host-contract.md, `remember` and `leave-url`.
 */

/** The storage keys. Two, so that unfinished answers can be deleted at once without parsing anything. */
export const KEYS = { unfinished: 'connection-map.unfinished', maps: 'connection-map.maps' } as const;

/** The part of `Storage` that is used. */
export type DeviceStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `localStorage`, or `null` if the browser or a sandboxed frame denies access. */
export function deviceStore(): DeviceStore | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Whether anything is stored, valid or not. `false` if the store cannot be read. */
export function isKept(store: DeviceStore | null): boolean {
  try {
    return !!(store?.getItem(KEYS.unfinished) || store?.getItem(KEYS.maps));
  } catch {
    return false;
  }
}

/** Deletes unfinished answers, for “Leave”, “Clear my answers”, “Done” and a timeout. Finished maps stay. */
export function dropUnfinished(store: DeviceStore | null): void {
  try {
    if (store?.getItem(KEYS.unfinished)) store.removeItem(KEYS.unfinished);
  } catch {
    // A store that cannot be accessed has no data of ours.
  }
}
