import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, ENTRY, SNIPPET, usePages, type PageOptions } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Answer words by place, as the look back says them. */
const WORDS = ['Never or almost never', 'Rarely', 'Sometimes', 'Often', 'Very often'];

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

/** Waits until every later file that was asked for is there, and one is. */
async function allArrived(parent: Parent) {
  await parent.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/chunks/')),
  );
  await parent.page.waitForFunction(
    (paths) => {
      const there = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      return paths.every((path) => there.includes(path));
    },
    {},
    pathsOf(parent).filter((path) => path.includes('/chunks/')),
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

async function skipOptional(parent: Parent) {
  for (const i of [1, 2, 3]) {
    await parent.find('#count', `Optional · ${i} `);
    await parent.press('.nav .link', 'Skip');
  }
}

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

  it('fetches all that the questions need before they are asked for, and nothing of the results', async () => {
    let isHeld = false;
    const parent = await open({
      intercept: ({ url = '' }) => isHeld && url.includes('/chunks/'), // never answered
    });
    await parent.press('.go', 'Start');
    await parent.find('.choice', 'Baby');
    await allArrived(parent);
    isHeld = true;
    await parent.choose(4, 'keyboard');
    await parent.answer(ANSWERS, 'keyboard');
    await parent.find('.wait');
    assert.deepEqual(await parent.heard('error'), []);
    await parent.close();
  });

  it('keeps every answer where a file cannot load, says so, and loads it when asked again', async () => {
    let isDown = true;
    const parent = await open({
      intercept: breaking((url) => isDown && /result/.test(url)),
    });
    await parent.toQuestions('teen', 'keyboard');
    await parent.answer(ANSWERS, 'keyboard');
    assert.match(await parent.text('[role=alert]'), /^This part could not load\. ?Your answers are still here\.$/);
    const [error, ...others] = await parent.heard('error');
    assert.equal(error!.detail.code, 'load-failed');
    assert.deepEqual(others, []);
    isDown = false;
    await parent.press('button', 'Try again');
    await skipOptional(parent);
    await parent.find('.results .again');
    assert.equal((await parent.heard()).at(-1)!.type, 'complete');

    await parent.press('button', 'Look over my answers');
    await parent.find('.ans');
    const words = await parent.page.evaluate(() =>
      [...document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('.ans .val')].map((one) =>
        one.textContent!.trim(),
      ),
    );
    assert.deepEqual(words.slice(0, 24).sort(), ANSWERS.map((place) => WORDS[place]).sort());
    await parent.close();
  });

  it('goes on from the age where the questions could not load at first', async () => {
    let isDown = true;
    const parent = await open({
      intercept: breaking((url) => isDown && /question/.test(url)),
    });
    await parent.press('.go', 'Start');
    await parent.find('.choice', 'Baby');
    await parent.choose(4);
    await parent.find('[role=alert]', 'This part could not load.');
    // it fails once more, and the parent presses once more
    const asked = parent.page.waitForRequest((request) => /question/.test(request.url()));
    await parent.press('button', 'Try again');
    await asked;
    await parent.find('[role=alert]', 'This part could not load.');
    isDown = false;
    await parent.press('button', 'Try again');
    await parent.find('#question', 'I enjoyed the person my teen is becoming.');
    assert.equal((await parent.heard('error')).length, 1);
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
