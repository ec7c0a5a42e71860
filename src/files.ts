/**
 * Files that are found by address at run time: languages, and all parts in one file. Used by the script tag’s build and by
 * unbuilt sources; the build for bundlers has src/files.npm.ts in its place. It stands beside the entry, so that
 * addresses relative to it are right in `dist/` as well.
 */
import { VERSION } from './version.ts';

const addressOf = (file: string, attempt: number) =>
  new URL(`./${file}?v=${VERSION}${attempt ? `&again=${attempt}` : ''}`, import.meta.url).href;

/**
 * A file of a language: `es` or `es.results`. `attempt`: 0 at first; a file that failed is asked for under another
 * address, since engines do not ask twice for a module that failed.
 */
export const loadLanguageFile = (name: string, attempt: number): Promise<unknown> =>
  import(addressOf(`locales/${name}.js`, attempt));

/** All parts with the English texts in one file that imports nothing; `undefined` where there is no such file. */
export const loadAllParts: ((attempt: number) => Promise<unknown>) | undefined = (attempt) =>
  import(addressOf('connection-map.parts.js', attempt));

/**
 * The entry was loaded with a query, as `connection-map.js?ver=2`. Its chunks import it without one, and would fetch and run
 * it a second time.
 */
export const chunksWouldLoadEntryTwice: boolean = new URL(import.meta.url).search !== '';
