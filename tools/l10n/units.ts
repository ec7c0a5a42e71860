/**
 * The translation units: all texts that screens show, in the order in which parents see them, with notes and maximum
 * lengths. Generated from the messages in src/text.
 */
import { createHash } from 'node:crypto';
import { FACETS } from '../../src/instrument/items.ts';
import { MESSAGES } from './messages.ts';
import { roomFor } from './room.ts';
import { UNIT_GROUPS, type UnitGroup } from './unit-groups.ts';

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

/** The first 12 hex digits of the SHA-256 of a text. Stored with a translation to identify its source. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Whether a translation belongs to another English text than the current one. Both hash and source must match, because
 * a program can update one of them without the translation. A program can also drop the hash: then the source in the
 * file is what was translated.
 */
export const isStale = (source: string, held: { readonly source: string; readonly hash: string }): boolean =>
  held.source !== source || (held.hash || hashOf(held.source)) !== hashOf(source);

const CATEGORY = /\.(zero|one|two|few|many|other)$/;
/** The plural categories in the order of CLDR. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * The plural rules of a language (BCP 47). `undefined` for one that ICU does not know, such as `ht`: `Intl` would take
 * the rules of the machine’s own language.
 */
const rulesOf = (code: string) =>
  Intl.PluralRules.supportedLocalesOf(code).length ? new Intl.PluralRules(code) : undefined;

/** The plural categories of a language (BCP 47): `other` alone if ICU does not know it, as in the root of CLDR. */
export const categoriesOf = (code: string): readonly Intl.LDMLPluralRule[] => {
  const own = rulesOf(code)?.resolvedOptions().pluralCategories ?? ['other'];
  return CATEGORIES.filter((one) => own.includes(one));
};

/** The numbers below `end` in a category. */
const numbersOf = (code: string, category: Intl.LDMLPluralRule, end: number) => {
  const rules = rulesOf(code);
  return Array.from({ length: end }, (_, n) => n).filter((n) => (rules?.select(n) ?? 'other') === category);
};

/** Whether a category contains exactly one number, so that its text can spell the number out. */
export const isOneNumber = (code: string, category: Intl.LDMLPluralRule): boolean =>
  numbersOf(code, category, 200).length === 1;

/** The units of English. */
const ENGLISH: readonly Unit[] = UNIT_GROUPS.flatMap((group) =>
  MESSAGES[group].map(({ id, text, note }) => ({ id, group, source: text, note, room: roomFor(id, text) })),
);

/** A text with plurals: English has `.one` and `.other`. `.other` alone is a name like any other (`ui.two.other`). */
const hasPlurals = (stem: string) =>
  ['one', 'other'].every((category) => ENGLISH.some(({ id }) => id === `${stem}.${category}`));

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
  const small = numbersOf(code, category, 130);
  return small.length ? small.slice(0, 4).join(', ') : 'only very large numbers';
}

/**
 * Whether a text is core: a shift of its meaning asks another question, gives another result or sends somebody the wrong
 * way. Items, answers, headers, ages, optional questions, labels, levels, help and notes on safety. Each is translated back.
 */
export const isCore = ({ id }: Pick<Unit, 'id'>): boolean =>
  ITEM.test(id) ||
  /^(scale|header|hint|band|context|level|edge|support|note)\./.test(id) ||
  /^dimension\..*\.label$/.test(id);

/** Whether a text is translated back: each that is core, and a tenth of the others, the same ones in every language. */
export const isReadBack = (unit: Pick<Unit, 'id'>): boolean => isCore(unit) || parseInt(hashOf(unit.id), 16) % 10 === 0;

const ITEM = new RegExp(`^(${FACETS.map(({ dimension, facet }) => `${dimension}-${facet}`).join('|')})-`);

/** A hash of all English texts, to identify the version that was translated. */
export const sourceHash = (): string => hashOf(ENGLISH.map(({ id, source }) => `${id}\t${source}`).join('\n'));

/** The placeholders of a text, such as `{n}`, sorted. */
export const placeholdersOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
