/** Puts numbers into a text: the only thing that a message may hold besides words. */

/** How each language that was asked for writes a whole number. */
const known: Record<string, (value: number) => string> = {
  // the engine’s own formatting takes a slow phone a fifth of a second to begin with, and English can do without
  en: (value) => String(Math.round(value)),
};

/**
 * `Question {n} of {total}` with `{ n: 3, total: 24 }` → `Question 3 of 24`. Whole numbers, in the digits of `locale`
 * (BCP 47). A placeholder without a number stays as it is.
 */
export function fill(text: string, numbers: Readonly<Record<string, number>>, locale: string): string {
  const write = (known[locale] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(numbers, name) ? write(numbers[name]!) : whole,
  );
}
