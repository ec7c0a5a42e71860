/** A translator’s preview: a language that has just begun, its English beside it, and what is known of each text. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { AGE_BANDS, ITEMS } from '../../src/instrument/items.ts';
import { findEngine } from '../../tools/engines.mjs';
import { startLocale, xliffOf } from '../../tools/l10n/locale.ts';
import { LIST_NAMES, LISTS } from '../../tools/l10n/preview/lists.ts';
import { servePreview } from '../../tools/l10n/preview/server.ts';
import { textsLike } from '../../tools/l10n/preview/text.ts';
import { hashOf, unitsOf } from '../../tools/l10n/units.ts';

/** The first 24 units, as somebody might begin; one answers another English than today’s. */
const BEGUN = unitsOf('fr')
  .slice(0, 24)
  .map(({ id, source }) => ({
    id,
    source,
    hash: hashOf(source),
    target: id === 'ui.start' ? 'Commencer' : `[${source}]`,
    state: 'translated',
    isApproved: false,
    earlier: id === 'ui.start' ? [{ source: 'Go', target: 'Partir' }] : [],
  }));

describe('the preview', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'preview-'))}/`;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePreview>>;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    startLocale('fr', folder);
    writeFileSync(`${folder}fr.xlf`, xliffOf('fr', BEGUN));
    browser = (await (await findEngine('chromium')).start()) as Browser;
    served = await servePreview('fr', 0, folder);
    page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const name of ['page', 'frame']) {
      const script = await fetch(`${served.origin}/preview/${name}.js`);
      if (!script.ok) throw new Error(`${name}.js could not be built: ${await script.text()}`);
    }
    await page.goto(`${served.origin}/preview/`);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true });
  });

  const frame = async (code: string): Promise<Frame> => {
    const handle = await page.waitForSelector(`iframe[title="${code}"]`);
    const found = (await handle!.contentFrame())!;
    await found.waitForSelector('html[data-kind="there"]');
    return found;
  };
  const start = (of: Frame) =>
    of.$eval('connection-map', (one) => one.shadowRoot!.querySelector('.go')!.textContent!.trim());

  it('shows the screen in the language as far as it goes, and in English beside it', async () => {
    assert.equal(await start(await frame('fr')), 'Commencer');
    assert.equal(await start(await frame('en')), 'Start');
    assert.match(await page.$eval('header', (one) => one.textContent), /24 of \d+ texts are translated/);
  });

  it('says of a text that is clicked its id, note, room and what it said before', async () => {
    const french = await frame('fr');
    await french.$eval('connection-map', (one) => one.shadowRoot!.querySelector<HTMLElement>('.go')!.click());
    await page.waitForSelector('article');
    const told = await page.$eval('article', (one) => one.textContent.replace(/\s+/g, ' '));
    for (const part of ['ui.start', 'Start', 'Commencer', '9 of 16 characters', 'draft', 'button.', 'Go → Partir']) {
      assert.ok(told.includes(part), part);
    }
    assert.equal(await start(french), 'Commencer', 'the screen stays');
  });

  it('goes to any screen, in the width and the theme that is chosen', async () => {
    await page.select('#screens', 'child');
    const french = await frame('fr');
    await french.waitForFunction(() => document.querySelector('connection-map')!.shadowRoot!.querySelector('.choice'));
    await frame('en');
    assert.deepEqual(errors, []);
  });

  it('stays where it is after a reload: screen, width and theme', async () => {
    await page.select('#screens', 'all items, teen');
    await page.select('select:not(#screens)', '412');
    await page.click('[type=checkbox]');
    await page.reload();
    const french = await frame('fr');
    const chosen = await page.$$eval('select', (all) => all.map(({ value }) => value));
    const isDark = await page.$eval('[type=checkbox]', (one) => (one as HTMLInputElement).checked);
    assert.deepEqual([chosen, isDark], [['all items, teen', '412'], true]);
    assert.equal(await french.$eval('body', ({ className }) => className), 'list dark');
    const width = await page.$eval('iframe', (one) => one.getBoundingClientRect().width);
    assert.equal(width, 412);
  });
  it('lists all items of an age in their order, and says of one that is clicked what it is', async () => {
    const french = await frame('fr');
    const listed = await french.$$eval('.id', (all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(
      listed,
      ITEMS.teen.map(({ id }) => id),
    );
    await french.$$eval('article', (all) => all[3]!.click());
    await page.waitForFunction((id) => document.querySelector('article h2')?.textContent === id, {}, listed[3]);
    await page.goto(`${served.origin}/preview/`);
  });
  it('goes from the last list on to the first screen, and back', async () => {
    const chosen = () => page.$eval('#screens', (one) => (one as HTMLSelectElement).value);
    const press = async (words: string) => {
      // it is drawn once the texts are there
      const button = await page.waitForFunction(
        (of) => [...document.querySelectorAll('button')].find((one) => one.textContent === of),
        {},
        words,
      );
      await button.asElement()!.evaluate((one) => (one as HTMLButtonElement).click());
    };
    await press('Before');
    assert.equal(await chosen(), LIST_NAMES.at(-1));
    await press('Next');
    assert.equal(await chosen(), 'first');
  });

  it('reads the file anew at each reload', async () => {
    writeFileSync(
      `${folder}fr.xlf`,
      xliffOf(
        'fr',
        BEGUN.map((one) => (one.id === 'ui.start' ? { ...one, target: 'Allons-y' } : one)),
      ),
    );
    await page.reload();
    assert.equal(await start(await frame('fr')), 'Allons-y');
  });

  it('says what is wrong with a file that cannot be read', async () => {
    writeFileSync(`${folder}fr.xlf`, '<xliff');
    await page.reload();
    await page.waitForFunction(() => document.body.textContent.includes('locales/fr.xlf'));
  });
  it('shows a language that ships as its own, and not as one that did not load', async () => {
    const spanish = await servePreview('es');
    const shown = await browser.newPage();
    try {
      await shown.goto(`${spanish.origin}/preview/frame?${new URLSearchParams({ code: 'es', screen: 'first' })}`);
      await shown.waitForSelector('html[data-kind="there"]');
      const notice = await shown.$eval('connection-map', (one) => one.shadowRoot!.querySelector('.care')!.textContent);
      assert.match(notice!, /Traducción en borrador/);
    } finally {
      await shown.close();
      await spanish.close();
    }
  });
});

describe('the lists of the preview', () => {
  const shown = (code: string) =>
    unitsOf(code).map((unit) => ({ unit, names: LIST_NAMES.filter((name) => LISTS.get(name)!(unit)) }));
  it('hold every text of every language: no text is on no screen', () => {
    for (const code of ['es', 'ar', 'ht']) {
      const missing = shown(code).filter(({ names }) => !names.length);
      assert.deepEqual(
        missing.map(({ unit }) => unit.id),
        [],
        code,
      );
    }
  });
  it('hold 24 items and 13 practices with five texts for each age', () => {
    const counts = Object.fromEntries(
      LIST_NAMES.map((name) => [name, shown('es').filter(({ names }) => names.includes(name)).length]),
    );
    for (const band of AGE_BANDS) {
      assert.equal(counts[`all items, ${band}`], 24, band);
      assert.equal(counts[`all practices, ${band}`], 13 * 5, band);
    }
  });
});

describe('words on a screen', () => {
  const texts = [
    { shown: 'Question {n} of {total}' },
    { shown: 'Baby (0–11 months)' },
    { shown: 'Back' },
    { shown: 'Back to my map' },
  ];
  it('are found by text, by a text with numbers in it, and by a part of a text', () => {
    const found = (words: string) => textsLike(words, texts).map(({ shown }) => shown);
    assert.deepEqual(found('Question 3 of 24'), ['Question {n} of {total}']);
    assert.deepEqual(found(' Back '), ['Back']);
    assert.deepEqual(found('Baby'), ['Baby (0–11 months)']);
    assert.deepEqual(found('Back to my map ›'), ['Back to my map', 'Back']);
    assert.deepEqual(found('Nothing of ours'), []);
  });
});
