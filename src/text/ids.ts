/**
 * The message ids that are derived from the data of the instrument (host-contract.md, “Message ids are public”).
 * The table of a group is checked against them, so that a missing text is a type error.
 */
import type { AgeBand, Dimension } from '../instrument/items.ts';
import type { PracticeId } from '../instrument/practices.ts';
import type { PracticeReferenceId } from '../instrument/references.ts';
import type { Edge, Level, PatternId, Role } from '../instrument/rules.ts';

/** Texts of the practices: one title and reason each; the other texts per age band. */
export type PracticeTextId =
  `practice.${PracticeId}.${'title' | 'why'}` | `practice.${PracticeId}.${AgeBand}.${'try' | 'say' | 'hard'}`;

/** Texts of a part: label, bright spot, and a line per level. For babies, boundaries have separate texts. */
type DimensionTextId = `dimension.${Dimension | 'boundaries.infant'}.${'label' | 'bright' | Level}`;

/** Headlines. `repair` has no “one tender spot”: `repair-first` matches before it (instrument.md §4.1). */
type PatternTextId =
  | `pattern.${PatternId}.title`
  | `pattern.${Exclude<PatternId, 'one-tender-spot'>}.text`
  | `pattern.one-tender-spot.${Exclude<Dimension, 'repair'> | 'infant.boundaries'}`
  | 'pattern.not-enough.none-title'
  | 'pattern.not-enough.none-text';

/** All ids of the results group except the interface (`ui.…`) and the practices. */
export type ResultsDataId =
  | DimensionTextId
  | PatternTextId
  | `dimension.friction.${'axis' | 'axis-short'}`
  | `level.${Level}${'' | '.friction' | '.short' | '.friction-short'}`
  | `edge.${Edge}${'' | '.friction' | '.short' | '.friction-short'}`
  | `bright.${'often' | 'often-hard' | 'looked'}`
  | `opening.${'default' | 'hard'}`
  | `note.${'safe' | 'withdrawn' | 'long-run' | 'too-fast' | 'all-high'}`
  | `role.${Role}`
  | `reference.${PracticeReferenceId}.short`
  | `support.${'wellbeing' | 'reach-out' | 'hard-start' | 'extra-needs'}.${'title' | 'p1' | 'p2'}`
  | `support.${'wellbeing' | 'reach-out' | 'hard-start'}.p3`
  | `support.${'wellbeing' | 'reach-out'}.p4`;
