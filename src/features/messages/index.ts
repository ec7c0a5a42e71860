/**
 * Texts of the page (host-contract.md, `messages`). They override our texts, or act as a separate language if they
 * cover the whole screen.
 */
import type * as Schema from '../../host/schema/index.ts';
import { HostInput } from '../../host/host-input.ts';
import { ITEMS } from '../../instrument/items.ts';
import type { Language } from '../../locale/language.ts';
import type { Screen } from '../../run/run.ts';
import type { State } from '../../store/store.ts';
import { ids } from '../../text/english/ids.ts';
import type { Table, Texts } from '../../text/groups.ts';
import type { Feature, FeatureHost, LocalizedTexts } from '../feature.ts';

const NO_TEXTS: Table = {};
/** The suffixes of the plural categories that English may not have. */
const PLURAL = /\.(zero|one|two|few|many)$/;
const idOf = (listed: string) => listed.split(' ')[0]!;

/** The ids of the items. Their texts have no placeholders. */
const ITEM_IDS = Object.values(ITEMS).flatMap((items) => items.map(({ id }) => id as string));
const { first, languages, questions, page, compare, learn, fhir, ...rest } = ids as Record<string, readonly string[]>;
/** Three sets of ids: those needed up to the last question, those of the results, and those of what they open. */
const ID_SETS = [[first, languages, questions, ITEM_IDS], Object.values(rest), [page, compare, learn, fhir]].map(
  (lists) => lists.flat() as string[],
);
/** Id → the id and its placeholders, which are all that the check needs of a text. */
const KNOWN = new Map(ID_SETS.flat().map((one) => [idOf(one), one]));

/** Whether a text has a form for each plural category: in English one and other. `ui.two.other` alone is a name. */
const hasPlurals = (stem: string) => KNOWN.has(`${stem}.one`) && KNOWN.has(`${stem}.other`);

/** The id of English, with its placeholders, that an id stands for. A language can have more plural categories. */
function known(id: string): string | undefined {
  const stem = id.replace(PLURAL, '');
  return KNOWN.get(id) ?? (stem !== id && hasPlurals(stem) ? KNOWN.get(`${stem}.other`) : undefined);
}

/** The plural category “one” is optional, because not all languages have it. */
const isOptional = (id: string) => id.endsWith('.one') && hasPlurals(id.replace(PLURAL, ''));

/** Whether the texts cover a set of ids. */
const covers = (texts: Table, listed: readonly string[]) =>
  listed.map(idOf).every((id) => isOptional(id) || Object.hasOwn(texts, id));

const TO_LAST_QUESTION: readonly Screen[] = ['first', 'child', 'question'];
const TO_RESULTS: readonly Screen[] = [
  ...(['optional', 'results', 'return', 'kept', 'forget', 'share', 'shared', 'declined', 'review', 'about'] as const),
];

/** How many sets of ids the screen needs. */
function setsFor({ run: { screen }, ui }: State): number {
  if (TO_LAST_QUESTION.includes(screen)) return ui.cleared || ui.secondsLeft !== null ? 2 : 1;
  return TO_RESULTS.includes(screen) && !ui.clinicOpen ? 2 : 3;
}

/** The texts of the page for one element. */
export class MessagesFeature implements Feature {
  #host: FeatureHost;
  #input: HostInput<Table>;
  /** Whether the texts cover each set of ids. */
  #covered: readonly boolean[] = [];
  /** Our texts merged with those of the page, and both sources. */
  #merged: { readonly ours: Texts; readonly own: Table; readonly texts: Texts } | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#input = new HostInput({
      none: NO_TEXTS,
      schema: () => host.parts.need('schema'),
      check: (schema, raw) => this.#check(schema, raw),
      report: (message) => host.events.warn('invalid-messages', message),
    });
  }

  /** Whether the texts have not been checked yet. */
  isPending(): boolean {
    // starts the check
    this.#readInput();
    return !this.#isRead && !this.#host.parts.hasFailed('schema');
  }

  /** Whether the texts have been checked and cannot act as a language. */
  get definesNoLanguage(): boolean {
    const own = this.#readInput();
    return this.#isRead && !(own !== NO_TEXTS && this.#covered[0]);
  }

  /** Whether the texts change a question. */
  get isCustomised(): boolean {
    const own = this.#readInput();
    return own !== NO_TEXTS && ITEM_IDS.some((id) => Object.hasOwn(own, id));
  }

  /**
   * Our texts with those of the page merged in. With `ownLanguage`, the texts of the page are a language: they are used
   * if they cover the screen, and are not mixed with ours if they do not.
   */
  localize(ours: LocalizedTexts, ownLanguage: Language | undefined): LocalizedTexts {
    const own = this.#readInput();
    if (own === NO_TEXTS) return ours;
    if (this.#merged?.ours !== ours.texts || this.#merged.own !== own) {
      this.#merged = { ours: ours.texts, own, texts: { ...ours.texts, ...own } };
    }
    const { texts } = this.#merged;
    if (!this.#covered[0] || !ownLanguage) return { texts, language: ours.language };
    const isCovered = this.#covered.slice(0, setsFor(this.#host.store.get())).every(Boolean);
    return isCovered ? { texts, language: ownLanguage } : ours;
  }

  get #isRead(): boolean {
    return this.#input.isRead(this.#host.input().messages);
  }

  /** The checked texts of the page; none while the checks are loading. */
  #readInput(): Table {
    return this.#input.of(this.#host.input().messages);
  }

  #check({ readMessages }: typeof Schema, raw: unknown) {
    const read = readMessages(raw, known);
    this.#covered = ID_SETS.map((listed) => covers(read.messages, listed));
    return { value: read.messages, problems: read.problems };
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): MessagesFeature => new MessagesFeature(host);
