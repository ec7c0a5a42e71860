/** A page in a browser that emulates a slow phone, with real input. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Moved, Press, Sought } from './in-page.ts';

/** The emulated conditions. */
export const CONDITIONS = {
  /** CPU throttling factor. */
  slowdown: 4,
  /** Download bandwidth in bits per second. */
  bits: 1_600_000,
  /** Latency of each response, in ms. */
  latency: 150,
  /** Width of the viewport, in CSS pixels. */
  width: 412,
  height: 900,
};

const inPage = transformSync(readFileSync(new URL('in-page.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
  format: 'iife',
}).code;

/** A single page in the foreground, in its own browser context, so that nothing is cached between pages. */
export class Hand {
  readonly page: Page;
  readonly cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  /** Opens a URL. */
  static async open(browser: Browser, address: string): Promise<Hand> {
    const page = await (await browser.createBrowserContext()).newPage();
    const cdp = await page.createCDPSession();
    const { slowdown, bits, latency, width, height } = CONDITIONS;
    await page.setViewport({ width, height, hasTouch: true, isMobile: true });
    await page.bringToFront();
    await page.evaluateOnNewDocument(inPage);
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bits / 8,
      uploadThroughput: bits / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    return new Hand(page, cdp);
  }

  /** The time until the first screen is usable, in ms. */
  usable(): Promise<number> {
    return this.page.evaluate(() => window.bench.usable());
  }

  /** Waits for a node. */
  wait(sought: Sought): Promise<void> {
    return this.page.evaluate((it) => window.bench.wait(it), sought);
  }

  /** Taps a target and measures the time until `shows` is visible. */
  async press(target: Sought, shows: Sought): Promise<Press> {
    const { x, y } = await this.page.evaluate((a, b) => window.bench.aim(a, b), target, shows);
    await this.page.touchscreen.tap(x, y);
    return this.page.evaluate(() => window.bench.pressed());
  }

  /** The longest task since the last call, in ms; 0 if none was over 50. */
  longestTask(): Promise<number> {
    return this.page.evaluate(() => window.bench.longestTask());
  }

  /** The layout shifts so far. */
  moved(): Promise<Moved> {
    return this.page.evaluate(() => window.bench.moved());
  }

  /** Closes the page and its context. */
  async close(): Promise<void> {
    await this.page.browserContext().close();
  }
}
