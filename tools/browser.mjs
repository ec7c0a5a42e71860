/** Finds a Chromium: from CHROME_PATH, else installed on the system, else from an npm package. */
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
/** For Linux on x64. It includes the libraries and a font that a minimal machine does not have. */
const PACKAGED = '@sparticuz/chromium@147.0.0';
const cache = fileURLToPath(new URL('../node_modules/.cache/browser/', import.meta.url));

/**
 * Flags for every start. No sandbox, because tests run as root in containers; no background network requests; and no list
 * under the address bar, for which each window would load two pages of its own.
 */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** The path of the first of these programs on `PATH`. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const ofSystem = () => onPath(...NAMES) ?? PLACES.find((file) => existsSync(file));

/** Installs the package in its own folder and returns its manifest. It is kept for later runs. */
function fetchPackage() {
  const manifest = `${cache}node_modules/@sparticuz/chromium/package.json`;
  if (existsSync(manifest)) return manifest;
  console.log(`No Chromium on this machine: fetching ${PACKAGED} …`);
  const flags = ['--prefix', cache, '--no-save', '--no-package-lock', '--ignore-scripts'];
  if (npm(['install', ...flags, PACKAGED]) !== 0) throw new Error(`${PACKAGED} could not be fetched.`);
  return manifest;
}

/** Calls `run` with environment variables, and restores them afterwards. */
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

/** Unpacks the browser next to its package and sets the environment for its libraries and font. */
async function ofPackage() {
  const entry = createRequire(fetchPackage()).resolve('@sparticuz/chromium');
  // It unpacks to TMPDIR, and unpacks its libraries only if it detects AWS Lambda.
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

/** Starts the browser and measures a word. Without fonts the width is 0, and contrast tests would pass without text. */
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

/**
 * The path of a Chromium that starts and has fonts. Throws with installation instructions if there is none. It is started
 * once to find out: the environment tells the programs that a run starts, and later calls, which one it was.
 */
export async function findBrowser() {
  if (process.env.CHECKED_CHROME) return process.env.CHECKED_CHROME;
  const here = process.env.CHROME_PATH || ofSystem();
  let path = here;
  let width;
  try {
    path ??= await ofPackage();
    width = await widthOfWord(path);
  } catch (cause) {
    // A broken download is fetched again next time.
    if (!here) rmSync(cache, { recursive: true, force: true });
    const tried = here ? `${here} does not start. ` : '';
    throw new Error(
      `No usable Chromium. ${tried}Install one (Debian: apt install chromium fonts-noto-core), or set CHROME_PATH.`,
      { cause },
    );
  }
  if (!width)
    throw new Error('This machine has no fonts, so visual tests would not test anything. Install fonts-noto-core.');
  process.env.CHECKED_CHROME = path;
  return path;
}
