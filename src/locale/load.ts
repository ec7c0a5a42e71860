/**
 * Every `import()` of the element, and what it knows of each: not asked for, on its way, there, or failed. Code and
 * texts of a part load side by side; a part is there when both are. Source: architecture.md, “Rooms”.
 */
import type { Texts } from '../text/groups.ts';
import { packed as first } from '../text/english/first.ts';
import { unpack, type Packed } from '../text/pack.ts';

/**
 * The code of each part that loads after the entry. A file that failed stays failed under its address for as long as
 * the page lives, so it is asked for again under another: the build adds `_again` to it (tools/rollup/again.mjs). That is
 * also why no part imports another.
 */
const CODE = {
  questions: (_again: string) => import('../views/question-screens.ts'),
  results: (_again: string) => import('../views/result-screens.ts'),
  more: (_again: string) => import('../views/more-screens.ts'),
  /** Keeping, sharing, the shared tablet, the page’s own help. */
  extras: (_again: string) => import('../extras.ts'),
  /** Checks what a page hands over as data and what a device keeps. */
  structured: (_again: string) => import('../host/structured.ts'),
  /** Every message id, for the page’s own words. */
  ids: (_again: string) => import('../text/english/ids.ts'),
};

/** The English texts of the parts that have any. */
const ENGLISH: { readonly [Name in Part]?: (again: string) => Promise<{ packed: Packed }> } = {
  questions: (_again) => import('../text/english/questions.ts'),
  results: (_again) => import('../text/english/results.ts'),
  more: (_again) => import('../text/english/more.ts'),
  extras: (_again) => import('../text/english/extras.ts'),
};

/** What a part with screens gives beside them. */
interface Screens {
  readonly sheets?: readonly CSSStyleSheet[];
  readonly listedIds?: () => readonly string[];
}

/** What loads after the entry. */
export type Part = keyof typeof CODE;
/** The code of a part. */
export type Code<Of extends Part> = Awaited<ReturnType<(typeof CODE)[Of]>>;
/** Where a part is: `slow` is on its way for longer than a moment. */
export type PartState = 'absent' | 'coming' | 'slow' | 'there' | 'failed';

/** After this many milliseconds a parent is told that something is on its way (instrument.md §10.7). */
const MOMENT = 400;

/** Loads the parts of one element. `onChange` hears which part’s state changed, `onFailed` once of a part that fails. */
export class Parts {
  #onChange: (part: Part) => void;
  #onFailed: (part: Part, cause: unknown) => void;
  #states: { [Name in Part]?: PartState } = {};
  #code: { [Name in Part]?: Code<Name> } = {};
  #texts = first.named as Texts;
  /** How often each part was asked for. */
  #tries: { [Name in Part]?: number } = {};

  constructor(onChange: (part: Part) => void, onFailed: (part: Part, cause: unknown) => void) {
    this.#onChange = onChange;
    this.#onFailed = onFailed;
  }

  /** All texts that are there. Those of a part may be read once `code` has given the part. */
  get texts(): Texts {
    return this.#texts;
  }

  /** The style sheets of all code that is there. */
  get sheets(): CSSStyleSheet[] {
    return Object.values(this.#code as Record<Part, Screens>).flatMap(({ sheets = [] }) => sheets);
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

  /** Asks again for what failed. */
  retry(): void {
    for (const part of Object.keys(CODE) as Part[]) {
      if (this.state(part) === 'failed') void this.#load(part);
    }
  }

  async #load(part: Part) {
    const tries = (this.#tries[part] ?? 0) + 1;
    this.#tries[part] = tries;
    const again = tries > 1 ? `?again=${tries}` : '';
    this.#set(part, 'coming');
    const moment = setTimeout(() => this.#set(part, 'slow'), MOMENT);
    try {
      const [code, texts] = await Promise.all([CODE[part](again), ENGLISH[part]?.(again)]);
      // one engine gives a module that broke as an empty one when it is asked for again
      if (!Object.keys(code).length) throw new Error('empty');
      if (texts) this.#texts = { ...this.#texts, ...unpack(texts.packed, (code as Screens).listedIds?.()) };
      Object.assign(this.#code, { [part]: code });
      this.#set(part, 'there');
    } catch (cause) {
      this.#set(part, 'failed');
      if (tries === 1) this.#onFailed(part, cause);
    } finally {
      clearTimeout(moment);
    }
  }

  #set(part: Part, state: PartState) {
    this.#states[part] = state;
    this.#onChange(part);
  }
}
