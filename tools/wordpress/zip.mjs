/**
 * `npm run wordpress:zip`, after a build: writes `reports/connection-map-wordpress-<version>.zip` for “Upload Plugin” in
 * WordPress. It holds one folder, `connection-map`: the plugin of demo/wordpress with the built files inside. WordPress
 * puts a new version in the place of the old one, so the built files have a folder of their version.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { writeZip, zipped } from '../release/zip.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plugin = `${root}demo/wordpress/connection-map/`;

/** What the element loads, and the licences of what is built in. */
const LOADED = [
  ...['connection-map.js', 'connection-map.parts.js', 'chunks/**', 'locales/**'],
  'THIRD-PARTY-LICENSES.txt',
];
/** The name of the zip. */
export const wordpressNameOf = (version) => `connection-map-wordpress-${version}`;

/**
 * The settings of the block, with the languages of a built `dist` to choose from.
 * @returns {{ attributes: Record<string, { enum?: string[], examples?: string[], default?: unknown }> }}
 */
export function blockOf(dist) {
  const block = JSON.parse(readFileSync(`${plugin}block/block.json`, 'utf8'));
  const languages = JSON.parse(readFileSync(`${dist}locales/languages.json`, 'utf8'));
  block.attributes.lang.examples = languages.map(({ locale }) => locale);
  return block;
}

/**
 * The zip of the plugin with a built `dist` (a path with a slash at its end).
 * @returns {Uint8Array}
 */
export function wordpressZipOf(dist, version) {
  const own = globSync('**', { cwd: plugin, dot: true }).map((file) => [file, plugin + file]);
  const built = globSync(LOADED, { cwd: dist }).map((file) => [`dist/${version}/${file}`, dist + file]);
  const files = [...own, ...built, ['LICENSE', `${root}LICENSE`]];
  const block = new TextEncoder().encode(`${JSON.stringify(blockOf(dist), null, 2)}\n`);
  return zipped(files.map(([file, path]) => [`connection-map/${file}`, file === 'block/block.json' ? block : path]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  writeZip(wordpressNameOf(version), wordpressZipOf(`${root}dist/`, version));
}
