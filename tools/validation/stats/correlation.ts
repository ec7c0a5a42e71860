/** Correlations of two columns. */
import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';
import { Z95 } from './quantiles.ts';

/** A column of numbers; `null` where a value is missing. */
export type Column = readonly (number | null)[];

/** The rows in which both columns have a value, as two columns. Throws if the columns differ in length. */
export function completePairs(x: Column, y: Column): readonly [number[], number[]] {
  if (x.length !== y.length) throw new RangeError(`Columns of ${x.length} and ${y.length} rows.`);
  const a: number[] = [];
  const b: number[] = [];
  x.forEach((value, i) => {
    const other = y[i]!;
    if (value === null || other === null) return;
    a.push(value);
    b.push(other);
  });
  return [a, b];
}

/** A correlation and how many rows had both values. */
export interface Correlation {
  readonly r: number;
  readonly n: number;
}

const defined = (r: number, n: number): Correlation | null => (Number.isFinite(r) ? { r, n } : null);

/**
 * Pearson’s product-moment correlation over the complete pairs. `null` for fewer than three pairs, or where a column
 * does not vary. Pearson, K. (1896), Phil. Trans. A 187, 253–318.
 */
export function pearson(x: Column, y: Column): Correlation | null {
  const [a, b] = completePairs(x, y);
  return a.length < 3 ? null : defined(sampleCorrelation(a, b), a.length);
}

/**
 * Spearman’s rank correlation over the complete pairs: Pearson’s, of ranks; ties get their mean rank. `null` as in
 * `pearson`. Spearman, C. (1904). The proof and measurement of association between two things. American Journal of
 * Psychology, 15, 72–101.
 */
export function spearman(x: Column, y: Column): Correlation | null {
  const [a, b] = completePairs(x, y);
  return a.length < 3 ? null : defined(sampleRankCorrelation(a, b), a.length);
}

/**
 * The 95 % interval of Spearman’s r: tanh(atanh(r) ± 1.96 × √((1 + r² ÷ 2) ÷ (n − 3))). `null` for n < 4 or |r| = 1. For
 * scores with many steps, not for single answers of five steps. Bonett, D. G., & Wright, T. A. (2000). Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations. Psychometrika, 65, 23–28.
 */
export function spearmanInterval({ r, n }: Correlation): readonly [number, number] | null {
  if (n < 4 || Math.abs(r) >= 1) return null;
  const half = Z95 * Math.sqrt((1 + r ** 2 / 2) / (n - 3));
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
