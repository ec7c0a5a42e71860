import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { globSync } from 'tinyglobby';
import { chunkList } from './tools/rollup/chunk-list.mjs';
import { doctorTables } from './tools/rollup/doctor-tables.mjs';
import { fhir } from './tools/rollup/fhir.mjs';
import { chunkFileNames, filesForBundlers } from './tools/rollup/files-for-bundlers.mjs';
import { languages } from './tools/rollup/languages.mjs';
import { litGlobals, zodGlobals } from './tools/rollup/own-globals.mjs';
import { partChunks } from './tools/rollup/part-chunks.mjs';
import { sbom } from './tools/rollup/sbom.mjs';
import { smallTemplates } from './tools/rollup/small-templates.mjs';
import { tables } from './tools/rollup/tables.mjs';

const fileAt = (path) => fileURLToPath(new URL(path, import.meta.url));

const plugins = [
  tables(),
  nodeResolve(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  smallTemplates(),
  litGlobals(),
  zodGlobals(),
];
const minified = terser({
  module: true,
  ecma: 2020,
  compress: { passes: 5, inline: 1, keep_fargs: false },
  format: { comments: false },
});

/** One round trip to the first screen: the entry must hold its own code, not point to a chunk that does. */
const entryInOneFile = {
  name: 'entry-in-one-file',
  generateBundle(_, bundle) {
    for (const { fileName, isEntry, imports } of Object.values(bundle)) {
      if (isEntry && imports.length) this.error(`${fileName} imports ${imports.join(', ')} before it can do anything.`);
    }
  },
};

/** The addresses in src/files.ts are relative to the entry. */
const filesInEntry = {
  name: 'files-in-entry',
  generateBundle(_, bundle) {
    const entry = Object.values(bundle).find(({ isEntry }) => isEntry);
    if (!entry.moduleIds.includes(fileAt('src/files.ts'))) this.error(`src/files.ts is not in ${entry.fileName}.`);
  },
};

/** Chunks of builds before, whose names have another hash. */
const noOldChunks = {
  name: 'no-old-chunks',
  writeBundle({ dir }, bundle) {
    for (const file of globSync('chunks/*.js', { cwd: dir })) if (!bundle[file]) rmSync(`${dir}/${file}`);
  },
};

/** The markup and the style sheet of the page in a frame. */
const framePage = {
  name: 'frame-page',
  buildStart() {
    for (const fileName of ['embed.html', 'embed.css']) {
      const file = fileAt(`src/frame/${fileName}`);
      this.addWatchFile(file);
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file, 'utf8') });
    }
  },
};

