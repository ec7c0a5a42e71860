/** Parses the Markdown of the specification: sections, tables, quotations, JSON blocks. */

/** A text as displayed: with typographic quotation marks and apostrophes, without Markdown syntax. */
export const printed = (text: string): string =>
  text
    .trim()
    .replaceAll(/(^|[\s(“])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');

/** The texts in backticks, in order. */
export const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** The first group of the first match. Throws if the specification has no match. */
export function only(text: string, pattern: RegExp): string {
  const found = text.match(pattern)?.[1];
  if (found === undefined) throw new Error(`The specification has no match for ${pattern}.`);
  return found;
}

/** A row of a table: column header → cell. */
export type Row = Readonly<Record<string, string>>;

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** A section of the specification: from a heading to the next one of the same or a higher level. */
export class Section {
  readonly #lines: readonly string[];
  readonly #name: string;

  constructor(lines: readonly string[], name: string) {
    this.#lines = lines;
    this.#name = name;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** The lines that start with `start`, without it. */
  linesFrom(start: string): string[] {
    return this.#lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
  }

  /** The subsection whose heading starts with `start`. Throws if there is none. */
  section(start: string): Section {
    const isHeading = (line: string) => /^#+ /.test(line);
    const from = this.#lines.findIndex((line) => isHeading(line) && line.replace(/^#+ /, '').startsWith(start));
    if (from < 0) throw new Error(`${this.#name} has no section “${start}”.`);
    const depth = (line: string) => line.indexOf(' ');
    const length = this.#lines
      .slice(from + 1)
      .findIndex((line) => isHeading(line) && depth(line) <= depth(this.#lines[from]!));
    return new Section(this.#lines.slice(from, length < 0 ? undefined : from + 1 + length), start);
  }

  /** All rows of the tables with these columns. Throws if there are none. */
  rows(...columns: readonly string[]): Row[] {
    const rows: Row[] = [];
    this.#lines.forEach((line, i) => {
      if (!/^\|[-|\s]+\|$/.test(line)) return;
      const header = cellsOf(this.#lines[i - 1]!);
      if (!columns.every((column) => header.includes(column))) return;
      for (const row of this.#lines.slice(i + 1)) {
        if (!row.startsWith('|')) break;
        rows.push(Object.fromEntries(cellsOf(row).map((cell, k) => [header[k]!, cell])));
      }
    });
    if (!rows.length) throw new Error(`${this.#name} has no table with the columns ${columns.join(', ')}.`);
    return rows;
  }

  /** The paragraphs of all block quotes (`> …`). */
  quotation(): string[] {
    return this.linesFrom('>')
      .join('\n')
      .split(/\n\s*\n/)
      .flatMap((paragraph) => paragraph.split('\n'))
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** A JSON block by its name. Throws if there is none. */
  json<Value>(name: string): Value {
    return JSON.parse(only(this.text, new RegExp(`^\`\`\`json ${name}\\n([^]*?)\\n\`\`\``, 'm'))) as Value;
  }
}
