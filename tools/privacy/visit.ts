/** One run on a page, in a fresh browser. Returns all records. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { Parent } from '../parent.ts';
import { drive, type Answering, type Shown } from './drive.ts';
import type { By, Noted, Seen, Visit } from './seen.ts';

const inPage = buildSync({
  entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
  bundle: true,
  write: false,
  target: 'es2022',
}).outputFiles[0]!.text;

/** Options of a visit. */
export interface Visiting {
  readonly url: string;
  /** A selector to click first, for example to close a banner that covers the page. */
  readonly first?: string | undefined;
}

type Stack = NonNullable<NonNullable<ReturnType<HTTPRequest['initiator']>>['stack']>;

/** The stack of a request, in the format of `stackNow`. */
function framesOf({ callFrames, parent }: Stack): string {
  const heard = callFrames.findIndex(({ functionName }) => functionName === 'watchedDispatch');
  const own = (heard < 0 ? callFrames : callFrames.slice(0, heard)).map(({ url }) => `(${url}:`);
  return own.some((url) => url.includes('://')) || !parent || heard >= 0 ? own.join('\n') : framesOf(parent);
}

const initiatorOf = (request: HTTPRequest) => {
  const { stack, url } = request.initiator() ?? {};
  return stack ? framesOf(stack) : (url ?? '');
};

/** Records requests, frames, windows, workers and errors from the browser, not from the page. */
function listen(page: Page, note: (one: Omit<Noted, 'early'>) => void) {
  page.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url());
    const value = search + (request.hasPostData() ? ` body ${request.postData() ?? 'unread'}` : '');
    const what = `${request.method()} ${origin === 'null' ? request.url().slice(0, 200) : origin + pathname}`;
    note({ where: 'requests', what, value, stack: initiatorOf(request) });
  });
  page.on('frameattached', (frame) => note({ where: 'windows', what: 'frame', value: frame.name(), stack: '' }));
  page.on('framenavigated', (frame) => {
    const where = frame === page.mainFrame() ? 'address' : 'windows';
    note({ where, what: 'navigation', value: frame.url(), stack: '' });
  });
  page.on('popup', (popup) => note({ where: 'windows', what: 'window', value: popup?.url() ?? '', stack: '' }));
  page.on('workercreated', (worker) => note({ where: 'calls', what: 'worker', value: worker.url(), stack: '' }));
  page.on('dialog', (dialog) => {
    note({ where: 'windows', what: dialog.type(), value: dialog.message(), stack: '' });
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => {
    const { message, stack = '' } = error as Error;
    note({ where: 'console', what: 'error', value: message, stack });
  });
}

/** The URL of the innermost frame of a stack. */
const addressIn = (stack: string) => /https?:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(stack)?.[0];

/** Returns a test for the element’s own files: the script that defined it, and `chunks` and `locales` next to it. */
export function filesOf(entry: string): (address: string) => boolean {
  const { origin, pathname } = new URL(entry);
  const folder = origin + pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const own = [origin + pathname, `${folder}chunks/`, `${folder}locales/`];
  return (address) => own.some((one) => address.includes(one));
}

function attribute({ stack, ...one }: Noted, isOwn: (address: string) => boolean): Seen {
  const by: By = isOwn(stack) ? 'element' : stack.includes('://') ? 'page' : 'unknown';
  return { ...one, by };
}

async function cookiesOf(page: Page): Promise<Map<string, string>> {
  const cookies = await page.browserContext().cookies();
  return new Map(cookies.map(({ domain, name, value }) => [`${domain} ${name}`, value]));
}

/** Opens the page and goes through all screens. */
export async function visit(browser: Browser, { url, first }: Visiting, answering: Answering): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1024, height: 900 });
    await page.evaluateOnNewDocument(inPage);
    const noted: Noted[] = [];
    let early = true;
    listen(page, (one) => noted.push({ ...one, early }));
    await page.goto(url);

    const parent = new Parent(page, { noise: [], requests: [] });
    if (first) await (await page.waitForSelector(first))!.click();
    if (!(await page.waitForSelector('connection-map', { timeout: 8000 }).catch(() => null)))
      throw new Error(`There is no <connection-map> on ${url}. If it is in a frame, use the URL of the frame.`);
    await parent.find('.go');
    const shown: Shown = { lines: new Set(), chosen: new Set() };
    const cookies = await cookiesOf(page);
    early = false;
    await page.evaluate(() => window.watch.begin());
    await drive(parent, answering, shown, (stage) => page.evaluate((it) => window.watch.look(it), stage));

    const { noted: inside, definedBy } = await page.evaluate(() => window.watch.end());
    noted.push(...inside);
    for (const [what, value] of await cookiesOf(page)) {
      if (cookies.get(what) !== value) noted.push({ where: 'cookies', what, value, stack: '', early: false });
    }
    const entry = addressIn(definedBy);
    if (!entry) throw new Error('The script that defined the element has no URL, so its calls cannot be identified.');
    return { seen: noted.map((one) => attribute(one, filesOf(entry))), entry, ...shown };
  } finally {
    await context.close();
  }
}
