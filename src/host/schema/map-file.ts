/** Checks the record in a map file. Source: take-along.md, File. */
import * as z from 'zod/mini';
import { DIMENSIONS } from '../../instrument/items.ts';
import type { MapFile } from '../../results/snapshot.ts';
import { snapshot } from './snapshot.ts';
import { bare, matching, oneOf, unlessItThrows } from './values.ts';

const string = matching<string>((value) => typeof value === 'string');
const mapFile = z.object({
  kind: oneOf(['connection-map']),
  v: oneOf([1]),
  date: string,
  map: snapshot,
  talk: z.optional(z.object({ parts: z.array(oneOf(DIMENSIONS)), line: z.optional(string) })),
});

/**
 * A checked copy of the record in a map file, without unknown fields; `null` if it is not of that shape. Whether the day,
 * the scores and the line can be true is not checked here.
 */
export const readMapFileRecord = (value: unknown): MapFile | null =>
  // absent keys stay absent, whatever a page has put on Object.prototype
  unlessItThrows(() => bare(mapFile.safeParse(bare(value)).data) as MapFile | undefined) ?? null;