/** In a string, a template or a pattern, outside of comments. */
const escaped = (code) => {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('A backslash before a character that is not ASCII.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
/**
 * A plain script, minified before. Tools join scripts: a file before this one may end without a semicolon. And where the server
 * names no charset, browsers read a plain script in that of the page, so it holds ASCII alone.
 */
const plainScript = {
  name: 'plain-script',
  renderChunk: (code) => ({ code: `;${escaped(code)}`, map: null }),
};

/** Of zod’s own files: comments that rollup cannot use, and two modules that import each other. */
const isKnown = ({ code, id, ids = [id] }) =>
  ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(code) &&
  ids.every((one) => one?.replaceAll('\\', '/').includes('/node_modules/zod/'));

const failOnWarning = (warning) => {
  if (isKnown(warning)) return;
  throw new Error(warning.message);
};

const ENTRY = 'src/index.ts';
/** What several parts share. */
const sharing = (entry = ENTRY) => ({ manualChunks: partChunks(fileAt, entry), onlyExplicitManualChunks: true });

/** All that is built in, with its licences; the build fails where one is new. */
const licences = license({
  thirdParty: {
    allow: { test: '(MIT OR BSD-3-Clause)', failOnUnlicensed: true, failOnViolation: true },
    output: [fileAt('dist/THIRD-PARTY-LICENSES.txt'), sbom(fileAt('dist/sbom.cdx.json'))],
  },
});

/** For script tags: the entry in one file, and the parts that it asks for later. */
const forScriptTags = {
  input: { 'connection-map': ENTRY },
  preserveEntrySignatures: 'allow-extension',
  plugins: [...plugins, languages(), minified, entryInOneFile, filesInEntry, noOldChunks, chunkList(), licences],
  onwarn: failOnWarning,
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    ...sharing(),
  },
};

/** The class alone, which a page defines itself. */
const CLASS = 'src/element.ts';
/**
 * For bundlers: the same element with imports that a bundler can follow. To minify it is the bundler’s business. The class
 * has a file of its own, and the entry imports it.
 */
const forBundlers = {
  input: { 'connection-map': ENTRY, 'connection-map.element': CLASS },
  preserveEntrySignatures: 'allow-extension',
  plugins: [filesForBundlers({ hasDoctor: true }), doctorTables({ hasFiles: false }), ...plugins, noOldChunks],
  onwarn: failOnWarning,
  output: { dir: 'dist/npm', entryFileNames: '[name].js', chunkFileNames, ...sharing(CLASS) },
};

/** All that the element asks for later, in one file that imports nothing. */
const allParts = {
  input: { 'connection-map.parts': 'src/all-parts.ts' },
  plugins: [...plugins, minified],
  onwarn: failOnWarning,
  output: { dir: 'dist', entryFileNames: '[name].js', inlineDynamicImports: true },
};

/** One file that stands alone: a plain script and a module at once, with every part and every language inside. */
const inOneFile = {
  input: { 'connection-map.all': 'src/define.ts' },
  plugins: [filesForBundlers({ hasDoctor: false }), ...plugins, minified, plainScript],
  onwarn: failOnWarning,
  output: { dir: 'dist', entryFileNames: '[name].js', format: 'iife', inlineDynamicImports: true },
};

/** The page in a frame, and the script on the page beside it. */
const framed = [
  {
    input: { embed: 'src/frame/inside.ts' },
    plugins: [...plugins, minified, framePage],
    onwarn: failOnWarning,
    output: { dir: 'dist', entryFileNames: '[name].js' },
  },
  {
    input: { frame: 'src/frame/page.ts' },
    plugins: [...plugins, minified, plainScript],
    onwarn: failOnWarning,
    output: { dir: 'dist', entryFileNames: '[name].js', format: 'iife' },
  },
];

/** A plain script that loads the module beside it. */
const classic = {
  input: { 'connection-map.classic': 'src/classic.ts' },
  plugins: [...plugins, terser({ ecma: 5, format: { comments: false } }), plainScript],
  onwarn: failOnWarning,
  output: { dir: 'dist', entryFileNames: '[name].js', format: 'iife' },
};

/** A report for whoever builds the page. It comes alone, so that no parent loads it. */
const doctor = {
  input: { 'connection-map.doctor': 'src/doctor.ts' },
  plugins: [doctorTables({ hasFiles: true }), ...plugins, minified, plainScript],
  onwarn: failOnWarning,
  output: { dir: 'dist', entryFileNames: '[name].js', format: 'iife' },
};

/** The scoring alone, and what a server may import. */
const withoutDom = {
  input: { scoring: 'src/scoring/index.ts', server: 'src/server.ts' },
  plugins: [...plugins, minified, entryInOneFile],
  onwarn: failOnWarning,
  output: { dir: 'dist', entryFileNames: '[name].js' },
};

/** For the record system of a clinic: a response from a shared map, and beside it the questionnaires. */
const forClinics = {
  input: { fhir: 'src/fhir/index.ts' },
  plugins: [fhir(), ...plugins, minified, entryInOneFile],
  onwarn: failOnWarning,
  output: { dir: 'dist', entryFileNames: '[name].js' },
};

export default [forScriptTags, forBundlers, allParts, inOneFile, ...framed, classic, doctor, withoutDom, forClinics];
