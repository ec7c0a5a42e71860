/** Result → what may be shared or kept. Every field is picked by name, so that nothing new slips out unseen. */
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

/** A first step is for no part, whatever a page has put on `Object.prototype`. */
const suggestionOf = (one: Suggestion): Suggestion =>
  Object.hasOwn(one, 'dimension')
    ? { dimension: one.dimension!, role: one.role, practice: one.practice }
    : { role: one.role, practice: one.practice };

/**
 * The record of a map (host-contract.md, `Snapshot`). `locale`: BCP 47 tag of the language shown. Notes about the answers,
 * supports and bright spots of the result are left behind.
 */
export function snapshotOf(
  { scores, pattern, soft, suggestions }: Result,
  { ageBand, locale }: { readonly ageBand: AgeBand; readonly locale: string },
): Snapshot {
  return {
    instrument: INSTRUMENT_VERSION,
    version: VERSION,
    locale,
    ageBand,
    scores: Object.fromEntries(DIMENSIONS.map((one) => [one, scoreOf(scores[one])])) as unknown as Scores,
    pattern,
    soft,
    suggestions: suggestions.map(suggestionOf),
  };
}

/**
 * What the share event carries, and what the consent panel shows before: the snapshot, and with `answers` all 24 of its
 * age band, each 0–4, `'na'` or `'skip'`. Give `answers` only under `share="answers"` and where the parent ticked it.
 */
export function sharedOf(snapshot: Snapshot, answers?: Answers): SharedSnapshot {
  const { instrument, version, locale, ageBand, scores, pattern, soft, suggestions } = snapshot;
  const shared = { instrument, version, locale, ageBand, scores, pattern, soft, suggestions };
  if (!answers) return shared;
  return { ...shared, answers: Object.fromEntries(ITEMS[ageBand].map(({ id }) => [id, answers[id] ?? 'skip'])) };
}
