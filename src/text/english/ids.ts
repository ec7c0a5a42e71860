/**
 * Every public message id, each with the placeholders that its text needs: `ui.question.count {n} {total}`. By them a
 * page’s own words are checked. In two lists, as a language comes in two files: what is needed up to the last question,
 * and the rest. The build evaluates this file and ships what it gives.
 */
import { groupsWith } from '../groups.ts';
import { literal } from '../msg.ts';

const { first, languages, questions, ...rest } = groupsWith(literal);

const idsOf = (groups: readonly Readonly<Record<string, string>>[]): string[] =>
  groups
    .flatMap((group) => Object.entries(group))
    .map(([id, text]) => [id, ...(text.match(/\{\w+\}/g) ?? [])].join(' '));

export const packed: readonly [first: readonly string[], rest: readonly string[]] = [
  idsOf([first, languages, questions]),
  idsOf(Object.values(rest)),
];
