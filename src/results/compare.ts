/**
 * Builds the view model of “Then and now”: two maps of one child by one adult. Source: instrument.md §11; take-along.md,
 * Change. It has no total, no number of points, and no order by change. Words that are not loaded with the results are
 * given by their message ids.
 */
import { DIMENSIONS, type AgeBand, type Dimension } from '../instrument/items.ts';
import { CHANGE } from '../instrument/rules.ts';
import { compare, type ChangeState } from '../scoring/change.ts';
import type { ChangeTexts, QuestionsTexts, ResultsTexts } from '../text/groups.ts';
import { daysBetween } from './days.ts';
import type { PartView } from './parts.ts';
import { describeKept, type ResultsView } from './results.ts';
import type { Snapshot } from './snapshot.ts';

type Words = QuestionsTexts & ResultsTexts;

/** A map with its day, `YYYY-MM-DD` (`calendarDay`). */
export interface DatedSnapshot {
  readonly day: string;
  readonly snapshot: Snapshot;
}

/** A map with its day, as it is shown on its own. */
export interface DatedView {
  readonly day: string;
  readonly ageBand: AgeBand;
  readonly view: ResultsView;
}

/** The states of a part on two maps that are compared. */
export type PartState = Exclude<ChangeState, 'too-soon' | 'new-questions'>;

/** One part on one of the two maps: its strip, level and range. */
export interface SideView extends Pick<PartView, 'score' | 'half' | 'level' | 'numbers'> {
  /** The level in few words, only where a change is named: without one, the words differ by chance too often. */
  readonly word: string | null;
}

/** One part on both maps. */
export interface ComparedPart {
  readonly dimension: Dimension;
  readonly label: string;
  readonly state: PartState;
  /** The id of its sentence. */
  readonly line: keyof ChangeTexts;
  /** Whether a change is named, be it clear or not. */
  readonly isNamed: boolean;
  readonly then: SideView;
  readonly now: SideView;
}

/** Why two maps are not compared, the first that holds. */
export type ApartReason = 'other-child' | 'other-version' | 'other-age' | 'too-soon';

/** Two maps, earlier and later. */
interface Pair {
  readonly then: DatedView;
  readonly now: DatedView;
}

/** Two maps that are compared. */
export interface Compared extends Pair {
  readonly isCompared: true;
  /** The six parts in the order of the map. */
  readonly parts: readonly ComparedPart[];
  /** The parts near whose axes the middle line of the earlier map is drawn over the map of now. */
  readonly drawn: readonly Dimension[];
  /** The id of the caption that says what the line is, or why there is none; `null`: nothing could be compared. */
  readonly caption: 'ui.compare.caption' | 'ui.compare.no-line' | null;
}

/** Two maps that are shown each on its own. */
export interface Apart extends Pair {
  readonly isCompared: false;
  readonly reason: ApartReason;
  /** The ids of what is said of it, in order. */
  readonly lines: readonly (keyof ChangeTexts | 'ui.compare.version' | 'ui.compare.apart')[];
}

/** The view model of “Then and now”. */
export type ThenAndNow = Compared | Apart;

const APART_LINES = {
  'other-child': ['ui.compare.apart'],
  'other-version': ['ui.compare.version', 'ui.compare.apart'],
  // says already that both are shown
  'other-age': ['change.new-questions'],
  'too-soon': ['change.too-soon', 'ui.compare.apart'],
} as const satisfies Record<ApartReason, Apart['lines']>;

const firstNumberOf = ({ instrument }: Snapshot) => instrument.split('.')[0];

/** Whether two maps are of one first number of the instrument version, so that their scores mean the same (§11). */
export const haveSameScores = (a: Snapshot, b: Snapshot): boolean => firstNumberOf(a) === firstNumberOf(b);

/** That it is another child is not known, so it is not said. Then nothing else is said of the child either. */
function reasonApart(then: DatedSnapshot, now: DatedSnapshot, isSameChild: boolean): ApartReason | null {
  if (!isSameChild) return 'other-child';
  if (!haveSameScores(then.snapshot, now.snapshot)) return 'other-version';
  if (then.snapshot.ageBand !== now.snapshot.ageBand) return 'other-age';
  return daysBetween(then.day, now.day) < CHANGE.minDaysApart ? 'too-soon' : null;
}

const isChange = (state: PartState) => state !== 'about-the-same' && state !== 'not-compared';

function lineOf(dimension: Dimension, state: PartState): keyof ChangeTexts {
  // friction is told as friction, not as ease
  return dimension === 'friction' && state !== 'about-the-same' && state !== 'not-compared'
    ? `change.${state}.friction`
    : `change.${state}`;
}

const sideOf = ({ score, half, level, numbers, short }: PartView, isNamed: boolean): SideView => ({
  score,
  half,
  level,
  numbers,
  word: isNamed ? short : null,
});

function comparedParts(then: DatedView, now: DatedView, states: readonly PartState[]): ComparedPart[] {
  return now.view.parts.map((part, i) => {
    const { dimension, label } = part;
    const state = states[i]!;
    const isNamed = isChange(state);
    return {
      dimension,
      label,
      state,
      line: lineOf(dimension, state),
      isNamed,
      then: sideOf(then.view.parts[i]!, isNamed),
      now: sideOf(part, isNamed),
    };
  });
}

function captionOf(parts: readonly ComparedPart[]): Compared['caption'] {
  if (parts.some(({ isNamed }) => isNamed)) return 'ui.compare.caption';
  return parts.some(({ state }) => state === 'about-the-same') ? 'ui.compare.no-line' : null;
}

/**
 * The view model for two maps of one adult. The earlier one is “then”, in whichever order they come; of one day, the first
 * is. `isSameChild`: the parent has said that both are of the same child, which no device can know.
 */
export function thenAndNow(
  text: Words,
  maps: readonly [DatedSnapshot, DatedSnapshot],
  isSameChild: boolean,
): ThenAndNow {
  const [first, second] = maps;
  const [earlier, later] = daysBetween(first.day, second.day) < 0 ? [second, first] : [first, second];
  const viewOf = ({ day, snapshot }: DatedSnapshot): DatedView => ({
    day,
    ageBand: snapshot.ageBand,
    view: describeKept(text, snapshot),
  });
  const pair: Pair = { then: viewOf(earlier), now: viewOf(later) };
  const reason = reasonApart(earlier, later, isSameChild);
  if (reason) return { ...pair, isCompared: false, reason, lines: APART_LINES[reason] };
  const changes = compare(earlier.snapshot, later.snapshot, daysBetween(earlier.day, later.day));
  // `compare` gives the two other states only for what is apart
  const states = DIMENSIONS.map((one) => changes[one].state as PartState);
  const parts = comparedParts(pair.then, pair.now, states);
  const drawn = parts.filter(({ isNamed }) => isNamed).map(({ dimension }) => dimension);
  return { ...pair, isCompared: true, parts, drawn, caption: captionOf(parts) };
}
