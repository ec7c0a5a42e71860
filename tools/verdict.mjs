/**
 * The result of a test run. A failed file is run again alone. If it passes then, it is flaky, which is reported. One
 * flaky file per run can be bad luck on a busy machine; more count as failures of the tests.
 */

/** The most flaky files that a run may have. */
export const MAX_FLAKY = 1;
/** If more files than this failed, it is not by chance, and none is run again. */
const MAX_AGAIN = 5;
/** How much the end of a run repeats: so many failures of a file, and of each so many lines of so many characters. */
const REPEATED = { failures: 5, lines: 16, width: 250 };

/**
 * A test that failed, or the file itself. `words`: its error, with the stack.
 * @typedef {object} Failure
 * @property {string} name
 * @property {string} words
 */

/**
 * A test file in an engine or in Node, or a check.
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {readonly Failure[]} [failures] What failed, one for each.
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

/** @param {Failure} failure */
function linesOf({ name, words }) {
  const lines = words.split('\n').filter((line) => line.trim());
  return [`  ✖ ${name}`, ...lines.slice(0, REPEATED.lines).map((line) => `      ${line.slice(0, REPEATED.width)}`)];
}

/** @param {Outcome} outcome */
function repeated({ failures = [] }) {
  const more = failures.length - REPEATED.failures;
  return [
    ...failures.slice(0, REPEATED.failures).flatMap(linesOf),
    ...(more > 0 ? [`  and ${more} more, which are printed above`] : []),
  ];
}

/**
 * What failed and how, in lines for the end of a run, so that a record of the end is enough to find a cause. A flaky file
 * with what its first run said, any other also with what its second run said.
 * @param {readonly Outcome[]} outcomes
 */
export function causesIn(outcomes) {
  return outcomes
    .filter(({ failed }) => failed)
    .flatMap((one) => {
      const { name, second } = one;
      if (second?.failed === 0) return [`FLAKY: ${name} failed, and passed when it ran alone.`, ...repeated(one)];
      const again = second ? [`FAILED again, alone: ${name}`, ...repeated(second)] : [];
      return [`FAILED: ${name}`, ...repeated(one), ...again];
    });
}
