/**
 * The lists of the preview. A screen shows one item, or the practices of one age: the lists show all of an age, and by
 * group what is left, so that every text stands somewhere.
 */
import { AGE_BANDS, ITEMS, type AgeBand } from '../../../src/instrument/items.ts';
import { UNIT_GROUPS, type UnitGroup } from '../unit-groups.ts';
import type { PreviewText } from './text.ts';

/** Whether a text is in a list. */
type IsIn = (text: Pick<PreviewText, 'id' | 'group'>) => boolean;

const itemsOf = (band: AgeBand): IsIn => {
  const ids = new Set<string>(ITEMS[band].map(({ id }) => id));
  return ({ id }) => ids.has(id);
};
/** The titles and reasons of practices are the same in all ages. */
const practicesOf =
  (band: AgeBand): IsIn =>
  ({ id }) =>
    new RegExp(`^practice\\.[^.]+\\.(title|why|${band}\\..*)$`).test(id);

const OF_AGES: readonly (readonly [name: string, isIn: IsIn])[] = [
  ...AGE_BANDS.map((band) => [`items, ${band}`, itemsOf(band)] as const),
  ...AGE_BANDS.map((band) => [`practices, ${band}`, practicesOf(band)] as const),
];

/** The texts of a group that are in no list of an age. */
const othersOf =
  (name: UnitGroup): IsIn =>
  (text) =>
    text.group === name && !OF_AGES.some(([, isIn]) => isIn(text));

/** List → whether a text is in it. */
export const LISTS: ReadonlyMap<string, IsIn> = new Map([
  ...OF_AGES.map(([name, isIn]) => [`all ${name}`, isIn] as const),
  ...UNIT_GROUPS.map((name) => [`all other texts: ${name}`, othersOf(name)] as const),
]);

/** The names of the lists, in order. */
export const LIST_NAMES: readonly string[] = [...LISTS.keys()];
