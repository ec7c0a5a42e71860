/**
 * `npm run release:zip`, after a build: writes `reports/connection-map-<version>.zip` for a web server. It holds one folder
 * of that name, so that a new version lies beside the old one. The same files give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What only bundlers, compilers, editors and servers of JavaScript need; they get it from npm. */
const NOT_FOR_PAGES = [
  ...['npm/**', 'frameworks/**', 'editor/**', '*.d.ts', 'custom-elements.json'],
  ...['connection-map.element.js', 'server.js'],
];
/** The name of the folder in the zip, and of the zip. */
export const nameOf = (version) => `connection-map-${version}`;

/**
 * A zip of files: pairs of the name in the zip, and the path on the disk or the bytes. The same files give the same bytes.
 * @param {[string, string | Uint8Array][]} files
 * @returns {Uint8Array}
 */
export function zipped(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = sorted.map(([name, from]) => [
    name,
    typeof from === 'string' ? new Uint8Array(readFileSync(from)) : from,
  ]);
  // a zip has times without a zone: this is the earliest that there is, in any
  return zipSync(Object.fromEntries(content), { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * The zip of a built `dist` (a path with a slash at its end).
 * @returns {Uint8Array}
 */
export function zipOf(dist, version) {
  const files = globSync('**', { cwd: dist, ignore: NOT_FOR_PAGES, dot: true }).map((file) => [file, dist + file]);
  return zipped([...files, ['LICENSE', `${root}LICENSE`]].map(([file, path]) => [`${nameOf(version)}/${file}`, path]));
}

/** Writes a zip into `reports/`, says so, and gives its path from the project folder. */
export function writeZip(name, zip) {
  const path = `reports/${name}.zip`;
  mkdirSync(`${root}reports`, { recursive: true });
  writeFileSync(root + path, zip);
  console.log(`${path}: ${zip.length} bytes, SHA-256 ${createHash('sha256').update(zip).digest('hex')}`);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  writeZip(nameOf(version), zipOf(`${root}dist/`, version));
  console.log(
    `On the page: <script type="module" src="https://YOUR-SITE/${nameOf(version)}/connection-map.js"></script>`,
  );
}
