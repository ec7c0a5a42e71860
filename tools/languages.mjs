/** The files of all languages but English, for the build and the test server. Generated again on each call. */
import { tsImport } from 'tsx/esm/api';

/** @returns {Promise<readonly { name: string, code: string }[]>} Throws if the check of a language fails. */
export const languageFiles = async () =>
  (await tsImport(`./l10n/shipped.ts?${Date.now()}`, import.meta.url)).shippedFiles();
