/** The two files that a language ships as (host-contract.md, “Files”): tables as src/text/pack.ts packs them. */
import { dirOf } from '../../src/locale/writing.ts';
import { itemTextIds, pack, type Packed } from '../../src/text/pack.ts';
import { practiceTextIds } from '../../src/text/practice-ids.ts';
import type { TextPart, Translation } from '../../src/locale/language.ts';
import { VERSION } from '../../src/version.ts';
import { unitsOf, type UnitGroup } from './units.ts';

/** Which groups of units each part of a table holds, and the ids that follow from the instrument. */
const PARTS: {
  readonly [Part in TextPart]: { readonly groups: readonly UnitGroup[]; readonly listed?: readonly string[] };
} = {
  first: { groups: ['first', 'languages'] },
  questions: { groups: ['questions'], listed: itemTextIds() },
  results: { groups: ['results'], listed: practiceTextIds() },
  more: { groups: ['about'] },
  extras: { groups: ['extras'] },
};

/** What each file holds, by what follows the code in its name. */
const FILES: Readonly<Record<string, readonly TextPart[]>> = {
  '': ['first', 'questions'],
  '.results': ['results', 'more', 'extras'],
};

/** A file of a language: its name within `locales/`, and its code. */
export interface BuiltFile {
  readonly name: string;
  readonly code: string;
}

/** The files of a language (BCP 47) whose texts are all there. */
export function builtFiles(
  code: string,
  targets: Readonly<Record<string, string>>,
  translation: Translation,
): readonly BuiltFile[] {
  const packed = (part: TextPart): Packed => {
    const { groups, listed } = PARTS[part];
    const units = unitsOf(code).filter(({ group }) => groups.includes(group));
    return pack(Object.fromEntries(units.map(({ id }) => [id, targets[id]!])), listed);
  };
  const head = { version: VERSION, locale: code, dir: dirOf(code), translation };
  return Object.entries(FILES).map(([suffix, parts]) => {
    const module = { ...head, groups: Object.fromEntries(parts.map((part) => [part, packed(part)])) };
    const lines = Object.entries(module).map(([name, value]) => `export const ${name}=${JSON.stringify(value)};`);
    return { name: `${code}${suffix}.js`, code: `${lines.join('\n')}\n` };
  });
}
