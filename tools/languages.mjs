/** The files of all languages but English, made anew at each call, for the build and for the server of the tests. */
import { tsImport } from 'tsx/esm/api';

/** @returns {Promise<readonly { name: string, code: string }[]>} Throws where the check of a language finds something. */
export const languageFiles = async () =>
  (await tsImport(`./l10n/shipped.ts?${Date.now()}`, import.meta.url)).shippedFiles();
