/** The browser engines for tests: which ones are installed, and how to start them. */
import { launch } from 'puppeteer-core';
import { globSync } from 'tinyglobby';
import { BROWSER_ARGS, findBrowser, onPath } from './browser.mjs';
import { launchWebKit } from './webkit.mjs';

/** Engine name → a function that returns how to start it, or throws with what to install. */
const FINDERS = {
  async chromium() {
    const executablePath = await findBrowser();
    return { path: executablePath, start: () => launch({ executablePath, args: BROWSER_ARGS }) };
  },
  async firefox() {
    const executablePath = process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox');
    if (!executablePath) throw new Error('Debian: apt install firefox-esr; or set FIREFOX_PATH');
    return { path: executablePath, start: () => launch({ browser: 'firefox', executablePath }) };
  },
  async webkit() {
    const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
    const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser', { absolute: true });
    if (!driver || !screen || !browser) throw new Error('Debian: apt install webkit2gtk-driver xvfb');
    return { path: browser, start: () => launchWebKit({ driver, screen, browser }) };
  },
};

export const ENGINES = Object.keys(FINDERS);

/** Finds an engine. Throws with installation instructions if it is missing. */
export async function findEngine(name) {
  return { name, ...(await FINDERS[name]()) };
}

/** The installed engines, and installation instructions for the others. Throws without Chromium, which is required. */
export async function findEngines() {
  const found = await Promise.all(
    ENGINES.map((name) =>
      findEngine(name).catch((error) => {
        if (name === 'chromium') throw error;
        return { name, install: error.message };
      }),
    ),
  );
  return { here: found.filter(({ start }) => start), missing: found.filter(({ start }) => !start) };
}
