/** Starts WebKit’s MiniBrowser on a virtual screen, so that no window opens on the desktop and takes focus. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.mjs';
import { LIMIT, WebDriverPage } from './webdriver-page.mjs';

/**
 * Starts Xvfb on the first free display. It prints the number once the display is ready. The pointer is in the middle
 * of the screen, which must be over the smallest window: without a window manager, the window under the pointer has
 * focus.
 */
export async function startScreen(path) {
  const size = ['-screen', '0', '960x1100x24'];
  const screen = spawn(path, ['-displayfd', '1', ...size, '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await Promise.race([once(screen.stdout, 'data'), once(screen, 'exit').then(() => [''])]);
  if (!String(number).trim()) throw new Error(`${path} does not start.`);
  return { screen, display: `:${String(number).trim()}` };
}

/** Polls the driver until it responds, because it does not signal that it is ready. */
async function untilReady(driver, address) {
  while (driver.exitCode === null) {
    const answer = await fetch(`${address}/status`, { signal: AbortSignal.timeout(LIMIT) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 20));
  }
  throw new Error(`${driver.spawnfile} does not start.`);
}

/** Starts a driver with its own screen. On a shared screen, a left-over window could take focus. */
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
 * Starts a screen and a driver. Returns the part of puppeteer’s browser API that the tests need: one page at a time,
 * each in a window with its own cache and storage. If the driver hangs, the next page gets a new one.
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
      // The driver has one window, which a failed test may have left open.
      await page?.close().catch(renew);
      page = await open().catch(async () => {
        await renew();
        return open();
      });
      return page;
    },
    async close() {
      // A driver that hangs is stopped together with its screen.
      await page?.close().catch(() => {});
      driver.stop();
    },
  };
  return browser;
}
