/** Comma-separated values (RFC 4180), as spreadsheets read and write them. */

/** A byte order mark, without which Excel takes the letters for those of the machine. */
const MARK = '\uFEFF';

/** Writes rows. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  MARK +
  rows
    .map((cells) => cells.map((cell) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .map((line) => `${line}\n`)
    .join('');

/** What stands between cells. Spreadsheets of many countries write semicolons: the first line tells. */
const separatorOf = (csv: string) => /^[^\n,;]*(;)/.exec(csv)?.[1] ?? ',';

/** Reads rows. Empty lines are left out. Throws for a quotation mark that is not closed. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  const csv = file.replace(MARK, '');
  const separator = separatorOf(csv);
  /** One cell and what ends it. */
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < csv.length || row.length) {
    const from = cell.lastIndex;
    const found = cell.exec(csv);
    if (!found)
      throw new Error(
        `line ${csv.slice(0, from).split('\n').length}: a quotation mark is not closed. Close it, or save the table anew.`,
      );
    const [, quoted, plain, end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === separator) continue;
    if (row.some((one) => one.trim())) rows.push(row);
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
  if (missing) throw new Error(`it has no column “${missing}”. Its first line names the columns: ${names.join(',')}`);
  return rows.map(
    (row) => Object.fromEntries(names.map((name) => [name, row[head.indexOf(name)] ?? ''])) as Record<Name, string>,
  );
}
