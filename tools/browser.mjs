/** Finds a Chromium: the one that CHROME_PATH names, else the system’s, else one that comes in a package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGED = '@sparticuz/chromium@147.0.0';
const cache = fileURLToPath(new URL('../node_modules/.cache/browser/', import.meta.url));

/** Flags of every start: no sandbox, since tests run as root in containers; nothing that talks to the network by itself. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

const ofSystem = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .concat(PLACES)
    .find((file) => existsSync(file));

/** It is fetched only where no other browser is found, and kept for the next time. */
async function ofPackage() {
  const manifest = `${cache}node_modules/@sparticuz/chromium/package.json`;
  if (!existsSync(manifest)) {
    console.log(`No Chromium on this machine: fetching ${PACKAGED} …`);
    const flags = ['--prefix', cache, '--no-save', '--no-package-lock', '--ignore-scripts'];
    if (npm(['install', ...flags, PACKAGED]) !== 0) return undefined;
  }
  const entry = createRequire(manifest).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

/** With no fonts, contrast would be measured on nothing and pass. */
function assertFonts() {
  const { stdout, error } = spawnSync('fc-list', { encoding: 'utf8' });
  if (process.platform === 'linux' && !error && !stdout.trim()) {
    throw new Error(
      'This machine has no fonts, so nothing that is seen could be tested. Install some: fonts-noto-core.',
    );
  }
}

/** Path of a Chromium that starts. Throws, and says what to install, where there is none. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  const path = named ?? ofSystem() ?? (await ofPackage().catch(() => undefined));
  const starts = path && spawnSync(path, ['--no-sandbox', '--version'], { encoding: 'utf8' }).status === 0;
  if (!starts) {
    throw new Error(
      'No usable Chromium. Install one (Debian: apt install chromium fonts-noto-core), or name one in CHROME_PATH.',
    );
  }
  assertFonts();
  return path;
}
