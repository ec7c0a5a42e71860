/**
 * FHIRPath of the scores, as in the PHQ-9 example of the guide for Structured Data Capture. Plain FHIRPath, for programs
 * that know neither `ordinal()` nor `weight()`; `ordinal()` on `na`, which has no value, would ask a terminology server.
 */
import { ITEMS, type AgeBand, type Dimension } from '../../src/instrument/items.ts';
import { SCORING } from '../../src/instrument/rules.ts';
import { EXTENSIONS } from './said.ts';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const expressionOf = (expression: string) => ({ language: 'text/fhirpath', expression });

/** A variable of an item, `%name`. */
const variable = (name: string, expression: string) => ({
  url: `${EXTENSIONS}/variable`,
  valueExpression: { name, ...expressionOf(expression) },
});

/** What an item is filled in with. */
const calculated = (expression: string) => ({
  url: `${SDC}/sdc-questionnaire-calculatedExpression`,
  valueExpression: expressionOf(expression),
});

const itemIn = (group: string, id: string) => `.item.where(linkId = '${group}').item.where(linkId = '${id}')`;

/** The keyed value of the answer to an item: nothing for `na` and for no answer. */
const valueOf = (id: string) => {
  const item = itemIn('questions', id);
  return `%questionnaire${item}.answerOption.where(value.code = %resource${item}.answer.value.code).extension.where(url = '${EXTENSIONS}/ordinalValue').value`;
};

/** The score of a part: the mean of its answers, 0–100; nothing below the fewest answers. */
export function scoreExpressions(dimension: Dimension, band: AgeBand) {
  const ids = ITEMS[band].filter((item) => item.dimension === dimension).map(({ id }) => id);
  // `combine`, since the union `|` drops equal values
  const [first, ...others] = ids.map(valueOf);
  const values = others.reduce((all, one) => `${all}.combine(${one})`, first!);
  const { minAnswered, maxRaw } = SCORING;
  return [
    variable('values', values),
    calculated(`iif(%values.count() >= ${minAnswered}, 100.0 * %values.sum() / (${maxRaw} * %values.count()), {})`),
  ];
}

/** The level of a part: the answer option that its score reaches. */
export function levelExpressions(dimension: Dimension) {
  const { strength, steady } = SCORING.cuts;
  const level = `iif(%score.empty(), 'not-mapped', iif(%score >= ${strength}, 'strength', iif(%score >= ${steady}, 'steady', 'tender')))`;
  return [
    variable('score', `%resource${itemIn('scores', `score-${dimension}`)}.answer.value`),
    calculated(`%questionnaire${itemIn('scores', `level-${dimension}`)}.answerOption.value.where(code = ${level})`),
  ];
}
