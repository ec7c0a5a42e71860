/** The format of stored records, and its check. Source: host-contract.md, `remember`. */
import * as z from 'zod/mini';
import { AGE_BANDS, CHOICES, FACETS, ITEMS, type AgeBand } from '../../instrument/items.ts';
import type { KeptMap } from '../../results/snapshot.ts';
import type { Unfinished } from '../../run/run.ts';
import { ageBand, snapshot, version } from './snapshot.ts';
import { unlessItThrows, ownOf, bare, matching, oneOf, isWithin } from './values.ts';

/** Unfinished answers as stored: with an age, and the version of the questions. */
export interface KeptRun extends Unfinished {
  readonly ageBand: NonNullable<Unfinished['ageBand']>;
  /** Version of the instrument. */
  readonly instrument: string;
}

/** Stored unfinished answers. */
export interface KeptUnfinished {
  /** When the last answer was stored, in ms since 1970. */
  readonly at: number;
  /** A random number that names the run, so that a tab finds out whether its run was cleared. */
  readonly name?: number;
  readonly run: KeptRun;
}

/** A finished map as stored. Times are in ms since 1970. */
export interface StoredMap extends KeptMap {
  /** The name of its run. */
  readonly run?: number;
  /** From when its year counts, if its date cannot be true. */
  readonly from?: number | undefined;
  /** When it was first found to be too old. */
  readonly old?: number | undefined;
  /** When it was first found to have a date that cannot be true. */
  readonly odd?: number | undefined;
}

/** One element in the list of maps. */
export interface KeptEntry {
  /** As it was found. It is written back like this, because another version can have put more into it. */
  readonly raw: unknown;
  /** `null` if this version cannot read it. */
  readonly map: StoredMap | null;
}

/** One stored text, parsed. */
export interface KeptRecord {
  /** As it was found. */
  readonly raw: object;
  /** Always an own property, whatever a page puts on `Object.prototype`. */
  readonly unfinished: KeptUnfinished | undefined;
  readonly entries: readonly KeptEntry[];
}

/** Also for names, which have the same range. */
const time = matching<number>((value) => Number.isInteger(value) && isWithin(value, 0, 8.64e15));
const storedMap = z.object({
  date: time,
  snapshot,
  run: z.optional(time),
  from: z.optional(time),
  old: z.optional(time),
  odd: z.optional(time),
});

const answer = z.optional(oneOf([...CHOICES, 'skip']));
const answersTo = (band: AgeBand) =>
  z.optional(z.object(Object.fromEntries(ITEMS[band].map(({ id }) => [id, answer]))));
const unfinished = z.object({
  at: time,
  name: z.optional(time),
  run: z.object({
    ageBand,
    at: oneOf(FACETS.map((_, place) => place)),
    answers: z.object(Object.fromEntries(AGE_BANDS.map((band) => [band, answersTo(band)]))),
    instrument: version,
  }),
});

/** In characters. Far more than 24 maps and the answers for all ages need. */
const MAX_LENGTH = 100_000;

/**
 * Parses a stored text. `null` if it is not a record of ours: not JSON, too long, or another version. Invalid
 * unfinished answers are left out; of an invalid map only `raw` is known. Does not check how old anything is.
 */
export function readKept(text: string): KeptRecord | null {
  if (text.length > MAX_LENGTH) return null;
  const raw = unlessItThrows(() => JSON.parse(text));
  const kept = unlessItThrows(() => ownOf(bare(raw)));
  if (kept?.['v'] !== 1 || !Array.isArray(kept['maps'])) return null;
  const entries = (raw.maps as unknown[]).map((one) => ({
    raw: one,
    map: unlessItThrows(() => storedMap.safeParse(bare(one)).data as StoredMap | undefined) ?? null,
  }));
  const { data } = unfinished.safeParse(kept['unfinished']);
  return { raw, unfinished: data as KeptUnfinished | undefined, entries };
}
