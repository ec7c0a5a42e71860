/**
 * Evaluates the English tables (src/text/english) at build time and ships their values: no note to translators reaches a
 * parent, and such a file imports nothing.
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
      // what such a file imports is no module of the bundle, so `npm start` would not see that it changed
      for (const file of globSync('*.ts', { cwd: texts, absolute: true })) this.addWatchFile(file);
      // evaluated in a fresh namespace each time, for the same reason
      const values = await tsImport(`${id}?${Date.now()}`, import.meta.url);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
