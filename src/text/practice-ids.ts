/** The message ids of the practices in one order; apart, since only the results need the catalogue. */
import { AGE_BANDS } from '../instrument/items.ts';
import { PRACTICES } from '../instrument/practices.ts';
import type { PracticeTextId } from './ids.ts';

/** The listed ids of the results group: practices in catalogue order, each with its five age versions. */
export const practiceTextIds = (): PracticeTextId[] =>
  PRACTICES.flatMap(({ id }): PracticeTextId[] => [
    `practice.${id}.title`,
    `practice.${id}.why`,
    ...AGE_BANDS.flatMap((band) =>
      (['try', 'say', 'hard'] as const).map((kind) => `practice.${id}.${band}.${kind}` as const),
    ),
  ]);
