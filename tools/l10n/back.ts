/**
 * The blind back-translation of the core texts and of a sample of the others: a list for somebody who has not seen the English, and its comparison with
 * the English. Both are tables (CSV), so that they open in any spreadsheet.
 */
import { ITEMS } from '../../src/instrument/items.ts';
import { targetsHash } from './approvals.ts';
import { csvOf, recordsOf } from './csv.ts';
import type { Provenance, Step } from './provenance.ts';
import { hashOf, isReadBack, unitsOf } from './units.ts';
import type { LanguageUnits } from './xliff.ts';

/** A text that is translated back, as it is read: an item after its header. */
export interface TextToReadBack {
  readonly id: string;
  /** Its place in the shuffled list, from 1. The same as long as the ids are the same. */
  readonly number: number;
  readonly english: string;
  /** The translation; empty if there is none. */
  readonly target: string;
}

const headers = new Map<string, string>(
  Object.values(ITEMS).flatMap((items) => items.map(({ id, frame }) => [id, `header.${frame}`] as const)),
);

/** The texts of a language (BCP 47) that are translated back, shuffled, so that neighbours give nothing away. */
export function textsToReadBack(code: string, { units }: LanguageUnits): readonly TextToReadBack[] {
  const targets = new Map(units.map(({ id, target }) => [id, target]));
  const sources = new Map(unitsOf(code).map(({ id, source }) => [id, source]));
  const read = (texts: ReadonlyMap<string, string>, id: string) => {
    const header = headers.get(id);
    const text = texts.get(id) ?? '';
    return header && text ? `${texts.get(header) ?? ''} ${text}`.trim() : text;
  };
  return unitsOf(code)
    .filter(isReadBack)
    .map(({ id }) => ({ id, english: read(sources, id), target: read(targets, id) }))
    .sort((one, other) => (hashOf(one.id) < hashOf(other.id) ? -1 : 1))
    .map((one, i) => ({ ...one, number: i + 1 }));
}

/** What a comparison may say: the same meaning; it moved and stays, with a reason; it moved and will be changed. */
export const VERDICTS = ['same', 'kept', 'repair'] as const;

/** A row of the comparison. */
export interface Compared extends TextToReadBack {
  readonly back: string;
  readonly verdict: string;
  readonly why: string;
}

const BLIND = ['number', 'text', 'back-translation'] as const;
const COMPARISON = ['id', 'English', 'text', 'back-translation', 'verdict', 'why'] as const;

/** The text of a list that came back. Throws if it is none. */
export function blindText(csv: string): string {
  recordsOf(csv, BLIND);
  return csv;
}

/** The text of a comparison. Throws if it is none. */
export function comparisonText(csv: string): string {
  recordsOf(csv, COMPARISON);
  return csv;
}

/** Whether a row is settled: `same`, or `kept` with a reason. */
const isSettled = ({ verdict, why }: Pick<Compared, 'verdict' | 'why'>) =>
  verdict === 'same' || (verdict === 'kept' && !!why.trim());

/** The list for the person who translates back: number and text only, without what is settled in a comparison. */
export function blindList(code: string, file: LanguageUnits, comparison?: string): string {
  const rows = compared(code, file, undefined, comparison).filter((row) => row.target && !isSettled(row));
  return csvOf([BLIND, ...rows.map(({ number, target }) => [String(number), target, ''])]);
}

/**
 * The comparison: English, translation and back-translation of each of these texts. `blind`: the list as it came back.
 * `before`: the comparison as it is; its verdicts stay for texts that have not changed. Throws for a table without the
 * needed columns, and for a number or a verdict that does not exist.
 */
export function compared(code: string, file: LanguageUnits, blind?: string, before?: string): readonly Compared[] {
  const texts = textsToReadBack(code, file);
  const came = blind ? recordsOf(blind, BLIND) : [];
  const stray = came.find(({ number }) => !texts.some((one) => String(one.number) === number.trim()));
  if (stray)
    throw new Error(`No text has the number “${stray.number}”. Make the list again: npm run l10n -- blind ${code}`);
  const known = before ? recordsOf(before, COMPARISON) : [];
  const wrong = known.find(({ verdict }) => verdict && !(VERDICTS as readonly string[]).includes(verdict));
  if (wrong) throw new Error(`${wrong.id}: “${wrong.verdict}” is no verdict. Write ${VERDICTS.join(', ')}.`);
  return texts.map((one) => {
    const old = known.find(({ id, text, English }) => id === one.id && text === one.target && English === one.english);
    const now = came.find(({ number, text }) => number.trim() === String(one.number) && text === one.target);
    const back = now?.['back-translation'].trim() || old?.['back-translation'] || '';
    const isNew = back !== old?.['back-translation'];
    return { ...one, back, verdict: isNew ? '' : (old?.verdict ?? ''), why: isNew ? '' : (old?.why ?? '') };
  });
}

/** The comparison as a table. What is not settled comes first. */
export const comparisonTable = (rows: readonly Compared[]): string =>
  csvOf([
    COMPARISON,
    ...[...rows]
      .sort((one, other) => Number(isSettled(one)) - Number(isSettled(other)))
      .map(({ id, english, target, back, verdict, why }) => [id, english, target, back, verdict, why]),
  ]);

/** Rows that are not settled: no back-translation of the text as it is, no verdict, or one that asks for a repair. */
export const openRows = (rows: readonly Compared[]): readonly Compared[] =>
  rows.filter((row) => !row.back || !isSettled(row));

/** A provenance with a comparison of the core texts as they are now. `date`: ISO 8601. Throws if a row is open. */
export function withComparison(
  provenance: Provenance,
  rows: readonly Compared[],
  file: LanguageUnits,
  by: string,
  date: string,
): Provenance {
  const [open] = openRows(rows);
  if (open) throw new Error(`${openRows(rows).length} texts are not settled, ${open.id} first. Nothing is noted.`);
  const { locale } = provenance;
  const step: Step = { step: 'comparison', by, date, targets: { core: targetsHash(locale, file, 'core') } };
  return { ...provenance, steps: [...provenance.steps, step] };
}
