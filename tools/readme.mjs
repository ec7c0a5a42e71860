/** Snippets from README, so that tests and benchmarks use exactly the documented code. */
import { readFileSync } from 'node:fs';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/**
 * @param {RegExp} pattern
 * @returns {string}
 */
function found(pattern) {
  const match = pattern.exec(README);
  if (!match) throw new Error(`README.md has no match for ${pattern}.`);
  return match[1] ?? '';
}

/** The tag of the element, with the style that reserves its space. */
export const SNIPPET = found(/(<connection-map[ >].*?<\/connection-map>)/s);
/** The same style as a rule for a style sheet of the page. */
export const OWN_SHEET = found(/```css\n([^`]*)```/);
