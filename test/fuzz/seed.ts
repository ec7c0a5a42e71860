/** Where a fuzz begins: anywhere, or where `FUZZ_SEED` says, so that a failure can be seen again. */
import type { TestContext } from 'node:test';

export const SEED = Number(process.env['FUZZ_SEED'] || Math.floor(Math.random() * 2 ** 31));

/** Says it, in the report. */
export const tellSeed = (test: TestContext) => test.diagnostic(`again with FUZZ_SEED=${SEED}`);
