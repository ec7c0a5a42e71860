/** A language that is whole: English itself, under another name, and with a mark before a sentence. */
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import type { Locale } from '../../tools/l10n/locale.ts';
import { hashOf, sourceHash, unitsOf } from '../../tools/l10n/units.ts';
import type { LanguageUnits, Translated } from '../../tools/l10n/xliff.ts';

/**
 * A text as if it were translated: a sentence that is the English word for word would be a defect, and so would marks that
 * not every language writes alike.
 */
export function asTranslated(source: string): string {
  const words = source.match(/\p{L}+/gu) ?? [];
  return (words.length > 4 ? `¡${source}` : source).replace(/[?!;:]/g, '');
}

/** Its units, with some changed; `null` takes one out. */
export function wholeUnits(
  code: string,
  changed: Readonly<Record<string, Partial<Translated> | null>> = {},
): LanguageUnits {
  const units = unitsOf(code)
    .filter(({ id }) => changed[id] !== null)
    .map(({ id, source }) => ({
      id,
      source,
      hash: hashOf(source),
      target: asTranslated(source),
      state: 'translated',
      isApproved: false,
      earlier: [],
      ...changed[id],
    }));
  return { code, units };
}

/** All of it as `check` takes it. */
export const wholeLocale = (
  code: string,
  changed: Readonly<Record<string, Partial<Translated> | null>> = {},
): Locale & { readonly units: LanguageUnits } => ({
  code,
  units: wholeUnits(code, changed),
  glossary: { keptOutOfResults: ['malo'], keptOut: ['hay que'] },
  provenance: {
    locale: code,
    instrument: INSTRUMENT_VERSION,
    sourceHash: sourceHash(),
    status: 'draft',
    steps: [],
  },
});
