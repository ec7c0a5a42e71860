/** The time limit for loading (host-contract.md, “Behaviour on a page”). */

/** A file that has not loaded after this time has failed. In ms. */
export const LOAD_LIMIT = 12_000;
