/**
 * Checks a language for everything that a script can find. A language with findings is not built. Each finding names
 * the unit, the problem and the fix.
 */
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { isCompared, reviewedGroups } from './approvals.ts';
import type { Glossary } from './glossary.ts';
import type { Locale } from './locale.ts';
import { translationOf, type Provenance } from './provenance.ts';
import { isMarked } from './status.ts';
import { slipsIn } from './typography.ts';
import { UNIT_GROUPS, type UnitGroup } from './unit-groups.ts';
import { isOneNumber, isStale, placeholdersOf, sourceHash, unitsOf, type Unit } from './units.ts';
import { keptOutIn, missingTerms, type Term } from './words.ts';
import type { LanguageUnits, Translated } from './xliff.ts';

/** The command that brings a language to today’s English, as it is typed. */
const updateOf = (code: string) => `npm run l10n -- update ${code}`;

/** A problem. */
export interface Finding {
  /** The unit or the file. */
  readonly where: string;
  readonly what: string;
  /** The group of the unit. */
  readonly group?: UnitGroup;
  /** The unit has no translation yet. */
  readonly isUntranslated?: boolean;
}

/** Findings in lines: of texts without a translation, one line a group. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  const groupOf = ({ group, isUntranslated }: Finding) => (isUntranslated ? group : undefined);
  return findings.flatMap((finding, i) => {
    const group = groupOf(finding);
    if (!group) return [`${finding.where}: ${finding.what}`];
    if (findings.findIndex((one) => groupOf(one) === group) !== i) return [];
    const { length } = findings.filter((one) => groupOf(one) === group);
    return [`${group}: ${length} not translated, ${finding.where} first. \`--group ${group}\` lists them.`];
  });
}

/** A unit with its translation, and the context for the rules. */
interface Checked {
  readonly code: string;
  readonly unit: Unit;
  readonly target: string;
  readonly state: string;
  /** Message id → translation of all units. */
  readonly targets: ReadonlyMap<string, string>;
}

/** All findings of a language, in the order of its units. Empty if there are none. */
export function check({ code, units, glossary, provenance, terms = [] }: Locale): readonly Finding[] {
  const broken = [units, glossary, provenance, terms].filter((one) => one instanceof Error);
  return [
    ...broken.map(({ message }) => ({ where: code, what: message })),
    ...(provenance instanceof Error ? [] : ofProvenance(code, provenance)),
    ...(provenance instanceof Error || units instanceof Error ? [] : ofReview(code, provenance, units)),
    ...(units instanceof Error
      ? []
      : ofUnits(code, units, [
          ...RULES,
          ...(glossary instanceof Error ? [] : [keptOut(code, glossary)]),
          ...(terms instanceof Error ? [] : [termsUsed(code, terms)]),
        ])),
  ];
}

function ofProvenance(code: string, { locale, instrument, sourceHash: hash }: Provenance): Finding[] {
  const where = `provenance/${code}.json`;
  const old = `Bring it up to date by \`${updateOf(code)}\`.`;
  return [
    ...(locale === code ? [] : [{ where, what: `It is of “${locale}”, not of “${code}”.` }]),
    ...(instrument === INSTRUMENT_VERSION
      ? []
      : [{ where, what: `It is of instrument ${instrument}, not ${INSTRUMENT_VERSION}. ${old}` }]),
    ...(hash === sourceHash() ? [] : [{ where, what: `The English texts have changed since. ${old}` }]),
  ];
}

/** A status counts only while the translations are the ones that were read. */
function ofReview(code: string, provenance: Provenance, file: LanguageUnits): Finding[] {
  const { status } = provenance;
  const say = (what: string): Finding[] => [
    { where: `provenance/${code}.json`, what: `Its status is “${status}”, but ${what}` },
  ];
  if (status === 'back-translated' && !isCompared(code, file, provenance)) {
    return say(
      `no comparison of its back-translation has the core texts as they are now. \`npm run l10n -- compare ${code} --by NAME\` adds one.`,
    );
  }
  if (translationOf(provenance) !== 'reviewed') return [];
  const unmarked = file.units.filter(({ isApproved }) => !isApproved);
  if (unmarked.length) {
    return say(`not every unit is approved: ${unmarked[0]!.id} is the first of ${unmarked.length} that are not.`);
  }
  const reviewed = reviewedGroups(code, file, provenance);
  const open = UNIT_GROUPS.filter((group) => !reviewed.includes(group));
  if (!open.length) return [];
  return say(
    `nobody has approved its texts as they are now: ${open.join(', ')}. \`npm run l10n -- approve ${code} --by NAME\` does, after a native reader has read them.`,
  );
}

