/** The three shipped files of a language (host-contract.md, “Files”). */
import { dirOf } from '../../src/locale/writing.ts';
import type { TextGroup, Translation } from '../../src/locale/language.ts';
import type { Table } from '../../src/text/groups.ts';
import { VERSION } from '../../src/version.ts';
import type { UnitGroup } from './unit-groups.ts';
import { unitsOf } from './units.ts';

/** Suffix of the file name → the text groups in that file. */
const FILES: Readonly<Record<string, readonly TextGroup[]>> = {
  '': ['first', 'questions'],
  '.results': ['results', 'about', 'storage', 'kiosk', 'share', 'resources'],
  '.more': ['page', 'compare', 'learn', 'fhir'],
};

/** The unit groups of a text group. The notes about a language are loaded with its `first` group. */
const unitGroupsOf = (group: TextGroup): readonly UnitGroup[] => (group === 'first' ? ['first', 'languages'] : [group]);

/** A built file: its name in `locales/`, and its code. */
export interface BuiltFile {
  readonly name: string;
  readonly code: string;
}

/** The files of a language (BCP 47) with complete texts. */
export function builtFiles(code: string, targets: Table, translation: Translation): readonly BuiltFile[] {
  const tableOf = (name: TextGroup): Table => {
    const units = unitsOf(code).filter(({ group }) => unitGroupsOf(name).includes(group));
    return Object.fromEntries(units.map(({ id }) => [id, targets[id]!]));
  };
  const head = { version: VERSION, locale: code, dir: dirOf(code), translation };
  return Object.entries(FILES).map(([suffix, names]) => {
    const module = { ...head, groups: Object.fromEntries(names.map((name) => [name, tableOf(name)])) };
    const lines = Object.entries(module).map(([name, value]) => `export const ${name}=${JSON.stringify(value)};`);
    return { name: `${code}${suffix}.js`, code: `${lines.join('\n')}\n` };
  });
}
