/** Makes a FHIR R4 `QuestionnaireResponse` of a shared map, which it checks. Source: take-along.md §4. */
import { nearest } from '../locale/match.ts';
import { dirOf } from '../locale/writing.ts';
import { checkDay, checkedScores, type Shared } from './check.ts';
import { responseOf, type QuestionnaireResponse } from './resource.ts';
import { words } from './words.ts';

/**
 * A FHIR R4 `QuestionnaireResponse` of a shared map: the answers, and the scores (0–100, unrounded) and levels that
 * `score` of `scoring.js` gives for them. `shared`: the detail of a share event, with `answers`. `day`: the day on which
 * the parent answered, `YYYY-MM-DD`. It names no parent and no child: who receives it adds `subject`.
 *
 * Throws a `TypeError` that says what is wrong, where, and what is allowed: for input of another shape, a map without
 * answers, of another version of the instrument, or with scores that its answers do not give, and for one whose questions
 * the page had in other words. Other languages than the shipped ones get the texts in English; the answers are codes.
 */
export function questionnaireResponse(shared: Shared, day: string): QuestionnaireResponse {
  const scores = checkedScores(shared);
  checkDay(day);
  const { ageBand, answers } = shared;
  const sandbox = Object.hasOwn(shared, 'sandbox') ? shared.sandbox : undefined;
  const locale = nearest(shared.locale, Object.keys(words)) ?? 'en';
  const own = { locale, dir: dirOf(locale), table: words[locale]! };
  return responseOf({ ageBand, answers: answers!, scores, sandbox }, day, own);
}
