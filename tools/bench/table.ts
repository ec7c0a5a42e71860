/** The report as a Markdown table. */

/** One row. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  readonly element: string;
  /** The value of the baseline, such as the hand-written page; empty if there is none. */
  readonly against: string;
  /** The value to compare with the limit. */
  readonly value: string;
  /** Empty if there is none. */
  readonly limit: string;
  /** Whether the limit is exceeded. */
  readonly isOver: boolean;
}

/** Milliseconds as text, with one decimal below 100. */
export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** A ratio as text. */
export const times = (value: number): string => `${value.toFixed(2)} ×`;

const HEAD = ['', 'element', 'against', 'value', 'limit', ''];

/** The table, with padded columns. */
export function table(rows: readonly Row[]): string {
  const cells = [
    HEAD,
    ...rows.map(({ what, element, against, value, limit, isOver }) => [
      what,
      element,
      against,
      value,
      limit,
      !limit ? '' : isOver ? 'OVER' : 'ok',
    ]),
  ];
  const widths = HEAD.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  const [head, ...lines] = cells.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines].join('\n');
}
