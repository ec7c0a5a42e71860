/**
 * Two tabs on one device, with the browser’s own `storage` events (host-contract.md, “Behaviour on a page”): clearing wins
 * over saving, and nothing finished is lost.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KEYS } from '../../src/host/device.ts';
import { Parent } from '../../tools/parent.ts';
import { usePages } from '../helpers/page.ts';

/** What stands on the device: the questions of unfinished runs, and the number of maps. */
const stored = ({ page }: Parent) =>
  page.evaluate(({ unfinished, maps }) => {
    const parsed = Object.entries({ ...localStorage }).map(([key, value]) => [key, JSON.parse(value)] as const);
    return {
      runs: parsed.flatMap(([key, { unfinished: one }]) => (key.startsWith(unfinished) ? [one.run.at as number] : [])),
      maps: parsed.reduce((sum, [key, one]) => sum + (key.startsWith(maps) ? one.maps.length : 0), 0),
    };
  }, KEYS);
const untilStored = async (parent: Parent, runs: readonly number[], maps = 0) => {
  let found;
  for (let i = 0; i < 100; i++) {
    found = await stored(parent);
    found.runs.sort();
    if (JSON.stringify(found) === JSON.stringify({ runs, maps })) return;
    await parent.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  assert.deepEqual(found, { runs, maps });
};
const toFront = ({ page }: Parent) => page.bringToFront();

/** Another tab of the same browser, with the same page. */
async function openTab(parent: Parent): Promise<Parent> {
  const { page } = parent;
  const other = await page.browserContext().newPage();
  await other.setViewport({ width: 768, height: 900 });
  await other.goto(page.url());
  const tab = new Parent(other, { noise: [], requests: [] });
  await tab.find('button');
  return tab;
}
/** Ticks the box and answers: the device keeps it. */
async function answer(parent: Parent, values: readonly number[]) {
  await parent.press('.check');
  await parent.toQuestions('toddler');
  await parent.answer(values);
}
/** Skips all questions from this one on. */
async function finish(parent: Parent, from: number) {
  await parent.answer(Array<null>(24 - from + 1).fill(null), 'mouse', from);
  await parent.finish();
}
const isTicked = ({ page }: Parent) =>
  page.$eval('connection-map >>> .check input', (one) => (one as HTMLInputElement).checked);
async function backToFirst(parent: Parent, presses: number) {
  for (let i = 0; i < presses; i++) await parent.press('.nav .link, .row .link', 'Back');
  await parent.find('.go', 'Start');
}
async function clearIt(parent: Parent) {
  await parent.press('.link', 'Clear what is kept here');
  await parent.press('button', 'Clear it');
  await parent.find('[role=status]', 'Cleared.');
}

interface Row {
  /** What a parent does in the other tab, which was opened while the first had two answers kept. */
  readonly act: (other: Parent) => Promise<unknown>;
  /** What stands on the device after that, and after the next answer in the first tab. */
  readonly then: readonly [runs: readonly number[], runsAfter: readonly number[]];
  /** Whether a map that is finished in the first tab is kept. */
  readonly keepsMap: boolean;
}
const ROWS: Readonly<Record<string, Row>> = {
  'looks at the welcome': { act: async () => {}, then: [[2], [3]], keepsMap: true },
  '“Clear what is kept here”': { act: clearIt, then: [[], []], keepsMap: false },
  '“Clear what is kept here”, then keeps a run of its own': {
    act: async (other) => {
      await clearIt(other);
      await answer(other, [0]);
    },
    then: [[1], [1]],
    keepsMap: false,
  },
  '“Clear my answers”': {
    act: (other) => other.press('.bar button', 'Clear my answers'),
    then: [[], []],
    keepsMap: false,
  },
  '“Start over”': { act: (other) => other.press('.opt', 'Start over'), then: [[], []], keepsMap: false },
  '“Go on where I stopped”, and three answers': {
    act: async (other) => {
      await other.press('.opt', 'Go on');
      await other.answer([1, 1, 1], 'mouse', 3);
    },
    then: [[5], [5]],
    keepsMap: true,
  },
};

describe('two tabs', { concurrency: 2 }, () => {
  const open = usePages();

  for (const [name, { act, then, keepsMap }] of Object.entries(ROWS)) {
    it(`${name} in the other: the device keeps ${then[1].length ? `question ${then[1][0]! + 1}` : 'no answers'}`, async () => {
      const first = await open();
      await answer(first, [3, 1]);
      await untilStored(first, [2]);
      const other = await openTab(first);
      await act(other);
      await untilStored(other, then[0]);
      await toFront(first);
      await first.answer([2], 'mouse', 3);
      await first.find('#count', 'Question 4 ');
      await untilStored(first, then[1]);
      if (then[0].length === 0) {
        await backToFirst(first, 5);
        assert.equal(await isTicked(first), false);
      } else {
        await finish(first, 4);
        await untilStored(
          first,
          then[1].filter((at) => at !== 3),
          keepsMap ? 1 : 0,
        );
      }
      await first.close();
    });
  }

  it('each begins a run: both are kept, and both maps', async () => {
    const first = await open();
    const other = await openTab(first);
    await answer(other, [0]);
    await toFront(first);
    await answer(first, [3, 1]);
    await untilStored(first, [1, 2]);
    await finish(first, 3);
    await untilStored(first, [1], 1);
    await toFront(other);
    await finish(other, 2);
    await untilStored(other, [], 2);
    await first.close();
  });

  it('a map that is cleared in the other tab can no more be cleared here', async () => {
    const first = await open();
    await answer(first, [3, 1]);
    await finish(first, 3);
    await first.find('.fold .link', 'Clear what is kept here');
    const other = await openTab(first);
    await clearIt(other);
    await first.page.waitForFunction(
      () => !document.querySelector('connection-map')!.shadowRoot!.textContent!.includes('Clear what is kept here'),
    );
    await first.close();
  });
});
