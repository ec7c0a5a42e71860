/**
 * Every public message id, each with the placeholders that its text needs: `ui.question.count {n} {total}`. By them a
 * page’s own words are checked. The build evaluates this file and ships what it gives.
 */
import { groupsWith } from '../groups.ts';
import { literal } from '../msg.ts';

export const packed: readonly string[] = Object.values(groupsWith(literal))
  .flatMap((group) => Object.entries<string>(group))
  .map(([id, text]) => [id, ...(text.match(/\{\w+\}/g) ?? [])].join(' '));
