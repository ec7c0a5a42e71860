import {
  DIMENSIONS,
  ITEMS,
  type AgeBand,
  type Answer,
  type Answers,
  type Dimension,
} from '../../src/instrument/items.ts';

const of = (ageBand: AgeBand, answerTo: (item: (typeof ITEMS)[AgeBand][number], place: number) => Answer): Answers =>
  Object.fromEntries(ITEMS[ageBand].map((item, place) => [item.id, answerTo(item, place)]));

/** All items answered: 3 for `+` items, 1 for `-` items, so that every part scores 75. `overrides`: by item id. */
export const createAnswers = (ageBand: AgeBand, overrides: Answers = {}): Answers => ({
  ...of(ageBand, ({ key }) => (key === '+' ? 3 : 1)),
  ...overrides,
});

/** Answers from a list in presentation order. Items after the end of the list are skipped. */
export const answersInOrder = (ageBand: AgeBand, values: readonly Answer[]): Answers =>
  of(ageBand, (_, place) => values[place] ?? 'skip');

/** The sum of the four keyed answers of each part: 0–16, or `null` for no answers. */
export type Sums = { readonly [D in Dimension]?: number | null };

/** The same sum in every part. */
export const sumsOf = (sum: number | null): Sums => Object.fromEntries(DIMENSIONS.map((one) => [one, sum]));

/**
 * Answers with the given sum (0–16) for each part, spread evenly over its four items, earlier ones higher. The default
 * is 9, which is steady without an edge. 0–7 is tender, 7 with an edge; 8–11 is steady, 11 with an edge; 12–16 is
 * strong.
 */
export function answersWithSums(ageBand: AgeBand, sums: Sums): Answers {
  const seen = new Map<Dimension, number>();
  return of(ageBand, ({ dimension, key }) => {
    const { [dimension]: sum = 9 } = sums;
    if (sum === null) return 'skip';
    const nth = seen.get(dimension) ?? 0;
    seen.set(dimension, nth + 1);
    const turned = Math.floor((sum + 3 - nth) / 4);
    return (key === '+' ? turned : 4 - turned) as Answer;
  });
}
