/** Builds what may be shared or stored. Copies fields by name, so that a new field is never included by accident. */
import { DIMENSIONS, ITEMS, type AgeBand, type Answers } from '../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../instrument/version.ts';
import type { SharedSnapshot, Snapshot } from './snapshot.ts';
import type { DimensionScore, Scores } from '../scoring/dimensions.ts';
import type { Result } from '../scoring/score.ts';
import type { Suggestion } from '../scoring/suggestions.ts';
import { VERSION } from '../version.ts';

const scoreOf = (part: DimensionScore): DimensionScore =>
  part.score === null
    ? { score: null, answered: part.answered }
    : {
        score: part.score,
        level: part.level,
        edge: part.edge,
        range: [part.range[0], part.range[1]],
        answered: part.answered,
      };

/** A starter has no part, even if a page defines `dimension` on `Object.prototype`. */
const suggestionOf = (one: Suggestion): Suggestion =>
  Object.hasOwn(one, 'dimension')
    ? { dimension: one.dimension!, role: one.role, practice: one.practice }
    : { role: one.role, practice: one.practice };

/** A copy of a record, at any depth, of what `Snapshot` names and nothing else. */
export const copyOf = (snapshot: Snapshot): Snapshot => {
  const { instrument, version, locale, ageBand, scores, pattern, soft, second, suggestions } = snapshot;
  return {
    instrument,
    version,
    locale,
    ageBand,
    scores: Object.fromEntries(DIMENSIONS.map((one) => [one, scoreOf(scores[one])])) as unknown as Scores,
    pattern,
    soft,
    second,
    suggestions: suggestions.map(suggestionOf),
  };
};

/**
 * The record of a map (host-contract.md, `Snapshot`). `locale`: BCP 47 tag of the language shown. Flags, supports and
 * bright spots of the result are left out.
 */
export const snapshotOf = (
  result: Result,
  { ageBand, locale }: { readonly ageBand: AgeBand; readonly locale: string },
): Snapshot => copyOf({ ...result, instrument: INSTRUMENT_VERSION, version: VERSION, locale, ageBand });

/**
 * The detail of the share event, which the consent panel shows first: the snapshot and, with `answers`, all 24 answers
 * of its age band (0–4, `'na'` or `'skip'`). Pass `answers` only with `share="answers"` and if the parent ticked it.
 */
export function sharedOf(snapshot: Snapshot, answers?: Answers): SharedSnapshot {
  const shared = copyOf(snapshot);
  if (!answers) return shared;
  const all = ITEMS[snapshot.ageBand].map(({ id }) => [id, answers[id] ?? 'skip']);
  return { ...shared, answers: Object.fromEntries(all) };
}
