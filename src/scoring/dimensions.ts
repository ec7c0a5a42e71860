/** Answers → where each of the six parts sits: score, level, edge, range. Source: instrument.md §3. */
import { FACETS, ITEMS, type AgeBand, type Answers, type Dimension, type Raw } from '../instrument/items.ts';
import { SCORING, type Edge, type Level } from '../instrument/rules.ts';

/** A part with three answers or more. */
export interface MappedScore {
  /** 0–100, unrounded; friction as ease: higher is lighter (§3.2). */
  readonly score: number;
  /** Where the score sits among the cuts (§3.3). */
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

/** The level of each part; `null` where it is not mapped. */
export type Levels = Readonly<Record<Dimension, Level | null>>;

/** 24 raw answers, 0–4, in presentation order, which all bands share (§2.6); `null` where one is missing. */
export type Raws = readonly (Raw | null)[];

/** The same, turned so that higher is more connected or easier (§3.1). */
export type Keyed = readonly (number | null)[];

/** A value for each part. Spelt out: an object that is built key by key is several times slower. */
export const perDimension = <Value>(valueOf: (dimension: Dimension) => Value): Record<Dimension, Value> => ({
  'warmth-fit': valueOf('warmth-fit'),
  friction: valueOf('friction'),
  communication: valueOf('communication'),
  repair: valueOf('repair'),
  boundaries: valueOf('boundaries'),
  play: valueOf('play'),
});

/** Where in presentation order, 0–23, the four items of each part stand. */
const PLACES = perDimension((dimension) =>
  FACETS.flatMap((facet, place) => (facet.dimension === dimension ? [place] : [])),
);

/** The answers of one map in presentation order. `na`, `skip` and an absent id are missing alike (§2.3). */
export function readAnswers(answers: Answers, ageBand: AgeBand): Raws {
  return ITEMS[ageBand].map(({ id }) => {
    const answer = answers[id];
    return typeof answer === 'number' ? answer : null;
  });
}

/** Turns the answers to `-` items round (§3.1). */
export function keyAnswers(raws: Raws): Keyed {
  return raws.map((raw, place) => (raw === null || FACETS[place]!.key === '+' ? raw : SCORING.maxRaw - raw));
}

/** Whether `100 × sum ÷ (4 × answered)` reaches a cut: in whole numbers, so that rounding can never decide it (§3.1). */
const reaches = (cut: number, sum: number, answered: number) => 100 * sum >= cut * SCORING.maxRaw * answered;

function levelOf(sum: number, answered: number): Level {
  if (reaches(SCORING.cuts.strength, sum, answered)) return 'strength';
  return reaches(SCORING.cuts.steady, sum, answered) ? 'steady' : 'tender';
}

function edgeOf(score: number): Edge | null {
  if (Math.abs(score - SCORING.cuts.strength) < SCORING.edgeHalfWidth) return 'strength-steady';
  return Math.abs(score - SCORING.cuts.steady) < SCORING.edgeHalfWidth ? 'steady-tender' : null;
}

/** Half of the drawn range in points, assumed and not measured (§3.3). `answered`: 3 or 4. */
export const errorOf = (answered: number) => (answered === 3 ? SCORING.sem[3] : SCORING.sem[4]);

/** Sum and number of the answers at some places (0–23), missing ones passed over. */
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

function scoreDimension(keyed: Keyed, places: readonly number[]): DimensionScore {
  const { sum, answered } = tally(keyed, places);
  if (answered < SCORING.minAnswered) return { score: null, answered };
  const score = (100 * sum) / (SCORING.maxRaw * answered);
  const error = errorOf(answered);
  const range = [Math.max(0, score - error), Math.min(100, score + error)] as const;
  return { score, level: levelOf(sum, answered), edge: edgeOf(score), range, answered };
}

/** The six parts of one map. */
export const scoreDimensions = (keyed: Keyed): Scores =>
  perDimension((dimension) => scoreDimension(keyed, PLACES[dimension]));

/**
 * The levels alone, as the rules ask for them. The score decides: an unmapped part has no `level` of its own, and some
 * pages put one on `Object.prototype`.
 */
export const levelsOf = (scores: Scores): Levels =>
  perDimension((dimension) => (scores[dimension].score === null ? null : scores[dimension].level!));
