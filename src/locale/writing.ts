/** How a language is written, as far as its texts do not say it themselves. The build and the extras ask; no screen does. */
import { localeOf } from './match.ts';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The direction of a language (BCP 47) by its script; of what is no tag, from left to right. */
export const dirOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(localeOf(tag)?.script ?? '') ? 'rtl' : 'ltr');

/** How a language (BCP 47) writes a whole number; `undefined` where its digits are 0–9. Throws a `RangeError` for what is no tag. */
export function writerOf(tag: string): ((value: number) => string) | undefined {
  const { format } = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  return format(0) === '0' ? undefined : format;
}
