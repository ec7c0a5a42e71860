/**
 * The result of a test run. A failed file is run again alone. If it passes then, it is flaky, which is reported. One
 * flaky file per run can be bad luck on a busy machine; more count as failures of the tests.
 */

/** The most flaky files that a run may have. */
export const MAX_FLAKY = 1;
/** If more files than this failed, it is not by chance, and none is run again. */
const MAX_AGAIN = 5;

/**
 * A test file in an engine or in Node, or a check.
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {() => Promise<Outcome>} [again] Runs it again. Absent for checks, which are deterministic.
 * @property {Outcome} [second] The outcome of the second run.
 */

/**
 * The outcomes to run again.
 * @param {readonly Outcome[]} outcomes
 */
export function toRunAgain(outcomes) {
  const failed = outcomes.filter(({ failed, again }) => failed && again);
  return failed.length > MAX_AGAIN ? [] : failed;
}

/**
 * The number of passed and failed tests, and the flaky files. If there are too many flaky files, each counts as a
 * failure.
 * @param {readonly Outcome[]} outcomes
 */
export function verdictOf(outcomes) {
  const flaky = outcomes.filter(({ failed, second }) => failed && second?.failed === 0).map(({ name }) => name);
  const last = outcomes.map((one) => one.second ?? one);
  const sum = (/** @type {'passed' | 'failed'} */ key) => last.reduce((all, one) => all + one[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed') + (flaky.length > MAX_FLAKY ? flaky.length : 0),
    flaky,
  };
}
