/** The engines that tests run in: which of the three are on this machine, and how each is started. */
import { launch } from 'puppeteer-core';
import { globSync } from 'tinyglobby';
import { BROWSER_ARGS, findBrowser, onPath } from './browser.mjs';
import { launchWebKit } from './webkit.mjs';

/** An engine’s name to how its browser is started, or to what is not there. */
const FINDERS = {
  async chromium() {
    const executablePath = await findBrowser();
    return { path: executablePath, start: () => launch({ executablePath, args: BROWSER_ARGS }) };
  },
  async firefox() {
    const executablePath = process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox');
    if (!executablePath) throw new Error('Debian: apt install firefox-esr; or name one in FIREFOX_PATH');
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

/** How one of them is started. Throws, and says what to install, where it is not there. */
export async function findEngine(name) {
  return { name, ...(await FINDERS[name]()) };
}

/** Those that are here, and of the others what to install. Without a Chromium nothing here could be believed: it throws. */
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
