/** How scores are spread. */
import { max, mean, min, quantile, sampleSkewness, sampleStandardDeviation } from 'simple-statistics';

/** A distribution in numbers. */
export interface Distribution {
  readonly n: number;
  readonly mean: number;
  /** With n − 1; `null` for one value. */
  readonly sd: number | null;
  /** Skewness; below 0 the long tail is on the low side. `null` for fewer than three values or no spread. */
  readonly skew: number | null;
  readonly min: number;
  readonly quartiles: readonly [number, number, number];
  readonly max: number;
  /** Share (0–1) at the lowest and at the highest possible score. */
  readonly floor: number;
  readonly ceiling: number;
}

/**
 * Describes values on a scale from `low` to `high`. `null` for no values.
 *
 * Skewness is the adjusted Fisher–Pearson coefficient G₁: Joanes, D. N., & Gill, C. A. (1998). Comparing measures of
 * sample skewness and kurtosis. The Statistician, 47, 183–189. Floor and ceiling effects (more than 15 % at an end) are a
 * criterion of Terwee, C. B., et al. (2007). Quality criteria were proposed for measurement properties of health status
 * questionnaires. Journal of Clinical Epidemiology, 60, 34–42.
 */
export function distributionOf(values: readonly number[], low: number, high: number): Distribution | null {
  if (!values.length) return null;
  const all = [...values];
  const share = (of: number) => all.filter((value) => value === of).length / all.length;
  const spread = max(all) > min(all);
  return {
    n: all.length,
    mean: mean(all),
    sd: all.length > 1 ? sampleStandardDeviation(all) : null,
    skew: all.length > 2 && spread ? sampleSkewness(all) : null,
    min: min(all),
    quartiles: [quantile(all, 0.25), quantile(all, 0.5), quantile(all, 0.75)],
    max: max(all),
    floor: share(low),
    ceiling: share(high),
  };
}
