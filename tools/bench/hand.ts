/** A slow phone’s browser at one of the pages, and a hand that presses in it. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Moved, Press, Sought } from './in-page.ts';

/** How slow it is. */
export const CONDITIONS = {
  /** The processor is so many times slower. */
  slowdown: 4,
  /** Bits a second, down. */
  bits: 1_600_000,
  /** Milliseconds before each answer. */
  latency: 150,
  /** Of the viewport, in CSS pixels. */
  width: 412,
  height: 900,
};

const inPage = transformSync(readFileSync(new URL('in-page.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
  format: 'iife',
}).code;

/** One page in front, alone, in a context of its own: nothing is kept from one to the next. */
export class Hand {
  readonly page: Page;
  readonly cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  /** Opens an address. */
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

  /** Milliseconds until the first screen could be used. */
  usable(): Promise<number> {
    return this.page.evaluate(() => window.bench.usable());
  }

  /** Waits until it is there. */
  wait(sought: Sought): Promise<void> {
    return this.page.evaluate((it) => window.bench.wait(it), sought);
  }

  /** Taps and tells how long it took to show what was to come. */
  async press(target: Sought, shows: Sought): Promise<Press> {
    const { x, y } = await this.page.evaluate((a, b) => window.bench.aim(a, b), target, shows);
    await this.page.touchscreen.tap(x, y);
    return this.page.evaluate(() => window.bench.pressed());
  }

  /** The longest task since this was asked last, in ms; 0 where none was over 50. */
  longestTask(): Promise<number> {
    return this.page.evaluate(() => window.bench.longestTask());
  }

  /** How far things have moved by themselves so far. */
  moved(): Promise<Moved> {
    return this.page.evaluate(() => window.bench.moved());
  }

  /** Closes it. */
  async close(): Promise<void> {
    await this.page.browserContext().close();
  }
}
