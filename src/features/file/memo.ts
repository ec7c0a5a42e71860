/** Keeps the last value. Drawings are found by the places that they are made of, so a view is not made anew for nothing. */
export class Memo<Value> {
  #from: readonly unknown[] = [];
  #value: Value | undefined;

  /** The last value where it was made from the same things, else a new one. */
  get(from: readonly unknown[], make: () => Value): Value {
    if (this.#value === undefined || from.some((one, i) => one !== this.#from[i])) this.#value = make();
    this.#from = from;
    return this.#value;
  }
}
