/** The languages, and the files of all but English, for the build and the test server. Generated again on each call. */
import { tsImport } from 'tsx/esm/api';

const shipped = () => tsImport(`./l10n/shipped.ts?${Date.now()}`, import.meta.url);

/** @returns {Promise<readonly { name: string, code: string }[]>} Throws if the check of a language fails. */
export const languageFiles = async () => (await shipped()).shippedFiles();

/** @returns {Promise<readonly { locale: string, dir: string, translation: string }[]>} All of them, English first. */
export const languageList = async () => (await shipped()).shippedLanguages();
