/**
 * Evaluates the tables of a language (src/text/english) at build time, so that their result ships and nothing else: no
 * note to translators, no id that the instrument gives. Such a file imports nothing.
 */
import { tsImport } from 'tsx/esm/api';

export function packedTexts() {
  return {
    name: 'packed-texts',
    async load(id) {
      if (!/\/src\/text\/english\/\w+\.ts$/.test(id)) return null;
      // read anew at every build; a change of a file of texts has to be seen by `npm start`
      const { packed } = await tsImport(`${id}?${Date.now()}`, import.meta.url);
      return `export const packed = ${JSON.stringify(packed)};`;
    },
  };
}
