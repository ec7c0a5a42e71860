/** What may leave a run: the map as a record, for the page and for the device. Source: host-contract.md, “Events”. */
import type { AgeBand, Answers } from '../instrument/items.ts';
import type { PatternId } from '../instrument/rules.ts';
import type { Scores } from '../scoring/dimensions.ts';
import type { Suggestion } from '../scoring/suggestions.ts';

/**
 * A map without its answers, in the shapes of `scoring.js`. Never in it: notes about the answers, supports, the optional
 * questions, times, help that was opened.
 */
export interface Snapshot {
  /** Version of the instrument. */
  readonly instrument: string;
  /** Version of the package. */
  readonly version: string;
  /** BCP 47 tag of the language that was shown. */
  readonly locale: string;
  readonly ageBand: AgeBand;
  readonly scores: Scores;
  readonly pattern: PatternId;
  readonly soft: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** What the page gets when the parent shares: with the 24 answers only under `share="answers"`, and where ticked. */
export interface SharedSnapshot extends Snapshot {
  readonly answers?: Answers;
}

/** A finished map that the device keeps. */
export interface KeptMap {
  /** When it was finished, in ms since 1970. Tells maps apart, too. */
  readonly date: number;
  readonly snapshot: Snapshot;
}
