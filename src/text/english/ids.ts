/**
 * Every public message id, each with the placeholders that its text needs: `ui.question.count {n} {total}`. By them a
 * page’s own words are checked. In three lists: what is needed up to the last question, the rest, and what no screen shows
 * yet; a language needs the first two. The build evaluates this file and ships what it gives.
 */
import { groupsWith } from '../groups.ts';
import { literal } from '../msg.ts';

const { first, languages, questions, change, ...rest } = groupsWith(literal);

const idsOf = (groups: readonly Readonly<Record<string, string>>[]): string[] =>
  groups
    .flatMap((group) => Object.entries(group))
    .map(([id, text]) => [id, ...(text.match(/\{\w+\}/g) ?? [])].join(' '));

export const packed: readonly (readonly string[])[] = [
  idsOf([first, languages, questions]),
  idsOf(Object.values(rest)),
  idsOf([change]),
];
