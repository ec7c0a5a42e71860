/**
 * Two tabs on one device, with the browser’s own `storage` events (host-contract.md, “Behaviour on a page”): clearing wins
 * over saving, nothing finished is lost, and a parent is told where saving has ended.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KEY_PREFIXES } from '../../src/host/device.ts';
import { storageTexts } from '../../src/text/storage.ts';
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
  }, KEY_PREFIXES);
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
  await parent.toQuestions('toddler', 'script');
  await parent.answer(values, 'script');
}
/** Skips all questions to the results, by a script, which need not wait until a question could be read. */
async function finish(parent: Parent) {
  await parent.page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('connection-map')!;
    while (!shadowRoot!.querySelector('.results')) {
      shadowRoot!.querySelectorAll<HTMLElement>('.nav .link')[1]?.click();
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await parent.find('.results .again');
}
/** The box to keep things; the results have another box before it. */
const isTicked = ({ page }: Parent) =>
  page.$$eval('connection-map >>> .check input', (all) => (all.at(-1) as HTMLInputElement).checked);

const TOLD = { cleared: storageTexts['ui.keep.ended'], continued: storageTexts['ui.keep.stopped'], nothing: '' };
/** All that a parent is told in status regions: this, once, and nothing else. */
const untilTold = ({ page }: Parent, told: keyof typeof TOLD) =>
  page.waitForFunction(
    (words) => {
      const regions = document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('[role=status]');
      return [...regions].map((one) => one.textContent!.trim()).join('') === words;
    },
    {},
    TOLD[told],
  );
/** The box stands under it, unticked; ticked, the words go and the box keeps the focus. */
async function tickAgain(parent: Parent) {
  assert.equal(await isTicked(parent), false);
  await parent.press('.check', 'Keep my place');
  await parent.page.waitForFunction(() =>
    document.querySelector('connection-map')!.shadowRoot!.activeElement?.matches('.check input:checked'),
  );
  await untilTold(parent, 'nothing');
}
async function clearIt(parent: Parent) {
  await parent.press('.link', 'Clear what is kept here');
  await parent.press('button', 'Clear it');
  await parent.find('[role=status]', 'Cleared.');
}

interface Row {
  /** What a parent does in the other tab, which was opened while the first had two answers kept. */
  readonly act: (other: Parent) => Promise<unknown>;
  /** The questions of the runs on the device after that, and after the next answer in the first tab. */
  readonly then: readonly [runs: readonly number[], runsAfter: readonly number[]];
  /** What the parent in the first tab reads. */
  readonly told: keyof typeof TOLD;
}
const clearAnswers = (other: Parent) => other.press('.bar button', 'Clear my answers');
/** There is nothing to clear any more. */
const untilNoClear = ({ page }: Parent) =>
  page.waitForFunction(() => {
    const buttons = document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('.bar button');
    return buttons.length === 1;
  });
const startOver = (other: Parent) => other.press('.opt', 'Start over');
const ROWS: Readonly<Record<string, Row>> = {
  'looks at the welcome': { act: async () => {}, then: [[2], [3]], told: 'nothing' },
  '“Clear what is kept here”': { act: clearIt, then: [[], []], told: 'cleared' },
  '“Clear what is kept here”, then keeps a run of its own': {
    act: async (other) => {
      await clearIt(other);
      await answer(other, [0]);
    },
    then: [[1], [1]],
    told: 'cleared',
  },
  '“Clear my answers”': { act: clearAnswers, then: [[], []], told: 'cleared' },
  '“Start over”': { act: startOver, then: [[], []], told: 'cleared' },
  '“Go on where I stopped”, and three answers': {
    act: async (other) => {
      await other.press('.opt', 'Go on');
      await other.answer([1, 1, 1], 'script', 3);
    },
    then: [[5], [5]],
    told: 'continued',
  },
};

/** What a parent does in the other tab while the first shows its results, which are kept. */
const ON_RESULTS: Readonly<Record<string, Pick<Row, 'act' | 'told'>>> = {
  'looks for “Clear my answers”, which is gone with the unfinished answers,': { act: untilNoClear, told: 'nothing' },
  '“Start over”': { act: startOver, told: 'nothing' },
  '“Clear what is kept here”': { act: clearIt, told: 'cleared' },
};

describe('two tabs', { concurrency: 2 }, () => {
  const open = usePages();

  /** A tab with two answers kept, and another that offers to go on with them. */
  async function openBoth() {
    const first = await open();
    await answer(first, [3, 1]);
    await untilStored(first, [2]);
    return [first, await openTab(first)] as const;
  }

  for (const [name, { act, then, told }] of Object.entries(ROWS)) {
    it(`${name} in the other: the parent on a question is told of ${told}, and keeps the map by a tick`, async () => {
      const [first, other] = await openBoth();
      await act(other);
      await untilStored(other, then[0]);
      await toFront(first);
      await untilTold(first, told);
      await first.answer([2], 'script', 3);
      await first.find('#count', 'Question 4 ');
      await untilTold(first, told);
      await untilStored(first, then[1]);
      if (told !== 'nothing') {
        await tickAgain(first);
        await untilStored(first, [3, ...then[1]].sort());
      }
      await finish(first);
      await untilTold(first, 'nothing');
      await untilStored(
        first,
        then[1].filter((at) => at !== 3),
        1,
      );
      await first.close();
    });
  }

  for (const [name, { act, told }] of Object.entries(ON_RESULTS)) {
    it(`${name} in the other: the parent at the results is told of ${told}`, async () => {
      const [first, other] = await openBoth();
      await toFront(first);
      await finish(first);
      await untilStored(first, [], 1);
      await toFront(other);
      await act(other);
      await untilStored(other, [], told === 'nothing' ? 1 : 0);
      await toFront(first);
      await untilTold(first, told);
      if (told !== 'nothing') await tickAgain(first);
      await untilStored(first, [], 1);
      await first.close();
    });
  }

  it('“Go on” in the other, and the map in this one: the map is kept, and the other is told', async () => {
    const [first, other] = await openBoth();
    await other.press('.opt', 'Go on');
    await other.find('#count', 'Question 3 ');
    await toFront(first);
    await finish(first);
    await untilStored(first, [], 1);
    await untilTold(first, 'nothing');
    await toFront(other);
    await untilTold(other, 'continued');
    await other.answer([2], 'mouse', 3);
    await other.find('#count', 'Question 4 ');
    await untilStored(other, [], 1);
    await tickAgain(other);
    await untilStored(other, [3], 1);
    await first.close();
  });

  it('who is told on a question, and does not tick, is told at the results; a tick there keeps the map', async () => {
    const [first, other] = await openBoth();
    await startOver(other);
    await toFront(first);
    await untilTold(first, 'cleared');
    await finish(first);
    await untilTold(first, 'cleared');
    await untilStored(first, []);
    await tickAgain(first);
    await untilStored(first, [], 1);
    await first.close();
  });

  it('each begins a run: both are kept, and both maps', async () => {
    const first = await open();
    const other = await openTab(first);
    await answer(other, [0]);
    await toFront(first);
    await answer(first, [3, 1]);
    await untilStored(first, [1, 2]);
    await finish(first);
    await untilStored(first, [1], 1);
    await toFront(other);
    await finish(other);
    await untilStored(other, [], 2);
    await first.close();
  });

  it('a map that is cleared in the other tab can no more be cleared here', async () => {
    const first = await open();
    await answer(first, [3, 1]);
    await finish(first);
    await first.find('.fold .link', 'Clear what is kept here');
    const other = await openTab(first);
    await clearIt(other);
    await first.page.waitForFunction(
      () => !document.querySelector('connection-map')!.shadowRoot!.textContent!.includes('Clear what is kept here'),
    );
    await first.close();
  });
});
