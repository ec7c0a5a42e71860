/** Snippets from README and demo/docs, so that tests and benchmarks use exactly what is documented. */
import { readFileSync } from 'node:fs';

/**
 * @param {RegExp} pattern
 * @param {string} [file]
 * @returns {string}
 */
function found(pattern, file = 'README.md') {
  const match = pattern.exec(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  if (!match) throw new Error(`${file} has no match for ${pattern}.`);
  return match[1] ?? '';
}

/** The tag of the element, with the style that reserves its space. */
export const SNIPPET = found(/(<connection-map[ >].*?<\/connection-map>)/s);
/** The same style as a rule for a style sheet of the page. */
export const OWN_SHEET = found(/```css\n([^`]*)```/);

/**
 * The `Cache-Control` of a row in the tables of “Hosting and caching”.
 * @param {string} what how the row begins, as a regular expression
 */
const caching = (what) =>
  found(new RegExp(`<th scope="row">${what}</th>\\s*<td><code>([^<]+)</code>`), 'demo/docs/webmaster.html');

/** How long files may be cached: a folder of one version; where one folder is for all versions, its chunks and the rest. */
export const CACHING = {
  version: caching('<code>connection-map-[\\d.]+/</code>'),
  chunks: caching('<code>chunks/</code>'),
  others: caching('all other files'),
};
