/**
 * “Print or save as PDF” on pages that hide everything when printed, set a paper of their own, or have the strictest policy: only
 * the sheet is on the paper (take-along.md, Page on paper). Real printing, by browsers that do not ask.
 */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Parent } from '../../tools/parent.ts';
import { serve } from '../../tools/serve.mjs';
import { ANSWERS, installed, SCRIPT, SNIPPET, usePages } from '../helpers/page.ts';
import { solid } from '../helpers/pdf.ts';
import { hasScreen, startChromium, startFirefox, type PrintingBrowser } from '../helpers/printing.ts';
import { allEnglish as text } from '../helpers/words.ts';

const HOSTILE = `<style>@media print { * { display: none !important } } @page { size: A6; margin: 40mm }
  p { break-after: page } iframe { width: 900px; height: 800px }</style><h1>HOST-PAGE</h1><p>HOST-ONE</p><p>HOST-TWO</p>`;
const policyOf = (origin: string) =>
  `default-src 'none'; script-src ${origin}; connect-src 'none'; require-trusted-types-for 'script'; trusted-types connection-map`;

const elsewhere = (origin: string) => origin.replace('127.0.0.1', 'localhost');
const frameOf = (origin: string, sandbox?: string) =>
  `<iframe ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${elsewhere(origin)}/inner"></iframe>`;
const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><title>HOST-TITLE</title><body>${body}</body></html>`;

/** The pages: path → what stands in its body. */
const bodies = (origin: string): Readonly<Record<string, string>> => ({
  '/hostile': HOSTILE + SNIPPET + SCRIPT,
  // such a policy allows no style attribute
  '/strict': `<h1>HOST-PAGE</h1><connection-map></connection-map>${SCRIPT}`,
  '/outer': HOSTILE + frameOf(origin),
  '/sandboxed': frameOf(origin, 'allow-scripts'),
  '/without-dialogs': frameOf(origin, 'allow-scripts allow-same-origin'),
  '/inner': SNIPPET + SCRIPT,
});

async function servePages() {
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = new URL(request.url!, 'http://here').pathname;
    response.setHeader('access-control-allow-origin', '*');
    const body = bodies(server.origin)[path];
    if (path === '/favicon.ico') response.writeHead(204).end();
    if (body === undefined) return response.writableEnded;
    if (path === '/strict') response.setHeader('content-security-policy', policyOf(server.origin));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(documentOf(body));
    return true;
  };
  const server = await serve({ before: answer });
  return server;
}

/** A parent on “My page”. A frame is as good as a page for whoever only presses. */
async function toPage(page: Page, address: string): Promise<Parent> {
  const noise: string[] = [];
  // Firefox asks for the icon against the policy
  const note = (line: string) => void (line.includes('favicon.ico') || noise.push(line));
  page.on('console', (line) => note(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => note(`error: ${String(error)}`));
  await page.goto(address);
  const inner = page.frames().find((one) => one.url().endsWith('/inner'));
  const place = (inner ? Object.assign(inner, { mouse: page.mouse, keyboard: page.keyboard }) : page) as Page;
  const parent = new Parent(place, { noise, requests: [] });
  await parent.toQuestions('toddler', 'script');
  await parent.answer(ANSWERS, 'script');
  await parent.finish([null, null, null], 'script');
  await parent.press('.turn', text['ui.page']!, 'script');
  await parent.press('.check input', '', 'script');
  return parent;
}

/** Prints, and checks what is on the paper. */
async function expectSheet(parent: Parent, { printed }: PrintingBrowser) {
  await parent.press('.go', text['ui.print']!, 'script');
  const { pages } = await printed();
  assert.equal(pages.length, 1, 'pages');
  const [{ text: words, smallest, size }] = pages as [(typeof pages)[0]];
  for (const id of ['ui.title', 'ui.print.talk', 'ui.print.map', 'ui.print.untested', 'ui.print.help']) {
    assert.ok(words.includes(solid(text[id]!)), id);
  }
  assert.ok(words.endsWith(solid(text['ui.print.help']!)), words.slice(-80));
  assert.ok(words.startsWith(solid(text['ui.title']!)), words.slice(0, 80));
  assert.doesNotMatch(words, /HOST|127\.0\.0\.1|localhost|about:blank/);
  assert.ok(smallest >= 7.9, `${smallest} pt`);
  assert.ok(Math.abs(size[0] - 595) < 3 && Math.abs(size[1] - 842) < 3, `A4: ${size.join(' × ')}`);
  assert.equal(await parent.text('.acts [role=status]'), '');
}

const engines = await installed('chromium', 'firefox');
const STARTS = { chromium: startChromium, firefox: startFirefox } as const;

for (const [name, start] of Object.entries(STARTS)) {
  const canPrint = engines.includes(name) && (name === 'firefox' || hasScreen());
  describe(
    `printing in ${name}`,
    { skip: canPrint ? false : 'it is not here, or has no screen (apt install xvfb)' },
    () => {
      let server: Awaited<ReturnType<typeof serve>>;
      let printing: PrintingBrowser;
      before(async () => {
        server = await servePages();
        printing = await start();
      });
      after(async () => {
        await printing?.close();
        await server.close();
      });

      for (const path of ['/hostile', '/strict', '/outer']) {
        it(`${path}: one page, nothing of the page on it`, async () => {
          const page = await printing.browser.newPage();
          const parent = await toPage(page, server.origin + path);
          await expectSheet(parent, printing);
          assert.deepEqual(parent.records.noise, []);
          await page.close();
        });
      }
    },
  );
}

describe('where nothing prints, it is said', () => {
  const open = usePages();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await servePages();
  });
  after(() => server.close());

  for (const path of ['/sandboxed', '/without-dialogs']) {
    it(path, async () => {
      const { page } = await open({ body: '' });
      const parent = await toPage(page, server.origin + path);
      await parent.press('.go', text['ui.print']!, 'script');
      await parent.find('.acts [role=status]', text['ui.print.blocked']!);
      assert.deepEqual(
        parent.records.noise.filter((line) => line.startsWith('error')),
        [],
      );
      await page.close();
    });
  }
});
