/** The table that is printed, as Markdown. */

/** One line of it. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  readonly element: string;
  /** The page written by hand, or whatever else the element is measured against; empty where it is nothing. */
  readonly against: string;
  /** The figure that the limit is for. */
  readonly value: string;
  /** Empty where there is none. */
  readonly limit: string;
  /** The limit is passed. */
  readonly isOver: boolean;
}

/** Milliseconds, to one place where they are few. */
export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** How many times as much. */
export const times = (value: number): string => `${value.toFixed(2)} ×`;

const HEAD = ['', 'element', 'against', 'value', 'limit', ''];

/** The table; columns are as wide as what is in them. */
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
