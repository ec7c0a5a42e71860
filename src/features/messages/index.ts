/**
 * The page’s own words (host-contract.md, `messages`): laid over our texts, or a language of their own where they cover a
 * whole screen.
 */
import { HostInput } from '../../host/host-input.ts';
import { ITEMS } from '../../instrument/items.ts';
import type { Language } from '../../locale/language.ts';
import type { State } from '../../store/store.ts';
import { ids } from '../../text/english/ids.ts';
import type { Table, Texts } from '../../text/groups.ts';
import type { Feature, FeatureHost, Spoken } from '../feature.ts';

const NO_WORDS: Table = {};
/** The end of an id that has a text for each plural category of a language. */
const PLURAL = /\.(zero|one|two|few|many)$/;
const idOf = (listed: string) => listed.split(' ')[0]!;

const { first, languages, questions, change: _notShown, ...rest } = ids as Record<string, readonly string[]>;
/** What is needed up to the last question, and everything else that a screen shows. */
const LOTS = [[first, languages, questions], Object.values(rest)].map((lists) => lists.flat() as string[]);
/** Each id with the placeholders of its text, which is all of the text that the check needs. */
const KNOWN = new Map(
  Object.values(ids)
    .flat()
    .map((one) => [idOf(one), one]),
);

/** Whether words have every text of a lot. A language need not have the category “one”. */
const covers = (words: Table, lot: readonly string[]) =>
  lot.every((one) => /\.one$/.test(idOf(one)) || Object.hasOwn(words, idOf(one)));

/** The screen says more than what is needed up to the last question. */
const needsRest = ({ run: { screen }, ui }: State) =>
  !/^(first|child|question)$/.test(screen) || !!ui.cleared || ui.secondsLeft !== null;

/** The words of one element’s page. */
export class MessagesFeature implements Feature {
  #host: FeatureHost;
  #input: HostInput<Table>;
  /** Whether the words cover each lot. */
  #covered: readonly boolean[] = [];
  /** Texts with the page’s own words in them, and what they were made of. */
  #mixed: { readonly ours: Texts; readonly own: Table; readonly texts: Texts } | undefined;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#input = new HostInput(NO_WORDS, (message) => host.warn('invalid-messages', message));
  }

  /** The words are still to be checked. */
  isPending(): boolean {
    void this.#words;
    return !this.#isRead && !this.#host.hasSchemaFailed();
  }

  /** The words were checked, and make no language. */
  get isNoLanguage(): boolean {
    const own = this.#words;
    return this.#isRead && !(own !== NO_WORDS && this.#covered[0]);
  }

  /** They change a question. */
  get isCustomised(): boolean {
    const own = this.#words;
    return own !== NO_WORDS && Object.values(ITEMS).some((items) => items.some(({ id }) => Object.hasOwn(own, id)));
  }

  /**
   * What is said: our texts with the page’s words in their place. Where those cover the screen and `ownLanguage` is given,
   * they are a language of their own; where they do not, no word of it is mixed into ours.
   */
  spoken(ours: Spoken, ownLanguage: Language | undefined): Spoken {
    const own = this.#words;
    if (own === NO_WORDS) return ours;
    if (this.#mixed?.ours !== ours.texts || this.#mixed.own !== own) {
      this.#mixed = { ours: ours.texts, own, texts: { ...ours.texts, ...own } };
    }
    const { texts } = this.#mixed;
    if (!this.#covered[0] || !ownLanguage) return { texts, language: ours.language };
    return this.#covered[1] || !needsRest(this.#host.store.get()) ? { texts, language: ownLanguage } : ours;
  }

  get #isRead(): boolean {
    return this.#input.isRead(this.#host.input().messages);
  }

  /** The words, as far as they are checked. */
  get #words(): Table {
    const { messages } = this.#host.input();
    const schema = this.#input.isRead(messages) ? undefined : this.#host.schema();
    return this.#input.of(messages, schema && ((raw) => this.#check(schema, raw)));
  }

  #check({ readMessages }: NonNullable<ReturnType<FeatureHost['schema']>>, raw: unknown) {
    // a language may have more plural categories than English
    const read = readMessages(raw, (id) => KNOWN.get(id) ?? KNOWN.get(id.replace(PLURAL, '.other')));
    this.#covered = LOTS.map((lot) => covers(read.messages, lot));
    return { value: read.messages, problems: read.problems };
  }
}

/** Makes the feature. */
export const createFeature = (host: FeatureHost): MessagesFeature => new MessagesFeature(host);
