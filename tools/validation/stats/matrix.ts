/** Correlation matrices and their eigenvalues. */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { pearson, type Column } from './correlation.ts';

/** A square symmetric matrix as rows. */
export type Square = readonly (readonly number[])[];

/**
 * Pearson correlations of columns, each over the rows that both have. `null` where one of them is not defined
 * (fewer than three common rows, or no spread). `n`: the smallest number of common rows.
 */
export function correlationMatrix(columns: readonly Column[]): { readonly r: Square; readonly n: number } | null {
  const r: number[][] = columns.map((_, i) => columns.map((__, j) => (i === j ? 1 : 0)));
  let n = Infinity;
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j < i; j++) {
      const found = pearson(columns[i]!, columns[j]!);
      if (!found) return null;
      r[i]![j] = found.r;
      r[j]![i] = found.r;
      n = Math.min(n, found.n);
    }
  }
  return { r, n };
}

/** The eigenvalues of a symmetric matrix, largest first, with the eigenvector of the first. */
export function eigenOf(matrix: Square): { readonly values: readonly number[]; readonly first: readonly number[] } {
  const found = new EigenvalueDecomposition(new Matrix(matrix.map((row) => [...row])), { assumeSymmetric: true });
  // the package gives them in rising order
  return { values: [...found.realEigenvalues].reverse(), first: found.eigenvectorMatrix.getColumn(matrix.length - 1) };
}
