/**
 * Every `import()` of the element, and what it knows of each: not asked for, on its way, there, or failed. Code and
 * texts of a part load side by side; a part is there when both are. Source: architecture.md, “Rooms”.
 */
import type { Texts } from '../text/groups.ts';
import { packed as first } from '../text/english/first.ts';
import { unpack, type Packed } from '../text/pack.ts';

/** The code of each part that loads after the entry. */
const CODE = {
  questions: () => import('../views/question-screens.ts'),
  results: () => import('../views/result-screens.ts'),
  more: () => import('../views/more-screens.ts'),
};

/** The English texts of each part. */
const ENGLISH: { readonly [Name in Part]: () => Promise<{ packed: Packed }> } = {
  questions: () => import('../text/english/questions.ts'),
  results: () => import('../text/english/results.ts'),
  more: () => import('../text/english/more.ts'),
};

/** What loads after the entry. */
export type Part = keyof typeof CODE;
/** The code of a part. */
export type Code<Of extends Part> = Awaited<ReturnType<(typeof CODE)[Of]>>;
/** Where a part is: `slow` is on its way for longer than a moment. */
export type PartState = 'absent' | 'coming' | 'slow' | 'there' | 'failed';

/** After this many milliseconds a parent is told that something is on its way (instrument.md §10.7). */
const MOMENT = 400;

/** Loads the parts of one element. `onChange` hears of every change of a state, `onFailed` of each failed load. */
export class Parts {
  #onChange: () => void;
  #onFailed: (part: Part, cause: unknown) => void;
  #states: { [Name in Part]?: PartState } = {};
  #code: { [Name in Part]?: Code<Name> } = {};
  #texts = first.named as Texts;

  constructor(onChange: () => void, onFailed: (part: Part, cause: unknown) => void) {
    this.#onChange = onChange;
    this.#onFailed = onFailed;
  }

  /** All texts that are there. Those of a part may be read once `code` has given the part. */
  get texts(): Texts {
    return this.#texts;
  }

  /** The style sheets of all code that is there. */
  get sheets(): CSSStyleSheet[] {
    return Object.values(this.#code).flatMap(({ sheets }) => sheets);
  }

  /** Where a part is. */
  state(part: Part): PartState {
    return this.#states[part] ?? 'absent';
  }

  /** The code of a part whose texts are there too, else `undefined`. Asks for nothing. */
  code<Of extends Part>(part: Of): Code<Of> | undefined {
    return this.state(part) === 'there' ? (this.#code[part] as Code<Of>) : undefined;
  }

  /** Asks for a part, unless it is there or on its way. */
  fetch(part: Part): void {
    if (this.state(part) === 'absent') void this.#load(part);
  }

  /** Asks again for a part that failed. */
  retry(part: Part): void {
    if (this.state(part) === 'failed') void this.#load(part);
  }

  async #load(part: Part) {
    this.#set(part, 'coming');
    const moment = setTimeout(() => this.#set(part, 'slow'), MOMENT);
    try {
      const [code, { packed }] = await Promise.all([CODE[part](), ENGLISH[part]()]);
      Object.assign(this.#code, { [part]: code });
      this.#texts = { ...this.#texts, ...unpack(packed, code.listedIds()) };
      this.#set(part, 'there');
    } catch (cause) {
      this.#set(part, 'failed');
      this.#onFailed(part, cause);
    } finally {
      clearTimeout(moment);
    }
  }

  #set(part: Part, state: PartState) {
    this.#states[part] = state;
    this.#onChange();
  }
}
