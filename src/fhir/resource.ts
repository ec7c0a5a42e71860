/** A FHIR R4 `QuestionnaireResponse`, made of answers and their scores. Nothing is checked here. Source: take-along.md §4. */
import { DIMENSIONS, ITEMS, type AgeBand, type Answers } from '../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../instrument/version.ts';
import type { Scores } from '../scoring/dimensions.ts';
import type { Table } from '../text/groups.ts';
import { labelIdOf, levelIdOf, questionnaireUrl, SYSTEMS } from './codes.ts';

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

/** What a response is made of. The scores are those of the answers. */
export interface Answered {
  readonly ageBand: AgeBand;
  readonly answers: Answers;
  readonly scores: Scores;
  /** Made with the `sandbox` attribute, for testing. */
  readonly sandbox?: true | undefined;
}

/** The language of what a person reads in a response: its BCP 47 tag, its direction, and a table with the texts of `narrative.ts`. */
export interface Words {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly table: Table;
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
function narrative({ scores, ageBand }: Answered, { table, locale, dir }: Words): string {
  const lines = DIMENSIONS.map((dimension) => {
    const { score, level } = scores[dimension];
    const code = score === null ? 'not-mapped' : level;
    return `<li>${escaped(table[labelIdOf(dimension, ageBand)])}: ${escaped(table[levelIdOf(code!, dimension)])}</li>`;
  });
  return `<div xmlns="http://www.w3.org/1999/xhtml" lang="${locale}" dir="${dir}"><p>${escaped(table['fhir.about'])}</p><ul>${lines.join('')}</ul></div>`;
}

/** The response. `day`: when the parent answered, `YYYY-MM-DD`. It names no parent and no child. */
export function responseOf(answered: Answered, day: string, words: Words): QuestionnaireResponse {
  const { ageBand, answers, scores, sandbox } = answered;
  const questions = questionItems(answers, ageBand);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(sandbox && { meta: { tag: [TEST_DATA] } }),
    language: words.locale,
    text: { status: 'additional', div: narrative(answered, words) },
    questionnaire: `${questionnaireUrl(ageBand)}|${INSTRUMENT_VERSION}`,
    status: 'completed',
    authored: day,
    // FHIR knows no empty lists.
    item: [
      ...(questions.length ? [{ linkId: 'questions', item: questions }] : []),
      { linkId: 'scores', item: scoreItems(scores) },
    ],
  };
}
