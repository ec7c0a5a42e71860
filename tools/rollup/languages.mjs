/**
 * Writes the files of all languages but English to `locales/` next to the chunks, and `languages.json`, which names all for
 * pages that offer them. Fails if the check of one fails.
 */
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { languageFiles, languageList } from '../languages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const languages = () => ({
  name: 'languages',
  buildStart() {
    for (const file of globSync('locales/**', { cwd: root, absolute: true })) this.addWatchFile(file);
  },
  async generateBundle() {
    for (const { name, code } of await languageFiles()) {
      this.emitFile({ type: 'asset', fileName: `locales/${name}`, source: code });
    }
    const list = `${JSON.stringify(await languageList(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'locales/languages.json', source: list });
  },
});
