/**
 * In the build for bundlers: takes the place of src/files.ts, whose addresses no bundler can follow. Languages come by a
 * table of literal imports; to ask again for what failed is then the bundler’s business.
 */
import { languageFiles } from '../languages.mjs';

const FILES = /\/src\/files\.ts$/;
/** The id of a language’s file, for which there is none in src/. */
const PREFIX = '\0locales/';

export function filesForBundlers() {
  let codes = new Map();
  return {
    name: 'files-for-bundlers',
    async buildStart() {
      codes = new Map((await languageFiles()).map(({ name, code }) => [PREFIX + name, code]));
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
    load(id) {
      if (!FILES.test(id.replaceAll('\\', '/'))) return codes.get(id) ?? null;
      const table = [...codes.keys()].map((file) => {
        const name = file.slice(PREFIX.length).replace(/\.js$/, '');
        return `${JSON.stringify(name)}: () => import(${JSON.stringify(file)}),`;
      });
      return `const languages = { ${table.join('\n')} };
export const loadLanguageFile = (name) => languages[name]();
export const loadAllParts = undefined;
export const chunksWouldLoadEntryTwice = false;`;
    },
  };
}

/** Names the chunk of a language after its code, and every other after its module and content. */
export const chunkFileNames = ({ facadeModuleId }) =>
  facadeModuleId?.startsWith(PREFIX) ? facadeModuleId.slice(1) : 'chunks/[name]-[hash:6].js';
