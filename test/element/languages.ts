/** Every language that parents of the tests can speak beside English: those that ship, and two that nobody speaks. */
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { pseudo, PSEUDO_CODES } from '../../tools/l10n/pseudo.ts';
import { allEnglish } from '../helpers/words.ts';
import { speak } from './helpers.ts';
import { shippedTexts } from './shipped.ts';

interface Spoken {
  readonly code: string;
  /** What events say of it: a page that rewords English still speaks English. */
  readonly told: readonly [locale: string, translation: string];
  /** From now on all parents speak it. Gives its texts. */
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
const pseudos = PSEUDO_CODES.map((code): Spoken => ({
  code,
  told: code === 'en-XA' ? ['en', 'source'] : [code, 'draft'],
  async begin() {
    const table = pseudo(code, allEnglish);
    speak(table, code, true);
    return table;
  },
}));

export const LANGUAGES: readonly Spoken[] = [...shipped, ...pseudos];
