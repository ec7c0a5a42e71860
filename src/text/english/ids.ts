/**
 * Every public message id by its group, each with the placeholders that its text needs: `ui.question.count {n} {total}`. A
 * page’s own words are checked by them. The build evaluates this file and ships what it gives.
 */
import { groups, type Table } from '../groups.ts';
import { itemTexts } from '../items.ts';

const idsOf = (table: Table): string[] =>
  Object.entries(table)
    .filter(([id]) => !(id in itemTexts))
    .map(([id, text]) => [id, ...(text.match(/\{\w+\}/g) ?? [])].join(' '));

/** Group → its ids, without those of the items: they are the item ids (instrument/items.ts). */
export const ids: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(groups).map(([name, table]) => [name, idsOf(table)]),
);