function ofUnits(code: string, file: LanguageUnits, rules: readonly Rule[]): Finding[] {
  const wanted = unitsOf(code);
  const held = new Map(file.units.map((one) => [one.id, one]));
  const targets = new Map(file.units.map(({ id, target }) => [id, target]));
  const findings = wanted.flatMap((unit): Finding[] => {
    const { id: where, group } = unit;
    const one = held.get(where);
    const gap = missingTranslation(code, unit, one);
    if (gap || !one) return [{ where, group, what: gap ?? '', isUntranslated: gap?.startsWith(UNTRANSLATED) }];
    const checked = { code, unit, target: one.target, state: one.state, targets };
    return rules.flatMap((rule) => rule(checked)).map((what) => ({ where, group, what }));
  });
  const order = wanted.map(({ id }) => id);
  const isInOrder = String(file.units.map(({ id }) => id)) === String(order);
  const unknown = file.units.filter(({ id }) => !order.includes(id));
  const doubles = file.units.filter(({ id }, i) => file.units.findIndex((one) => one.id === id) !== i);
  return [
    ...(file.code === code
      ? []
      : [{ where: `${code}.xlf`, what: `Its target-language is “${file.code}”, not “${code}”.` }]),
    ...(file.appended
      ? [
          {
            where: `${code}.xlf`,
            what: `It holds a second <file>, with ${file.appended.length} translations from PO. \`${updateOf(code)}\` takes them over.`,
          },
        ]
      : []),
    ...findings,
    ...unknown.map(({ id }) => ({ where: id, what: `No text has this id. \`${updateOf(code)}\` takes it out.` })),
    ...doubles.map(({ id }) => ({ where: id, what: 'This unit stands twice. Keep one.' })),
    ...(isInOrder || unknown.length || doubles.length || held.size < order.length
      ? []
      : [{ where: `${code}.xlf`, what: `Its units are out of order. \`${updateOf(code)}\` sorts them.` }]),
    ...alike(code, targets),
    ...mixedDigits(targets),
  ];
}

const UNTRANSLATED = 'It is not translated';

/** Why a unit has no translation of the current English text; `undefined` if it has one. */
function missingTranslation(code: string, { source, category }: Unit, held?: Translated): string | undefined {
  if (!held && category) return `The plural category “${category}” is missing. \`${updateOf(code)}\` adds it.`;
  if (!held) return `The unit is missing. \`${updateOf(code)}\` adds it.`;
  if (isStale(source, held)) {
    const change = held.source === source ? `it is now “${source}”` : `“${held.source}” is now “${source}”`;
    return `Its English has changed since it was translated: ${change}. \`${updateOf(code)}\` sets the old translation aside; then translate it anew.`;
  }
  if (!held.target.trim()) return `${UNTRANSLATED}: “${source}”.`;
  return undefined;
}

/** A text of so many words is the same in no two languages; a shorter one may be. */
const SENTENCE = 5;

/** A rule returns the problems of one translation. */
type Rule = (checked: Checked) => readonly string[];

