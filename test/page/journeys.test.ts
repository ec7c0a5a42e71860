import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { installed, ANSWERS, noting, SCRIPT, usePages } from '../helpers/page.ts';
import type { Means } from '../../tools/parent.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const detail = { version, locale: 'en', translation: 'source' };
const HEARD = [
  { type: 'ready', detail },
  { type: 'start', detail },
  ...Array.from({ length: 24 }, (_, i) => ({ type: 'progress', detail: { step: i + 1, steps: 24 } })),
  { type: 'complete', detail: { ...detail, instrument: '1.1.0' } },
];

// side by side: most of a run is the moment for which a tap shows its choice
describe('from the tag to the results', { concurrency: 4 }, () => {
  const open = usePages();
  for (const band of AGE_BANDS) {
    for (const by of ['mouse', 'touch', 'keyboard'] satisfies Means[]) {
      it(`${band}, by ${by}; the page hears that it was started, how far it is, that it was completed, and no more`, async () => {
        const parent = await open();
        await parent.toQuestions(band, by);
        await parent.answer(ANSWERS, by);
        await parent.finish([0, null, 1], by);
        assert.match(await parent.text('.results'), /What is working.*Your map.*Part by part.*Small things to try/);
        assert.deepEqual(await parent.heard(), HEARD);
        assert.deepEqual(parent.records.noise, []);
        await parent.close();
      });
    }
  }

  it('leaves every answer within reach of Tab after “Clear my answers”', async () => {
    const parent = await open();
    for (const choice of [1, 3]) {
      await parent.toQuestions('teen', 'keyboard');
      await parent.answer([choice], 'keyboard');
      await parent.find('#count', 'Question 2 ');
      await parent.press('.bar .link', 'Clear my answers', 'keyboard');
    }
    await parent.toQuestions('infant', 'keyboard');
    await parent.close();
  });
});

/** The content-security line of the contract, with a script of the test’s own, and the icon that a browser asks for. */
const POLICY =
  "default-src 'none'; img-src 'self'; script-src 'self' 'nonce-test'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types connection-map";

for (const engine of await installed('firefox', 'webkit')) {
  describe(`from the tag to the results in ${engine}`, () => {
    const open = usePages(engine);
    for (const [by, band] of [
      ['mouse', 'teen'],
      ['keyboard', 'infant'],
    ] as const) {
      it(`by ${by}; the page hears what it should, asks for the files alone, and no console has a line`, async () => {
        const parent = await open({
          body: `${noting('test')}<connection-map></connection-map>${SCRIPT}`,
          headers: { 'content-security-policy': POLICY },
        });
        await parent.toQuestions(band, by);
        await parent.answer(ANSWERS, by);
        await parent.finish([0, null, 1], by);
        await parent.press('button', 'Look over my answers', by);
        await parent.press('.ans summary', '', by);
        // the one at the end: not every browser’s Tab goes from the end of a page to its beginning
        await parent.press('button', 'Back to my map', by, 1);
        await parent.press('button', 'How this works', by);
        await parent.find('.read');
        assert.deepEqual(await parent.heard(), HEARD);
        assert.deepEqual(await parent.page.evaluate(() => window.noise), []);
        const asked = await parent.page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '')),
        );
        const files = asked.filter((path) => path !== '/favicon.ico');
        for (const path of files) assert.match(path, /^\/dist\/(connection-map|chunks\/[\w-]+)\.js$/);
        assert.equal(new Set(files).size, files.length, 'no file twice');
        await parent.close();
      });
    }
  });
}
