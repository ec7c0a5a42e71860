/** Real pages in a real browser, with the built element on them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findEngine } from '../../tools/engines.mjs';
import { serve } from '../../tools/serve.mjs';
import { Parent, type Records } from '../../tools/parent.ts';
import { SNIPPET } from '../../tools/readme.mjs';
import { CARELESS } from '../../demo/lab/hosts.mjs';

export { SNIPPET };
export const ENTRY = '/dist/connection-map.js';
export const scriptAt = (address: string) => `<script type="module" src="${address}"></script>`;
export const SCRIPT = scriptAt(ENTRY);
/** What careless pages do to everything (toolchain.md, “The fixed box”). */
export const HOSTILE = CARELESS;
/** Places of the answers of a whole run. Neighbours differ, since a second tap at one place is no answer. */
export const ANSWERS = Array.from({ length: 24 }, (_, i) => [3, 4, 1, 2, 3, 2][i % 6]!);

export interface PageOptions {
  /** A page of the server’s own, as /demo/lab/bootstrap, in the place of one that is made of what follows. */
  readonly path?: string;
  readonly body?: string;
  readonly css?: string;
  readonly width?: number;
  readonly height?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page comes from another origin than the element’s files. */
  readonly isElsewhere?: boolean;
  /** Run before any script of the page. */
  readonly setUp?: () => void;
  /** The page is open as soon as its text is read: files that hang may hold its `load` event back. */
  readonly isOpenEarly?: boolean;
  /** Answers a request itself (`true`) before the files do. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

declare global {
  interface Window {
    heard: unknown[];
    noise: string[];
  }
}

/** Hears all events, from before the element is there. Its code stands alone: it may be sent to a page as text. */
function listen() {
  window.heard = [];
  for (const type of ['ready', 'start', 'progress', 'complete', 'reset', 'share', 'error']) {
    window.addEventListener(`connection-map-${type}`, (event) =>
      window.heard.push({ type, detail: (event as CustomEvent).detail }),
    );
  }
}

const documentOf = ({ body = SNIPPET + SCRIPT, css }: PageOptions) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>${
    css ? `<style>${css}</style>` : ''
  }<body>${body}<p id="below">Below.</p></body></html>`;

/** Records what a page gives away, and runs its own script before any other. */
async function record(page: Page, records: Records, setUp = () => {}) {
  page.on('console', (line) => records.noise.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => records.noise.push(`error: ${String(error)}`));
  page.on('request', (request) => records.requests.push(request.url()));
  await page.evaluateOnNewDocument(listen);
  await page.evaluateOnNewDocument(setUp);
}

/** A server of its own for each page: the page, its own answers to requests, else the files, which any origin may have. */
async function servePage(optionsAt: (origin: string) => PageOptions) {
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const options = optionsAt(origin);
    if (options.intercept?.(request, response)) return true;
    response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    if (request.url !== '/page') return response.writableEnded;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...options.headers });
    response.end(documentOf(options));
    return true;
  };
  const { origin, close } = await serve({ before: answer });
  return { origin, close };
}

/**
 * Runs in the page, as its first script: hears all events, and notes what the driver of a browser other than Chromium may
 * not tell, which is the console, errors, and what the content-security line forbade.
 */
function note() {
  window.noise = [];
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => window.noise.push(`${level}: ${words.join(' ')}`);
  }
  addEventListener('error', ({ message }) => window.noise.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => window.noise.push(`error: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.noise.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** That script for the head of a page whose content-security line allows this nonce. */
export const noting = (nonce: string) => `<script nonce="${nonce}">(${String(listen)})();(${String(note)})()</script>`;

/**
 * Starts a browser for a test file; gives `open`, which takes what the page is, or a function from the files’ origin to
 * it. Of a page in another engine than Chromium nothing is recorded: it may do so itself (`noting`).
 */
export function usePages(engine = 'chromium') {
  let browser: Browser;
  const servers: Awaited<ReturnType<typeof serve>>[] = [];

  before(async () => {
    browser = (await (await findEngine(engine)).start()) as Browser;
  });
  after(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  /** Each page has a window, a cache and a storage of its own, so that several can be open and in front. */
  return async (given: PageOptions | ((origin: string) => PageOptions) = {}): Promise<Parent> => {
    const optionsAt = typeof given === 'function' ? given : () => given;
    const server = await servePage(optionsAt);
    servers.push(server);
    const { path = '/page', width = 768, height = 900, setUp, isElsewhere, isOpenEarly } = optionsAt(server.origin);
    const page = await (await browser.createBrowserContext()).newPage();
    const records: Records = { noise: [], requests: [] };
    await page.setViewport({ width, height, hasTouch: engine === 'chromium' });
    if (engine === 'chromium') await record(page, records, setUp);
    const origin = isElsewhere ? server.origin.replace('127.0.0.1', 'localhost') : server.origin;
    await page.goto(`${origin}${path}`, { waitUntil: isOpenEarly ? 'domcontentloaded' : 'load' });
    return new Parent(page, records);
  };
}
