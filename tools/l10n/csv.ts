/** Comma-separated values (RFC 4180), as spreadsheets read and write them. */

/** Writes rows. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .map((line) => `${line}\n`)
    .join('');

/** One cell and what ends it. Spreadsheets of many countries write semicolons. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",;\r\n]*))([,;]|\r?\n|$)/y;

/** Reads rows. Empty lines are left out. Throws for a quotation mark that is not closed. */
export function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < csv.length || row.length) {
    const from = CELL.lastIndex;
    const found = CELL.exec(csv);
    if (!found) throw new Error(`Line ${csv.slice(0, from).split('\n').length}: a quotation mark is not closed.`);
    const [, quoted, plain, end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',' || end === ';') continue;
    if (row.some((cell) => cell.trim())) rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Reads rows under a first line of names: each row as name → cell. Throws if a needed name is missing.
 */
export function recordsOf<Name extends string>(csv: string, names: readonly Name[]): readonly Record<Name, string>[] {
  const [head = [], ...rows] = rowsOf(csv);
  const missing = names.find((name) => !head.includes(name));
  if (missing) throw new Error(`It has no column “${missing}”.`);
  return rows.map(
    (row) => Object.fromEntries(names.map((name) => [name, row[head.indexOf(name)] ?? ''])) as Record<Name, string>,
  );
}
