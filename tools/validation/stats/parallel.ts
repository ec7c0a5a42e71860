/** How many dimensions answers have, by parallel analysis. */
import { mean, quantile } from 'simple-statistics';
import type { Column } from './correlation.ts';
import { correlationMatrix, eigenOf } from './matrix.ts';
import { randomOf } from './random.ts';

/** Eigenvalues of the data beside those of random numbers, largest first. */
export interface ParallelAnalysis {
  readonly observed: readonly number[];
  /** Of random data: the mean (Horn) and the 95th percentile (Glorfeld), by place. */
  readonly randomMean: readonly number[];
  readonly random95: readonly number[];
  /** How many in a row, from the first, are above the 95th percentile. */
  readonly dimensions: number;
  /** The smallest number of people that two items share. */
  readonly n: number;
}

/**
 * Parallel analysis of items (columns; `null` where missing), on principal components of Pearson correlations. The
 * random data are standard normal, of the same size, and miss the same cells. `draws`: data sets, 200 unless given. `null`
 * where a correlation is not defined. Horn, J. L. (1965). A rationale and test for the number of factors in factor
 * analysis. Psychometrika, 30, 179–185. 95th percentile: Glorfeld, L. W. (1995), Educational and Psychological
 * Measurement, 55, 377–393.
 */
export function parallelAnalysis(columns: readonly Column[], seed: number, draws = 200): ParallelAnalysis | null {
  const matrix = correlationMatrix(columns);
  if (!matrix) return null;
  const { normal } = randomOf(seed);
  const drawn = Array.from({ length: draws }, () => {
    const random = columns.map((column) => column.map((value) => (value === null ? null : normal())));
    return eigenOf(correlationMatrix(random)!.r).values;
  });
  const observed = eigenOf(matrix.r).values;
  const atPlace = (place: number) => drawn.map((values) => values[place]!);
  const random95 = observed.map((_, place) => quantile(atPlace(place), 0.95));
  const firstBelow = observed.findIndex((value, place) => value <= random95[place]!);
  const dimensions = firstBelow === -1 ? observed.length : firstBelow;
  return { observed, randomMean: observed.map((_, place) => mean(atPlace(place))), random95, dimensions, n: matrix.n };
}
