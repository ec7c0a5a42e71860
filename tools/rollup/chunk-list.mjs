/** Writes which modules of src/ each built file holds and what it imports, for tools/budgets.mjs; it does not ship. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the list is. */
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
