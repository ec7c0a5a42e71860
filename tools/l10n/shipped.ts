/** The language files of the build: of all languages on the list. Their checks must pass. */
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import type { Language } from '../../src/locale/language.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { check } from './check.ts';
import { builtFiles, type BuiltFile } from './files.ts';
import { readLocale, targetsOf } from './locale.ts';
import { translationOf } from './provenance.ts';

/** The BCP 47 codes of all shipped languages except English. */
export const TRANSLATED: readonly string[] = SHIPPED.filter((code) => code !== 'en');

/** The files of a language. Throws with all findings if its check fails. */
function filesOf(code: string): readonly BuiltFile[] {
  const locale = readLocale(code);
  const findings = check(locale).map(({ where, what }) => `  ${where}: ${what}`);
  if (findings.length || locale.provenance instanceof Error) {
    throw new Error([`${code} cannot ship (npm run l10n -- check ${code}):`, ...findings].join('\n'));
  }
  return builtFiles(code, targetsOf(code), translationOf(locale.provenance));
}

/** What a page needs to offer the languages to its readers: `dist/locales/languages.json`. English first. */
export const shippedLanguages = (): readonly Omit<Language, 'write'>[] =>
  SHIPPED.map((locale) => {
    if (locale === 'en') return { locale, dir: 'ltr', translation: 'source' };
    const { provenance } = readLocale(locale);
    if (provenance instanceof Error) throw provenance;
    return { locale, dir: dirOf(locale), translation: translationOf(provenance) };
  });

/** The files of all languages. */
export const shippedFiles = (): readonly BuiltFile[] => TRANSLATED.flatMap(filesOf);
