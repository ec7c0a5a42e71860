/**
 * The records of a map that leave the element: for the page, for storage, and as a file. Source: host-contract.md,
 * “Events”; take-along.md, File.
 */
import type { AgeBand, Answers, Dimension } from '../instrument/items.ts';
import type { PatternId } from '../instrument/rules.ts';
import type { Scores } from '../scoring/dimensions.ts';
import type { Suggestion } from '../scoring/suggestions.ts';

/**
 * A map without its answers, in the shapes of `scoring.js`. Never contains flags, supports, optional questions, times,
 * or whether help was opened.
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
  /** The headline. */
  readonly pattern: PatternId;
  /** The headline is not very sure. */
  readonly soft: boolean;
  /** The second line: a headline that may be true as well, or `null`. Maps kept under instrument 1.0.0 have none. */
  readonly second: PatternId | null;
  readonly suggestions: readonly Suggestion[];
}

/** What the page gets when the parent shares. `answers` only with `share="answers"` and if the parent ticked it. */
export interface SharedSnapshot extends Snapshot {
  readonly answers?: Answers;
}

/** A finished map that is stored on the device. */
export interface KeptMap {
  /** When the map was finished, in ms since 1970. Also identifies the map. */
  readonly date: number;
  readonly snapshot: Snapshot;
}

/** What a parent would like to talk about. */
export interface Talk {
  /** At most three parts, each once, in the order in which they were picked. */
  readonly parts: readonly Dimension[];
  /** A line in the parent’s own words, at most 120 UTF-16 code units. Absent if there is none. */
  readonly line?: string;
}

/** A map that a parent has saved as a file. No answers, no optional questions, no time of day, no name. */
export interface MapFile {
  readonly kind: 'connection-map';
  /** The format. A new optional key is no new format. */
  readonly v: 1;
  /** The day on which the map was finished, where the parent was: `YYYY-MM-DD`. */
  readonly date: string;
  readonly map: Snapshot;
  /** Absent if the parent chose no part and wrote no line. */
  readonly talk?: Talk;
}
