/** Tells the doctor what was built (src/features/doctor/built.ts): the files beside the entry, and the languages. */
import { readFileSync } from 'node:fs';
import { languageFiles, languageList } from '../languages.mjs';
import { CHUNK_LIST } from './chunk-list.mjs';

/** `hasFiles`: whether there are files beside the entry; the list of those is that of the last build for script tags. */
export const doctorTables = ({ hasFiles }) => ({
  name: 'doctor-tables',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith('/src/features/doctor/built.ts')) return null;
    const locales = await languageFiles();
    const languages = (await languageList()).map(({ locale, translation }) => [locale, translation]);
    if (hasFiles) this.addWatchFile(CHUNK_LIST);
    const chunks = hasFiles ? JSON.parse(readFileSync(CHUNK_LIST, 'utf8')).map(({ file }) => file) : [];
    const files = hasFiles
      ? [
          ...chunks.filter((file) => file.startsWith('chunks/')),
          ...locales.map(({ name }) => `locales/${name}`),
          'connection-map.parts.js',
        ]
      : [];
    return `export const FILES = ${JSON.stringify(files)};
export const LANGUAGES = ${JSON.stringify(Object.fromEntries(languages))};`;
  },
});
