/**
 * Every part of the element that loads, and what it knows of each: not asked for, on its way, there, or failed. Code and
 * texts of a part load side by side; a part is there when both are. Source: architecture.md, “Rooms”.
 */
import { texts as first } from '../text/english/first.ts';
import type { Table, Texts } from '../text/groups.ts';
import type { Language, LanguageSource, TextGroup } from './language.ts';

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

/** The groups of texts that a part shows. `first` is there before all parts. */
const GROUPS_OF: Readonly<Record<string, readonly TextGroup[]>> = {
  first: ['first'],
  questions: ['questions'],
  results: ['results'],
  more: ['about'],
  extras: ['storage', 'kiosk', 'share', 'resources'],
};

/** The English tables; the first is in the entry. */
const ENGLISH_TABLES: { readonly [Name in TextGroup]: (again: string) => Promise<{ texts: Table }> } = {
  first: async () => ({ texts: first }),
  questions: (_again) => import('../text/english/questions.ts'),
  results: (_again) => import('../text/english/results.ts'),
  about: (_again) => import('../text/english/about.ts'),
  storage: (_again) => import('../text/english/storage.ts'),
  kiosk: (_again) => import('../text/english/kiosk.ts'),
  share: (_again) => import('../text/english/share.ts'),
  resources: (_again) => import('../text/english/resources.ts'),
};

/** English, the source of all translations. */
export const ENGLISH: LanguageSource = {
  language: { locale: 'en', dir: 'ltr', translation: 'source' },
  tableOf: async (group, again) => (await ENGLISH_TABLES[group](again)).texts,
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
}

/** All texts of a part in a language; an empty table for a part without texts. */
export async function textsOf(source: LanguageSource, part: string, again: string): Promise<Table> {
  const groups = GROUPS_OF[part] ?? [];
  return Object.assign({}, ...(await Promise.all(groups.map((group) => source.tableOf(group, again)))));
}

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
  #source = ENGLISH;
  #texts = first as Texts;
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
    return this.#source.language;
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
  speak(source: LanguageSource, texts: Texts): void {
    this.#source = source;
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
      let source: LanguageSource;
      let code: Screens;
      let texts: Table;
      do {
        source = this.#source;
        [code, texts] = await Promise.all([CODE[part](again) as Promise<Screens>, textsOf(source, part, again)]);
        // another language may have come meanwhile
      } while (source !== this.#source);
      // one engine gives a module that broke as an empty one when it is asked for again
      if (!Object.keys(code).length) throw new Error('empty');
      this.#texts = { ...this.#texts, ...texts };
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
