/** Runs jobs in lanes: each lane takes the next that nobody has taken. */

/**
 * Gives what each job gave, in their order.
 * @template Given
 * @param {readonly (() => Promise<Given>)[]} jobs
 * @param {number} lanes
 * @returns {Promise<Given[]>}
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
