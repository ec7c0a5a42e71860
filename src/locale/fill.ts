/** Puts numbers into a text: the only thing that a message may hold besides words. */

/**
 * `Question {n} of {total}` with `{ n: 3, total: 24 }` → `Question 3 of 24`. Whole numbers, in the digits of `locale`
 * (BCP 47). A placeholder without a number stays as it is.
 */
export function fill(text: string, numbers: Readonly<Record<string, number>>, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(numbers, name) ? format.format(numbers[name]!) : whole,
  );
}
