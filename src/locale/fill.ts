/** Numbers and dates in texts. Texts have no other placeholders than numbers. */
import type { Language } from './language.ts';

/**
 * `Question {n} of {total}` with `{ n: 3, total: 24 }` → `Question 3 of 24`. Numbers are whole and are formatted with
 * `write` (`Language.write`). Without it they use the digits 0–9: the first use of `Intl.NumberFormat` takes 200 ms on
 * a slow phone. A placeholder without a number is left unchanged.
 */
export const fill = (
  text: string,
  numbers: Readonly<Record<string, number>>,
  write: (value: number) => string | number = Math.round,
): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(numbers, name) ? `${write(numbers[name]!)}` : whole,
  );

/**
 * A date in the format of a language, with the digits of its other numbers: browsers differ in those of Arabic. `time`: in ms
 * since 1970. English in a language that the browser does not know, such as `ht`: `Intl` would take the language of the device.
 */
export const dayOf = ({ locale, write }: Language, time: number): string =>
  new Intl.DateTimeFormat([locale, 'en'], { dateStyle: 'long', ...(write ? {} : { numberingSystem: 'latn' }) }).format(
    time,
  );
