/**
 * Packages that come in dozens of modules, made one file each for the pages of tests: unbuilt, zod alone is 92 requests a
 * page, and a busy machine took seconds for them. What two of these files share is in a third, so nothing is there twice.
 * The project’s own modules stay as they are.
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

/** What the tests and all that they import take of these packages, as the imports name it. */
async function namesTaken() {
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

/** Import → where it is served, and that → its code. */
async function bundle() {
  const names = await namesTaken();
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

let made;
/** A plugin of the runner that serves them. They are made once for all engines. */
export async function bundledPackages() {
  // what cannot be compiled is told where its own test is run
  const { places, files } = await (made ??= bundle().catch(() => ({ places: new Map(), files: new Map() })));
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => places.get(source),
    serve: ({ path }) => (files.has(path) ? { body: files.get(path), type: 'js' } : undefined),
  };
}
