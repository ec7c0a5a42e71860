/**
 * `npm run build`: builds scripts, types, and what editors and frameworks know of the element into `dist/`. What an earlier
 * build left there goes at the end, so that a server of the folder has every file meanwhile.
 */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { globSync } from 'tinyglobby';
import configs from '../rollup.config.mjs';
import { integrityOf } from './integrity.mjs';
import { writeEditorFiles } from './manifest/editors.mjs';
import { manifestOf } from './manifest/manifest.mjs';
import { writeTypings } from './manifest/typings.mjs';
import { writeVersion } from './release/version.mjs';
import { buildTypes } from './types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

/** When the build began, by the clock of the file system. */
const mark = `${root}reports/build-begun`;
mkdirSync(`${root}reports`, { recursive: true });
writeFileSync(mark, '');
const begun = statSync(mark).mtimeMs;

writeVersion(root);
for (const { output, ...input } of configs) {
  const bundle = await rollup({ ...input, logLevel: 'warn' });
  await bundle.write(output);
  await bundle.close();
}
// The class stands in the build for bundlers; this is its name beside the other files (host-contract.md, “Built files”).
const CLASS = 'connection-map.element.js';
writeFileSync(`${dist}/${CLASS}`, `export { ConnectionMap, VERSION } from './npm/${CLASS}';\n`);

const manifest = await manifestOf(await buildTypes());
writeFileSync(`${dist}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorFiles(manifest, `${dist}/editor`);
writeTypings(manifest, `${dist}/frameworks`);
for (const file of globSync('**', { cwd: dist, absolute: true, dot: true })) {
  if (statSync(file).mtimeMs < begun) rmSync(file);
}
console.log(`connection-map.all.js: integrity="${integrityOf('connection-map.all.js')}"`);
