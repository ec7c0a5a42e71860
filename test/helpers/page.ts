/** A real page in a real browser with the built element on it, and a parent who answers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before } from 'node:test';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import type { AgeBand } from '../../src/instrument/items.ts';
import { BROWSER_ARGS, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

/** README’s snippet. */
export const SNIPPET =
  '<connection-map style="display: block; box-sizing: border-box; font-size: medium; min-height: 46em"></connection-map>';
export const SCRIPT = '<script type="module" src="/dist/connection-map.js"></script>';
/** The hostile sheet: what careless pages do to everything (toolchain.md, “The fixed box”). */
export const HOSTILE =
  'html{font-size:62.5%} body{line-height:2.6;letter-spacing:2px} *{line-height:3!important;padding:7px;text-transform:uppercase;font-size:23px}';

export type Means = 'mouse' | 'touch' | 'keyboard';

export interface PageOptions {
  readonly body?: string;
  readonly css?: string;
  readonly width?: number;
  readonly height?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Run before any script of the page. */
  readonly setUp?: () => void;
  /** Answers a request itself (`true`) before the files do. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

declare global {
  interface Window {
    heard: { type: string; detail: unknown }[];
  }
}

/** Hears all events, from before the element is there. */
function listen() {
  window.heard = [];
  for (const name of ['ready', 'start', 'progress', 'complete', 'reset', 'share', 'error']) {
    window.addEventListener(`connection-map-${name}`, (event) =>
      window.heard.push({ type: name, detail: (event as CustomEvent).detail }),
    );
  }
}

const AGE_NAMES: Record<AgeBand, string> = {
  infant: 'Baby',
  toddler: 'Toddler',
  preschool: 'Preschooler',
  'school-age': 'School-age',
  teen: 'Teen',
};

/** A parent at one element of a page. Waits on what is seen, never on time. */
export class Parent {
  readonly page: Page;
  /** Console lines and uncaught errors. */
  readonly noise: string[];
  readonly requests: string[];
  readonly #index: number;

  constructor(page: Page, noise: string[], requests: string[], index = 0) {
    this.page = page;
    this.noise = noise;
    this.requests = requests;
    this.#index = index;
  }

  /** The same page, another element on it. */
  at(index: number) {
    return new Parent(this.page, this.noise, this.requests, index);
  }

  /** Something in the element, by selector and how its text begins. */
  async find(selector: string, text = ''): Promise<ElementHandle<HTMLElement>> {
    const found = await this.page
      .waitForFunction(
        (index, selector, text) =>
          [
            ...(document
              .querySelectorAll('connection-map')
              [index]?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
          ].find((one) => one.textContent!.trim().startsWith(text)),
        { polling: 'raf', timeout: 8000 },
        this.#index,
        selector,
        text,
      )
      .catch((cause) => {
        throw new Error(`Nothing in the element is ${selector} “${text}”.`, { cause });
      });
    return found as ElementHandle<HTMLElement>;
  }

  async text(selector: string): Promise<string> {
    return (await this.find(selector)).evaluate((one) => one.textContent!.replace(/\s+/g, ' ').trim());
  }

  async press(selector: string, text = '', by: Means = 'mouse') {
    const target = await this.find(selector, text);
    if (by === 'mouse') return target.click();
    if (by === 'touch') return target.tap();
    await target.focus();
    return this.page.keyboard.press('Enter');
  }

  async choose(choice: number, by: Means = 'mouse') {
    await this.find('.choices .choice');
    const row = await this.page.evaluateHandle(
      (index, choice) =>
        document
          .querySelectorAll('connection-map')
          [index]!.shadowRoot!.querySelectorAll<HTMLElement>('.choices .choice')[choice]!,
      this.#index,
      choice,
    );
    if (by === 'mouse') return row.click();
    if (by === 'touch') return row.tap();
    const radio = (await row.$('input'))!;
    await radio.focus();
    await this.page.keyboard.press('Space');
    return this.page.keyboard.press('Enter');
  }

  async toQuestions(band: AgeBand, by: Means = 'mouse') {
    await this.press('.go', 'Start', by);
    await this.find('.choice', AGE_NAMES[band]);
    await this.choose(Object.keys(AGE_NAMES).indexOf(band), by);
    await this.find('#count', 'Question 1 ');
  }

  /** Answers from question `first` on: places of choices 0–5, or `null` for Skip. */
  async answer(values: readonly (number | null)[], by: Means = 'mouse', first = 1) {
    for (const [i, value] of values.entries()) {
      await this.find('#count', `Question ${first + i} `);
      await (value === null ? this.press('.nav .link', 'Skip', by) : this.choose(value, by));
    }
  }

  async finish(values: readonly (number | null)[] = [null, null, null], by: Means = 'mouse') {
    for (const [i, value] of values.entries()) {
      await this.find('#count', `Optional · ${i + 1} `);
      await (value === null ? this.press('.nav .link', 'Skip', by) : this.choose(value, by));
    }
    await this.find('.results .lead');
  }

  heard() {
    return this.page.evaluate(() => window.heard);
  }
}

/** All answers the same way: enough for a whole run. */
export const ANSWERS = Array.from({ length: 24 }, (_, i) => [3, 4, 1, 2, 3, 2][i % 6]!);

/** Starts server and browser for a test file; gives `open`. */
export function usePages() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let current: PageOptions = {};

  before(async () => {
    browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
    server = await serve({
      before(request: IncomingMessage, response: ServerResponse) {
        if (current.intercept?.(request, response)) return true;
        if (request.url !== '/page' && request.url !== '/favicon.ico') return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...current.headers });
        const { body = SNIPPET + SCRIPT, css } = current;
        response.end(
          `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>${
            css ? `<style>${css}</style>` : ''
          }<body>${body}<p id="below">Below.</p></body></html>`,
        );
        return true;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return async (options: PageOptions = {}): Promise<Parent> => {
    current = options;
    const page = await browser.newPage();
    const noise: string[] = [];
    const requests: string[] = [];
    page.on('console', (line) => noise.push(`${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${String(error)}`));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width: options.width ?? 768, height: options.height ?? 900, hasTouch: true });
    await page.evaluateOnNewDocument(listen);
    if (options.setUp) await page.evaluateOnNewDocument(options.setUp);
    await page.goto(`${server.origin}/page`);
    return new Parent(page, noise, requests);
  };
}
