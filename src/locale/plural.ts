/** Plural forms of a language. */
import type { Language } from './language.ts';

/**
 * The plural category of a number. `other` in a language that the browser does not know, such as `ht`, as in
 * tools/l10n/units.ts: `Intl` would take the rules of the device’s own language.
 */
export const pluralOf = ({ locale }: Language, value: number): Intl.LDMLPluralRule =>
  Intl.PluralRules.supportedLocalesOf(locale).length ? new Intl.PluralRules(locale).select(value) : 'other';
