import { rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { globSync } from 'tinyglobby';
import { again } from './tools/rollup/again.mjs';
import { languages } from './tools/rollup/languages.mjs';
import { quietLit } from './tools/rollup/quiet-lit.mjs';
import { quietZod } from './tools/rollup/quiet-zod.mjs';
import { smallTemplates } from './tools/rollup/small-templates.mjs';
import { tables } from './tools/rollup/tables.mjs';

const plugins = [
  tables(),
  nodeResolve(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  smallTemplates(),
  quietLit(),
  quietZod(),
  again(),
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 5, inline: 1, keep_fargs: false },
    // what Lit calls its own within the one file that holds it
    mangle: { properties: { regex: /^_\$/ } },
    format: { comments: false },
  }),
];

/** One round trip to the first screen: the entry must hold its own code, not point to a chunk that does. */
const entryInOneFile = {
  name: 'entry-in-one-file',
  generateBundle(_, bundle) {
    for (const { fileName, isEntry, imports } of Object.values(bundle)) {
      if (isEntry && imports.length) this.error(`${fileName} imports ${imports.join(', ')} before it can do anything.`);
    }
  },
};

/** Chunks of builds before, whose names have another hash. */
const noOldChunks = {
  name: 'no-old-chunks',
  writeBundle({ dir }, bundle) {
    for (const file of globSync('chunks/*.js', { cwd: dir })) if (!bundle[file]) rmSync(`${dir}/${file}`);
  },
};

/** Of zod’s own files: comments that rollup cannot use, and two modules that import each other. */
const isKnown = ({ code, id, ids = [id] }) =>
  ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(code) &&
  ids.every((one) => one?.replaceAll('\\', '/').includes('/node_modules/zod/'));

const failOnWarning = (warning) => {
  if (isKnown(warning)) return;
  throw new Error(warning.message);
};

/** The element, and beside it the scoring alone and what a server may import; each built file is self-contained. */
export default [
  {
    input: { 'connection-map': 'src/index.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, languages(), entryInOneFile, noOldChunks],
    onwarn: failOnWarning,
    output: {
      dir: 'dist',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
    },
  },
  {
    input: { scoring: 'src/scoring/index.ts', server: 'src/server.ts' },
    plugins: [...plugins, entryInOneFile],
    onwarn: failOnWarning,
    output: { dir: 'dist', entryFileNames: '[name].js' },
  },
];
