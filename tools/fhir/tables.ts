/** The texts of all shipped languages, for the FHIR files. */
import { groups, type Table } from '../../src/text/groups.ts';
import { narrativeOf } from '../../src/text/narrative.ts';
import { targetsOf } from '../l10n/locale.ts';
import { TRANSLATED } from '../l10n/shipped.ts';

/** BCP 47 tag → message id → text; English first. */
export type Tables = Readonly<Record<string, Table>>;

/** With ordinary spaces: a string of FHIR has no others, and French has narrow ones before a question mark. */
const withPlainSpaces = (table: Table): Table =>
  Object.fromEntries(Object.entries(table).map(([id, text]) => [id, text.replace(/\s/g, ' ')]));

/** All texts of all shipped languages. */
export const allTables = (): Tables => ({
  en: Object.assign({}, ...Object.values<Table>(groups)),
  ...Object.fromEntries(TRANSLATED.map((code) => [code, withPlainSpaces(targetsOf(code))])),
});

/** The texts of a response in each (src/fhir/words.ts). */
export const narratives = (): Tables =>
  Object.fromEntries(Object.entries(allTables()).map(([code, table]) => [code, narrativeOf(table)]));
