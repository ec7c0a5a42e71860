/** The interface of features. A feature is a folder whose `index.ts` exports `createFeature` and its style sheets. */
import type { ReactiveControllerHost } from 'lit';
import type { ErrorCode, EventDetails, Marks } from '../host/events.ts';
import type * as Schema from '../host/schema/index.ts';
import type { Language, LanguageSource, TextGroup } from '../locale/language.ts';
import type { Snapshot } from '../results/snapshot.ts';
import type { Opened } from '../run/run.ts';
import type { Screens, Slots, ViewContext } from '../store/context.ts';
import type { Change, Store } from '../store/store.ts';
import type { Table, Texts } from '../text/groups.ts';

/** Texts and their language. */
export interface LocalizedTexts {
  /** All texts that are loaded. */
  readonly texts: Texts;
  readonly language: Language;
}

/** The texts of one element, and a way to change its language. */
export interface TextStore extends LocalizedTexts {
  /** The groups of texts that are loaded. */
  readonly groups: readonly TextGroup[];
  readonly english: LanguageSource;
  /** Changes the language. `texts` must have all groups that are loaded. */
  setLanguage(source: LanguageSource, texts: Table): void;
  /** Something did not load: the page is told, unless it knows that something is missing. */
  reportFailed(name: string, cause: unknown): void;
  /** It has come after all, or is not wanted any more. */
  reportLoaded(name: string): void;
}

/** Loads the checks of external data, and says what did not load. */
export interface SchemaLoader {
  /** Returns the checks; or starts to load them, and requests an update once they are loaded. */
  need(part: 'schema'): typeof Schema | undefined;
  /** Whether they, or the download for a clinic, failed to load. */
  hasFailed(part: 'schema' | 'clinic'): boolean;
}

/** Reports to the page. */
export interface Messenger {
  emit<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): void;
  /** Reports a mistake of the page in the console and by an event. */
  warn(code: ErrorCode, message: string): void;
  /** The same, but not again while the element lives. */
  warnOnce(code: ErrorCode, message: string): void;
}

/** What a feature can use of its element. */
export interface FeatureHost {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly store: Store;
  readonly parts: TextStore & SchemaLoader;
  readonly events: Messenger;
  /** The current view context. */
  context(): ViewContext;
  /** The unchecked data from the page. */
  input(): { readonly resources: unknown; readonly messages: unknown };
  /** The record of the current map. Only for a completed run. */
  snapshot(): Snapshot;
  /** The optional fields of every event detail. */
  marks(): Marks;
  /** Call when storing has failed: it is not offered any more. */
  keepFailed(): void;
  /** Clears the answers without an event and without moving focus. */
  wipe(): void;
  /** Opens a screen without an act of the parent. The focus moves only if it is inside the element. */
  open(screen: Opened | 'first' | 'results'): void;
}

/** What a feature provides. All members are optional. */
export interface Feature {
  readonly screens?: Screens;
  readonly slots?: Slots;
  /** Whether the first screen has to wait for this feature. */
  isPending?(): boolean;
  /** Called when the state has changed, before events are dispatched. */
  stateChanged?(change: Change): void;
  /** Called after each render. */
  updated?(): void;
}

/** The exports of a feature’s `index.ts`. */
export interface FeatureModule {
  readonly styles?: readonly CSSStyleSheet[];
  createFeature(host: FeatureHost): Feature;
}
