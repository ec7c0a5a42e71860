/** Starts WebKit’s own browser on a screen that nobody sees: no window opens on a desktop and takes its focus. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.mjs';
import { LIMIT, WebDriverPage } from './webdriver-page.mjs';

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
    const answer = await fetch(`${address}/status`, { signal: AbortSignal.timeout(LIMIT) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 20));
  }
  throw new Error(`${driver.spawnfile} does not start.`);
}

/** A driver on a screen of its own: a window that one left behind could take the focus of the next. */
async function startDriver(paths) {
  const { screen, display } = await startScreen(paths.screen);
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const stop = () => [driver, screen].forEach((one) => one.kill('SIGKILL'));
  process.once('exit', stop);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(driver, address);
  return { address, stop, isRunning: () => driver.exitCode === null };
}

/**
 * Starts screen and driver; gives as much of puppeteer’s browser as the tests need: a window with cache and storage of
 * its own for each page, one at a time. Where the driver hangs, the next page has a new one.
 * @param {{ driver: string, browser: string, screen: string }} paths
 */
export async function launchWebKit(paths) {
  let driver = await startDriver(paths);
  let page;
  const renew = async () => {
    driver.stop();
    driver = await startDriver(paths);
  };
  const open = () =>
    WebDriverPage.open(driver.address, browser, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    });
  const browser = {
    isConnected: () => driver.isRunning(),
    userAgent: async () => 'WebKit',
    createBrowserContext: async () => browser,
    async newPage() {
      // the driver has one window; a test that failed may have left it
      await page?.close().catch(renew);
      page = await open().catch(async () => {
        await renew();
        return open();
      });
      return page;
    },
    async close() {
      // what hangs goes with its screen
      await page?.close().catch(() => {});
      driver.stop();
    },
  };
  return browser;
}
