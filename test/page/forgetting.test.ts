/** What a cleared run leaves in the memory of the page, where whoever opens the browser’s tools could look. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { openFuzz } from '../fuzz/page.ts';
import { usePages } from '../helpers/page.ts';

/** All objects in memory, reached from anything or from nothing, that hold an answer to an item. */
async function answersIn(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { result: prototype } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId! });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: `function () {
      const holds = (one) => [0, 1, 2, 3, 4, 'na', 'skip'].includes(Object.getOwnPropertyDescriptor(one, 'play-fun-teen')?.value);
      return this.filter(holds).length;
    }`,
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return result.value as number;
}

/** Nodes in memory, of the document and of what was taken from it. */
async function nodesIn(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Memory.getDOMCounters')).nodes;
}

describe('a cleared run', () => {
  const open = usePages();
  it('leaves no answer in memory, nor a screen on which one stood', async () => {
    const parent = await openFuzz(open);
    const { page } = parent;
    const cdp = await page.createCDPSession();
    const finish = () => page.evaluate(() => window.fuzz.finish());
    const review = () => page.evaluate(() => window.fuzz.review());
    const begin = () => page.evaluate(() => window.fuzz.begin());
    await page.$eval('connection-map', (one) => one.setAttribute('age-band', 'teen'));

    await finish();
    assert.ok((await answersIn(cdp)) > 0, 'what is not cleared is found');
    await begin(); // “Start again”
    assert.equal(await answersIn(cdp), 0);
    await finish();
    await review();
    const there = await nodesIn(cdp);
    await begin(); // “Clear my answers”
    assert.equal(await answersIn(cdp), 0);
    const left = await nodesIn(cdp);
    assert.ok(left < there / 2, `${left} of ${there} nodes are left`);
    await finish();
    await review();
    await begin();
    const more = (await nodesIn(cdp)) - left;
    assert.ok(more < 50, `another run leaves ${more} nodes`);
    await parent.close();
  });
});
