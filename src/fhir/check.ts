/** Checks what a response is made of. Bad input throws a `TypeError` that says what is wrong, where, and what is allowed. */
import { AGE_BANDS, DIMENSIONS } from '../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../instrument/version.ts';
import { isCalendarDay } from '../results/days.ts';
import type { SharedSnapshot } from '../results/snapshot.ts';
import { scoreDimensions, keyAnswers, readAnswers, type Scores } from '../scoring/dimensions.ts';
import { checkedAnswers, checkOneOf, fail } from '../scoring/validate.ts';

/** The detail of a share event (host-contract.md, “Events”). */
export interface Shared extends SharedSnapshot {
  /** The page’s `messages` changed the text of a question. */
  readonly customised?: true;
  /** Made with the `sandbox` attribute, for testing. */
  readonly sandbox?: true;
}

/** Throws unless `day` is a real day, `YYYY-MM-DD`. */
export function checkDay(day: string) {
  if (typeof day !== 'string' || !isCalendarDay(day))
    fail('day', day, 'a day of the calendar as YYYY-MM-DD, without a time');
}

/** Throws if `shared` is no map with answers to the questions of this version, in their own words. */
function checkMap(shared: Shared) {
  if (typeof shared !== 'object' || shared === null) fail('shared', shared, 'the detail of a share event');
  const { ageBand, instrument, locale, answers } = shared;
  checkOneOf('shared.ageBand', ageBand, AGE_BANDS);
  // The questions, and what the answers come to, can be others in another version.
  checkOneOf('shared.instrument', instrument, [INSTRUMENT_VERSION]);
  if (typeof locale !== 'string') fail('shared.locale', locale, 'a BCP 47 tag');
  if (answers === undefined) fail('shared.answers', answers, 'the answers, which a parent adds under share="answers"');
  // some pages define properties on `Object.prototype`
  if (Object.hasOwn(shared, 'customised') && shared.customised)
    fail('shared.customised', shared.customised, 'nothing: the page has changed the words of a question');
}

/** The scores of a map. Throws if `shared` cannot become a response, or has other scores than its answers give. */
export function checkedScores(shared: Shared): Scores {
  checkMap(shared);
  const { ageBand, answers } = shared;
  const scores = scoreDimensions(keyAnswers(readAnswers(checkedAnswers(answers!, ageBand), ageBand)));
  for (const dimension of DIMENSIONS) {
    const { score } = scores[dimension];
    checkOneOf(`shared.scores["${dimension}"].score`, shared.scores?.[dimension]?.score, [score]);
  }
  return scores;
}
