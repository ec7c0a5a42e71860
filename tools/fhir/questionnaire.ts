/** The FHIR R4 `Questionnaire` of an age band, with all languages inside. Source: take-along.md §4. */
import { CHOICES, DIMENSIONS, ITEMS, type AgeBand, type Dimension, type Item } from '../../src/instrument/items.ts';
import { SCORING } from '../../src/instrument/rules.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { labelIdOf, LEVEL_CODES, levelIdOf, questionnaireUrl, SYSTEMS } from '../../src/fhir/codes.ts';
import { levelExpressions, scoreExpressions } from './expressions.ts';
import { EXTENSIONS, said } from './said.ts';
import type { Tables } from './tables.ts';

const codeOf = (code: string) => ({ code: [{ system: SYSTEMS.item, code }] });

/** An answer. `ordinalValue` is keyed, so that the values of a part only need adding up; `na` has none. */
function answerOption(answer: (typeof CHOICES)[number], { key }: Item, tables: Tables) {
  const valueCoding = { system: SYSTEMS.answer, code: String(answer), ...said('display', `scale.${answer}`, tables) };
  if (answer === 'na') return { valueCoding };
  const valueDecimal = key === '+' ? answer : SCORING.maxRaw - answer;
  return { extension: [{ url: `${EXTENSIONS}/ordinalValue`, valueDecimal }], valueCoding };
}

/** A question. Its header is the prefix, since text of its own would stand below it. */
const question = (item: Item, tables: Tables) => ({
  linkId: item.id,
  ...codeOf(item.id),
  ...said('prefix', `header.${item.frame}`, tables),
  ...said('text', item.id, tables),
  type: 'choice',
  required: false,
  repeats: false,
  answerOption: CHOICES.map((answer) => answerOption(answer, item, tables)),
});

const score = (dimension: Dimension, band: AgeBand, tables: Tables) => ({
  linkId: `score-${dimension}`,
  extension: scoreExpressions(dimension, band),
  ...codeOf(`score-${dimension}`),
  ...said('text', labelIdOf(dimension, band), tables),
  type: 'decimal',
  readOnly: true,
  // A high score of friction is little friction.
  ...(dimension === 'friction' && {
    item: [{ linkId: 'score-friction-about', ...said('text', 'ui.parts.ease', tables), type: 'display' }],
  }),
});

const level = (dimension: Dimension, band: AgeBand, tables: Tables) => ({
  linkId: `level-${dimension}`,
  extension: levelExpressions(dimension),
  ...codeOf(`level-${dimension}`),
  ...said('text', labelIdOf(dimension, band), tables),
  type: 'choice',
  readOnly: true,
  answerOption: LEVEL_CODES.map((code) => ({
    valueCoding: { system: SYSTEMS.level, code, ...said('display', levelIdOf(code, dimension), tables) },
  })),
});

const questions = (band: AgeBand, tables: Tables) => ({
  linkId: 'questions',
  ...said('text', `band.${band}`, tables),
  type: 'group',
  item: ITEMS[band].map((item) => question(item, tables)),
});

const scores = (band: AgeBand, tables: Tables) => ({
  linkId: 'scores',
  ...said('text', 'ui.parts', tables),
  type: 'group',
  item: [
    { linkId: 'scores-about', ...said('text', 'fhir.scores', tables), type: 'display' },
    ...DIMENSIONS.flatMap((dimension) => [score(dimension, band, tables), level(dimension, band, tables)]),
  ],
});

/** The questionnaire of an age band in the languages of `tables`, which need all texts. */
export const questionnaire = (band: AgeBand, tables: Tables) => ({
  resourceType: 'Questionnaire',
  id: `connection-map-${band}`,
  language: 'en',
  url: questionnaireUrl(band),
  version: INSTRUMENT_VERSION,
  name: `ConnectionMap_${band.replace('-', '_')}`,
  ...said('title', 'ui.title', tables),
  status: 'active',
  experimental: true,
  subjectType: ['Patient'],
  publisher: 'connection-map',
  ...said('description', 'fhir.about', tables),
  ...said('purpose', 'fhir.purpose', tables),
  ...codeOf(`band-${band}`),
  item: [
    { linkId: 'about', ...said('text', 'fhir.about', tables), type: 'display' },
    { linkId: 'intro', ...said('text', 'ui.child.text', tables), type: 'display' },
    questions(band, tables),
    scores(band, tables),
  ],
});
