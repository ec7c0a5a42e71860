/** Words that a translation must not use (its glossary), and terms that it must (its term base). */
import type { Glossary } from './glossary.ts';
import { recordsOf } from './csv.ts';
import type { Unit } from './units.ts';

/** How a script joins words: `within` others, or after short words that are written together with them. */
const JOINS: readonly (readonly [scripts: RegExp, joins: 'within' | 'after'])[] = [
  // No spaces between words; or particles and pronouns joined to both ends (Arabic, Korean).
  [/^(Hans|Hant|Jpan|Thai|Laoo|Khmr|Mymr|Arab|Kore)$/, 'within'],
  [/^Hebr$/, 'after'],
];

/** “and”, “that”, “the”, “as”, “to”, “in”, “from”: written together with the next word in Hebrew. */
const BEFORE_HEBREW = '[ושהכלבמ]{0,3}';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds a word in a text of a language (BCP 47), whatever its case. `*` at its end allows any ending, at its start any
 * beginning, within it any letters. In scripts that join words, it is found within others too.
 */
export function wordIn(code: string, word: string): (text: string) => boolean {
  const locale = new Intl.Locale(code);
  const script = locale.maximize().script!;
  const lower = (text: string) => text.normalize('NFC').toLocaleLowerCase(code);
  const joins = JOINS.find(([scripts]) => scripts.test(script))?.[1];
  const stem = lower(word.replace(/^\*|\*$/g, ''))
    .split('*')
    .map(escaped)
    .join('[\\p{L}\\p{M}]*');
  const start = joins === 'within' || word.startsWith('*') ? '' : '(?<!\\p{L}\\p{M}*)';
  const end = joins === 'within' || word.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])';
  const pattern = new RegExp(`${start}${joins === 'after' ? BEFORE_HEBREW : ''}${stem}${end}`, 'u');
  return (text) => pattern.test(lower(text));
}

/** Quotations in the marks of any language. The mark that comes first decides which kind it is. */
const QUOTATION =
  /„[^“”„]*[“”]|“[^“”]*”|”[^”]*”|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹|「[^「」]*」|『[^『』]*』|《[^《》]*》|‚[^‘’‚]*[‘’]|(?<!\p{L})‘[^‘’]*’(?!\p{L})|"[^"]*"/gu;

/** A text without what it quotes. */
export const unquoted = (text: string): string => text.replace(QUOTATION, '');

/**
 * Whether the longer word list applies: to items, interface and results, but not to practices and help (instrument.md
 * §10.2).
 */
const isGraded = ({ id, group }: Unit) =>
  ['first', 'questions', 'results'].includes(group) && !/^(practice|support)\./.test(id);

/** Words in a translation that the glossary keeps out. Words in a quotation may be said. */
export function keptOutIn(code: string, glossary: Glossary): (unit: Unit, target: string) => readonly string[] {
  const all = glossary.keptOut.map((word) => ({ word, isIn: wordIn(code, word) }));
  const graded = glossary.keptOutOfResults.map((word) => ({ word, isIn: wordIn(code, word) }));
  return (unit, target) => {
    const said = unquoted(target);
    return [...(isGraded(unit) ? graded : []), ...all].flatMap(({ word, isIn }) => (isIn(said) ? [word] : []));
  };
}

/** A term of the term base. */
export interface Term {
  /** The English word, as the notes name it. */
  readonly term: string;
  /** The words of the language for it; `*` stands for any ending. One of them must be used. */
  readonly forms: readonly string[];
}

/** Parses a term base: columns `term`, `forms` (between `|`) and `why`. Throws if one is missing or a row is empty. */
export const readTerms = (csv: string): readonly Term[] =>
  recordsOf(csv, ['term', 'forms', 'why']).map(({ term, forms }) => {
    const all = forms.split('|').flatMap((form) => form.trim() || []);
    if (!term.trim() || !all.length) throw new Error(`“${term}” needs a term and at least one form.`);
    return { term: term.trim(), forms: all };
  });

/** The terms that a note names: “map”: or “map” =. */
const termsIn = (note: string): readonly string[] =>
  [...note.matchAll(/“([^”]+)”(?::| =)/g)].flatMap(([, term]) => term!.toLowerCase());

/** Terms that the note of a unit names, that its English uses, and that its translation does not. */
export function missingTerms(code: string, terms: readonly Term[]): (unit: Unit, target: string) => readonly Term[] {
  const known = terms.map((one) => ({
    ...one,
    isMeant: wordIn('en', `${one.term}*`),
    isUsed: one.forms.map((form) => wordIn(code, form)),
  }));
  return ({ source, note }, target) => {
    const named = termsIn(note);
    return known.filter(
      ({ term, isMeant, isUsed }) =>
        named.includes(term.toLowerCase()) && isMeant(source) && !isUsed.some((one) => one(target)),
    );
  };
}
