/** Reads the data sheet (CSV), and says in plain words what is wrong in it and what would be right. */
import Papa from 'papaparse';
import { AGE_BANDS, ITEMS, type AgeBand, type Answer, type Answers, type Raw } from '../../src/instrument/items.ts';
import {
  DOES_NOT_APPLY,
  ITEM_COLUMNS,
  MADE_UP_COLUMN,
  NOTE_PREFIX,
  OTHER_PREFIX,
  RUN_COLUMNS,
  type RunColumnName,
} from './columns.ts';

/** One completed run. */
export interface Run {
  readonly participant: string;
  readonly wave: 1 | 2;
  readonly ageBand: AgeBand;
  readonly version: string;
  /** Canonical BCP 47 tag. */
  readonly locale: string;
  /** The day as ms since 1970; `null` where not told. */
  readonly day: number | null;
  /** `null` where not told. */
  readonly stable: boolean | null;
  /** 24 answers in presentation order. */
  readonly answers: readonly Answer[];
  /** Column → score of another measure, `null` where missing. */
  readonly others: Readonly<Record<string, number | null>>;
}

/** A sheet that was read. */
export interface Sheet {
  readonly runs: readonly Run[];
  /** The columns of other measures in order. */
  readonly others: readonly string[];
  readonly isMadeUp: boolean;
}

const MOST_PROBLEMS = 20;

