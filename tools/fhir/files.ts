/** The files of `dist/fhir`: five questionnaires and the code systems. */
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { codeSystems } from './code-systems.ts';
import { questionnaire } from './questionnaire.ts';
import { allTables } from './tables.ts';

/** File names with JSON. */
export function fhirFiles(): readonly { readonly name: string; readonly json: string }[] {
  const tables = allTables();
  const resources = [...AGE_BANDS.map((band) => questionnaire(band, tables)), ...codeSystems(tables)];
  return resources.map((resource) => ({
    name: `${resource.resourceType}-${resource.id.replace('connection-map-', '')}.json`,
    json: `${JSON.stringify(resource, null, 1)}\n`,
  }));
}
