/** Which texts a FHIR response has (take-along.md §4): what it is, the names of the parts, the words for the levels. */
import { groups, type Table } from './groups.ts';

const IDS = /^(fhir\.about|ui\.unmapped|dimension\.[\w.-]+\.label|level\.\w+(\.friction)?)$/;

/** Of a language’s texts, by message id, those that a response has. */
export const narrativeOf = (table: Table): Table =>
  Object.fromEntries(Object.entries(table).filter(([id]) => IDS.test(id)));

/** The same in English. */
export const narrativeTexts: Table = narrativeOf({ ...groups.results, ...groups.fhir });
