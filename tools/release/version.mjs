/**
 * The version of the package stands in package.json. This writes it to whatever repeats it: src/version.ts, which events
 * and files report, the lock file, the addresses in README and demo/docs, and the WordPress plugin. Runs after
 * `changeset version` and with each build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NUMBER = String.raw`\d+\.\d+\.\d+`;

/** In the names of the folder of the files, of the zip that holds it, of the package on a CDN, and in samples of events. */
function inAddresses(text, version) {
  return text.replace(new RegExp(`(connection-map(?:-wordpress)?[-@]|"version": ")${NUMBER}`, 'g'), `$1${version}`);
}

/** Path → its text with the version. */
const REPEATED = {
  'src/version.ts': (text, version) => text.replace(new RegExp(`'${NUMBER}'`), `'${version}'`),
  'package-lock.json': (text, version) => {
    const lock = JSON.parse(text);
    lock.version = version;
    lock.packages[''].version = version;
    return `${JSON.stringify(lock, null, 2)}\n`;
  },
  'README.md': inAddresses,
  'demo/docs/webmaster.html': inAddresses,
  'demo/docs/developer.html': inAddresses,
  // the header that WordPress reads, and the folder of the script
  'demo/wordpress/connection-map/connection-map.php': (text, version) =>
    text.replace(new RegExp(`(\\* Version: +|_VERSION = ')${NUMBER}`, 'g'), `$1${version}`),
  'demo/wordpress/connection-map/readme.txt': (text, version) =>
    text.replace(new RegExp(`(Stable tag: )${NUMBER}`), `$1${version}`),
};

/** Writes the version into the files of a project folder that repeat it. `root` ends with a slash. */
export function writeVersion(root) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const [path, withVersion] of Object.entries(REPEATED)) {
    if (!existsSync(root + path)) continue;
    const text = readFileSync(root + path, 'utf8');
    const next = withVersion(text, version);
    if (next !== text) writeFileSync(root + path, next);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeVersion(fileURLToPath(new URL('../../', import.meta.url)));
