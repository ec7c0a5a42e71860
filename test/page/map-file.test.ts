/** A map that was saved as a file in one engine is opened in another, by a parent who has answered nothing there. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import type { Parent } from '../../tools/parent.ts';
import { ANSWERS, installed, usePages } from '../helpers/page.ts';

declare global {
  interface Window {
    /** What was saved last. */
    saved?: Promise<string>;
  }
}

const LINE = 'Bedtime: “not yet!” – ¿cómo?';

/** Answers, picks what to talk about, and saves the map. Gives the text of the file, and the levels on screen. */
async function save(parent: Parent) {
  const { page } = parent;
  await parent.toQuestions('toddler', 'script');
  await parent.answer(ANSWERS, 'script');
  await parent.finish([null, null, null], 'script');
  const levels = await parent.text('.results .unseen');
  await parent.press('.turn', 'My page', 'script');
  await parent.press('fieldset label', 'Play', 'script');
  const field = await parent.find('input[type="text"]');
  await field.evaluate((input, words) => {
    (input as HTMLInputElement).value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, LINE);
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.saved = (blob as Blob).text();
      return make.call(URL, blob);
    };
  });
  await parent.press('button', 'Save my map', 'script');
  const text = await page.evaluate(() => window.saved!);
  return { text, levels };
}

const engines = await installed('chromium', 'firefox');

describe('a map file', () => {
  const openIn = new Map(engines.map((engine) => [engine, usePages(engine)]));
  const folder = mkdtempSync(join(tmpdir(), 'map-file-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const from of engines) {
    for (const to of engines) {
      it(`saved in ${from} is opened in ${to}`, async () => {
        const owner = await openIn.get(from)!();
        const { text, levels } = await save(owner);
        await owner.close();
        const file = join(folder, `${from}-${to}.txt`);
        writeFileSync(file, text);

        const other = await openIn.get(to)!();
        await other.press('summary', 'What this is', 'script');
        await other.press('.link', 'Open a map', 'script');
        const input = (await other.find(
          'input[type="file"]',
        )) as ElementHandle<HTMLElement> as ElementHandle<HTMLInputElement>;
        await input.uploadFile(file);
        await other.find('.results .fig');
        assert.equal(await other.text('.results .unseen'), levels);
        assert.ok((await other.text('.results')).includes(LINE));
        await other.close();
      });
    }
  }
});
