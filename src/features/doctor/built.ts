/**
 * Tables that the build fills in (tools/rollup/doctor-tables.mjs): what it has built is not known before. Here, on the sources,
 * they are nearly empty.
 */

/** Files beside the entry that it may ask for later, relative to its folder; none in the build for bundlers. */
export const FILES: readonly string[] = [];

/** The shipped languages: BCP 47 code → `source`, `draft` or `reviewed`. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'source' };
