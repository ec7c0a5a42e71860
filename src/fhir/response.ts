/** Makes a FHIR R4 `QuestionnaireResponse` of a shared map. Source: take-along.md §4. */
import { DIMENSIONS, ITEMS, type AgeBand, type Answers } from '../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../instrument/version.ts';
import { nearest } from '../locale/match.ts';
import type { Scores } from '../scoring/dimensions.ts';
import type { Table } from '../text/groups.ts';
import { checkDay, checkedScores, type Shared } from './check.ts';
import { labelIdOf, levelIdOf, questionnaireUrl, SYSTEMS } from './codes.ts';
import { words } from './words.ts';

/** A code of a code system. Without `display`: some programs look for the answer by it, in the language of their form. */
export interface Coding {
  readonly system: string;
  readonly code: string;
}

/** An answered question or a score. */
export interface ResponseItem {
  readonly linkId: string;
  readonly answer: readonly [{ readonly valueCoding: Coding } | { readonly valueDecimal: number }];
}

/** The part of a FHIR R4 `QuestionnaireResponse` that is used here. It names nobody. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  /** Marks a map of the `sandbox` as test data. */
  readonly meta?: { readonly tag: readonly Coding[] };
  /** BCP 47 tag of the language of `text`. */
  readonly language: string;
  readonly text: { readonly status: 'additional'; readonly div: string };
  /** Canonical address and version of the questionnaire. */
  readonly questionnaire: string;
  readonly status: 'completed';
  /** A day, `YYYY-MM-DD`. */
  readonly authored: string;
  readonly item: readonly { readonly linkId: string; readonly item: readonly ResponseItem[] }[];
}

const TEST_DATA = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' };

const coded = (linkId: string, system: string, code: string): ResponseItem => ({
  linkId,
  answer: [{ valueCoding: { system, code } }],
});

/** The answers. A skipped question is left out. */
const questionItems = (answers: Answers, band: AgeBand): readonly ResponseItem[] =>
  ITEMS[band].flatMap(({ id }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id]! : 'skip';
    return answer === 'skip' ? [] : [coded(id, SYSTEMS.answer, String(answer))];
  });

/** Scores and levels. A part that is not mapped has no score. */
const scoreItems = (scores: Scores): readonly ResponseItem[] =>
  DIMENSIONS.flatMap((dimension) => {
    const { score } = scores[dimension];
    const level = score === null ? 'not-mapped' : scores[dimension].level;
    return [
      ...(score === null ? [] : [{ linkId: `score-${dimension}`, answer: [{ valueDecimal: score }] as const }]),
      coded(`level-${dimension}`, SYSTEMS.level, level!),
    ];
  });

const escaped = (text = '') => text.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]!);

/** What a person reads where a program does not know the questionnaire: what it is, and each part in words. */
function narrative(scores: Scores, band: AgeBand, language: string): string {
  const table: Table = words[language]!;
  const lines = DIMENSIONS.map((dimension) => {
    const { score, level } = scores[dimension];
    const code = score === null ? 'not-mapped' : level;
    return `<li>${escaped(table[labelIdOf(dimension, band)])}: ${escaped(table[levelIdOf(code!, dimension)])}</li>`;
  });
  return `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}"><p>${escaped(table['fhir.about'])}</p><ul>${lines.join('')}</ul></div>`;
}

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
  const { ageBand, answers, locale, sandbox } = shared;
  const language = nearest(locale, Object.keys(words)) ?? 'en';
  const answered = questionItems(answers!, ageBand);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(sandbox && { meta: { tag: [TEST_DATA] } }),
    language,
    text: { status: 'additional', div: narrative(scores, ageBand, language) },
    questionnaire: `${questionnaireUrl(ageBand)}|${INSTRUMENT_VERSION}`,
    status: 'completed',
    authored: day,
    // FHIR knows no empty lists.
    item: [
      ...(answered.length ? [{ linkId: 'questions', item: answered }] : []),
      { linkId: 'scores', item: scoreItems(scores) },
    ],
  };
}
