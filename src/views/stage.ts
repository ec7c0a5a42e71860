/** What every screen is given: where the parent is, the words, and what can be done. The element gives it. */
import type { Code, Part } from '../locale/load.ts';
import type { Act, Run } from '../run/run.ts';
import type { Texts } from '../text/groups.ts';
import type { Means } from './choices.ts';

/** Which button help was opened with; it opens under that one. */
export type HelpPlace = 'top' | 'note' | 'bottom';

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
}

/** A screen’s state and acts. */
export interface Stage {
  readonly run: Run;
  readonly ui: Ui;
  /** The groups that have loaded; a screen is drawn only when its own are there. */
  readonly text: Texts;
  /** BCP 47, for numbers. */
  readonly locale: string;
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
  /** Does an act, and gives the run after it. */
  act(act: Act): Run;
  /** An answer: by a pointer it moves on once it is seen. `false`: not taken. */
  choose(act: Act, by: Means): boolean;
  /** Continue: moves on, or says what is missing. */
  goOn(): void;
  show(change: Partial<Ui>): void;
  /** Opens or closes help at a place. */
  toggleHelp(place: HelpPlace): void;
}
