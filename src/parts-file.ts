/** The one file that has all parts (src/all-parts.ts), and when it takes the place of the chunks. */
import { chunksWouldLoadEntryTwice, loadAllParts } from './files.ts';
import type { TextGroup } from './locale/language.ts';
import type { Table } from './text/groups.ts';
import { VERSION } from './version.ts';

/** `connection-map.parts.js`: all parts with the English texts. */
export interface AllParts {
  readonly version: string;
  readonly parts: Readonly<Record<string, object>>;
  readonly texts: Readonly<Record<TextGroup, Table>>;
}

/** The files on the server are of another version than the entry. */
export const OUTDATED = new Error('the server has files of another version');
/** A file that comes empty is a module without exports. */
export const EMPTY = new Error('it is empty');

/** All parts, where the chunks will not do; `undefined` where they will. `attempt` counts from 0. */
export async function allParts(attempt: number): Promise<AllParts | undefined> {
  if (!loadAllParts || !(attempt || chunksWouldLoadEntryTwice)) return undefined;
  const file = (await loadAllParts(attempt)) as AllParts;
  if (!file.version) throw EMPTY;
  if (file.version !== VERSION) throw OUTDATED;
  return file;
}
