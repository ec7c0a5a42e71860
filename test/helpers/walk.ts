/** Goes through the element in any language. */
import type { Parent } from '../../tools/parent.ts';
import { ANSWERS } from './page.ts';

/** The start of a text, up to its first placeholder. */
export const beginning = (table: Readonly<Record<string, string>>, id: string) => table[id]!.split('{')[0]!;

/** Goes from the first screen to the results. `table`: the texts of the language. */
export async function toResults(parent: Parent, table: Readonly<Record<string, string>>) {
  await parent.press('.go', table['ui.start']);
  await parent.find('.choice', table['band.infant']!.split(' (')[0]);
  await parent.choose(1);
  const counts = [
    ...ANSWERS.map((_, i) => `${beginning(table, 'ui.question.count')}${i + 1} `),
    ...[1, 2, 3].map((n) => `${beginning(table, 'ui.optional.count')}${n} `),
  ];
  await parent.replyTo(counts, [...ANSWERS, null, null, null], 'script');
  await parent.find('.results .again');
}
