/** Writes a map as a file that a parent keeps. Source: take-along.md, File. */
import { toJson } from '../../host/json.ts';
import { copyOf } from '../../results/share.ts';
import type { MapFile, Talk } from '../../results/snapshot.ts';
import { oneLine, tidyTalk } from '../../results/talk.ts';

/** What goes into a file. */
export interface MapFileContent {
  /** The day of the map, `YYYY-MM-DD` (`calendarDay`). */
  readonly date: string;
  readonly map: MapFile['map'];
  readonly talk?: Talk | undefined;
}

/** The lines for people at the top of a file, in the language that is shown. */
export interface MapFileWords {
  readonly title: string;
  /** The day as a person writes it. */
  readonly day: string;
  /** How to open it again. */
  readonly how: string;
}

/** A line for people. The record begins with the first line that begins with a brace, so no other line may. */
const lineOf = (text: string) => oneLine(text).replace(/^[{\s]+/, '');

/** The name of a file. It says nothing about a child, a family or care. */
export const mapFileName = (date: string): string => `map-${date}.txt`;

/**
 * The text of a file: a few lines for people, then the record on one line of JSON. Fields are copied by name, so that
 * nothing else gets into it. What is picked and written to talk about is tidied (`tidyTalk`).
 */
export function writeMapFile({ date, map, talk }: MapFileContent, { title, day, how }: MapFileWords): string {
  const tidy = talk && tidyTalk(talk);
  const record: MapFile = { kind: 'connection-map', v: 1, date, map: copyOf(map), ...(tidy && { talk: tidy }) };
  return [lineOf(title), lineOf(day), '', lineOf(how), '', toJson(record), ''].join('\n');
}
