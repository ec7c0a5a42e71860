/** The texts of a shipped language, from its three files. */
import type { LanguageFile } from '../../src/features/languages/index.ts';

/** Message id → text. */
export async function shippedTexts(code: string): Promise<Record<string, string>> {
  const files = await Promise.all(
    [code, `${code}.results`, `${code}.more`].map((name) => import(`/src/locales/${name}.js`) as Promise<LanguageFile>),
  );
  return Object.assign({}, ...files.flatMap(({ groups }) => Object.values(groups)));
}
