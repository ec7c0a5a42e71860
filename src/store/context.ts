/** What every screen is given: the state, the words, and what can be done. */
import type { Settings } from '../host/attributes.ts';
import type { ResourceKind } from '../instrument/resources.ts';
import type { Language } from '../locale/language.ts';
import type { Act, Screen } from '../run/run.ts';
import type { Texts } from '../text/groups.ts';
import type { Action, State } from './store.ts';
import type { HelpPlace } from './ui.ts';

/** How an answer was chosen: by a pointer (mouse, pen, finger), or without one (a key, a script, an assistive tool). */
export type InputMeans = 'pointer' | 'key';

/** Acts that need more than the store: a timer, the focus, the page. */
export interface Actions {
  /** “Start”. */
  start(): void;
  /** An answer. By a pointer it moves on once it was seen. */
  choose(act: Act, by: InputMeans): void;
  /** “Continue”: moves on, or says what is missing. */
  proceed(): void;
  /** Opens or closes help at a place. */
  toggleHelp(place: HelpPlace): void;
  /** The button beside help: “Leave”, “Done” or “Clear my answers”. */
  exit(): void;
  /** Asks again for everything that did not load. */
  retry(): void;
}

/** Named places on screens where a feature may put something. */
export interface Slots {
  /** A notice above a screen’s title. */
  notice?(context: ViewContext): unknown;
  /** After the box on the first screen. */
  firstScreen?(context: ViewContext): unknown;
  /** What was cleared just now, or is not stored any more; in a status. */
  status?(context: ViewContext): unknown;
  /** The box to store answers again, where that has ended within a run. */
  keepAgain?(context: ViewContext): unknown;
  /** Lines of help of a kind. */
  helpLine?(context: ViewContext, kind: ResourceKind): unknown;
  /** After the suggestions. */
  afterTries?(context: ViewContext): unknown;
  /** After the suggestions and the page’s own help. */
  afterHelp?(context: ViewContext): unknown;
  endOfResults?(context: ViewContext): unknown;
  /** In the fold “For my clinic” of “My page”, while it is open. */
  forClinic?(context: ViewContext): unknown;
  /** A dialog over the card. */
  dialog?(context: ViewContext): unknown;
}

/** What the loaded features put in a named place, in the order of the registry; nothing is left out. */
export type DrawSlot = <Name extends keyof Slots>(
  name: Name,
  ...args: Parameters<NonNullable<Slots[Name]>>
) => readonly unknown[];

/** A screen’s state and acts. One is made for each drawing. */
export interface ViewContext {
  readonly state: State;
  /** The groups that have loaded. A screen is drawn only when its own are there. */
  readonly text: Texts;
  readonly language: Language;
  readonly settings: Settings;
  /** Whether the parent may be asked to keep things on this device. */
  readonly offersToKeep: boolean;
  /** The parent asked for it, and the part that keeps things could not load. */
  readonly cannotKeepYet: boolean;
  /** There are answers on the screen, or unfinished ones on this device (instrument.md §2.4). */
  readonly hasToClear: boolean;
  /** Changes the state, and gives the state after it. */
  dispatch(action: Action): State;
  readonly actions: Actions;
  readonly slot: DrawSlot;
}

/** Screens by name. */
export type Screens = { readonly [Name in Screen]?: (context: ViewContext) => unknown };
