/** Version of the instrument: words, numbers and rules together (instrument.md §3, `scoring-rules`). Apart from the rules, since the entry needs nothing else of them. */
export const INSTRUMENT_VERSION = '1.0.0';
