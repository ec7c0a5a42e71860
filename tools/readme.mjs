/** What README tells a page to write, so that tests and benchmark use that very text. */
import { readFileSync } from 'node:fs';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/**
 * @param {RegExp} pattern
 * @returns {string}
 */
function found(pattern) {
  const match = pattern.exec(README);
  if (!match) throw new Error(`README.md holds nothing like ${pattern}.`);
  return match[1] ?? '';
}

/** The element’s tag with the room that it reserves. */
export const SNIPPET = found(/(<connection-map[ >].*?<\/connection-map>)/s);
/** The same room as a rule for the page’s own sheet. */
export const OWN_SHEET = found(/```css\n([^`]*)```/);
