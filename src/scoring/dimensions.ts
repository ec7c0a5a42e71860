/** Scores the six parts: answers → score, level, edge and range of each. Source: instrument.md §3. */
import { FACETS, ITEMS, type AgeBand, type Answers, type Dimension, type Raw } from '../instrument/items.ts';
import { SCORING, type Edge, type Level } from '../instrument/rules.ts';

/** A part with at least three answers. */
export interface MappedScore {
  /** 0–100, unrounded. Friction is scored as ease, so higher means less friction (§3.2). */
  readonly score: number;
  /** The level that the score falls in (§3.3). */
  readonly level: Level;
  /** The cut that the score is just below, or `null` (§3.3). */
  readonly edge: Edge | null;
  /** Score ± assumed error, clipped to 0–100. */
  readonly range: readonly [low: number, high: number];
  /** Answered items, 3 or 4. */
  readonly answered: number;
}

/** A part with fewer than three answers is not mapped. It has no score; that must never be shown as a low score. */
export interface UnmappedScore {
  readonly score: null;
  readonly level?: undefined;
  readonly edge?: undefined;
  readonly range?: undefined;
  /** Answered items, 0–2. */
  readonly answered: number;
}

/** The score of one part. */
export type DimensionScore = MappedScore | UnmappedScore;

/** The scores of the six parts. Deliberately without a total (§3.1). */
export type Scores = Readonly<Record<Dimension, DimensionScore>>;

/** The level of each part; `null` where it is not mapped. */
export type Levels = Readonly<Record<Dimension, Level | null>>;

/** 24 raw answers, 0–4, in presentation order, which all bands share (§2.6); `null` where one is missing. */
export type Raws = readonly (Raw | null)[];

/** The same answers with `-` items reversed, so that higher always means more connected or easier (§3.1). */
export type Keyed = readonly (number | null)[];

/** A value for each part. Written out because building the object key by key is several times slower. */
export const perDimension = <Value>(valueOf: (dimension: Dimension) => Value): Record<Dimension, Value> => ({
  'warmth-fit': valueOf('warmth-fit'),
  friction: valueOf('friction'),
  communication: valueOf('communication'),
  repair: valueOf('repair'),
  boundaries: valueOf('boundaries'),
  play: valueOf('play'),
});

/** The positions (0–23, in presentation order) of the four items of each part. */
const PLACES = perDimension((dimension) =>
  FACETS.flatMap((facet, place) => (facet.dimension === dimension ? [place] : [])),
);

/** The answers of one map in presentation order. `na`, `skip` and an absent id all count as missing (§2.3). */
export function readAnswers(answers: Answers, ageBand: AgeBand): Raws {
  return ITEMS[ageBand].map(({ id }) => {
    const answer = answers[id];
    return typeof answer === 'number' ? answer : null;
  });
}

/** Reverses the answers to `-` items (§3.1). */
export function keyAnswers(raws: Raws): Keyed {
  return raws.map((raw, place) => (raw === null || FACETS[place]!.key === '+' ? raw : SCORING.maxRaw - raw));
}

/** Whether `100 × sum ÷ (4 × answered)` reaches a cut. In integers, so that rounding cannot decide it (§3.1). */
const reaches = (cut: number, sum: number, answered: number) => 100 * sum >= cut * SCORING.maxRaw * answered;

function levelOf(sum: number, answered: number): Level {
  if (reaches(SCORING.cuts.strength, sum, answered)) return 'strength';
  return reaches(SCORING.cuts.steady, sum, answered) ? 'steady' : 'tender';
}

function edgeOf(score: number): Edge | null {
  if (Math.abs(score - SCORING.cuts.strength) < SCORING.edgeHalfWidth) return 'strength-steady';
  return Math.abs(score - SCORING.cuts.steady) < SCORING.edgeHalfWidth ? 'steady-tender' : null;
}

/** Half the width of the drawn range in points. Assumed, not measured (§3.3). `answered`: 3 or 4. */
export const errorOf = (answered: number) => (answered === 3 ? SCORING.sem[3] : SCORING.sem[4]);

/** Sum and number of the answers at the given positions (0–23). Missing answers are ignored. */
export function tally(keyed: Keyed, places: readonly number[]): { readonly sum: number; readonly answered: number } {
  let sum = 0;
  let answered = 0;
  for (const place of places) {
    const value = keyed[place]!;
    if (value === null) continue;
    sum += value;
    answered += 1;
  }
  return { sum, answered };
}

/** The score of a part from the sum of its keyed answers: 0 to 4 × `answered`. `answered`: 0–4. */
export function scoreOfSum(sum: number, answered: number): DimensionScore {
  if (answered < SCORING.minAnswered) return { score: null, answered };
  const score = (100 * sum) / (SCORING.maxRaw * answered);
  const error = errorOf(answered);
  const range = [Math.max(0, score - error), Math.min(100, score + error)] as const;
  return { score, level: levelOf(sum, answered), edge: edgeOf(score), range, answered };
}

function scoreDimension(keyed: Keyed, places: readonly number[]): DimensionScore {
  const { sum, answered } = tally(keyed, places);
  return scoreOfSum(sum, answered);
}

/** The scores of the six parts of one map. */
export const scoreDimensions = (keyed: Keyed): Scores =>
  perDimension((dimension) => scoreDimension(keyed, PLACES[dimension]));

/**
 * The levels alone, as the rules need them. Checks the score because an unmapped part has no own `level`, and some
 * pages define one on `Object.prototype`.
 */
export const levelsOf = (scores: Scores): Levels =>
  perDimension((dimension) => (scores[dimension].score === null ? null : scores[dimension].level!));
