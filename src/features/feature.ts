/** What a feature is: a folder whose `index.ts` exports `createFeature` and its style sheets. */
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { ErrorCode, EventDetails, Marks } from '../host/events.ts';
import type * as Schema from '../host/schema/index.ts';
import type { Language, LanguageSource, TextGroup } from '../locale/language.ts';
import type { Screens, Slots, ViewContext } from '../store/context.ts';
import type { Change, Store } from '../store/store.ts';
import type { Table, Texts } from '../text/groups.ts';

/** What is said, and in which language. */
export interface Spoken {
  /** All texts that are there. */
  readonly texts: Texts;
  readonly language: Language;
}

/** The texts of one element, and how its language is changed. */
export interface Speech extends Spoken {
  /** The groups of texts that are there. */
  readonly groups: readonly TextGroup[];
  readonly english: LanguageSource;
  /** Changes the language: `texts` has all groups that are there. */
  speak(source: LanguageSource, texts: Table): void;
  /** Something did not load: the page is told, unless it knows that something is missing. */
  failed(name: string, cause: unknown): void;
  /** It has come after all, or is not wanted any more. */
  came(name: string): void;
}

/** The checks of data that comes in. */
export interface SchemaLoader {
  /** Asks for them, and has the element drawn anew when they are there. */
  need(part: 'schema'): typeof Schema | undefined;
  /** They could not load. */
  hasFailed(part: 'schema'): boolean;
}

/** How the page is told something. */
export interface Messenger {
  emit<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): void;
  /** Says once, on the console and by an event, what is wrong in the page. */
  warn(code: ErrorCode, message: string): void;
}

/** What the element gives to a feature. */
export interface FeatureHost {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly store: Store;
  readonly parts: Speech & SchemaLoader;
  readonly events: Messenger;
  /** The context of a drawing now. */
  context(): ViewContext;
  /** What the page handed over as data, unchecked. */
  input(): { readonly resources: unknown; readonly messages: unknown };
  /** What every detail of an event says beside its own. */
  marks(): Marks;
  /** This device keeps nothing: it is not offered any more. */
  keepFailed(): void;
  /** Takes the answers away without a word to the page, and without moving the focus. */
  wipe(): void;
}

/** What a feature gives to the element. All members are optional. */
export interface Feature {
  readonly screens?: Screens;
  readonly slots?: Slots;
  /** The first screen has to wait for it. */
  isPending?(): boolean;
  /** The state changed. Called before the page hears of it. */
  stateChanged?(change: Change): void;
  /** Something was drawn. */
  updated?(): void;
}

/** What a feature’s `index.ts` exports. */
export interface FeatureModule {
  readonly styles?: readonly CSSResult[];
  createFeature(host: FeatureHost): Feature;
}
