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
 * A language for `Intl`, with English after it: one that the browser does not know, such as `ht`, would be written in the
 * ways of the device’s own language.
 */
export const forIntl = (locale: string): string[] => [locale, 'en'];

/** A date in the format of a language. `time`: in ms since 1970. */
export const dayOf = ({ locale }: Language, time: number): string =>
  new Intl.DateTimeFormat(forIntl(locale), { dateStyle: 'long' }).format(time);

/** The plural category of a number. `other` in a language that the browser does not know, as in tools/l10n/units.ts. */
export const pluralOf = ({ locale }: Language, value: number): Intl.LDMLPluralRule =>
  Intl.PluralRules.supportedLocalesOf(locale).length ? new Intl.PluralRules(locale).select(value) : 'other';

/** The name of a language in a language (BCP 47); its tag if the browser does not know the name. */
export const languageName = (locale: string): string =>
  new Intl.DisplayNames(forIntl(locale), { type: 'language' }).of(locale) ?? locale;
