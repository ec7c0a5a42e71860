/**
 * Builds the view model of “Two views of one relationship each”: the maps of two people of the same child. Source:
 * instrument.md §10.7, §11; take-along.md, Texts. Where the maps differ is told as questions for both. Neither their
 * order nor their words say whose map is farther out, so both would be the same on the other one’s screen. Words that are
 * not loaded with the results are given by their message ids.
 */
import { DIMENSIONS, type AgeBand, type Dimension } from '../instrument/items.ts';
import { compare, type ChangeState } from '../scoring/change.ts';
import type { QuestionsTexts, ResultsTexts } from '../text/groups.ts';
import { haveSameScores } from './compare.ts';
import type { PartView } from './parts.ts';
import { describeKept } from './results.ts';
import type { Snapshot } from './snapshot.ts';

type Words = QuestionsTexts & ResultsTexts;

/** A part to talk about. */
export interface TopicView {
  readonly dimension: Dimension;
  readonly label: string;
  /** The id of the question for both; `null`: the one of this part asks about limits, which babies have none of. */
  readonly question: `ui.two.ask-${Dimension}` | null;
}

/** The six parts of each map, in the order of the map. */
interface Maps {
  readonly mine: readonly PartView[];
  readonly theirs: readonly PartView[];
}

/** Two maps side by side. Every part is in one of three lists, each in the order of the map. */
export interface TwoCompared extends Maps {
  readonly isCompared: true;
  /** Where the two see quite different things. */
  readonly differ: readonly TopicView[];
  /** The id of the line over them; `null`: there are none. */
  readonly lead: 'ui.two.differ' | null;
  /** Where the maps are much alike, as far as a few questions can show. */
  readonly alike: readonly TopicView[];
  /** What is not on both maps, so that neither can be said. */
  readonly open: readonly TopicView[];
}

/** Two maps that are looked at one by one. */
export interface TwoApart extends Maps {
  readonly isCompared: false;
  /** The id of why. */
  readonly line: 'ui.two.bands' | 'ui.compare.version';
}

/** The view model of “Two views of one relationship each”. */
export type TwoViews = TwoCompared | TwoApart;

const KINDS = {
  'clear-up': 'differ',
  'clear-down': 'differ',
  'may-be-up': 'differ',
  'may-be-down': 'differ',
  'about-the-same': 'alike',
  'not-compared': 'open',
} as const satisfies Partial<Record<ChangeState, keyof TwoCompared>>;

const questionOf = (dimension: Dimension, ageBand: AgeBand): TopicView['question'] =>
  dimension === 'boundaries' && ageBand === 'infant' ? null : `ui.two.ask-${dimension}`;

/** The view model for a parent’s own map and one that another person gave them, which the parent says is of the same child. */
export function twoViews(text: Words, own: Snapshot, other: Snapshot): TwoViews {
  const maps: Maps = { mine: describeKept(text, own).parts, theirs: describeKept(text, other).parts };
  if (!haveSameScores(own, other)) return { ...maps, isCompared: false, line: 'ui.compare.version' };
  if (own.ageBand !== other.ageBand) return { ...maps, isCompared: false, line: 'ui.two.bands' };
  // Two people may answer on one day: only the positions count.
  const differences = compare(own, other, Infinity);
  const topics = DIMENSIONS.map((dimension, i) => ({
    kind: KINDS[differences[dimension].state as keyof typeof KINDS],
    topic: { dimension, label: maps.mine[i]!.label, question: questionOf(dimension, own.ageBand) },
  }));
  const of = (wanted: 'differ' | 'alike' | 'open') =>
    topics.flatMap(({ kind, topic }) => (kind === wanted ? [topic] : []));
  const differ = of('differ');
  const lead = differ.length ? 'ui.two.differ' : null;
  return { ...maps, isCompared: true, differ, lead, alike: of('alike'), open: of('open') };
}
