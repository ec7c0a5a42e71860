/**
 * Every public message id by its group, each with the placeholders that its text needs: `ui.question.count {n} {total}`. A
 * page’s own words are checked by them. The build evaluates this file and ships what it gives.
 */
import { groups, type Table } from '../groups.ts';

const idsOf = (table: Table): string[] =>
  Object.entries(table).map(([id, text]) => [id, ...(text.match(/\{\w+\}/g) ?? [])].join(' '));

/** Group → its ids. */
export const ids: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(groups).map(([name, table]) => [name, idsOf(table)]),
);
