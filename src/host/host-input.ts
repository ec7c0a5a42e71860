/** Data from the page, checked once per object (host-contract.md, “Attributes and properties”). */
import type * as Schema from './schema/index.ts';

/** The valid part of the data, and a sentence for each problem. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

/** What kind of data it is. */
export interface HostInputOptions<Value> {
  /** The value for `null` and `undefined`, and while the checks are loading. */
  readonly none: Value;
  /** The checks; `undefined` while they are loading. */
  readonly schema: () => typeof Schema | undefined;
  readonly check: (schema: typeof Schema, raw: unknown) => Checked<Value>;
  /** Gets all problems of one object as one text. */
  readonly report: (message: string) => void;
}

/** Caches the last checked object, because checking is slow and reports problems. */
export class HostInput<Value> {
  #options: HostInputOptions<Value>;
  #raw: unknown;
  #value: Value;

  constructor(options: HostInputOptions<Value>) {
    this.#options = options;
    this.#value = options.none;
  }

  /** Whether `raw` has been checked or is absent. */
  isRead(raw: unknown): boolean {
    return raw === this.#raw || (raw ?? null) === null;
  }

  /** The checked value of `raw`. */
  of(raw: unknown): Value {
    const { none, schema, check, report } = this.#options;
    if ((raw ?? null) === null) return none;
    if (raw === this.#raw) return this.#value;
    const checks = schema();
    if (!checks) return none;
    const { value, problems } = check(checks, raw);
    this.#raw = raw;
    this.#value = value;
    if (problems.length) report(problems.join(' '));
    return value;
  }
}
