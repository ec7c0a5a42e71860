/**
 * What a run comes to. A file that failed is run once more, alone: if it passes then, it is flaky, which is told and counted.
 * One flaky file a run is bad luck on a busy machine; more of them are a fault of the tests.
 */

/** So many flaky files a run may have. */
export const MOST_FLAKY = 1;
/** Where more files failed than this, no chance did it, and none is run again. */
const MOST_AGAIN = 5;

/**
 * A test file in an engine or in Node, or a check.
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {() => Promise<Outcome>} [again] Runs it once more; a check that chance does not touch has none.
 * @property {Outcome} [second] What came of that.
 */

/**
 * Which of them are to be run once more.
 * @param {readonly Outcome[]} outcomes
 */
export function toRunAgain(outcomes) {
  const failed = outcomes.filter(({ failed, again }) => failed && again);
  return failed.length > MOST_AGAIN ? [] : failed;
}

/**
 * How many tests passed and failed in the end, and which files are flaky. Where too many are, each counts as a failure.
 * @param {readonly Outcome[]} outcomes
 */
export function verdictOf(outcomes) {
  const flaky = outcomes.filter(({ failed, second }) => failed && second?.failed === 0).map(({ name }) => name);
  const last = outcomes.map((one) => one.second ?? one);
  const sum = (/** @type {'passed' | 'failed'} */ key) => last.reduce((all, one) => all + one[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed') + (flaky.length > MOST_FLAKY ? flaky.length : 0),
    flaky,
  };
}
