/** The time limit for loading (host-contract.md, “Behaviour on a page”). */

/** A file that has not loaded after this time has failed. In ms. */
const LOAD_LIMIT = 12_000;

/** The same promise, but rejected where it takes longer than the limit. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not there after ${LOAD_LIMIT / 1000} s`)), LOAD_LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
