/** What the doctor says of one thing that it looked at. Source: place.md §7. */
import { VERSION } from '../../version.ts';

/** `ok`: nothing to do. `note`: worth knowing. `problem`: parents miss something, or the page breaks something. */
export type Level = 'ok' | 'note' | 'problem';

/** One finding, in plain English for webmasters. */
export interface Finding {
  readonly level: Level;
  /** What was found. */
  readonly found: string;
  /** What it means for parents; absent where there is nothing to do. */
  readonly means?: string;
  /** What to do, with the very line to change where there is one. */
  readonly do?: string;
}

/** Nothing to do. */
export const ok = (found: string): Finding => ({ level: 'ok', found });
/** Worth knowing. */
export const note = (found: string, means: string, cure: string): Finding => ({
  level: 'note',
  found,
  means,
  do: cure,
});
/** Something that has to be changed. */
export const problem = (found: string, means: string, cure: string): Finding => ({
  level: 'problem',
  found,
  means,
  do: cure,
});

/** The findings of one check. */
export interface CheckResult {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Where a file of ours lies on the server of a webmaster, as README writes it. */
export const addressOf = (file: string): string => `https://YOUR-SITE/connection-map-${VERSION}/${file}`;
