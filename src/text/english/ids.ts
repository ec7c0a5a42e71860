/**
 * The public message ids by group, each followed by the placeholders of its text: `ui.question.count {n} {total}`. They
 * are used to check the texts of the page. The build evaluates this file and ships the value.
 */
import { groups, type Table } from '../groups.ts';
import { itemTexts } from '../items.ts';

const idsOf = (table: Table): string[] =>
  Object.entries(table)
    .filter(([id]) => !(id in itemTexts))
    .map(([id, text]) => [id, ...(text.match(/\{\w+\}/g) ?? [])].join(' '));

/** Group → ids. Without those of the items, which are the item ids (instrument/items.ts). */
export const ids: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(groups).map(([name, table]) => [name, idsOf(table)]),
);
