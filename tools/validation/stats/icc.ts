/** Agreement of repeated scores: intraclass correlations, standard error of measurement, smallest detectable change. */
import { mean, sum } from 'simple-statistics';
import { f975, Z95 } from './quantiles.ts';

/** Mean squares of a table of n people (rows) × k occasions (columns). */
export interface MeanSquares {
  readonly n: number;
  readonly k: number;
  /** Between people, between occasions, residual, within people. */
  readonly rows: number;
  readonly columns: number;
  readonly error: number;
  readonly within: number;
}

/**
 * The analysis of variance without replication. Throws for a table that is ragged, or has fewer than two rows or
 * columns. Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: Uses in assessing rater reliability.
 * Psychological Bulletin, 86, 420–428, table 3.
 */
export function meanSquaresOf(table: readonly (readonly number[])[]): MeanSquares {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2) throw new RangeError(`A table of ${n} × ${k}; at least 2 × 2 are needed.`);
  if (table.some((row) => row.length !== k)) throw new RangeError('The rows differ in length.');
  const all = mean(table.flat());
  const squares = (values: readonly number[], from: number) => sum(values.map((value) => (value - from) ** 2));
  const rows =
    k *
    squares(
      table.map((row) => mean([...row])),
      all,
    );
  const columns =
    n *
    squares(
      table[0]!.map((_, j) => mean(table.map((row) => row[j]!))),
      all,
    );
  const within = sum(table.map((row) => squares(row, mean([...row]))));
  return {
    n,
    k,
    rows: rows / (n - 1),
    columns: columns / (k - 1),
    error: (within - columns) / ((n - 1) * (k - 1)),
    within: within / (n * (k - 1)),
  };
}

/** The six coefficients of Shrout & Fleiss; the names of McGraw & Wong stand behind. */
export interface Iccs {
  /** ICC(1,1): ICC(1). */
  readonly oneWay: number;
  /** ICC(2,1): ICC(A,1), absolute agreement of single scores. That is the one for a retest. */
  readonly agreement: number;
  /** ICC(3,1): ICC(C,1), consistency: a shift of everybody does not count. */
  readonly consistency: number;
  /** The same for the mean of k scores: ICC(1,k), ICC(2,k) = ICC(A,k), ICC(3,k) = ICC(C,k). */
  readonly oneWayMean: number;
  readonly agreementMean: number;
  readonly consistencyMean: number;
}

/**
 * Intraclass correlations from mean squares (R people, C occasions, E residual, W within). Not a number where nothing
 * varies. Shrout & Fleiss (1979); McGraw, K. O., & Wong, S. P. (1996). Forming inferences about some intraclass
 * correlation coefficients. Psychological Methods, 1, 30–46, table 4.
 */
export function iccsOf({ n, k, rows: r, columns: c, error: e, within: w }: MeanSquares): Iccs {
  return {
    oneWay: (r - w) / (r + (k - 1) * w),
    agreement: (r - e) / (r + (k - 1) * e + (k * (c - e)) / n),
    consistency: (r - e) / (r + (k - 1) * e),
    oneWayMean: (r - w) / r,
    agreementMean: (r - e) / (r + (c - e) / n),
    consistencyMean: (r - e) / r,
  };
}

/**
 * The 95 % interval of ICC(A,1), by Satterthwaite’s degrees of freedom. `null` where the coefficient is 1 or not a
 * number. McGraw & Wong (1996), table 7.
 */
export function agreementInterval(squares: MeanSquares): readonly [number, number] | null {
  const { n, k, rows, columns, error } = squares;
  const icc = iccsOf(squares).agreement;
  if (!(icc < 1)) return null;
  const a = (k * icc) / (n * (1 - icc));
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
  const df = (a * columns + b * error) ** 2 / ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
  const rest = k * columns + (k * n - k - n) * error;
  const low = f975(n - 1, df);
  const high = f975(df, n - 1);
  return [(n * (rows - low * error)) / (low * rest + n * rows), (n * (high * rows - error)) / (rest + n * high * rows)];
}

/**
 * The standard deviation of a single score in the model of ICC(A,1): √(people + occasions + residual), as variance
 * components. With it SD × √(1 − ICC) is exactly √(occasions + residual), the SEM for agreement.
 */
export const totalSd = ({ n, k, rows, columns, error }: MeanSquares): number =>
  Math.sqrt((rows + (k - 1) * error + (k * (columns - error)) / n) / k);

/**
 * Standard error of measurement: SD × √(1 − ICC), in the points of the score. de Vet, H. C. W., Terwee, C. B., Knol,
 * D. L., & Bouter, L. M. (2006). When to use agreement versus reliability measures. Journal of Clinical Epidemiology,
 * 59, 1033–1039.
 */
export const standardErrorOfMeasurement = (sd: number, icc: number): number => sd * Math.sqrt(1 - icc);

/** Smallest detectable change of one person: 1.96 × √2 × SEM. de Vet et al. (2006). */
export const smallestDetectableChange = (sem: number): number => Z95 * Math.SQRT2 * sem;
