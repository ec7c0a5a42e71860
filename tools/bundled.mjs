/**
 * Bundles packages of many modules into one file each for the test pages. Unbundled, zod alone takes 92 requests per
 * page, which took seconds on a busy machine. Shared code is in separate files, so that no module is loaded twice. The
 * modules of the project are not bundled.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = /^(zod|lit|@lit\/[\w-]+|lit-[\w]+|fast-check)(\/|$)/;
const FOLDER = '/bundled-packages/';
const settings = {
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser'],
  logLevel: 'silent',
};

/** The import specifiers of these packages in the tests and everything that they import. */
async function importedNames() {
  const { metafile } = await build({
    ...settings,
    entryPoints: globSync('test/element/*.browser.ts', { cwd: root, absolute: true }),
    outdir: root,
    packages: 'external',
    external: ['/src/*'],
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((one) => one.imports);
  return [...new Set(imports.map(({ path }) => path))].filter((path) => PACKAGES.test(path));
}

/** `places`: import specifier → path. `files`: path → code. */
async function bundle() {
  const names = await importedNames();
  const fileOf = (name) => name.replace(/\.js$/, '').replace(/[^\w-]/g, '_');
  const { outputFiles } = await build({
    ...settings,
    entryPoints: names.map((name) => ({ in: name, out: fileOf(name) })),
    absWorkingDir: root,
    outdir: `${root}${FOLDER}`,
    splitting: true,
  });
  return {
    places: new Map(names.map((name) => [name, `${FOLDER}${fileOf(name)}.js`])),
    files: new Map(outputFiles.map(({ path, text }) => [path.slice(path.indexOf(FOLDER)), text])),
  };
}

let bundled;
/** A plugin of the runner that serves the bundles. They are built once for all engines. */
export async function bundledPackages() {
  // Compile errors are reported when the test file itself is run.
  const { places, files } = await (bundled ??= bundle().catch(() => ({ places: new Map(), files: new Map() })));
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => places.get(source),
    serve: ({ path }) => (files.has(path) ? { body: files.get(path), type: 'js' } : undefined),
  };
}
