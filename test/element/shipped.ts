/** The texts of a language that ships, as its two files hold them. */
import type { LanguageFile } from '../../src/locale/languages.ts';
import { itemTextIds, unpack } from '../../src/text/pack.ts';
import { practiceTextIds } from '../../src/text/practice-ids.ts';

const LISTED: Readonly<Record<string, readonly string[]>> = { questions: itemTextIds(), results: practiceTextIds() };

/** Message id → text. */
export async function shippedTexts(code: string): Promise<Record<string, string>> {
  const files = await Promise.all(
    [code, `${code}.results`].map((name) => import(`/src/locales/${name}.js`) as Promise<LanguageFile>),
  );
  const parts = files.flatMap(({ groups }) => Object.entries(groups));
  return Object.assign({}, ...parts.map(([part, packed]) => unpack(packed, LISTED[part])));
}
