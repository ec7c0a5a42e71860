import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePages } from '../helpers/page.ts';
import { SEED, reportSeed } from '../helpers/random.ts';
import { openFuzz } from './page.ts';

const VALUES = 10_000;

describe(`${VALUES} random values for every setting, as attribute and as property`, () => {
  const open = usePages();

  it('never throw; each wrong one is told once in the console and once in an event, and the element works on', async (test) => {
    reportSeed(test);
    const parent = await openFuzz(open);
    const left = await parent.page.evaluate(() => window.fuzz.left());
    const wrong = await parent.page.evaluate((seed, count) => window.fuzz.give(seed, count), SEED, VALUES);
    test.diagnostic(`${wrong} values were wrong and new`);
    assert.ok(wrong > VALUES);
    assert.deepEqual(parent.records.noise, []);
    assert.deepEqual(await parent.page.evaluate(() => window.fuzz.left()), left);
    await parent.close();
  });
});
