/** Starts WebKit’s own browser on a screen that nobody sees: no window opens on a desktop and takes its focus. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.mjs';
import { WebDriverPage } from './webdriver-page.mjs';

/**
 * Xvfb on the first display that is free; it tells the number once the display can be used. The pointer rests in its
 * middle, which has to be over the smallest window: with nothing to manage windows, that is the one that has the focus.
 */
async function startScreen(path) {
  const size = ['-screen', '0', '960x1100x24'];
  const screen = spawn(path, ['-displayfd', '1', ...size, '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await Promise.race([once(screen.stdout, 'data'), once(screen, 'exit').then(() => [''])]);
  if (!String(number).trim()) throw new Error(`${path} does not start.`);
  return { screen, display: `:${String(number).trim()}` };
}

/** Asks the driver until it answers: it says nowhere that it is ready. */
async function untilReady(driver, address) {
  while (driver.exitCode === null) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 20));
  }
  throw new Error(`${driver.spawnfile} does not start.`);
}

/**
 * Starts screen and driver; gives as much of puppeteer’s browser as the tests need: a window with cache and storage of
 * its own for each page, one at a time.
 * @param {{ driver: string, browser: string, screen: string }} paths
 */
export async function launchWebKit(paths) {
  const { screen, display } = await startScreen(paths.screen);
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const stop = () => [driver, screen].forEach((one) => one.kill());
  process.once('exit', stop);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(driver, address);

  let page;
  const browser = {
    isConnected: () => driver.exitCode === null,
    userAgent: async () => 'WebKit',
    createBrowserContext: async () => browser,
    async newPage() {
      // the driver has one window; a test that failed may have left it
      await page?.close();
      page = await WebDriverPage.open(address, browser, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      });
      return page;
    },
    async close() {
      await page?.close();
      stop();
    },
  };
  return browser;
}
