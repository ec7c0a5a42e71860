/** Whole runs under watch: of the element as it is, and with leaks planted in it, each of which must be found. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { findEngine } from '../../tools/engines.mjs';
import { parentsOf } from '../../tools/privacy/drive.ts';
import { WATCHED, type Visit, type Where } from '../../tools/privacy/seen.ts';
import { report } from '../../tools/privacy/table.ts';
import { watch, type Watched } from '../../tools/privacy/watch.ts';
import { serve } from '../../tools/serve.mjs';
import { ENTRY, SCRIPT, SNIPPET } from '../helpers/page.ts';
import { LEAKS, planted } from '../helpers/leaks.ts';

interface Page {
  /** Before the element. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A script of the page itself. */
  readonly own?: string;
  /** Added to the element’s script. */
  readonly leak?: string;
  /** The tag of the element’s script; by default the module. */
  readonly script?: string;
  /** Another page of the server instead of this one. */
  readonly path?: string;
}

let browser: Browser;
before(async () => {
  browser = (await (await findEngine('chromium')).start()) as Browser;
});
after(() => browser?.close());

/** A server of that page alone. */
const serveOne = ({ headers = {}, body = '', own = '', leak = '', script = SCRIPT }: Page) =>
  serve({
    before({ url }, response) {
      if (url === '/page') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(`<!doctype html><title>A page</title>${body}${SNIPPET}<script>${own}</script>${script}`);
      } else if (url === ENTRY && leak) {
        response.writeHead(200, { 'content-type': 'text/javascript' });
        response.end(readFileSync(new URL(`../..${ENTRY}`, import.meta.url), 'utf8') + leak);
      } else if (url?.startsWith('/told')) {
        response.writeHead(204).end();
      }
      return response.writableEnded;
    },
  });

/** Two parents at the element of a page, who answer so many questions: a leak of the fifth choice needs no more. */
async function watched(page: Page, length = 5): Promise<Watched> {
  const { origin, close } = await serveOne(page);
  try {
    return await watch(browser, { url: origin + (page.path ?? '/page') }, parentsOf(1, length));
  } finally {
    await close();
  }
}

const linesOf = ({ found }: Watched) =>
  found.map(({ seen, why }) => `${seen.where}: ${seen.what} ${seen.value}: ${why}`);
/** What the element’s own code did there, in order. */
const doneIn = ({ seen }: Visit, where: Where) =>
  seen.filter((one) => one.where === where && one.by === 'element').map(({ what }) => what);

describe('whole runs of two parents who agree in nothing', { concurrency: 2 }, () => {
  it('tell nothing of their answers to page, browser or network, nor try to', async () => {
    const pair = await watched({ headers: { 'content-security-policy': "connect-src 'none'" } }, 24);
    assert.deepEqual(linesOf(pair), []);
    assert.deepEqual(pair.shown, []);
    // it was there to be seen
    assert.equal(pair.visits.length, 2);
    const progress = Array<string>(24).fill('progress');
    const files = pair.visits.map((visit) => doneIn(visit, 'requests'));
    for (const [i, visit] of pair.visits.entries()) {
      assert.deepEqual(
        doneIn(visit, 'events'),
        // the second run answers one question; clearing it is silent
        ['ready', 'start', ...progress, 'complete', 'reset', 'start', 'progress'].map(
          (name) => `connection-map-${name}`,
        ),
      );
      // whichever files there are: some come after the first, none twice, and the answers choose none of them
      assert.ok(files[i]!.length > 0);
      assert.deepEqual([...new Set(files[i])].sort(), [...files[0]!].sort());
      assert.ok(visit.lines.size > 150 && visit.chosen.size > 4);
    }
    for (const words of Object.values(WATCHED)) assert.match(report([pair]), new RegExp(`${words} .* ok\n`));
  });

  for (const [form, page] of [
    ['the plain script beside the module', { script: '<script src="/dist/connection-map.classic.js"></script>' }],
    ['everything in one file', { script: '<script src="/dist/connection-map.all.js"></script>' }],
    // watched from inside: scripts of the page around a frame see nothing of it
    ['the page in a frame', { path: '/dist/embed.html' }],
  ] as const) {
    it(`tell as little as ${form}`, async () => {
      const pair = await watched(page, 24);
      assert.deepEqual(linesOf(pair), []);
      assert.equal(pair.visits.length, 2);
      for (const visit of pair.visits) {
        assert.ok(doneIn(visit, 'events').includes('connection-map-complete'));
        assert.ok(visit.lines.size > 150 && visit.chosen.size > 4);
      }
    });
  }

  it('are judged apart from what the page does by itself, which is told', async () => {
    const pair = await watched({
      own: `addEventListener('connection-map-answer', (event) => { throw event; });
        for (const name of ['start', 'progress', 'complete'])
          addEventListener('connection-map-' + name, ({ detail }) => fetch('/told?' + Math.random(), { method: 'POST', body: name }));
        addEventListener('click', () => { document.body.dataset.visit = Math.random(); })`,
    });
    assert.deepEqual(linesOf(pair), []);
    assert.match(
      report([pair]),
      /by the page itself[^]*POST .*\/told\?0[^]*not findings\):[^]*attribute data-visit of body/,
    );
    assert.equal(pair.visits.length, 3);
  });

  it('are found out where a script of the page reads the screen and tells', async () => {
    const own = `addEventListener('click', (event) => {
      const choice = event.composedPath().find((one) => one.classList?.contains('choice'));
      if (choice) navigator.sendBeacon('/told', choice.textContent.trim());
    }, true)`;
    const lines = linesOf(await watched({ own }));
    assert.ok(
      lines.some((line) => /^requests: POST .*: a script of the page reads the screen$/.test(line)),
      lines.join('\n'),
    );
  });
});

describe('a leak in the element is found:', () => {
  let lines: string[];
  before(async () => {
    lines = linesOf(await watched({ leak: planted(LEAKS) }));
  });
  for (const { name, where, what } of LEAKS) {
    it(name, () => {
      const here = lines.filter((line) => line.startsWith(`${where}: `));
      assert.ok(
        here.some((line) => what.test(line)),
        `not among: \n${here.join('\n')}`,
      );
    });
  }
});

describe('the command', () => {
  const run = promisify(execFile);
  const command = fileURLToPath(new URL('../../tools/privacy.ts', import.meta.url));

  it('goes through any page, past what lies over it, prints what it found, and ends with 1', async () => {
    const { origin, close } = await serveOne({
      body: '<button id="accept" style="position: fixed; inset: 0; z-index: 9" onclick="this.remove()">Accept</button>',
      leak: planted(LEAKS.filter(({ where }) => where === 'console').slice(0, 1)),
    });
    const args = ['--import', 'tsx', command, '--press', '#accept', `${origin}/page`];
    const { code, stdout } = (await run(process.execPath, args).catch((error: unknown) => error)) as {
      code?: number;
      stdout: string;
    };
    await close();
    assert.equal(code, 1, stdout);
    assert.match(stdout, /^Console lines and errors +2 +2 +FOUND 2$/m);
    assert.match(stdout, /^Clipboard +0 +0 +ok$/m);
    assert.match(stdout, /\nFOUND:\n {2}console \(by the element\): debug .*\n[^]*\n2 found\.\n$/);
  });
});
