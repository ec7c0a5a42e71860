/**
 * The translation units: all texts that screens show, in the order in which parents see them, with notes and maximum
 * lengths. Generated from the messages in src/text.
 */
import { createHash } from 'node:crypto';
import { MESSAGES } from './messages.ts';
import { roomFor } from './room.ts';

/** One text to translate. */
export interface Unit {
  /** Its public message id. */
  readonly id: string;
  readonly group: UnitGroup;
  /** The English text. */
  readonly source: string;
  /** Where it is shown, and what it means. */
  readonly note: string;
  /** The maximum length, in UTF-16 code units. */
  readonly room: number;
  /** For a text with a number: the CLDR plural category of this unit. */
  readonly category?: Intl.LDMLPluralRule;
}

/** The groups of units, in the order in which parents see them. Without groups that no screen shows. */
export const UNIT_GROUPS = [
  'first',
  'languages',
  'questions',
  'results',
  'about',
  'storage',
  'kiosk',
  'share',
  'resources',
] as const;
/** The name of a group of units. */
export type UnitGroup = (typeof UNIT_GROUPS)[number];

/** The first 12 hex digits of the SHA-256 of a text. Stored with a translation to identify its source. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Whether a translation belongs to another English text than the current one. Both hash and source must match, because
 * a program can update one of them without the translation.
 */
export const isStale = (source: string, held: { readonly source: string; readonly hash: string }): boolean =>
  held.source !== source || held.hash !== hashOf(source);

const CATEGORY = /\.(zero|one|two|few|many|other)$/;
/** The plural categories in the order of CLDR. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The plural categories of a language (BCP 47). */
export const categoriesOf = (code: string) => {
  const own = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  return CATEGORIES.filter((one) => own.includes(one));
};

/** Whether a category contains exactly one number, so that its text can spell the number out. */
export function isOneNumber(code: string, category: Intl.LDMLPluralRule): boolean {
  const rules = new Intl.PluralRules(code);
  return Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((one) => one === category).length === 1;
}

/** The units of English. */
const ENGLISH: readonly Unit[] = UNIT_GROUPS.flatMap((group) =>
  MESSAGES[group].map(({ id, text, note }) => ({ id, group, source: text, note, room: roomFor(id, text) })),
);

/** A text with plurals: English has `.one` and `.other`. */
const hasPlurals = (stem: string) => ENGLISH.some(({ id }) => id === `${stem}.other`);

/** All units that a language (BCP 47) needs: those of English, with one per plural category of the language. */
export const unitsOf = (code: string): readonly Unit[] =>
  ENGLISH.flatMap((unit) => {
    const stem = unit.id.replace(CATEGORY, '');
    if (stem === unit.id || !hasPlurals(stem)) return [unit];
    if (!unit.id.endsWith('.other')) return [];
    return categoriesOf(code).map((category) => ({
      ...(ENGLISH.find(({ id }) => id === `${stem}.${category}`) ?? unit),
      id: `${stem}.${category}`,
      category,
      note: `${unit.note}; the form for the CLDR plural category “${category}” (${examplesOf(code, category)})`,
    }));
  });

/** Example numbers of a category. */
function examplesOf(code: string, category: Intl.LDMLPluralRule): string {
  const rules = new Intl.PluralRules(code);
  const small = Array.from({ length: 130 }, (_, n) => n).filter((n) => rules.select(n) === category);
  return small.length ? small.slice(0, 4).join(', ') : 'only very large numbers';
}

/** A hash of all English texts, to identify the version that was translated. */
export const sourceHash = (): string => hashOf(ENGLISH.map(({ id, source }) => `${id}\t${source}`).join('\n'));

/** The placeholders of a text, such as `{n}`, sorted. */
export const placeholdersOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