const RULES: readonly Rule[] = [
  function marked({ state }) {
    return isMarked(state) ? [`It is marked “${state}”. Do what that asks for, then mark it “translated”.`] : [];
  },
  function placeholders({ code, unit, target }) {
    const [has, needs] = [placeholdersOf(target), placeholdersOf(unit.source)];
    if (String(has) === String(needs)) return [];
    // A text for exactly one number, such as “one second”, can spell it out.
    if (!has.length && unit.category && isOneNumber(code, unit.category)) return [];
    return [`Its placeholders are ${has.join(' ') || 'none'}, not ${needs.join(' ') || 'none'}.`];
  },
  function english({ unit, target }) {
    const words = unit.source.match(/\p{L}+/gu) ?? [];
    return target === unit.source && words.length >= SENTENCE ? ['It is the English, word for word.'] : [];
  },
  function leftOver({ target }) {
    const found = target.match(/&(\w+|#\w+);/);
    return found ? [`“${found[0]}” is left over from a file format. Write the character itself.`] : [];
  },
  function markup({ target }) {
    const found = target.match(/<[^>]*>|[<>]|\*\*|__|`|\]\(/);
    return found ? [`It holds markup, “${found[0]}”. A text is plain.`] : [];
  },
  function spaces({ target }) {
    return /^\s|\s$|\s{2}/.test(target) ? ['It begins or ends with a space, or holds two in a row.'] : [];
  },
  function controls({ target }) {
    const found = target.match(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    if (!found) return [];
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [`It holds a line break, a tab or another control character (U+${code}). A text is one line.`];
  },
  function length({ unit, target }) {
    return target.length > unit.room ? [`It is ${target.length} characters long; its place takes ${unit.room}.`] : [];
  },
  function scripts({ code, unit, target }) {
    return mixedScripts(code, target, unit.source);
  },
  function marks({ code, target }) {
    return slipsIn(code, target);
  },
  function quotes({ unit, targets, target }) {
    return quotedIn(unit).flatMap((id) => {
      const words = targets.get(id);
      return words && !target.includes(withoutStop(words))
        ? [`It quotes ${id}, whose words are “${withoutStop(words)}”, and does not hold them.`]
        : [];
    });
  },
];

/** A text without its final full stop, which can be inside or outside of a quotation. */
const withoutStop = (words: string) => words.replace(/[.…。]$/, '');

const INTERFACE = /^(ui|scale|level)\./;
const interfaceIds = new Map(
  unitsOf('en')
    .filter(({ id }) => INTERFACE.test(id))
    .map(({ id, source }) => [withoutStop(source), id] as const)
    .reverse(),
);

/**
 * The ids of interface texts that a text quotes, from its note (“quotes <id>”) or from quotation marks in its English.
 */
export function quotedIn({ source, note }: Pick<Unit, 'source' | 'note'>): readonly string[] {
  const fromNote = [...note.matchAll(/quotes ([a-z0-9]+(?:[.-][a-z0-9]+)*)/g)].map(([, id]) => id!);
  const fromSource = [...source.matchAll(/“([^”]+)”/g)].flatMap(
    ([, words]) => interfaceIds.get(words!.replace(/[.,]$/, '')) ?? [],
  );
  return [...new Set([...fromNote, ...fromSource])];
}

/** The Unicode scripts that a language is written in. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** The English name of a script (ISO 15924). */
const nameOf = (script: string) => new Intl.DisplayNames('en', { type: 'script' }).of(script)!;

/** Findings for words in another script than the language’s. Names that the English text contains are allowed. */
function mixedScripts(code: string, target: string, source: string): string[] {
  const script = new Intl.Locale(code).maximize().script!;
  const own = SCRIPTS[script] ?? [script];
  const isOwn = new RegExp(`[${own.map((one) => `\\p{scx=${one}}`).join('')}\\p{scx=Common}\\p{scx=Inherited}]`, 'u');
  const names = new Set(source.match(/\p{L}+/gu));
  const plain = target.replace(/\{\w+\}/g, '');
  return (plain.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => ![...word].every((letter) => isOwn.test(letter)) && !names.has(word))
    .map((word) => `“${word}” is not written in ${nameOf(script)} alone.`);
}

function keptOut(code: string, glossary: Glossary): Rule {
  const wordsIn = keptOutIn(code, glossary);
  return ({ unit, target }) =>
    wordsIn(unit, target).map((word) => `“${word}” is a word that the glossary keeps out here.`);
}

function termsUsed(code: string, terms: readonly Term[]): Rule {
  const missing = missingTerms(code, terms);
  return ({ unit, target }) =>
    missing(unit, target).map(
      ({ term, forms }) =>
        `Its note names “${term}”; terms/${code}.csv says ${forms.map((one) => `“${one}”`).join(' or ')}.`,
    );
}

/** Groups of texts that are read next to each other, and so must differ. */
const ANSWERS = [
  /^scale\./,
  /^band\./,
  /^context\.ctx-wellbeing\./,
  /^context\.ctx-start\./,
  /^context\.ctx-needs\./,
  /^(level|edge)\.(?!.*short)/,
  /^(level|edge)\..*short/,
];

function alike(code: string, targets: ReadonlyMap<string, string>): Finding[] {
  return ANSWERS.flatMap((ids) => {
    const ones = [...targets].filter(([id, target]) => ids.test(id) && target);
    const plain = (words: string) => words.toLocaleLowerCase(code).replace(/[\p{P}\s]/gu, '');
    return ones.flatMap(([where, target], i) => {
      const other = ones.slice(0, i).find(([, one]) => plain(one) === plain(target));
      return other
        ? [{ where, what: `“${target}” is said by ${other[0]} too. Two answers or levels need two words.` }]
        : [];
    });
  });
}

/** A language writes its numbers in one kind of digits. Where there are 0–9 and others, the rarer are the slips. */
function mixedDigits(targets: ReadonlyMap<string, string>): Finding[] {
  const holding = (digits: RegExp) =>
    [...targets].flatMap(([where, target]) =>
      (target.match(digits) ?? []).slice(0, 1).map((found) => ({ where, found })),
    );
  const ascii = holding(/[0-9]+/);
  const others = holding(/[^\P{Nd}0-9]+/u);
  const [few, many] = others.length < ascii.length ? [others, ascii] : [ascii, others];
  return few.map(({ where, found }) => ({
    where,
    what: `It holds “${found}”, other texts “${many[0]!.found}”. Write one kind of digits in all texts.`,
  }));
}
