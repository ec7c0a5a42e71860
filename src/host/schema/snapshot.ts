/** Checks the record of a map. Source: host-contract.md, `Snapshot`. */
import * as z from 'zod/mini';
import { AGE_BANDS, DIMENSIONS, type Dimension } from '../../instrument/items.ts';
import type { PracticeId } from '../../instrument/practices.ts';
import type { PatternId } from '../../instrument/rules.ts';
import type { Snapshot } from '../../results/snapshot.ts';
import { unlessItThrows, bare, parsedBy, matching, oneOf, isWithin, textAs, visible, lang } from './values.ts';

/**
 * The ids that a stored map may contain. They repeat the tables of the instrument, because those are in the results
 * chunk, which is not needed to check a record. A test makes sure that both are equal.
 */
export const PATTERN_IDS = [
  'even-answers',
  'not-enough',
  'all-strained',
  'stuck-after-storms',
  'stormy-reconnecting',
  'repair-first',
  'busy-distant',
  'calm-but-far',
  'firm-but-cool',
  'warm-few-lines',
  'close-and-stormy',
  'one-tender-spot',
  'strong-across',
  'steady-across',
  'steady-with-strengths',
  'mixed-map',
] as const satisfies readonly PatternId[];
/** The ids of the suggestions, as those of the headlines above. */
export const PRACTICE_IDS = [
  'light-up-hello',
  'learn-their-way',
  'catch-it-small',
  'pause-and-return',
  'catch-the-serve',
  'phone-down-pocket',
  'name-the-feeling',
  'short-repair',
  'way-back-ritual',
  'kind-no',
  'choice-inside-the-line',
  'ten-follow',
  'join-their-world',
] as const satisfies readonly PracticeId[];

/** Version of the instrument or the package. */
export const version = textAs(20, visible);
/** An age band by its id. */
export const ageBand = oneOf(AGE_BANDS);
const dimension = oneOf(DIMENSIONS);
const position = matching<number>((value) => isWithin(value, 0, 100));
const unmapped = z.object({ score: oneOf([null]), answered: oneOf([0, 1, 2]) });
const mapped = z.object({
  score: position,
  level: oneOf(['strength', 'steady', 'tender']),
  edge: oneOf(['strength-steady', 'steady-tender', null]),
  range: matching<readonly [number, number]>(
    (value) => Array.isArray(value) && value.length === 2 && value.every((end) => isWithin(end, 0, 100)),
  ),
  answered: oneOf([3, 4]),
});
/** Not with `z.union`, which adds 300 bytes. */
const dimensionScore = parsedBy((value) => mapped.safeParse(value).data ?? unmapped.safeParse(value).data);
const patternOrNull = oneOf([...PATTERN_IDS, null]);
/** Maps that were kept under instrument 1.0.0 have no second line. */
const second = parsedBy((value = null) => patternOrNull.safeParse(value).data);
/** The record of a map. */
export const snapshot = z.object({
  instrument: version,
  version,
  locale: lang,
  ageBand,
  scores: z.object(
    Object.fromEntries(DIMENSIONS.map((one) => [one, dimensionScore])) as Record<Dimension, typeof dimensionScore>,
  ),
  pattern: oneOf(PATTERN_IDS),
  soft: oneOf([true, false]),
  second,
  suggestions: z
    .array(
      z.object({
        dimension: z.optional(dimension),
        role: oneOf(['tend', 'lean-on', 'keep', 'starter']),
        practice: oneOf(PRACTICE_IDS),
      }),
    )
    .check(z.refine(({ length }) => length >= 1 && length <= 3)),
});

/** A checked copy of a snapshot without unknown fields; `null` if it is not a valid snapshot. */
export function readSnapshot(value: unknown): Snapshot | null {
  return unlessItThrows(() => snapshot.safeParse(bare(value)).data) ?? null;
}
