/**
 * What a translator is asked for: every text that a screen shows, in the order in which a parent meets it, with its note
 * and the room it has. Source of all of it: the messages in src/text.
 */
import { createHash } from 'node:crypto';
import { MESSAGES } from './messages.ts';
import { roomFor } from './room.ts';

/** One text to translate. */
export interface Unit {
  /** Its public message id. */
  readonly id: string;
  readonly group: UnitGroup;
  /** English. */
  readonly source: string;
  /** Where it stands and what is meant. */
  readonly note: string;
  /** The most characters that its place takes. */
  readonly room: number;
  /** Of a text with a number in it: the CLDR plural category that this unit is for. */
  readonly category?: Intl.LDMLPluralRule;
}

/** The groups of units, by when a parent meets them; a group of texts that no screen shows is left out. */
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

/** The first 12 hex digits of the SHA-256 of a text: by them a unit knows which source was translated. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

const CATEGORY = /\.(zero|one|two|few|many|other)$/;
/** In the order that CLDR names them. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The plural categories of a language (BCP 47). */
export const categoriesOf = (code: string) => {
  const own = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  return CATEGORIES.filter((one) => own.includes(one));
};

/** Whether a category of a language stands for one single number, so that its text may leave the number out. */
export function isOneNumber(code: string, category: Intl.LDMLPluralRule): boolean {
  const rules = new Intl.PluralRules(code);
  return Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((one) => one === category).length === 1;
}

/** All units of English. */
const ENGLISH: readonly Unit[] = UNIT_GROUPS.flatMap((group) =>
  MESSAGES[group].map(({ id, text, note }) => ({ id, group, source: text, note, room: roomFor(id, text) })),
);

/** A text with plurals: English has `.one` and `.other`. */
const hasPlurals = (stem: string) => ENGLISH.some(({ id }) => id === `${stem}.other`);

/** Every unit that a language (BCP 47) needs: as English has them, and one for each of its own plural categories. */
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

/** A few numbers of a category. */
function examplesOf(code: string, category: Intl.LDMLPluralRule): string {
  const rules = new Intl.PluralRules(code);
  const small = Array.from({ length: 130 }, (_, n) => n).filter((n) => rules.select(n) === category);
  return small.length ? small.slice(0, 4).join(', ') : 'only very large numbers';
}

/** A hash over all sources: a translation knows by it which English it is of. */
export const sourceHash = (): string => hashOf(ENGLISH.map(({ id, source }) => `${id}\t${source}`).join('\n'));

/** `{n}` and the like, in order of the alphabet. */
export const placeholdersOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
