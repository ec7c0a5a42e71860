/** Opens pages with the built element in a browser. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findEngine, findEngines } from '../../tools/engines.mjs';
import { serve } from '../../tools/serve.mjs';
import { ANSWERS, Parent, type Records } from '../../tools/parent.ts';
import { SNIPPET } from '../../tools/readme.mjs';
import { CARELESS } from '../../demo/lab/hosts.mjs';

export { ANSWERS, SNIPPET };
export const ENTRY = '/dist/connection-map.js';
export const scriptAt = (address: string) => `<script type="module" src="${address}"></script>`;
export const SCRIPT = scriptAt(ENTRY);
/** Global styles of careless pages. */
export const HOSTILE = CARELESS;

export interface PageOptions {
  /** An existing page of the server, such as /demo/lab/bootstrap, instead of one generated from the other options. */
  readonly path?: string;
  readonly body?: string;
  readonly css?: string;
  readonly width?: number;
  readonly height?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page has another origin than the files of the element. */
  readonly isElsewhere?: boolean;
  /** Runs before all scripts of the page. */
  readonly setUp?: () => void;
  /** The page counts as open as soon as its text is parsed: files that hang may delay its `load` event. */
  readonly isOpenEarly?: boolean;
  /** Can respond to a request first. Returns whether it has responded. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

declare global {
  interface Window {
    heard: unknown[];
    noise: string[];
  }
}

/** Records all events, from before the element exists. Self-contained, because it can be sent to a page as text. */
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

/** Records console output and requests of a page, and runs `setUp` before its scripts. */
async function record(page: Page, records: Records, setUp = () => {}) {
  page.on('console', (line) => records.noise.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => records.noise.push(`error: ${String(error)}`));
  page.on('request', (request) => records.requests.push(request.url()));
  await page.evaluateOnNewDocument(listen);
  await page.evaluateOnNewDocument(setUp);
}

/** Starts a server for one page: the page itself, its own responses, and the files with CORS. */
async function servePage(optionsAt: (origin: string) => PageOptions) {
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const options = optionsAt(origin);
    if (options.intercept?.(request, response)) return true;
    response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    if (request.url?.split('?')[0] !== '/page') return response.writableEnded;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...options.headers });
    response.end(documentOf(options));
    return true;
  };
  const { origin, close } = await serve({ before: answer });
  return { origin, close };
}

/**
 * Runs as the first script of a page: records the console, errors and CSP violations, which only Chromium’s driver
 * reports.
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

/** These scripts as markup for the head of a page, with a nonce for its CSP. */
export const noting = (nonce: string) => `<script nonce="${nonce}">(${String(listen)})();(${String(note)})()</script>`;

/** Those of the named engines that are installed. The runner says which are not. */
export async function installed(...names: readonly string[]): Promise<readonly string[]> {
  const { here } = await findEngines();
  return here.map(({ name }: { name: string }) => name).filter((name: string) => names.includes(name));
}

/**
 * Starts a browser for a test file. Returns `open`, which takes the page options, or a function from the origin of the
 * files to the options. In engines other than Chromium nothing is recorded; the page can record itself (`noting`).
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

  /** Each page has its own window, cache and storage, so that several pages can be in the foreground. */
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
