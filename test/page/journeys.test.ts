import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { ANSWERS, usePages } from '../helpers/page.ts';
import type { Means } from '../../tools/parent.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const detail = { version, locale: 'en', translation: 'source' };
const HEARD = [
  { type: 'ready', detail },
  { type: 'start', detail },
  ...Array.from({ length: 24 }, (_, i) => ({ type: 'progress', detail: { step: i + 1, steps: 24 } })),
  { type: 'complete', detail: { ...detail, instrument: '1.0.0' } },
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
