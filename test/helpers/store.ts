/** A fake `localStorage`. */
import { KEY_PREFIXES, type DeviceStore } from '../../src/host/device.ts';

/**
 * A store in memory. `text`: the initial value of both keys. `fails`: methods that throw, as if storage was denied.
 * `room`: the most characters that it holds.
 */
export class FakeStore implements DeviceStore {
  readonly fails = new Set<keyof DeviceStore>();
  room = Infinity;
  /** The number of writes. */
  writes = 0;
  /** The keys that were removed, including failed attempts. */
  readonly removed: string[] = [];
  #items = new Map<string, string>();

  constructor(text?: string) {
    if (text !== undefined) for (const key of Object.values(KEY_PREFIXES)) this.#items.set(key, text);
  }

  /** Everything that the element has stored, as one text; `undefined`: nothing. */
  get text(): string | undefined {
    const run = this.#items.get(KEY_PREFIXES.unfinished);
    const maps = this.#items.get(KEY_PREFIXES.maps);
    if (run === maps) return run;
    const { unfinished } = JSON.parse(run ?? '{}');
    return JSON.stringify({ v: 1, unfinished, maps: maps ? JSON.parse(maps).maps : [] });
  }

  getItem(key: string) {
    this.#guard('getItem');
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, text: string) {
    this.#guard('setItem');
    const used = [...this.#items].reduce((sum, [one, value]) => sum + (one === key ? 0 : value.length), 0);
    if (used + text.length > this.room) throw new DOMException('Full.', 'QuotaExceededError');
    this.writes += 1;
    this.#items.set(key, text);
  }

  removeItem(key: string) {
    this.removed.push(key);
    this.#guard('removeItem');
    this.#items.delete(key);
  }

  key(index: number) {
    this.#guard('key');
    return [...this.#items.keys()][index] ?? null;
  }

  get length() {
    return this.#items.size;
  }

  /** Everything by key. */
  get all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#items);
  }

  /** All keys with a value. */
  get keys() {
    return [...this.#items.keys()];
  }

  #guard(method: keyof DeviceStore) {
    if (this.fails.has(method)) throw new DOMException('No.', 'QuotaExceededError');
  }
}
