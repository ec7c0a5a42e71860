/** Data that a page hands over, checked once each time it is another object (host-contract.md, “Attributes and properties”). */

/** What stands of it, and what is wrong in plain sentences. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

/** Remembers what was checked last, since checking costs and reports. */
export class HostInput<Value> {
  #none: Value;
  #report: (message: string) => void;
  #raw: unknown;
  #value: Value;

  /** `none`: the value where nothing is handed over. `report` hears of all problems of one object in one text. */
  constructor(none: Value, report: (message: string) => void) {
    this.#none = none;
    this.#value = none;
    this.#report = report;
  }

  /** Whether it was checked, or there is nothing to check. */
  isRead(raw: unknown): boolean {
    return raw === this.#raw || (raw ?? null) === null;
  }

  /** The value of what was handed over. `check` is `undefined` while its code is on its way: nothing stands yet. */
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
