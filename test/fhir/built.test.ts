/** What the build writes for clinics: `dist/fhir.js` and the files in `dist/fhir`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import type * as Fhir from '../../src/fhir/index.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { fhirFiles } from '../../tools/fhir/files.ts';
import { allTables } from '../../tools/fhir/tables.ts';
import { createAnswers } from '../helpers/answers.ts';
import { schemaFaults, sharedFrom } from '../helpers/fhir.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { questionnaireResponse } = (await import(`${dist}fhir.js`)) as typeof Fhir;
const TABLES = allTables();

describe('the build', () => {
  it('writes each file of today’s texts, and no other', () => {
    const files = fhirFiles();
    assert.deepEqual(globSync('**', { cwd: `${dist}fhir` }).sort(), files.map(({ name }) => name).sort());
    for (const { name, json } of files) assert.equal(readFileSync(`${dist}fhir/${name}`, 'utf8'), json, name);
  });
  for (const locale of SHIPPED) {
    it(`has fhir.js speak ${locale} of every age`, () => {
      for (const band of AGE_BANDS) {
        const response = questionnaireResponse(sharedFrom(createAnswers(band), band, locale), '2026-11-28');
        assert.deepEqual(schemaFaults(response), []);
        assert.equal(response.language, locale);
        // a record system in English shows it too
        assert.match(response.text.div, new RegExp(`^<div [^>]*lang="${locale}" dir="${dirOf(locale)}">`));
        const boundaries = `dimension.boundaries.${band === 'infant' ? 'infant.' : ''}label`;
        for (const id of ['fhir.about', 'level.strength.friction', boundaries])
          assert.ok(response.text.div.includes(TABLES[locale]![id]!), id);
      }
    });
  }
  it('has fhir.js find the nearest language', () => {
    assert.equal(questionnaireResponse(sharedFrom({}, 'teen', 'es-MX'), '2026-11-28').language, 'es');
  });
  it('has nothing of the interface in fhir.js', () => {
    assert.doesNotMatch(readFileSync(`${dist}fhir.js`, 'utf8'), /import|customElements|document\b|ui\.start/);
  });
});
