/** Runs async jobs with limited concurrency. */

/**
 * Returns the results in the order of the jobs. `lanes`: how many jobs run at the same time.
 * @template Result
 * @param {readonly (() => Promise<Result>)[]} jobs
 * @param {number} lanes
 * @returns {Promise<Result[]>}
 */
export async function sideBySide(jobs, lanes) {
  const given = [];
  let next = 0;
  const work = async () => {
    while (next < jobs.length) {
      const mine = next++;
      given[mine] = await jobs[mine]();
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return given;
}
