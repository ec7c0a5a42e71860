/** What is open or said on a screen. It belongs to no answer and ends with its screen. */
import type { CardId } from '../instrument/cards.ts';
import type { PracticeId } from '../instrument/practices.ts';
import type { Act, Run } from '../run/run.ts';

/** The button that help was opened with; help opens under it. Some cards of “Why this helps” have one of their own. */
export type HelpPlace = 'top' | 'note' | 'bottom' | CardId;

/** State of the interface beside the run. */
export interface Ui {
  /** Where help is open; `null`: nowhere. */
  readonly help: HelpPlace | null;
  /** “Continue” was pressed before anything was chosen. */
  readonly tooEarly: boolean;
  /** “Show the numbers” is on. */
  readonly numbers: boolean;
  /** “Start again” was pressed and asks for confirmation. */
  readonly confirmsRestart: boolean;
  /** A changed answer has changed a level on the map. */
  readonly mapChanged: boolean;
  /** The practice that “Why this helps” was opened from; `null`: none. Its card is open there. */
  readonly learnFrom: PracticeId | null;
  /** “For my clinic” is open. */
  readonly clinicOpen: boolean;
  /** The 24 answers go too, if the parent shares. */
  readonly withAnswers: boolean;
  /** What was cleared just now: what the device kept, or the last parent’s answers on a shared tablet. */
  readonly cleared: 'kept' | 'tablet' | null;
  /** Seconds until a shared tablet is cleared; `null`: not asked yet. */
  readonly secondsLeft: number | null;
  /**
   * How many sections of the results are drawn. They come one by one, so that a slow phone never stands still.
   * `Infinity`: all, at once.
   */
  readonly sections: number;
  /**
   * Part of the name of every radio group; it grows with each screen whose radios are new. Where a chosen radio is
   * removed, Chromium lets Tab reach no other radio of its name.
   */
  readonly radioGroup: number;
  /** The box “Keep my place on this device” is ticked. */
  readonly keep: boolean;
}

/** Nothing is open. */
export const INITIAL_UI: Ui = {
  help: null,
  tooEarly: false,
  numbers: false,
  confirmsRestart: false,
  mapChanged: false,
  learnFrom: null,
  clinicOpen: false,
  withAnswers: false,
  cleared: null,
  secondsLeft: null,
  sections: 1,
  radioGroup: 0,
  keep: false,
};

/** Whether an action ends the run. */
export const endsRun = ({ type }: { readonly type: string }): boolean => type === 'clear' || type === 'again';

/** Whether the parent sees another screen, or another question. */
export const isOtherScreen = (before: Run, after: Run): boolean =>
  before.screen !== after.screen || before.at !== after.at;

/** From question to question the same radios stay. */
export const keepsRadios = (before: Run, after: Run): boolean =>
  before.screen === 'question' && after.screen === 'question';

/** The interface after an act on the run. Everything closes with its screen; the box is ticked until the run ends. */
export function uiAfter(ui: Ui, act: Act, before: Run, after: Run): Ui {
  const ends = endsRun(act);
  if (!ends && !isOtherScreen(before, after)) return { ...ui, tooEarly: false };
  return {
    ...INITIAL_UI,
    numbers: after.completed && ui.numbers,
    radioGroup: ui.radioGroup + (keepsRadios(before, after) ? 0 : 1),
    keep: ui.keep && !ends,
  };
}
