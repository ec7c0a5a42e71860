/**
 * How many people a statistic needs, and what fewer cannot tell. Source: Terwee, C. B., et al. (2007). Quality criteria
 * were proposed for measurement properties of health status questionnaires. Journal of Clinical Epidemiology, 60, 34–42:
 * 7 people an item and at least 100 for dimensions, 100 for internal consistency, 50 for retest, floors and ceilings, and
 * hypotheses. Under 30 (COSMIN 2012: “poor”; Terwee, C. B., et al. (2012), Quality of Life Research, 21, 651–657) the
 * report says that a number is no finding.
 */

/** The smallest number of people that counts as enough. */
export const ENOUGH = { dimensions: 7 * 24, consistency: 100, retest: 50, distribution: 50, hypotheses: 50 } as const;
const NO_FINDING = 30;

/** A sentence of warning, or nothing where there are enough. `what`: what it is that cannot be told. */
export function sizeNote(n: number, enough: number, what: string): string {
  if (n >= enough) return '';
  const people = `**n = ${n}, and ${enough} are needed.**`;
  return n < NO_FINDING
    ? `${people} These numbers are no finding: they cannot tell ${what}. Do not report them, except as a trial of the procedure.`
    : `${people} They cannot yet tell ${what}. Report n beside each number, and the interval where there is one.`;
}
