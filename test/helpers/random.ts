/**
 * Random values in tests. All use one seed, so that a failure can be reproduced with `FUZZ_SEED`. `FC_RUNS` sets the
 * number of random values per property. Tests import fast-check from here, and not from its package.
 */
import type { TestContext } from 'node:test';
import fc, { type RunDetails } from 'fast-check';

/** The seed: `FUZZ_SEED`, or a random one. */
export const SEED = Number(process.env['FUZZ_SEED'] || Math.floor(Math.random() * 2 ** 31));
const AGAIN = `again with FUZZ_SEED=${SEED}`;

/** The number of runs: `FC_RUNS`, or `whole`. */
export const runsOf = (whole: number) => Number(process.env['FC_RUNS'] || whole);

/** Reports the seed, for a test that does not use fast-check. */
export const reportSeed = (test: TestContext) => test.diagnostic(AGAIN);

function report<T>(details: RunDetails<T>) {
  if (!details.failed) return;
  throw new Error(`${AGAIN}\n${fc.defaultReportMessage(details)}`, { cause: details.errorInstance });
}

fc.configureGlobal({ seed: SEED, reporter: report });
export default fc;

/** A property test with `FC_RUNS` or `whole` random values. */
export const propertyOn =
  (whole: number) =>
  <T extends [unknown, ...unknown[]]>(...args: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...values: T) => void]) =>
    fc.assert(fc.property(...(args as unknown as [fc.Arbitrary<T[0]>, (value: T[0]) => void])), {
      numRuns: runsOf(whole),
    });
