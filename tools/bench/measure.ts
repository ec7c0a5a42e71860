/** What every measurement here needs: the same chance at every run, medians, and two kinds of work that take turns. */

/** Whole numbers from 0 to below `below`, in an order that is the same at every run. */
export type Random = (below: number) => number;

/** A small generator with a fixed seed. */
export function seeded(): Random {
  let state = 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** One of a list. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

/** The value below which a share of a list lies, 0–1; the list is not empty. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** The value in the middle. */
export const median = (list: readonly number[]): number => quantile(list, 0.5);

/** A round of some work. Gives a sum over what it did, above 0, so that none of it can be left out as unused. */
export type Work = () => number;

/** Milliseconds that it takes. */
function time(work: Work): number {
  const begun = performance.now();
  if (!(work() > 0)) throw new Error('The work was not done.');
  return performance.now() - begun;
}

/**
 * How many times the bare work the full work takes. A ratio, since seconds say more of the machine than of the code:
 * both take turns in one run, after one turn that does not count, and the median of the rounds counts.
 */
export function ratioOf(full: Work, bare: Work, rounds: number): number {
  time(bare);
  time(full);
  return median(
    Array.from({ length: rounds }, () => {
      const ofBare = time(bare);
      return time(full) / ofBare;
    }),
  );
}
