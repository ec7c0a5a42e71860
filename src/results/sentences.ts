/** Punctuation of full width, which ends with its own gap. */
const FULL_WIDTH = /[。！？：；，、）」』]$/;

/** Puts sentences one after another: with a space between them, except where the writing has none, such as Chinese. */
export const sentences = (...texts: readonly string[]): string =>
  texts.reduce((before, next) => `${before}${!before || FULL_WIDTH.test(before) ? '' : ' '}${next}`, '');
