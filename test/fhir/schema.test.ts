/** The files are FHIR R4: by the official JSON schema, and by the rules of R4 that no schema can say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, type AgeBand, type Answer } from '../../src/instrument/items.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { responseOf } from '../../src/fhir/resource.ts';
import { questionnaireResponse } from '../../src/fhir/response.ts';
import { score } from '../../src/scoring/score.ts';
import { fhirFiles } from '../../tools/fhir/files.ts';
import { allTables } from '../../tools/fhir/tables.ts';
import examples from '../fixtures/worked-examples.json' with { type: 'json' };
import { answersInOrder, createAnswers } from '../helpers/answers.ts';
import { questionnaireOf, schemaFaults, sharedFrom } from '../helpers/fhir.ts';

/** Every object in a value, with its path. */
function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, one] of Object.entries(value)) yield* objectsIn(one, `${path}.${key}`);
}

const files = fhirFiles().map(({ name, json }) => ({ name, resource: JSON.parse(json) as Record<string, unknown> }));

describe('a file', () => {
  it('is one for each age, and one for each code system', () => {
    const bands = AGE_BANDS.map((band) => `Questionnaire-${band}.json`);
    const systems = ['answer', 'level', 'item'].map((name) => `CodeSystem-${name}.json`);
    assert.deepEqual(
      files.map(({ name }) => name),
      [...bands, ...systems],
    );
  });
  for (const { name, resource } of files) {
    it(`is valid: ${name}`, () => assert.deepEqual(schemaFaults(resource), []));
    it(`has a name that programs can use (que-0, csd-0): ${name}`, () =>
      assert.match(String(resource['name']), /^[A-Z]\w{0,254}$/));
    it(`has each linkId and each code once (que-2, csd-1), nothing empty, and a translation of each text: ${name}`, () => {
      const seen = new Set<unknown>();
      for (const [path, one] of objectsIn(resource)) {
        const id = one['linkId'] ?? (path.includes('.concept.') && 'display' in one ? one['code'] : undefined);
        // the schema lets both be absent, since an extension may stand in their place
        if (/\.item\.\d+$/.test(path)) assert.ok(id && one['type'], `${path} has no linkId or no type`);
        if (id !== undefined) assert.ok(!seen.has(id), `${path} repeats ${String(id)}`);
        if (id !== undefined) seen.add(id);
        for (const [key, value] of Object.entries(one)) {
          assert.ok(!(Array.isArray(value) && value.length === 0), `${path}.${key} is empty`);
          const isText = ['title', 'description', 'purpose', 'text', 'prefix', 'display'].includes(key);
          if (!isText) continue;
          const said = (one[`_${key}`] as { extension: unknown[] } | undefined)?.extension ?? one['designation'];
          assert.equal((said as unknown[]).length, SHIPPED.length - 1, `${path}.${key}`);
        }
      }
    });
    it(`says that it is untested and no diagnosis: ${name}`, () => {
      assert.match(String(resource['description']), /not been tested in a study.*not a screening or diagnostic test/);
      assert.equal(resource['experimental'], true);
    });
  }
  it('says so to a person who fills in the form too, first', () => {
    for (const { resource } of files.slice(0, 5)) {
      assert.equal((resource['item'] as { text: string }[])[0]!.text, resource['description']);
    }
  });
  it('has codes of our systems only, each of which is in its file', () => {
    const known = new Set(
      files
        .slice(5)
        .flatMap(({ resource }) =>
          (resource['concept'] as { code: string }[]).map(({ code }) => `${String(resource['url'])}|${code}`),
        ),
    );
    for (const { resource } of files.slice(0, 5)) {
      for (const [path, one] of objectsIn(resource)) {
        if ('system' in one) assert.ok(known.has(`${String(one['system'])}|${String(one['code'])}`), path);
      }
    }
  });
});

describe('a response', () => {
  for (const band of AGE_BANDS) {
    it(`is valid: ${band}`, () => {
      const response = questionnaireResponse(sharedFrom(createAnswers(band), band), '2026-11-28');
      assert.deepEqual(schemaFaults(response), []);
    });
  }
  it('is valid with no answer at all, and of the sandbox', () => {
    const response = questionnaireResponse({ ...sharedFrom({}, 'teen'), sandbox: true }, '2026-11-28');
    assert.deepEqual(schemaFaults(response), []);
  });
});

describe('a response that a parent saves', () => {
  for (const [locale, table] of Object.entries(allTables())) {
    it(`is valid, and reads in ${locale}: every worked example`, () => {
      for (const { id, band, answers: values } of examples) {
        const ageBand = band as AgeBand;
        const answers = answersInOrder(ageBand, values as Answer[]);
        const { scores } = score(answers, ageBand);
        const response = responseOf({ ageBand, answers, scores }, '2026-11-28', { locale, dir: dirOf(locale), table });
        assert.deepEqual(schemaFaults(response), [], id);
        assert.ok(response.text.div.includes(`lang="${locale}" dir="${dirOf(locale)}"><p>${table['fhir.about']}`), id);
      }
    });
  }
});

describe('the schema finds', () => {
  const response = questionnaireResponse(sharedFrom(createAnswers('teen'), 'teen'), '2026-11-28');
  const form = questionnaireOf('teen');
  for (const [fault, resource] of [
    ['a property that R4 has not', { ...response, score: 3 }],
    ['a status that is none', { ...response, status: 'done' }],
    ['a day that is none', { ...response, authored: '28.11.2026' }],
    ['a score as text', { ...response, item: [{ linkId: 'score', answer: [{ valueDecimal: '75' }] }] }],
    ['a type of question that is none', { ...form, item: [{ linkId: 'a', type: 'radio' }] }],
    ['a title that is no text', { ...form, title: 3 }],
    ['a resource that is none', { ...form, resourceType: 'Questionaire' }],
  ] as const) {
    it(fault, () => assert.notDeepEqual(schemaFaults(JSON.parse(JSON.stringify(resource))), []));
  }
});
