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

/** Everything that is stored. */
export interface KeptRecord {
  /** Version of this format. */
  readonly v: 1;
  /** `at`: when the last answer was stored, in ms since 1970. */
  readonly unfinished?: { readonly at: number; readonly run: KeptRun };
  /** Oldest first. */
  readonly maps: readonly KeptMap[];
}

const time = matching<number>((value) => Number.isInteger(value) && isWithin(value, 0, 8.64e15));
const keptMap = z.object({ date: time, snapshot });

const answer = z.optional(oneOf([...CHOICES, 'skip']));
const answersTo = (band: AgeBand) =>
  z.optional(z.object(Object.fromEntries(ITEMS[band].map(({ id }) => [id, answer]))));
const unfinished = z.object({
  at: time,
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
 * Parses a stored record. Invalid maps and invalid unfinished answers are dropped; valid maps stay. `null` if the text
 * is not a record of ours: not JSON, too long, or another version. Does not check how old it is.
 */
export function readKept(text: string): KeptRecord | null {
  if (text.length > MAX_LENGTH) return null;
  const kept = unlessItThrows(() => ownOf(bare(JSON.parse(text))));
  if (kept?.['v'] !== 1 || !Array.isArray(kept['maps'])) return null;
  const maps = (kept['maps'] as unknown[]).flatMap(
    (map): readonly KeptMap[] | KeptMap => keptMap.safeParse(map).data ?? [],
  );
  const { data } = unfinished.safeParse(kept['unfinished']);
  return { v: 1, ...(data && { unfinished: data }), maps };
}
