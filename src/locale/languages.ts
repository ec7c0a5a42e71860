/**
 * The languages chunk: which language a page and a reader want, and how it takes the place of another. Where English is
 * wanted first, nobody needs it. Source: host-contract.md, `lang`.
 */
import type { ErrorCode } from '../host/events.ts';
import { loadLanguageFile } from '../files.ts';
import { VERSION } from '../version.ts';
import type { Texts } from '../text/groups.ts';
import type { Packed } from '../text/pack.ts';
import { languageNote } from '../views/language-note.ts';
import type { Stage } from '../views/stage.ts';
import type { Language, TextPart, Tongue } from './language.ts';
import { ENGLISH, tableOf, textsOf, type Parts } from './load.ts';
import { localeOf, nearest } from './match.ts';
import { dirOf, writerOf } from './writing.ts';

/** The BCP 47 codes of all languages that are shipped, English first. */
export const SHIPPED: readonly string[] = ['en', 'es'];

/**
 * A file of a language. Each has two: `locales/<code>.js` for the first screen, questions and help, and
 * `locales/<code>.results.js` for everything else. They import nothing.
 */
export interface LanguageFile extends Language {
  /** Of the package that it was built with. */
  readonly version: string;
  readonly groups: { readonly [Name in TextPart]?: Packed };
}

/** What the element lends. */
export interface LentToLanguages {
  readonly parts: Parts;
  /** Says once what is wrong in the page. */
  warn(code: ErrorCode, message: string): void;
  /** A file did not load. */
  fail(what: string, cause: unknown): void;
}

/** The language of one element. */
export class Languages {
  #lent: LentToLanguages;
  #tags = '';
  /** The languages that are asked for, best first; the last request wins. */
  #chain: readonly string[] = [];
  /** How often each file failed: it stays failed under its address. */
  #failures: Record<string, number> = {};
  /** No language to begin with has come. */
  #isMute = true;
  /** The last that a page’s own words made. */
  #own: Language | undefined;
  /** The language that should be shown and did not load. */
  missing: string | undefined;

  constructor(lent: LentToLanguages) {
    this.#lent = lent;
  }

  /**
   * Speaks the language that some tags ask for, the element’s own first, where they are others than before. `isAlone`: no
   * words of the page’s make a language of it, so a tag of the element’s own that leads to none is told. Gives whether
   * the language to begin with is still to come.
   */
  attend(tags: readonly string[], isAlone: boolean): boolean {
    if (this.#tags !== String(tags)) {
      this.#tags = String(tags);
      void this.#speak([...new Set([...tags, 'en'].flatMap((tag) => nearest(tag, SHIPPED) ?? []))]);
    }
    if (isAlone) this.#check(tags[0]!);
    return this.#isMute;
  }

  #check(tag: string) {
    if (!tag || nearest(tag, SHIPPED)) return;
    const says = `<connection-map> lang="${tag}" is not`;
    if (localeOf(tag)) this.#lent.warn('locale-unavailable', `${says} shipped. Shipped: ${SHIPPED.join(', ')}.`);
    else this.#lent.warn('invalid-config', `${says} valid. Allowed: a BCP 47 tag such as es or pt-BR.`);
  }

  /** Asks again for the language that did not load. */
  retry(): void {
    void this.#speak([...this.#chain]);
  }

  /**
   * The language that a page’s own words make, where `tag` asks for another than ours. Nobody here knows who has checked
   * it, so it is a draft.
   */
  ownLanguage(tag: string, ours: Language): Language | undefined {
    if (!localeOf(tag) || nearest(tag, [ours.locale])) return undefined;
    if (this.#own?.locale !== tag) {
      this.#own = { locale: tag, dir: dirOf(tag), translation: 'draft', write: writerOf(tag) };
    }
    return this.#own;
  }

  /** What a parent should know of the language. */
  note(stage: Stage): unknown {
    return languageNote(stage, this.missing, () => this.retry());
  }

  /** Speaks the first of a chain that loads. What is shown changes at once, when all texts of it are there. */
  async #speak(chain: readonly string[]) {
    this.#chain = chain;
    let missing: string | undefined;
    for (const locale of chain) {
      try {
        const tongue = await this.#tongueOf(locale);
        const texts = await this.#textsIn(tongue);
        if (this.#chain !== chain) return;
        this.missing = missing;
        this.#isMute = false;
        return this.#lent.parts.speak(tongue, texts);
      } catch (cause) {
        missing ??= locale;
        if (this.#failures[locale] === 1) this.#lent.fail(`language “${locale}”`, cause);
      }
    }
  }

  /** The texts of all that is there. */
  async #textsIn(tongue: Tongue): Promise<Texts> {
    const { parts } = this.#lent;
    if (tongue.language === parts.language) return parts.texts;
    let names: string[];
    let packed: (Packed | undefined)[];
    do {
      names = ['first', ...Object.keys(parts.loaded)];
      packed = await Promise.all(names.map((name) => textsOf(tongue, name, '')));
      // more may have come meanwhile
    } while (names.length <= Object.keys(parts.loaded).length);
    return Object.assign({}, ...packed.map((one, i) => tableOf(one, parts.loaded[names[i]!])));
  }

  async #tongueOf(locale: string): Promise<Tongue> {
    if (locale === ENGLISH.language.locale) return ENGLISH;
    const language = await this.#file(locale);
    const fileWith = (part: TextPart) => (part in language.groups ? language : this.#file(`${locale}.results`));
    return { language, textsOf: async (part) => (await fileWith(part)).groups[part] };
  }

  /** A file of a language. Rejects where it cannot load or is of another version. */
  async #file(name: string): Promise<LanguageFile> {
    const failures = this.#failures[name] ?? 0;
    try {
      const file = (await loadLanguageFile(name, failures)) as LanguageFile;
      if (file.version !== VERSION) throw new Error(`it is of version ${file.version}, not ${VERSION}`);
      return file;
    } catch (cause) {
      this.#failures[name] = failures + 1;
      throw cause;
    }
  }
}
