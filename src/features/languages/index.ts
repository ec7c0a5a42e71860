/**
 * Languages other than English: which one a page and a reader want, and how it takes the place of another. Where English is
 * wanted first, nobody needs it. Source: host-contract.md, `lang`.
 */
import { loadLanguageFile } from '../../files.ts';
import { inTime } from '../../host/time-limit.ts';
import type { Language, LanguageSource, TextGroup } from '../../locale/language.ts';
import { localeOf, nearest } from '../../locale/match.ts';
import { dirOf, writerOf } from '../../locale/writing.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Table } from '../../text/groups.ts';
import { VERSION } from '../../version.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { languageNote } from './note.ts';
import { SHIPPED } from './shipped.ts';

/**
 * A file of a language. Each has three: `locales/<code>.js` for the first screen, questions and help,
 * `locales/<code>.results.js` for the results and what stands on the screens before them, and `locales/<code>.more.js` for
 * what is opened from the results. They import nothing.
 */
export interface LanguageFile extends Language {
  /** Version of the package that it was built with. */
  readonly version: string;
  /** Group → its texts by message id. */
  readonly groups: { readonly [Name in TextGroup]?: Table };
}

/** The groups in `locales/<code>.more.js`. */
const MORE: readonly TextGroup[] = ['page', 'compare', 'learn', 'fhir'];

/** A language as the page is told of it. */
const nameOf = (locale: string) => `language ${locale}`;

/** The language of one element. */
export class LanguagesFeature implements Feature {
  readonly slots = {
    notice: (context: ViewContext) =>
      languageNote(context, this.#missing, () => void this.#showFirstOf([...this.#chain])),
  };

  #host: FeatureHost;
  #tags = '';
  /** The languages that are asked for, best first. The last request wins. */
  #chain: readonly string[] = [];
  /** How often each file failed, and the texts of each language. */
  #failures = new Map<string, number>();
  #isPending = true;
  /** The last that a page’s own words made. */
  #own: Language | undefined;
  /** BCP 47 of the language that should be shown and did not load. */
  #missing: string | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
  }

  /** No language to begin with has come yet. */
  isPending(): boolean {
    return this.#isPending;
  }

  /**
   * Shows the language that the tags ask for, the element’s own tag first. Does nothing while the tags stay the same.
   * `isAlone`: the texts of the page do not form a language, so a tag that no shipped language matches is reported.
   */
  setTags(tags: readonly string[], isAlone: boolean): void {
    if (this.#tags !== String(tags)) {
      this.#tags = String(tags);
      void this.#showFirstOf([...new Set([...tags, 'en'].flatMap((tag) => nearest(tag, SHIPPED) ?? []))]);
    }
    if (isAlone) this.#check(tags[0]!);
  }

  /**
   * The language that a page’s own words make, where `tag` asks for another than the shown one. Nobody here knows who has
   * checked it, so it is a draft.
   */
  ownLanguage(tag: string, shown: Language): Language | undefined {
    if (!localeOf(tag) || nearest(tag, [shown.locale])) return undefined;
    if (this.#own?.locale !== tag) {
      this.#own = { locale: tag, dir: dirOf(tag), translation: 'draft', write: writerOf(tag) };
    }
    return this.#own;
  }

  #check(tag: string) {
    if (!tag || nearest(tag, SHIPPED)) return;
    const says = `<connection-map> lang="${tag}" is not`;
    if (localeOf(tag))
      this.#host.events.warnOnce('locale-unavailable', `${says} shipped. Shipped: ${SHIPPED.join(', ')}.`);
    else this.#host.events.warnOnce('invalid-config', `${says} valid. Allowed: a BCP 47 tag such as es or pt-BR.`);
  }

  /** Shows the first language of the chain that loads. The screen changes when all its texts have loaded. */
  async #showFirstOf(chain: readonly string[]) {
    this.#chain = chain;
    let missing: string | undefined;
    for (const locale of chain) {
      try {
        const isShown = await this.#show(locale, () => this.#chain === chain);
        if (isShown) this.#miss(missing);
        return;
      } catch (cause) {
        // nobody asks for it any more
        if (this.#chain !== chain) return;
        missing ??= locale;
        this.#host.parts.reportFailed(nameOf(missing), cause);
      }
    }
    // not even English: what is shown stays
    this.#miss(missing);
  }

  /** Shows a language once the texts of all loaded groups have loaded in it. `false`: it is no longer wanted by then. */
  async #show(locale: string, isWanted: () => boolean): Promise<boolean> {
    const { parts } = this.#host;
    const source = await this.#sourceOf(locale);
    let groups: readonly TextGroup[];
    let tables: readonly Table[];
    do {
      groups = parts.groups;
      tables =
        source.language === parts.language
          ? [parts.texts as Table]
          : await this.#load(`texts of ${locale}`, (attempt) =>
              Promise.all(groups.map((group) => source.load(group, attempt))),
            );
      // more may have come meanwhile
    } while (groups.length < parts.groups.length);
    if (isWanted()) parts.setLanguage(source, Object.assign({}, ...tables));
    return isWanted();
  }

  /** Says which language is missing, if any, beside what is shown. */
  #miss(missing: string | undefined) {
    if (this.#missing && this.#missing !== missing) this.#host.parts.reportLoaded(nameOf(this.#missing));
    this.#missing = missing;
    this.#isPending = false;
    this.#host.element.requestUpdate();
  }

  async #sourceOf(locale: string): Promise<LanguageSource> {
    const { english } = this.#host.parts;
    if (locale === english.language.locale) return english;
    const language = await this.#file(locale);
    const fileWith = (group: TextGroup) =>
      group in language.groups ? language : this.#file(`${locale}.${MORE.includes(group) ? 'more' : 'results'}`);
    return { language, load: async (group) => (await fileWith(group)).groups[group] ?? {} };
  }

  /** A file of a language. Rejects where it does not load in time or is of another version. */
  #file(name: string): Promise<LanguageFile> {
    return this.#load(name, async (attempt) => {
      const file = (await loadLanguageFile(name, attempt)) as LanguageFile;
      if (file.version !== VERSION) throw new Error(`it is of version ${file.version}, not ${VERSION}`);
      return file;
    });
  }

  /** Waits for what `load` asks for, as long as anything is waited for; `attempt`: how often that has failed before. */
  async #load<Loaded>(name: string, load: (attempt: number) => Promise<Loaded>): Promise<Loaded> {
    const failures = this.#failures.get(name) ?? 0;
    try {
      return await inTime(load(failures));
    } catch (cause) {
      this.#failures.set(name, failures + 1);
      throw cause;
    }
  }
}

/** Makes the feature. */
export const createFeature = (host: FeatureHost): LanguagesFeature => new LanguagesFeature(host);
