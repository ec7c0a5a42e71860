/**
 * The storage functions that the entry chunk needs: whether anything is stored, and deleting unfinished answers.
 * Nothing here throws. Source: host-contract.md, `remember` and `leave-url`.
 */

/**
 * How the storage keys begin. Two, so that unfinished answers can be deleted at once without parsing anything. What
 * follows says whose place it is (features/storage/places.ts).
 */
export const KEY_PREFIXES = { unfinished: 'connection-map.unfinished', maps: 'connection-map.maps' } as const;

/** The part of `Storage` that is used. */
export type DeviceStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `localStorage`, or `null` if the browser or a sandboxed frame denies access. */
export function deviceStore(): DeviceStore | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** All keys that begin with a word and have a text, readable or not. Throws if the store throws. */
export const keysIn = (store: DeviceStore, start: string): string[] =>
  Array.from({ length: store.length }, (_, i) => store.key(i)!).filter(
    (key) => key?.startsWith(start) && store.getItem(key),
  );

/** Whether anything is stored, valid or not. `false` if the store cannot be read. */
export function isKept(store: DeviceStore | null): boolean {
  try {
    return !!store && Object.values(KEY_PREFIXES).some((start) => keysIn(store, start).length > 0);
  } catch {
    return false;
  }
}

/** The key at which each element of this page keeps its unfinished answers, or offers to continue with some. */
const places = new Map<object, string>();
/** Called when an element of this page has deleted something. Other pages get the `storage` event of the browser. */
export const deletionListeners = new Set<() => void>();

/** Tells the elements of this page that something was deleted from the device. */
export function tellDeleted(): void {
  for (const tell of [...deletionListeners]) tell();
}

/** Says where an element keeps its unfinished answers; `null`: nowhere any more. */
export function setPlace(element: object, key: string | null): void {
  if (key) places.set(element, key);
  else places.delete(element);
}

/** The keys of all other elements of this page. */
export const placesOfOthers = (element: object | null): readonly string[] =>
  [...places].flatMap(([one, key]) => (one === element ? [] : key));

/** The keys that `dropUnfinished` deletes. Throws if the store throws. */
function unfinishedKeys(store: DeviceStore | null, element: object | null): readonly string[] {
  const spared = element ? placesOfOthers(element) : [];
  return store ? keysIn(store, KEY_PREFIXES.unfinished).filter((key) => !spared.includes(key)) : [];
}

/** Whether `dropUnfinished` would delete anything. `false` if the store cannot be read. */
export function hasUnfinished(store: DeviceStore | null, element: object | null): boolean {
  try {
    return unfinishedKeys(store, element).length > 0;
  } catch {
    return false;
  }
}

/**
 * Deletes unfinished answers, for “Leave”, “Clear my answers”, “Done” and a timeout. Finished maps stay. `element`:
 * those of the other elements on its page stay too, since their parents see them there; `null`: all are deleted.
 */
export function dropUnfinished(store: DeviceStore | null, element: object | null = null): void {
  try {
    for (const key of unfinishedKeys(store, element)) store!.removeItem(key);
  } catch {
    // A store that cannot be accessed has no data of ours.
  }
  tellDeleted();
}
