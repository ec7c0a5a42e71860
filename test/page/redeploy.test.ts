/**
 * A new version on the server while a parent has the page open, with files on a second origin and caches as the documentation says:
 * each form of the element, and the rows of both tables (demo/docs/webmaster.html, “Hosting and caching”; place.md §2).
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { VERSION } from '../../src/version.ts';
import { CACHING } from '../../tools/readme.mjs';
import { nameOf } from '../../tools/release/zip.mjs';
import { Parent } from '../../tools/parent.ts';
import { ANSWERS, usePages } from '../helpers/page.ts';
import { builtRelease, NEXT_VERSION, nextRelease, Shelf } from '../helpers/release.ts';

const { version: OF_A_VERSION, chunks: OF_CHUNKS, others: OF_OTHERS } = CACHING;

const built = builtRelease();
const next = nextRelease(built);

const FORMS = {
  module: (folder: string) =>
    `<connection-map></connection-map><script type="module" src="${folder}/connection-map.js"></script>`,
  classic: (folder: string) =>
    `<link rel="modulepreload" href="${folder}/connection-map.js" crossorigin><connection-map></connection-map><script src="${folder}/connection-map.classic.js"></script>`,
  all: (folder: string) => `<connection-map></connection-map><script src="${folder}/connection-map.all.js"></script>`,
  frame: (folder: string, page: string) =>
    `<iframe title="Map" src="${folder}/embed.html?parent=${page}" style="width:100%;height:740px;border:0"></iframe><script src="${folder}/frame.js"></script>`,
} as const;
type Form = keyof typeof FORMS;

/** Where the element of a page is: in the page, or in its frame. */
async function elementIn(page: Page, form: Form, requests: string[] = []): Promise<Parent> {
  const frame = form === 'frame' ? await (await page.waitForSelector('iframe'))!.contentFrame() : page;
  const parent = new Parent(frame as unknown as Page, { noise: [], requests });
  await parent.find('.go', 'Start');
  return parent;
}

/** The paths that are not in a folder. */
const outside = (folder: string, paths: readonly string[]) => paths.filter((path) => !path.startsWith(`/${folder}/`));

const versionIn = ({ page }: Parent) =>
  page.evaluate(() => (customElements.get('connection-map') as unknown as { version: string }).version);

/** The same browser, with all that it has cached, opens the page anew. */
async function comeAgain({ page }: Parent, form: Form) {
  const another = await page.browserContext().newPage();
  const requests: string[] = [];
  another.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await another.goto(page.url());
  return elementIn(another, form, requests);
}

async function begin(parent: Parent) {
  await parent.toQuestions('toddler', 'script');
  await parent.answer(ANSWERS.slice(0, 3), 'script');
}

async function goOn(parent: Parent) {
  await parent.answer(ANSWERS.slice(3), 'script', 4);
  await parent.finish([null, null, null], 'script');
}

describe('a new version', { concurrency: 2 }, () => {
  const open = usePages();

  for (const form of Object.keys(FORMS) as Form[]) {
    it(`${form}: in a folder of its own: who has the page open ends with the old one, who comes after has the new one`, async () => {
      const shelf = new Shelf();
      shelf.put(nameOf(VERSION), built, () => OF_A_VERSION);
      let folder = nameOf(VERSION);
      const visitor = await open((origin) => ({
        body: FORMS[form](`${origin}/${folder}`, origin.replace('127.0.0.1', 'localhost')),
        isElsewhere: true,
        headers: { 'cache-control': 'no-cache' },
        intercept: shelf.answer,
      }));
      const before = await elementIn(visitor.page, form);
      await begin(before);

      shelf.put(nameOf(NEXT_VERSION), next, () => OF_A_VERSION);
      folder = nameOf(NEXT_VERSION);
      await goOn(before);
      assert.equal(await versionIn(before), VERSION);
      assert.deepEqual(outside(nameOf(VERSION), shelf.asked), []);

      const after = await comeAgain(visitor, form);
      assert.equal(await versionIn(after), NEXT_VERSION);
      await begin(after);
      await goOn(after);
      const asked = after.records.requests.filter((path) => path !== '/page' && path !== '/favicon.ico');
      assert.ok(asked.length > 0);
      assert.deepEqual(outside(nameOf(NEXT_VERSION), asked), []);
      assert.deepEqual(shelf.missing, []);
      assert.deepEqual(await visitor.heard('error'), []);
      await visitor.close();
    });
  }

  /** One folder for every version, which is not advised, cached as the second table says. */
  const cacheInOneFolder = (path: string) => (path.startsWith('chunks/') ? OF_CHUNKS : OF_OTHERS);

  for (const form of Object.keys(FORMS) as Form[]) {
    it(`${form}: over the old one, whose chunks stay: both visits come to the results`, async () => {
      const shelf = new Shelf();
      shelf.put('map', built, cacheInOneFolder);
      const visitor = await open((origin) => ({
        body: FORMS[form](`${origin}/map`, origin.replace('127.0.0.1', 'localhost')),
        isElsewhere: true,
        intercept: shelf.answer,
      }));
      const before = await elementIn(visitor.page, form);
      await begin(before);
      shelf.put('map', new Map([...built, ...next]), cacheInOneFolder);
      await goOn(before);

      const after = await comeAgain(visitor, form);
      assert.equal(await versionIn(after), NEXT_VERSION);
      await begin(after);
      await goOn(after);
      assert.deepEqual(shelf.missing, []);
      assert.deepEqual(await visitor.heard('error'), []);
      await visitor.close();
    });
  }

  it('over the old one, whose chunks are gone while its entry is cached: the parent is told before the first answer', async () => {
    const shelf = new Shelf();
    const entryForAYear = (path: string) => (path.startsWith('chunks/') ? 'no-store' : OF_A_VERSION);
    shelf.put('map', built, entryForAYear);
    const visitor = await open((origin) => ({
      body: FORMS.module(`${origin}/map`),
      isElsewhere: true,
      intercept: shelf.answer,
    }));
    await elementIn(visitor.page, 'module');
    shelf.put('map', next, entryForAYear);
    const after = await comeAgain(visitor, 'module');
    assert.equal(await versionIn(after), VERSION);
    await after.press('.go', 'Start', 'script');
    await after.find('.choice', 'Baby');
    await after.choose(0, 'script');
    await after.find('[role=alert]', 'This part could not load.');
    assert.match(await after.text('[role=alert]'), /This page has newer files now\. Reload it to go on\./);
    await visitor.close();
  });
});
