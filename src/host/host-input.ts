/** Data from the page, checked once per object (host-contract.md, “Attributes and properties”). */

/** The valid part of the data, and a sentence for each problem. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

/** Caches the last checked object, because checking is slow and reports problems. */
export class HostInput<Value> {
  #none: Value;
  #report: (message: string) => void;
  #raw: unknown;
  #value: Value;

  /** `none`: the value for `null` and `undefined`. `report` gets all problems of one object as one text. */
  constructor(none: Value, report: (message: string) => void) {
    this.#none = none;
    this.#value = none;
    this.#report = report;
  }

  /** Whether `raw` has been checked or is absent. */
  isRead(raw: unknown): boolean {
    return raw === this.#raw || (raw ?? null) === null;
  }

  /** The checked value of `raw`. `check` is `undefined` while its code is loading; then the value is `none`. */
  of(raw: unknown, check: ((raw: unknown) => Checked<Value>) | undefined): Value {
    if ((raw ?? null) === null) return this.#none;
    if (raw === this.#raw) return this.#value;
    if (!check) return this.#none;
    const { value, problems } = check(raw);
    this.#raw = raw;
    this.#value = value;
    if (problems.length) this.#report(problems.join(' '));
    return value;
  }
}
