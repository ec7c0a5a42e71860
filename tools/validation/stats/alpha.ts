/** Internal consistency by Cronbach’s alpha. */
import { sampleVariance, sum } from 'simple-statistics';
import { f975 } from './quantiles.ts';

/** Alpha of one scale. */
export interface Alpha {
  readonly alpha: number;
  /** 95 %; `null` where alpha is 1. */
  readonly interval: readonly [number, number] | null;
  readonly n: number;
}

/** Column `i` of rows. */
export const columnOf = (rows: readonly (readonly number[])[], i: number): number[] => rows.map((row) => row[i]!);

/**
 * Alpha from variances: k ÷ (k − 1) × (1 − Σ item variances ÷ variance of the sum). At least two items; not a number
 * where the sum does not vary. Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests.
 * Psychometrika, 16, 297–334.
 */
export function alphaFromVariances(itemVariances: readonly number[], totalVariance: number): number {
  const k = itemVariances.length;
  if (k < 2) throw new RangeError('Alpha needs at least two items.');
  return (k / (k - 1)) * (1 - sum([...itemVariances]) / totalVariance);
}

/**
 * The 95 % interval of alpha of `n` people and `k` items: 1 − (1 − α) × F at .975 and at .025, with n − 1 and
 * (n − 1)(k − 1) degrees of freedom. `null` for α = 1 or n < 2. Feldt, L. S. (1965), Psychometrika, 30, 357–370; Feldt,
 * L. S., Woodruff, D. J., & Salih, F. A. (1987). Statistical inference for coefficient alpha. Applied Psychological
 * Measurement, 11, 93–103, formulas 6 and 7.
 */
export function alphaInterval(alpha: number, n: number, k: number): readonly [number, number] | null {
  if (!(alpha < 1) || n < 2) return null;
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  return [1 - (1 - alpha) * f975(df1, df2), 1 - (1 - alpha) / f975(df2, df1)];
}

/**
 * Alpha of rows of complete, keyed answers: one row a person, one column an item. `null` for fewer than two rows or a
 * sum that does not vary.
 */
export function alphaOf(rows: readonly (readonly number[])[]): Alpha | null {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2) return null;
  const totalVariance = sampleVariance(rows.map((row) => sum([...row])));
  if (!(totalVariance > 0)) return null;
  const itemVariances = rows[0]!.map((_, i) => sampleVariance(columnOf(rows, i)));
  const alpha = alphaFromVariances(itemVariances, totalVariance);
  return { alpha, interval: alphaInterval(alpha, n, k), n };
}
