/** Pieces of Markdown, and numbers as a report prints them. */

/** Stands where a value cannot be computed. */
export const NONE = '–';

/** A table. A line of its own for each row; `|` in a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A number with so many decimals; `–` for none. */
export const fixed = (value: number | null | undefined, decimals: number): string =>
  value == null || !Number.isFinite(value) ? NONE : value.toFixed(decimals).replace(/^-(0(\.0+)?)$/, '$1');

/** A coefficient: two decimals. */
export const coefficient = (value: number | null | undefined): string => fixed(value, 2);

/** A share (0–1) in per cent. */
export const percent = (share: number | null | undefined): string =>
  share == null ? NONE : `${fixed(100 * share, 0)} %`;

/** An interval with two decimals: `0.17 to 0.43`. */
export const interval = (found: readonly [number, number] | null | undefined): string =>
  found ? `${coefficient(found[0])} to ${coefficient(found[1])}` : NONE;
