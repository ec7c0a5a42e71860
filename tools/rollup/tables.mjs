/**
 * Evaluates the English tables (src/text/english) at build time and ships their values: no note to translators reaches a
 * parent, and such a file imports nothing.
 */
import { tsImport } from 'tsx/esm/api';

/** The rollup plugin. */
export function tables() {
  return {
    name: 'tables',
    async load(id) {
      if (!/\/src\/text\/english\/\w+\.ts$/.test(id)) return null;
      // a fresh namespace at every build, so that `npm start` sees a changed text
      const values = await tsImport(`${id}?${Date.now()}`, import.meta.url);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
