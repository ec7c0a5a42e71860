/**
 * Evaluates the English tables (src/text/english) at build time and ships their values. So notes to translators are not
 * shipped, and these files have no imports.
 */
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { tsImport } from 'tsx/esm/api';

const texts = fileURLToPath(new URL('../../src/text/', import.meta.url));

/** The rollup plugin. */
export function tables() {
  return {
    name: 'tables',
    async load(id) {
      if (!/\/src\/text\/english\/\w+\.ts$/.test(id)) return null;
      // The imports of such a file are not part of the bundle, so rollup would not watch them.
      for (const file of globSync('*.ts', { cwd: texts, absolute: true })) this.addWatchFile(file);
      // The query forces a new evaluation after a change.
      const values = await tsImport(`${id}?${Date.now()}`, import.meta.url);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
