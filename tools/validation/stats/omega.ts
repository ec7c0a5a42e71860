/** Internal consistency by McDonald’s omega, from a one-factor solution. */
import { sampleStandardDeviation, sum } from 'simple-statistics';
import { columnOf } from './alpha.ts';
import { correlationMatrix, eigenOf, type Square } from './matrix.ts';

/** A one-factor solution. */
export interface OneFactor {
  /** Standardized loading of each item. Their sum is not negative. */
  readonly loadings: readonly number[];
  /** Root mean square of what the factor leaves of the correlations; above about .08 one factor fits poorly. */
  readonly rmsr: number;
}

const MOST_ROUNDS = 5000;

/**
 * One common factor of a correlation matrix by iterated principal axes (which minimizes the squared residuals, as minres
 * does): communalities on the diagonal, first eigenvector × √eigenvalue as loadings, their squares as the next
 * communalities, until nothing moves by 1e-9. `null` where that gives no proper solution: an eigenvalue of 0 or less, a
 * communality of 1 or more (a Heywood case), or no end after 5000 rounds. At least three items. Harman, H. H., &
 * Jones, W. H. (1966). Factor analysis by minimizing residuals (minres). Psychometrika, 31, 351–368.
 */
export function oneFactor(r: Square): OneFactor | null {
  if (r.length < 3) throw new RangeError('One factor needs at least three items.');
  const largest = (row: readonly number[], i: number) =>
    Math.max(...row.map((value, j) => (i === j ? 0 : Math.abs(value))));
  let communalities = r.map(largest);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { values, first } = eigenOf(r.map((row, i) => row.map((value, j) => (i === j ? communalities[i]! : value))));
    if (!(values[0]! > 0)) return null;
    const sign = sum([...first]) < 0 ? -1 : 1;
    const loadings = first.map((value) => sign * value * Math.sqrt(values[0]!));
    const next = loadings.map((loading) => loading ** 2);
    if (next.some((value) => value >= 1)) return null;
    if (next.every((value, i) => Math.abs(value - communalities[i]!) < 1e-9))
      return { loadings, rmsr: rmsrOf(r, loadings) };
    communalities = next;
  }
  return null;
}

function rmsrOf(r: Square, loadings: readonly number[]): number {
  const squares = r.flatMap((row, i) => row.slice(0, i).map((value, j) => (value - loadings[i]! * loadings[j]!) ** 2));
  return Math.sqrt(sum(squares) / squares.length);
}

/**
 * Omega total of a sum of items: (Σ sᵢλᵢ)² ÷ ((Σ sᵢλᵢ)² + Σ sᵢ²(1 − λᵢ²)), with standardized loadings λ and standard
 * deviations s. McDonald, R. P. (1999). Test theory: A unified treatment. Erlbaum, chapter 6.
 */
export function omegaFromLoadings(loadings: readonly number[], sds: readonly number[]): number {
  const common = sum(loadings.map((loading, i) => loading * sds[i]!)) ** 2;
  return common / (common + sum(loadings.map((loading, i) => sds[i]! ** 2 * (1 - loading ** 2))));
}

/** Omega of rows of complete, keyed answers, with the solution. `null` where there is none (`oneFactor`). */
export function omegaOf(rows: readonly (readonly number[])[]): (OneFactor & { readonly omega: number }) | null {
  const columns = (rows[0] ?? []).map((_, i) => columnOf(rows, i));
  const matrix = columns.length ? correlationMatrix(columns) : null;
  const found = matrix && oneFactor(matrix.r);
  return found && { ...found, omega: omegaFromLoadings(found.loadings, columns.map(sampleStandardDeviation)) };
}
