/** Direction and number format of a language. Used by the build and the extra entry points, not by screens. */
import { localeOf } from './match.ts';

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The direction of a language (BCP 47 tag) by its script. `ltr` for an invalid tag. */
export const dirOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(localeOf(tag)?.script ?? '') ? 'rtl' : 'ltr');

/**
 * The whole-number formatter of a language (BCP 47 tag); `undefined` if its digits are 0–9, or if the browser does not know the language. Throws a `RangeError` for
 * an invalid tag.
 */
export function writerOf(tag: string): ((value: number) => string) | undefined {
  const { format } = new Intl.NumberFormat([tag, 'en'], { maximumFractionDigits: 0 });
  return format(0) === '0' ? undefined : format;
}
