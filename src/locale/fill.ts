/** Puts numbers into a text: the only thing that a message may hold besides words. */

/**
 * `Question {n} of {total}` with `{ n: 3, total: 24 }` → `Question 3 of 24`. Whole numbers, as the language writes them
 * (`Language.write`): without one in our digits, since the engine’s own formatting takes a slow phone a fifth of a second to
 * begin with. A placeholder without a number stays as it is.
 */
export const fill = (
  text: string,
  numbers: Readonly<Record<string, number>>,
  write: (value: number) => string | number = Math.round,
): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(numbers, name) ? `${write(numbers[name]!)}` : whole,
  );
