/**
 * Made-up parents: the graded response model of instrument.md §12.1. Its numbers are invented, so that answers look
 * plausible. They describe the model, not families.
 */
import {
  DIMENSIONS,
  FACETS,
  ITEMS,
  type AgeBand,
  type Answers,
  type Dimension,
  type Raw,
} from '../../src/instrument/items.ts';
import { SCORING, type Level } from '../../src/instrument/rules.ts';
import model from '../../test/fixtures/simulation-grm.json' with { type: 'json' };

/** The seed of the figures in instrument.md §12.2. */
export const SEED = 20261125;

/** A number from 0 to 1. */
export type Random = () => number;

/** mulberry32: the same numbers in every run. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Cholesky: lower triangle L with L·Lᵀ the correlations. */
function choleskyOf(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = matrix.map(() => []);
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const dot = lower[i]!.reduce((sum, value, k) => sum + value * (lower[j]![k] ?? 0), 0);
      lower[i]!.push(i === j ? Math.sqrt(row[i]! - dot) : (row[j]! - dot) / lower[j]![j]!);
    }
  });
  return lower;
}

const LOWER = choleskyOf(model.correlations);
const STEPS = FACETS.map(({ dimension, facet, key }) => {
  const { a, b } = (model.items as Record<string, { a: number; b: number[] }>)[`${dimension}-${facet}`]!;
  return { a, b, key, place: DIMENSIONS.indexOf(dimension) };
});

/** The true state of one parent: a value for each part, in the order of the parts. */
export type Theta = readonly number[];

/** Draws one parent. */
export function drawTheta(random: Random): Theta {
  const free = DIMENSIONS.map(() => normal(random));
  return LOWER.map((row) => row.reduce((sum, weight, i) => sum + weight * free[i]!, 0));
}

const chanceOfStep = (a: number, theta: number, b: number) => 1 / (1 + Math.exp(-a * (theta - b)));

/** One set of 24 answers of a parent. */
export function drawAnswers(random: Random, theta: Theta, ageBand: AgeBand): Answers {
  const entries = STEPS.map(({ a, b, key, place }, i) => {
    const dice = random();
    const keyed = b.filter((step) => dice < chanceOfStep(a, theta[place]!, step)).length;
    return [ITEMS[ageBand][i]!.id, (key === '+' ? keyed : SCORING.maxRaw - keyed) as Raw] as const;
  });
  return Object.fromEntries(entries);
}

/** The level of each part without error: that of the score which a parent has on average. */
export function trueLevels(theta: Theta): Record<Dimension, Level> {
  const sums = DIMENSIONS.map(() => 0);
  for (const { a, b, place } of STEPS) {
    for (const step of b) sums[place]! += chanceOfStep(a, theta[place]!, step);
  }
  const levelOf = (score: number): Level =>
    score >= SCORING.cuts.strength ? 'strength' : score >= SCORING.cuts.steady ? 'steady' : 'tender';
  return Object.fromEntries(DIMENSIONS.map((one, i) => [one, levelOf((100 * sums[i]!) / 16)])) as Record<
    Dimension,
    Level
  >;
}
