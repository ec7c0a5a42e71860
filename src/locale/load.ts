/**
 * Every part of the element that loads, and what it knows of each: not asked for, on its way, there, or failed. Code and
 * texts of a part load side by side; a part is there when both are. Source: architecture.md, “Rooms”.
 */
import type { Texts } from '../text/groups.ts';
import { packed as first } from '../text/english/first.ts';
import { unpack, type Packed } from '../text/pack.ts';
import type { Language, TextPart, Tongue } from './language.ts';

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
  /** All languages but English. */
  languages: (_again: string) => import('./languages.ts'),
};

/** English; its first texts are in the entry. */
const ENGLISH_TEXTS: { readonly [Name in TextPart]: (again: string) => Promise<{ packed: Packed }> } = {
  first: async () => ({ packed: first }),
  questions: (_again) => import('../text/english/questions.ts'),
  results: (_again) => import('../text/english/results.ts'),
  more: (_again) => import('../text/english/more.ts'),
  extras: (_again) => import('../text/english/extras.ts'),
};

export const ENGLISH: Tongue = {
  language: { locale: 'en', dir: 'ltr', translation: 'source' },
  textsOf: async (part, again) => (await ENGLISH_TEXTS[part](again)).packed,
};

/** What is said, and in which language. */
export interface Spoken {
  /** All texts that are there. Those of a part may be read once its code is given. */
  readonly texts: Texts;
  readonly language: Language;
}

/** What a part with screens gives beside them. */
interface Screens {
  readonly sheets?: readonly CSSStyleSheet[];
  readonly listedIds?: () => readonly string[];
}

/** The texts of a part in a language, where the part has any. */
export const textsOf = (tongue: Tongue, part: string, again: string) =>
  part in ENGLISH_TEXTS ? tongue.textsOf(part as TextPart, again) : undefined;

/** Message id → text, of what has loaded. */
export const tableOf = (packed?: Packed, code?: Screens) => packed && unpack(packed, code?.listedIds?.());

/** What loads after the entry. */
export type Part = keyof typeof CODE;
/** The code of a part. */
export type Code<Of extends Part> = Awaited<ReturnType<(typeof CODE)[Of]>>;
/** Where a part is: `slow` is on its way for longer than a moment. */
export type PartState = 'absent' | 'coming' | 'slow' | 'there' | 'failed';

/** After this many milliseconds a parent is told that something is on its way (instrument.md §10.7). */
const MOMENT = 400;

/**
 * Loads the parts of one element. `onChange` hears which part’s state changed, or (without one) that the language did;
 * `onFailed` hears once of a part that fails.
 */
export class Parts implements Spoken {
  #onChange: (part?: Part) => void;
  #onFailed: (what: string, cause: unknown) => void;
  #states: { [Name in Part]?: PartState } = {};
  #code: { [Name in Part]?: Code<Name> } = {};
  #tongue = ENGLISH;
  #texts = first.named as Texts;
  /** How often each part was asked for. */
  #tries: { [Name in Part]?: number } = {};

  constructor(onChange: (part?: Part) => void, onFailed: (what: string, cause: unknown) => void) {
    this.#onChange = onChange;
    this.#onFailed = onFailed;
  }

  get texts(): Texts {
    return this.#texts;
  }

  get language(): Language {
    return this.#tongue.language;
  }

  /** The style sheets of all code that is there. */
  get sheets(): CSSStyleSheet[] {
    return Object.values(this.loaded).flatMap(({ sheets = [] }) => sheets);
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

  /** The code of all parts that are there, by name. */
  get loaded(): Readonly<Record<string, Screens>> {
    return this.#code as Record<string, Screens>;
  }

  /** Speaks another language at once: `texts` is all that is there. */
  speak(tongue: Tongue, texts: Texts): void {
    this.#tongue = tongue;
    this.#texts = texts;
    this.#onChange();
  }

  async #load(part: Part) {
    const tries = (this.#tries[part] ?? 0) + 1;
    this.#tries[part] = tries;
    const again = tries > 1 ? `?again=${tries}` : '';
    this.#set(part, 'coming');
    const moment = setTimeout(() => this.#set(part, 'slow'), MOMENT);
    try {
      let tongue: Tongue;
      let code: Screens;
      let packed: Packed | undefined;
      do {
        tongue = this.#tongue;
        [code, packed] = await Promise.all([CODE[part](again) as Promise<Screens>, textsOf(tongue, part, again)]);
        // another language may have come meanwhile
      } while (tongue !== this.#tongue);
      // one engine gives a module that broke as an empty one when it is asked for again
      if (!Object.keys(code).length) throw new Error('empty');
      this.#texts = { ...this.#texts, ...tableOf(packed, code) };
      Object.assign(this.#code, { [part]: code });
      this.#set(part, 'there');
    } catch (cause) {
      this.#set(part, 'failed');
      if (tries === 1) this.#onFailed(`part “${part}”`, cause);
    } finally {
      clearTimeout(moment);
    }
  }

  #set(part: Part, state: PartState) {
    this.#states[part] = state;
    this.#onChange(part);
  }
}
