/** Missing answers, by item and by parent. */
import { DIMENSIONS, type Answer } from '../../../src/instrument/items.ts';
import { ITEM_COLUMNS } from '../columns.ts';
import type { Group } from '../groups.ts';
import { percent, table } from './markdown.ts';

/** How many of 24 answers are missing, in classes. */
const CLASSES = [
  ['none', 0, 0],
  ['1 or 2', 1, 2],
  ['3 to 6', 3, 6],
  ['7 or more', 7, 24],
] as const;

/** Missing answers of the first wave. */
export function missingSection({ first }: Group): string {
  const share = (count: number) => percent(first.length ? count / first.length : null);
  const count = (place: number, answer: Answer) => first.filter(({ answers }) => answers[place] === answer).length;
  const byItem = ITEM_COLUMNS.map(({ name }, i) => [`\`${name}\``, share(count(i, 'na')), share(count(i, 'skip'))]);
  const missing = first.map(({ answers }) => answers.filter((answer) => typeof answer !== 'number').length);
  const byParent = CLASSES.map(([name, low, high]) => [
    name,
    share(missing.filter((one) => one >= low && one <= high).length),
  ]);
  const unmapped = DIMENSIONS.map((part) => [
    part,
    share(first.filter(({ result }) => result.scores[part].score === null).length),
  ]);
  return `### Missing answers

“Did not come up” and “skipped” are told apart, because they mean different things. The scoring treats both as missing: a part with
three answers of four is mapped from those three, one with fewer is not mapped.

${table(['item', 'did not come up', 'skipped'], byItem)}

${table(['missing answers of 24', 'parents'], byParent)}

${table(['part', 'not mapped'], unmapped)}`;
}
