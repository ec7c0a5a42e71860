/** The languages of the tests besides English: all shipped ones, and two pseudo-languages. */
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { nearest } from '../../src/locale/match.ts';
import { pseudo, PSEUDO_CODES } from '../../tools/l10n/pseudo.ts';
import { allEnglish } from '../helpers/words.ts';
import { speak } from './helpers.ts';
import { shippedTexts } from './shipped.ts';

interface Spoken {
  readonly code: string;
  /** The language in event details. For texts of the page that are based on a shipped language, it is that one. */
  readonly told: readonly [locale: string, translation: string];
  /** Switches new elements to the language. Returns its texts. */
  begin(): Promise<Readonly<Record<string, string>>>;
}

const shipped = SHIPPED.filter((code) => code !== 'en').map((code): Spoken => ({
  code,
  told: [code, 'draft'],
  async begin() {
    const table = await shippedTexts(code);
    speak(table, code, false);
    return table;
  },
}));
const baseOf = (code: string) => nearest(code, SHIPPED) ?? code;
const pseudos = PSEUDO_CODES.map((code): Spoken => ({
  code,
  told: [baseOf(code), baseOf(code) === 'en' ? 'source' : 'draft'],
  async begin() {
    const table = pseudo(code, allEnglish);
    speak(table, code, true);
    return table;
  },
}));

export const LANGUAGES: readonly Spoken[] = [...shipped, ...pseudos];