/** What is wrong with a sheet, one line for each thing, ready to show. */
export class SheetError extends Error {
  constructor(readonly problems: readonly string[]) {
    const rest = problems.length - MOST_PROBLEMS;
    const shown = problems.slice(0, MOST_PROBLEMS);
    super([...shown, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n'));
  }
}

/**
 * The text of a file. Spreadsheets and shells write UTF-8, UTF-16 (PowerShell), or the letters of Western Windows;
 * a byte order mark tells, or that the bytes are no UTF-8.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The name of a column as a spreadsheet shows it: A … Z, AA … */
export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Programs write `warmth-fit-delight` or `warmth.fit.delight` for `warmth_fit_delight`; capitals do not count. */
const nameOf = (head: string) =>
  head
    .trim()
    .toLowerCase()
    .replace(/[-.\s]/g, '_');

/** Cells of the file from the line with the names on. `line`: of that line, from 1. */
interface Cells {
  readonly line: number;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where no comma stands between cells, one in a number is a decimal comma. */
  readonly hasDecimalComma: boolean;
}

function cellsOf(text: string): Cells {
  // .xlsx, .ods and .numbers are ZIP files
  if (text.startsWith('PK\u0003\u0004')) {
    throw new SheetError([
      'This is a file of a spreadsheet program, such as .xlsx. Right: the same sheet saved as CSV.',
    ]);
  }
  const lines = text.replace('\uFEFF', '').split(/\r\n|\n|\r/);
  // `npm run … > file` puts lines of its own at the top
  const start = lines.findIndex((line) => line.trim() && !line.startsWith('> '));
  if (start === -1) throw new SheetError(['The file is empty. Its first line should have the names of the columns.']);
  const head = lines[start]!;
  const count = (separator: string) => head.split(separator).length;
  const delimiter = [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
  const { data, errors } = Papa.parse<string[]>(lines.slice(start).join('\n'), { delimiter });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    throw new SheetError([
      `Row ${start + 1 + (quotes.row ?? 0)}: a quotation mark (") is not closed. Right: a pair of them, or none.`,
    ]);
  }
  const [names = [], ...rows] = data;
  return { line: start + 1, names: names.map(nameOf), rows, hasDecimalComma: delimiter !== ',' };
}

/** What is wrong with the names of the columns. `line`: the one that they should stand in. */
function problemsOfNames({ line, names }: Cells): string[] {
  const known: readonly string[] = [...RUN_COLUMNS, ...ITEM_COLUMNS].map(({ name }) => name);
  const needed = [...RUN_COLUMNS.filter(({ required }) => required), ...ITEM_COLUMNS].map(({ name }) => name);
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length === needed.length) {
    return [
      `Row ${line}: no column of the codebook is named here. Right: the names of the columns, with no title above them (npm run validation -- codebook).`,
    ];
  }
  const problems = missing.length
    ? [
        `These columns are missing: ${missing.join(', ')}. Right: each as a name in the first row (npm run validation -- codebook).`,
      ]
    : [];
  names.forEach((name, i) => {
    const at = `Column ${letterOf(i)}`;
    if (names.indexOf(name) !== i) problems.push(`${at}: “${name}” is there twice. Right: each name once.`);
    else if (!known.includes(name) && !name.startsWith(OTHER_PREFIX) && !name.startsWith(NOTE_PREFIX)) {
      problems.push(
        `${at}: “${name}” is no column of the codebook. Right: a name from there, ${OTHER_PREFIX}… for the score of another measure, ${NOTE_PREFIX}… for what is to be left out.`,
      );
    }
  });
  return problems;
}

const answerOf = (cell: string): Answer | undefined => {
  if (cell === '') return 'skip';
  if (cell === DOES_NOT_APPLY) return 'na';
  return /^[0-4]$/.test(cell) ? (Number(cell) as Raw) : undefined;
};
const ANSWERS_RIGHT = `0, 1, 2, 3 or 4; ${DOES_NOT_APPLY} for “The situation didn’t come up, or it doesn’t fit us”; empty for no answer`;

function numberOf(cell: string, hasDecimalComma: boolean): number | null | undefined {
  if (cell === '') return null;
  const plain = hasDecimalComma ? cell.replace(',', '.') : cell;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The day as ms since 1970. A day that the calendar does not have is `undefined`. */
function dayOf(cell: string): number | null | undefined {
  if (cell === '') return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : null;
  const isReal = day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
  return isReal ? day.getTime() : undefined;
}

function localeOf(cell: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(cell.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** No day: spreadsheets make 01.01.2000 of 1.1.0. */
const VERSION = /^(0|[1-9]\d?)(\.(0|[1-9]\d?)){2}$/;

const STABLE = new Map<string, boolean | null>([
  ['yes', true],
  ['no', false],
  ['', null],
]);

/** How a cell about the run is read. `undefined`: it is wrong. */
const READ = {
  participant: (cell) => cell || undefined,
  wave: (cell) => (cell === '1' ? 1 : cell === '2' ? 2 : undefined),
  age_band: (cell) => AGE_BANDS.find((band) => band === cell.toLowerCase()),
  instrument_version: (cell) => (VERSION.test(cell) ? cell : undefined),
  locale: (cell) => localeOf(cell),
  date: (cell) => dayOf(cell),
  stable: (cell) => STABLE.get(cell.toLowerCase()),
} satisfies Record<RunColumnName, (cell: string) => unknown>;
type Read = { [Name in RunColumnName]: Exclude<ReturnType<(typeof READ)[Name]>, undefined> };

/** Reads one row. Adds what is wrong to `problems`; the run is then not to be used. */
function runOf(cells: readonly string[], row: number, { names, hasDecimalComma }: Cells, problems: string[]): Run {
  const at = (name: string) => names.indexOf(name);
  const cellAt = (name: string) => cells[at(name)]?.trim() ?? '';
  const take = <Value>(name: string, right: string, read: (cell: string) => Value | undefined): Value => {
    const value = read(cellAt(name));
    if (value === undefined) {
      const what = cellAt(name) ? `“${cellAt(name)}” is not right` : 'is empty';
      problems.push(`Row ${row}, column “${name}” (${letterOf(at(name))}): ${what}. Right: ${right}.`);
    }
    return value as Value;
  };
  const told = Object.fromEntries(
    RUN_COLUMNS.map(({ name, right }) => [name, take<unknown>(name, right, READ[name])]),
  ) as Read;
  const number = (cell: string) => numberOf(cell, hasDecimalComma);
  return {
    participant: told.participant,
    wave: told.wave,
    ageBand: told.age_band,
    version: told.instrument_version,
    locale: told.locale,
    day: told.date,
    stable: told.stable,
    answers: ITEM_COLUMNS.map(({ name }) => take(name, ANSWERS_RIGHT, answerOf)),
    others: Object.fromEntries(
      names
        .filter((name) => name.startsWith(OTHER_PREFIX))
        .map((name) => [name, take(name, 'a number, such as 23 or 3.5; empty where it is missing', number)]),
    ),
  };
}

/**
 * Reads a sheet: commas, semicolons or tabs between cells, names in the first line; empty lines do not count. Throws a
 * `SheetError` with every problem: row as in the spreadsheet, column by name and letter, what would be right.
 */
export function readSheet(text: string): Sheet {
  const cells = cellsOf(text);
  const problems = problemsOfNames(cells);
  if (problems.length) throw new SheetError(problems);
  const seen = new Map<string, number>();
  const runs: Run[] = [];
  cells.rows.forEach((row, i) => {
    if (row.every((cell) => !cell.trim())) return;
    const line = cells.line + 1 + i;
    if (row.length !== cells.names.length) {
      problems.push(
        `Row ${line}: it has ${row.length} ${row.length === 1 ? 'cell' : 'cells'}. Right: ${cells.names.length}, as in the row of names, with the same mark between cells.`,
      );
      return;
    }
    const run = runOf(row, line, cells, problems);
    const id = `${run.participant}, wave ${run.wave}`;
    if (seen.has(id)) problems.push(`Row ${line}: ${id} is in row ${seen.get(id)} too. Right: one row for each wave.`);
    seen.set(id, line);
    runs.push(run);
  });
  if (!problems.length && !runs.length) problems.push('There are no rows under the names of the columns.');
  if (problems.length) throw new SheetError(problems);
  const others = cells.names.filter((name) => name.startsWith(OTHER_PREFIX));
  return { runs, others, isMadeUp: cells.names.includes(MADE_UP_COLUMN) };
}

/** The answers as the scoring takes them: item id → answer. */
export const answersById = ({ ageBand, answers }: Pick<Run, 'ageBand' | 'answers'>): Answers =>
  Object.fromEntries(ITEMS[ageBand].map(({ id }, i) => [id, answers[i]!]));

/** Writes a sheet: names, then rows. */
export const csvOf = (names: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse([[...names], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
