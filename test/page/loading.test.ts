import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyWith, Files } from '../helpers/faults.ts';
import { ANSWERS, ENTRY, SNIPPET, usePages, type PageOptions } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

const pathsOf = ({ records }: Parent) => records.requests.map((url) => new URL(url).pathname);

/** A server that breaks off some requests. */
const breaking =
  (fails: (url: string) => boolean): PageOptions['intercept'] =>
  ({ url = '' }, response) => {
    if (!fails(url)) return false;
    response.destroy();
    return true;
  };

/** 1.6 Mbit/s, 150 ms away, a processor four times slower. */
async function beSlow({ page }: Parent) {
  const cdp = await page.createCDPSession();
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Waits until every file of the questions that was asked for is there, and one is. */
async function allArrived(parent: Parent) {
  await parent.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/chunks\/.*question/.test(name)),
  );
  await parent.page.waitForFunction(
    (paths) => {
      const there = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      return paths.every((path) => there.includes(path));
    },
    {},
    pathsOf(parent).filter((path) => /\/chunks\/.*question/.test(path)),
  );
}

/** Counts what a parent would see instead of a screen. */
const countWaits = ({ page }: Parent) =>
  page.evaluate(() => {
    const root = document.querySelector('connection-map')!.shadowRoot!;
    const counted = window as { waits?: number };
    counted.waits = 0;
    new MutationObserver(() => {
      if (root.querySelector('.wait')) counted.waits! += 1;
    }).observe(root, { childList: true, subtree: true });
  });

/** As long as a reader stays. */
const read = ({ page }: Parent) =>
  page.evaluate((seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)), 3);

describe('loading', () => {
  const open = usePages();

  it('needs one file for the first screen, and for the age', async () => {
    const parent = await open({
      intercept: ({ url = '' }) => url.includes('/chunks/'), // never answered
      setUp: () =>
        addEventListener(
          'connection-map-ready',
          () =>
            ((window as { first?: string[] }).first ??= performance
              .getEntriesByType('resource')
              .map(({ name }) => name)),
        ),
    });
    await parent.press('.go', 'Start');
    await parent.find('.choice', 'Baby');
    const first = await parent.page.evaluate(() => (window as { first?: string[] }).first!);
    assert.deepEqual(
      first.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico'),
      [ENTRY],
    );
    await parent.close();
  });

  it('fetches the results while the questions are answered; where they are late, the parent waits at their end', async () => {
    const files = new Files().break(/results-/, 'hangs');
    const parent = await open({ body: bodyWith('chromium'), intercept: files.intercept });
    await parent.press('.go', 'Start');
    await parent.find('.choice', 'Baby');
    await allArrived(parent);
    await parent.choose(4, 'keyboard');
    await parent.answer(ANSWERS, 'keyboard');
    await parent.find('.wait');
    files.release();
    await parent.finish([null, null, null], 'keyboard');
    assert.deepEqual(await parent.heard('error'), []);
    assert.equal(files.count(/connection-map\.parts/), 0);
    await parent.close();
  });

  it('shows the first line of help although nothing else can load', async () => {
    const parent = await open({
      intercept: breaking((url) => url.includes('/chunks/')),
    });
    await parent.press('button', 'Need help now?');
    assert.match(await parent.text('.care'), /call your local emergency number/);
    await parent.close();
  });

  it('makes no one wait on a slow phone', async () => {
    const parent = await open({ body: SNIPPET });
    await beSlow(parent);
    await parent.page.addScriptTag({ type: 'module', url: ENTRY });
    await parent.find('.go', 'Start');
    await countWaits(parent);
    // a reader’s three seconds round the questions, which are answered as fast as taps are taken: harder than three each
    await read(parent);
    await parent.press('.go', 'Start');
    await parent.find('.choice', 'Baby');
    await read(parent);
    await parent.choose(1, 'touch');
    await parent.answer(ANSWERS, 'touch');
    await parent.finish([null, null, null], 'touch');
    await read(parent);
    await parent.press('button', 'How this works', 'touch');
    await parent.find('.read');
    assert.equal(await parent.page.evaluate(() => (window as { waits?: number }).waits), 0);
    await parent.close();
  });
});
