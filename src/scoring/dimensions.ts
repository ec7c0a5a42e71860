/** Answers → where each of the six parts sits: score, level, edge, range. Source: instrument.md §3. */
import {
  AGE_BANDS,
  DIMENSIONS,
  ITEMS,
  type AgeBand,
  type Answer,
  type Answers,
  type Dimension,
  type Item,
  type Raw,
} from '../instrument/items.ts';
import { SCORING, type Edge, type Level } from '../instrument/rules.ts';

/** A part with three answers or more. */
export interface MappedScore {
  /** 0–100, unrounded; friction as ease: higher is lighter (§3.2). */
  readonly score: number;
  readonly level: Level;
  /** Just under a cut (§3.3). */
  readonly edge: Edge | null;
  /** Score ± assumed error, clipped to 0–100. */
  readonly range: readonly [low: number, high: number];
  /** Answered items, 3 or 4. */
  readonly answered: number;
}

/** A part with fewer than three answers is not mapped: it has no place, and that is never a small one. */
export interface UnmappedScore {
  readonly score: null;
  readonly level?: undefined;
  readonly edge?: undefined;
  readonly range?: undefined;
  /** Answered items, 0–2. */
  readonly answered: number;
}

/** Where one part sits. */
export type DimensionScore = MappedScore | UnmappedScore;

/** The six parts. There is no total, on purpose (§3.1). */
export type Scores = Readonly<Record<Dimension, DimensionScore>>;

/** Whether an answer counts: `na` and `skip` are missing alike. */
export const isRaw = (answer: Answer | undefined): answer is Raw => typeof answer === 'number';
/** An answer turned so that higher is more connected or easier, 0–4; `null` where it is missing (§3.1). */
export const keyed = (item: Item, answers: Answers): number | null => {
  const answer = answers[item.id];
  if (!isRaw(answer)) return null;
  return item.key === '+' ? answer : SCORING.maxRaw - answer;
};

/** Level of `sum ÷ (4 × answered)`, compared in whole numbers, so that rounding can never decide it (§3.1). */
function levelOf(sum: number, answered: number): Level {
  const reaches = (cut: number) => 100 * sum >= cut * SCORING.maxRaw * answered;
  return reaches(SCORING.cuts.strength) ? 'strength' : reaches(SCORING.cuts.steady) ? 'steady' : 'tender';
}

function edgeOf(score: number): Edge | null {
  if (Math.abs(score - SCORING.cuts.strength) < SCORING.edgeHalfWidth) return 'strength-steady';
  return Math.abs(score - SCORING.cuts.steady) < SCORING.edgeHalfWidth ? 'steady-tender' : null;
}

function scoreDimension(items: readonly Item[], answers: Answers): DimensionScore {
  const values = items.map((item) => keyed(item, answers)).filter((value) => value !== null);
  const answered = values.length;
  if (answered < SCORING.minAnswered) return { score: null, answered };
  const sum = values.reduce((total, value) => total + value, 0);
  const score = (100 * sum) / (SCORING.maxRaw * answered);
  const sem = answered === 3 ? SCORING.sem[3] : SCORING.sem[4];
  const range = [Math.max(0, score - sem), Math.min(100, score + sem)] as const;
  return { score, level: levelOf(sum, answered), edge: edgeOf(score), range, answered };
}

/** The items of each part, per age band: looked up at every change of an answer, so made once. */
const BY_DIMENSION = Object.fromEntries(
  AGE_BANDS.map((ageBand) => [
    ageBand,
    DIMENSIONS.map((dimension) => ({
      dimension,
      items: ITEMS[ageBand].filter((item) => item.dimension === dimension),
    })),
  ]),
) as unknown as Record<AgeBand, { readonly dimension: Dimension; readonly items: readonly Item[] }[]>;

/** The six parts of one map. */
export function scoreDimensions(answers: Answers, ageBand: AgeBand): Scores {
  return Object.fromEntries(
    BY_DIMENSION[ageBand].map(({ dimension, items }) => [dimension, scoreDimension(items, answers)]),
  ) as Scores;
}
