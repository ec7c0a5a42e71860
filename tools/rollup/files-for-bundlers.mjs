/**
 * Replaces src/files.ts in the build for bundlers, which cannot resolve its URLs. Languages are loaded by a table of
 * literal imports. Retries of failed imports are left to the bundler.
 */
import { languageFiles } from '../languages.mjs';

const FILES = /\/src\/files\.ts$/;
/** The prefix of module ids for language files, which do not exist in src/. */
const PREFIX = '\0locales/';

/** The doctor within a bundle, which has no files of ours beside it. */
const BUNDLED_DOCTOR = `export const loadDoctor = () => import('./features/doctor/index.ts').then(({ runDoctor }) => runDoctor(null));`;
/** The doctor beside `connection-map.all.js`, by the address in the page’s tag: parents do not load it within that file. */
const DOCTOR_BESIDE = `export const loadDoctor = async () => {
  const { src } = [...document.scripts].find(({ src }) => /\\/connection-map\\.all\\.js([?#]|$)/.test(src)) ?? {};
  if (!src) throw new Error('add the script connection-map.doctor.js to the page');
  const doctor = new URL('connection-map.doctor.js', src).href;
  return import(doctor);
};`;

/** `hasDoctor`: whether it is in the build, as a part of its own. */
export function filesForBundlers({ hasDoctor }) {
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
export const chunksWouldLoadEntryTwice = false;
${hasDoctor ? BUNDLED_DOCTOR : DOCTOR_BESIDE}`;
    },
  };
}

/** Names language chunks by their code, and all other chunks by module and content hash. */
export const chunkFileNames = ({ facadeModuleId }) =>
  facadeModuleId?.startsWith(PREFIX) ? facadeModuleId.slice(1) : 'chunks/[name]-[hash:6].js';
