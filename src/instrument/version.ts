/**
 * Version of the instrument: texts, numbers and rules together (instrument.md §3, `scoring-rules`). In its own file so
 * that the entry chunk does not include the rules.
 */
export const INSTRUMENT_VERSION = '1.1.0';
