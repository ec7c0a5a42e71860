/** Nothing waits without end (host-contract.md, “Behaviour on a page”). */

/** After so many ms what has not come counts as failed. */
export const LOAD_LIMIT = 12_000;
