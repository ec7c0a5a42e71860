/** Quantiles that intervals are made of. */
import jstat from 'jstat';

/** The 97.5th percentile of the standard normal distribution: 95 % lie between −z and z. */
export const Z95 = 1.959963984540054;

/**
 * The 97.5th percentile of F with `df1` and `df2` degrees of freedom (above 0, fractions allowed). Two-sided 95 %
 * intervals take it with the degrees of freedom both ways round, since F(.025; a, b) = 1 ÷ F(.975; b, a).
 */
export const f975 = (df1: number, df2: number): number => jstat.jStat.centralF.inv(0.975, df1, df2);
