/** Writes the modules and imports of each built file, for tools/budgets.mjs. The list is not shipped. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of the list. */
export const CHUNK_LIST = `${root}reports/chunks.json`;

export const chunkList = () => ({
  name: 'chunk-list',
  writeBundle(_, bundle) {
    const list = Object.values(bundle)
      .filter(({ type }) => type === 'chunk')
      .map(({ fileName, moduleIds, imports }) => ({
        file: fileName,
        modules: moduleIds.map((id) => relative(root, id).replaceAll('\\', '/')).filter((id) => id.startsWith('src/')),
        imports,
      }));
    mkdirSync(`${root}reports`, { recursive: true });
    writeFileSync(CHUNK_LIST, JSON.stringify(list, null, 2));
  },
});
