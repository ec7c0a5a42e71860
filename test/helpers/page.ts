/** Real pages in a real browser, with the built element on them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { Parent, type Records } from '../../tools/parent.ts';
import { SNIPPET } from '../../tools/readme.ts';

export { SNIPPET };
export const ENTRY = '/dist/connection-map.js';
export const scriptAt = (address: string) => `<script type="module" src="${address}"></script>`;
export const SCRIPT = scriptAt(ENTRY);
/** What careless pages do to everything (toolchain.md, “The fixed box”). */
export const HOSTILE =
  'html{font-size:62.5%} body{line-height:2.6;letter-spacing:2px} *{line-height:3!important;padding:7px;text-transform:uppercase;font-size:23px}';
/** Places of the answers of a whole run. Neighbours differ, since a second tap at one place is no answer. */
export const ANSWERS = Array.from({ length: 24 }, (_, i) => [3, 4, 1, 2, 3, 2][i % 6]!);

export interface PageOptions {
  readonly body?: string;
  readonly css?: string;
  readonly width?: number;
  readonly height?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page comes from another origin than the element’s files. */
  readonly isElsewhere?: boolean;
  /** Run before any script of the page. */
  readonly setUp?: () => void;
  /** Answers a request itself (`true`) before the files do. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

declare global {
  interface Window {
    heard: unknown[];
  }
}

/** Hears all events, from before the element is there. */
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

/** Starts a browser for a test file; gives `open`, which takes what the page is, or a function from the files’ origin to it. */
export function usePages() {
  let browser: Browser;
  const servers: Awaited<ReturnType<typeof serve>>[] = [];

  before(async () => {
    // the runner has found one already; a file that is run alone looks for itself
    const executablePath = process.env.CHROME_PATH || (await findBrowser());
    browser = await launch({ executablePath, args: BROWSER_ARGS });
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
    const { width = 768, height = 900, setUp, isElsewhere } = optionsAt(server.origin);
    const page = await (await browser.createBrowserContext()).newPage();
    const records: Records = { noise: [], requests: [] };
    page.on('console', (line) => records.noise.push(`${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => records.noise.push(`error: ${String(error)}`));
    page.on('request', (request) => records.requests.push(request.url()));
    await page.setViewport({ width, height, hasTouch: true });
    await page.evaluateOnNewDocument(listen);
    if (setUp) await page.evaluateOnNewDocument(setUp);
    await page.goto(`${isElsewhere ? server.origin.replace('127.0.0.1', 'localhost') : server.origin}/page`);
    return new Parent(page, records);
  };
}
