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

/** A full map of ease: “often” on what connects, “rarely” on what strains, so 75 in every part; `overrides` by item id. */
export const createAnswers = (ageBand: AgeBand, overrides: Answers = {}): Answers => ({
  ...of(ageBand, ({ key }) => (key === '+' ? 3 : 1)),
  ...overrides,
});

/** Answers from a list in presentation order; what the list does not reach is skipped. */
export const answersInOrder = (ageBand: AgeBand, values: readonly Answer[]): Answers =>
  of(ageBand, (_, place) => values[place] ?? 'skip');

/** Sums of the four turned answers of parts: 16 is the easiest, `null` is nothing answered. */
export type Sums = { readonly [D in Dimension]?: number | null };

/** The same sum in every part. */
export const sumsOf = (sum: number | null): Sums => Object.fromEntries(DIMENSIONS.map((one) => [one, sum]));

/**
 * Answers that place each part: a sum of 0–16, spread evenly over its four items, earlier ones higher. A part that is
 * not given gets 9, which is steady and on no edge. 0–7 is tender, 7 on an edge; 8–11 steady, 11 on an edge; 12–16 strong.
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
