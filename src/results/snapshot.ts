/**
 * A map as it may be kept or, by the parent’s own choice, handed on (host-contract.md, “Events”). Never in it: notes about
 * the answers, supports, the optional questions, times, help that was opened.
 */
import type { AgeBand, Answers } from '../instrument/items.ts';
import type { PatternId } from '../instrument/rules.ts';
import type { Scores } from '../scoring/dimensions.ts';
import type { Suggestion } from '../scoring/suggestions.ts';

/** One map, without the answers behind it. */
export interface Snapshot {
  /** Version of the instrument. */
  readonly instrument: string;
  /** Version of the package. */
  readonly version: string;
  /** Language of the questions, BCP 47. */
  readonly locale: string;
  readonly ageBand: AgeBand;
  readonly scores: Scores;
  readonly pattern: PatternId;
  readonly soft: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** What a page is handed: with the answers only where it may ask for them and the parent ticked their box. */
export interface SharedSnapshot extends Snapshot {
  readonly answers?: Answers;
}
