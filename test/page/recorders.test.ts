/**
 * Click analytics and session replays on a page record nothing of what is in the card (host-contract.md, “What a page may
 * know”). Each tool watches a whole run; everything that it sends, or gives to its hooks, is searched.
 */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findEngine } from '../../tools/engines.mjs';
import { Parent } from '../../tools/parent.ts';
import { drive, parentsOf, type Shown } from '../../tools/privacy/drive.ts';
import { serve } from '../../tools/serve.mjs';
import { SCRIPT, SNIPPET } from '../helpers/page.ts';
import { textsIn } from '../helpers/payloads.ts';
import { bundleOf, RECORDERS, type Recorder } from '../helpers/recorders.ts';
import { allEnglish } from '../helpers/words.ts';

declare global {
  interface Window {
    /** What the hooks of the tool got, as JSON. */
    told?: string[];
  }
}

/** What must not be told: questions, answers, ages, optional questions, result texts, levels. */
const SECRET =
  /^((warmth-fit|friction|communication|repair|boundaries|play)-|(scale|band|context|dimension|level|edge|pattern|opening|bright|practice|note|header)\.)/;
/** Shorter texts could match by chance. */
const MIN_LENGTH = 4;
const secrets = Object.entries(allEnglish).flatMap(([id, text]) =>
  SECRET.test(id) && text.length >= MIN_LENGTH ? [text] : [],
);
/** In markup levels, items and scores stand as codes. */
const CODES =
  /\b(strength|tender|steady|same-answer|warmth-fit-\w+|(friction|communication|repair|boundaries|play)-\w+-\w+)\b/;

/** A text outside the card stands between these, so that it is known from the same text in the card. */
const [OPEN, CLOSE] = ['Outside⟨', '⟩'];
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** A page with a tool, and what its server got. */
async function serveTool(recorder: Recorder) {
  const bodies: Buffer[] = [];
  const script = bundleOf(recorder);
  const take = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url!, 'http://here');
    const answer = Object.entries(recorder.answers ?? {}).find(([start]) => pathname.startsWith(`/in${start}`))?.[1];
    const parts: Buffer[] = [Buffer.from(request.url!)];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      bodies.push(...[parts[0]!, Buffer.concat(parts.slice(1))]);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
    });
  };
  const { origin, close } = await serve({
    before(request, response) {
      if (request.url === '/page') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><title>A page</title><script src="/tool.js"></script>${SNIPPET}${SCRIPT}`);
      } else if (request.url === '/tool.js') {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      } else if (request.url?.startsWith('/in')) {
        take(request, response);
        return true;
      }
      return response.writableEnded;
    },
  });
  return { url: `${origin}/page`, bodies, close };
}

/** Runs in the page: shows texts outside the card, in the ways that an analytics tool looks at. */
function showOutside(texts: readonly string[]) {
  const box = document.createElement('div');
  for (const text of texts) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = text;
    box.append(button);
  }
  document.body.prepend(box);
}

/** Runs in the page: what the drawings in the card are made of. */
const shapesNow = () =>
  [...document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('svg path')]
    .map((one) => one.getAttribute('d')!)
    .filter((path) => path.length > 20);

/** Runs in the page: makes a tool send what it has, as if the page was left. */
function leave() {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  window.dispatchEvent(new Event('beforeunload'));
}

/** Everything that a tool has sent or told, as text; waits until it holds all of `texts`. */
async function sentBy(page: Page, bodies: Buffer[], texts: readonly string[]): Promise<string> {
  let all = '';
  const isWhole = () => texts.every((text) => all.includes(text));
  for (const end = performance.now() + 40_000; performance.now() < end && !isWhole();) {
    await page.evaluate(leave);
    const told = await page.evaluate(() => window.told?.splice(0) ?? []);
    const got = [...told.map((one) => Buffer.from(one)), ...bodies.splice(0)];
    all += plain(got.flatMap((one) => [...textsIn(one), '']).join('\n'));
  }
  return all;
}

let browser: Browser;
before(async () => {
  browser = (await (await findEngine('chromium')).start()) as Browser;
});
after(() => browser?.close());

/** A whole run beside a tool. */
async function watched(recorder: Recorder) {
  const { url, bodies, close } = await serveTool(recorder);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1024, height: 900 });
    await page.goto(url);
    const shown: Shown = { lines: new Set(), chosen: new Set() };
    const shapes = new Set<string>();
    const look = async () => (await page.evaluate(shapesNow)).forEach((one) => shapes.add(one));
    await drive(new Parent(page, { noise: [], requests: [] }), parentsOf(1)[0], shown, look);
    // some tools mask digits everywhere
    const outside = [...shown.chosen].filter((text) => !/\d/.test(text)).map((text) => `${OPEN}${text}${CLOSE}`);
    await page.evaluate(showOutside, outside);
    for (const button of await page.$$('.plain')) await button.click();
    const all = await sentBy(page, bodies, outside);
    return { shown, shapes, outside, all };
  } finally {
    await context.close();
    await close();
  }
}

describe('a whole run beside', { concurrency: 5 }, () => {
  for (const recorder of RECORDERS) {
    it(recorder.name, async () => {
      const { shown, shapes, outside, all } = await watched(recorder);
      // the test can see what it looks for
      for (const text of outside) assert.ok(all.includes(text), `“${text}” is not in what was sent`);
      const texts = secrets
        .map(plain)
        .filter((text) => [...shown.lines, ...shown.chosen].some((line) => plain(line) === text));
      assert.ok(texts.length > 80, String(texts.length));

      // some tools cut a text short
      const inside = [...shown.chosen].reduce((text, one) => text.replaceAll(OPEN + one, ''), all);
      assert.deepEqual(
        texts.filter((text) => inside.includes(text)),
        [],
      );
      assert.equal(CODES.exec(inside)?.[0], undefined);
      assert.ok(shapes.size > 5, String(shapes.size));
      assert.equal(
        [...shapes].some((shape) => inside.includes(plain(shape))),
        recorder.recordsShapes ?? false,
      );
    });
  }
});
