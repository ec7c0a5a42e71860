/**
 * Chance in the tests. All of it begins at one seed, so that a failure can be seen again with `FUZZ_SEED`; `FC_RUNS` says
 * on how many random values a property is tried. Tests take fast-check from here, and not from its package.
 */
import type { TestContext } from 'node:test';
import fc, { type RunDetails } from 'fast-check';

/** Anywhere, or where `FUZZ_SEED` says. */
export const SEED = Number(process.env['FUZZ_SEED'] || Math.floor(Math.random() * 2 ** 31));
const AGAIN = `again with FUZZ_SEED=${SEED}`;

/** On so many random values, or on as many as `FC_RUNS` says. */
export const runsOf = (whole: number) => Number(process.env['FC_RUNS'] || whole);

/** Says the seed in the report, for a test that fast-check does not run. */
export const tellSeed = (test: TestContext) => test.diagnostic(AGAIN);

function report<T>(details: RunDetails<T>) {
  if (!details.failed) return;
  throw new Error(`${AGAIN}\n${fc.defaultReportMessage(details)}`, { cause: details.errorInstance });
}

fc.configureGlobal({ seed: SEED, reporter: report });
export default fc;

/** A property, tried on `whole` random values, or on as many as `FC_RUNS` says. */
export const propertyOn =
  (whole: number) =>
  <T extends [unknown, ...unknown[]]>(...args: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...values: T) => void]) =>
    fc.assert(fc.property(...(args as unknown as [fc.Arbitrary<T[0]>, (value: T[0]) => void])), {
      numRuns: runsOf(whole),
    });
