/** Helpers for measurements: seeded random numbers, medians, and the ratio of two functions. */

/** Returns a random integer from 0 to below `below`. */
export type Random = (below: number) => number;

/** A generator with a fixed seed, so that every run is the same. */
export function seeded(): Random {
  let state = 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** A random element of a list. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

/** The quantile of a list for a share of 0–1. The list must not be empty. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** The median of a list. */
export const median = (list: readonly number[]): number => quantile(list, 0.5);

/** One round of work. Returns a sum above 0 of its results, so that the engine cannot optimize the work away. */
export type Work = () => number;

/** The time of one round, in ms. */
function time(work: Work): number {
  const begun = performance.now();
  if (!(work() > 0)) throw new Error('The work returned no positive sum.');
  return performance.now() - begun;
}

/**
 * The time of `full` relative to `bare`: the median of alternating rounds, after a warm-up round. A ratio, because
 * absolute times depend mostly on the machine.
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
