/** What every screen is given: where the parent is, the words, and what can be done. The element gives it. */
import type { Extras } from '../extras.ts';
import type { Language } from '../locale/language.ts';
import type { Languages } from '../locale/languages.ts';
import type { Code, Part } from '../locale/load.ts';
import type { KeptMap } from '../results/snapshot.ts';
import type { Act, Run, Screen, Unfinished } from '../run/run.ts';
import type { Texts } from '../text/groups.ts';
import type { Means } from './choices.ts';

/** Which button help was opened with; it opens under that one. */
export type HelpPlace = 'top' | 'note' | 'bottom';

/** What the page set, as far as screens show it (host-contract.md, “Attributes and properties”). */
export interface PageSettings {
  /** The most that a parent may be asked to hand to the page. */
  readonly share: 'none' | 'snapshot' | 'answers';
  /** Who is named in that question; `null`: the page’s host name. */
  readonly shareWith: string | null;
  /** Where “Leave” goes; `null`: it only clears. */
  readonly leaveUrl: string | null;
  readonly kiosk: boolean;
  readonly sandbox: boolean;
}

/** What this device keeps. */
export interface Keeping {
  /** Unfinished answers from an earlier visit. */
  readonly unfinished: Unfinished | null;
  /** Finished maps, the oldest first. */
  readonly maps: readonly KeptMap[];
}

/** Before anybody has looked, or where there is nothing. */
export const NOTHING_KEPT: Keeping = { unfinished: null, maps: [] };

/** What is open or said on a screen, and ends with it. */
export interface Ui {
  /** Where help is open. */
  readonly help: HelpPlace | null;
  /** Continue was pressed before anything was chosen. */
  readonly tooEarly: boolean;
  /** “Show the numbers”. */
  readonly numbers: boolean;
  /** “Start again” asks first. */
  readonly asking: boolean;
  /** A word on the map has changed. */
  readonly updated: boolean;
  /** The 24 answers go too, if the parent shares. */
  readonly withAnswers: boolean;
  /** What was cleared just now: what the device kept, or the answers of the last parent at a shared tablet. */
  readonly cleared: 'kept' | 'tablet' | null;
  /** A shared tablet is cleared so soon; `null`: not yet. */
  readonly secondsLeft: number | null;
}

/** A screen’s state and acts. */
export interface Stage {
  readonly run: Run;
  readonly ui: Ui;
  /** The groups that have loaded; a screen is drawn only when its own are there. */
  readonly text: Texts;
  /** The language of the texts. */
  readonly language: Language;
  /** All languages but English, where another may be wanted. */
  readonly languages: Languages | undefined;
  /** Level of a screen’s top heading, 1–6. */
  readonly level: number;
  /**
   * Part of the name of every group of radios, other on each screen whose radios are new: where a chosen radio is taken
   * away, Chromium lets Tab reach no other of its name.
   */
  readonly group: number;
  /** So many sections of the results are drawn: they come one by one from the top, so that a slow phone never stands still. */
  readonly sections: number;
  /** The code of a part that comes before this screen’s: no part imports another, so that each can be asked for again. */
  code<Of extends Part>(part: Of): Code<Of>;
  readonly set: PageSettings;
  /** The parent may be asked whether something is to be kept on this device. */
  offersToKeep(): boolean;
  /** The parent said yes. */
  readonly isTicked: boolean;
  readonly keeping: Keeping;
  /** What the page or the parent asked for beyond questions and map, where it is there. */
  readonly extras: Extras | undefined;
  /** Asks for a part, and gives its code once it is there: what needs it is drawn anew then. */
  need<Of extends Part>(part: Of): Code<Of> | undefined;
  /** Does an act, and gives the run after it. */
  act(act: Act): Run;
  /** An answer: by a pointer it moves on once it is seen. `false`: not taken. */
  choose(act: Act, by: Means): boolean;
  /** Continue: moves on, or says what is missing. */
  goOn(): void;
  show(change: Partial<Ui>): void;
  /** The button beside help. */
  exit(): void;
  /** The box on the first screen. */
  keep(isTicked: boolean): void;
  /** Opens or closes help at a place. */
  toggleHelp(place: HelpPlace): void;
}

/** The screens of a part, by name. */
export type Screens = { readonly [Name in Screen]?: (stage: Stage) => unknown };
