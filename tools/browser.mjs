/** Finds a Chromium: the one that CHROME_PATH names, else the system’s, else one that comes in a package. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { npm } from './npm.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** For Linux on x64; it brings the libraries and one font that a bare machine has not got. */
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

/** Where the system has a program of one of these names. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const ofSystem = () => onPath(...NAMES) ?? PLACES.find((file) => existsSync(file));

/** Fetches the package into a folder of its own; gives its manifest. It is kept for the next time. */
function fetchPackage() {
  const manifest = `${cache}node_modules/@sparticuz/chromium/package.json`;
  if (existsSync(manifest)) return manifest;
  console.log(`No Chromium on this machine: fetching ${PACKAGED} …`);
  const flags = ['--prefix', cache, '--no-save', '--no-package-lock', '--ignore-scripts'];
  if (npm(['install', ...flags, PACKAGED]) !== 0) throw new Error(`${PACKAGED} could not be fetched.`);
  return manifest;
}

/** Runs with other environment variables. */
async function within(env, run) {
  const before = Object.keys(env).map((name) => [name, process.env[name]]);
  Object.assign(process.env, env);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Unpacks the browser beside its package, and lets what starts it find its libraries and its font. */
async function ofPackage() {
  const entry = createRequire(fetchPackage()).resolve('@sparticuz/chromium');
  // it unpacks to TMPDIR, and its libraries only where it takes the machine for the bare one that it is made for
  const path = await within({ TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: '20.x' }, async () =>
    (await import(pathToFileURL(entry).href)).default.executablePath(),
  );
  const fonts = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(
    `${cache}fonts.conf`,
    `<fontconfig>${fonts}<dir>${cache}fonts</dir><cachedir>${cache}fonts-cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = `${cache}fonts.conf`;
  return path;
}

/** Starts it and writes a word. With no fonts a word has no width: contrast, measured on nothing, would pass. */
async function widthOfWord(executablePath) {
  const browser = await launch({ executablePath, args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    await page.setContent('<span>word</span>');
    return await page.$eval('span', (word) => word.getBoundingClientRect().width);
  } finally {
    await browser.close();
  }
}

/** Path of a Chromium that starts and has fonts. Throws, and says what to install, where there is none. */
export async function findBrowser() {
  const here = process.env.CHROME_PATH || ofSystem();
  let path = here;
  let width;
  try {
    path ??= await ofPackage();
    width = await widthOfWord(path);
  } catch (cause) {
    // what was broken on its way is fetched anew the next time
    if (!here) rmSync(cache, { recursive: true, force: true });
    const tried = here ? `${here} does not start. ` : '';
    throw new Error(
      `No usable Chromium. ${tried}Install one (Debian: apt install chromium fonts-noto-core), or name one in CHROME_PATH.`,
      { cause },
    );
  }
  if (!width)
    throw new Error('This machine has no fonts, so nothing that is seen could be tested. Install fonts-noto-core.');
  return path;
}
