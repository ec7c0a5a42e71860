import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { ANSWERS, HOSTILE, usePages, type Parent } from '../helpers/page.ts';

const WIDTHS = [320, 412, 768, 1200];

function watchShifts() {
  (window as { shifts?: number }).shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
      // what comes by the parent’s own act is no shift; that the page below stays where it is, is tested apart
      if (!entry.hadRecentInput) (window as { shifts?: number }).shifts! += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const below = ({ page }: Parent) => page.$eval('#below', (one) => one.getBoundingClientRect().top + scrollY);
const shiftsOf = ({ page }: Parent) => page.evaluate(() => (window as { shifts?: number }).shifts);
/** How much of the box is out of sight within it. */
const hidden = ({ page }: Parent) =>
  page.evaluate(() => {
    const step = document.querySelector('connection-map')!.shadowRoot!.querySelector('.step')!;
    return Math.max(step.scrollHeight - step.clientHeight, step.scrollWidth - step.clientWidth);
  });

describe('the fixed box', () => {
  const open = usePages();
  for (const css of ['', HOSTILE]) {
    for (const width of WIDTHS) {
      it(`moves nothing on the page, ${width} px wide, ${css ? 'under a hostile sheet' : 'on a plain page'}`, async () => {
        const parent = await open({ width, css, setUp: watchShifts, height: 1400 });
        const reserved = await below(parent);
        await parent.find('.go', 'Start');
        const isStill = async (where: string) => {
          assert.equal(await below(parent), reserved, where);
          assert.equal(await hidden(parent), 0, where);
        };
        await isStill('first');
        await parent.press('.go', 'Start');
        await isStill('child');
        await parent.choose(2);
        for (const [i, value] of ANSWERS.entries()) {
          await parent.find('#count', `Question ${i + 1} `);
          await isStill(`question ${i + 1}`);
          await parent.choose(value, 'keyboard');
        }
        for (const i of [1, 2, 3]) {
          await parent.find('#count', `Optional · ${i} `);
          await isStill(`optional ${i}`);
          if (i < 3) await parent.press('.nav .link', 'Skip');
        }
        assert.equal(await shiftsOf(parent), 0);
        await parent.page.close();
      });
    }
  }

  it('holds every question of every age without scrolling, at every width', async () => {
    const parent = await open({ width: 320 });
    for (const band of AGE_BANDS) {
      await parent.toQuestions(band);
      for (let i = 1; i <= 24; i++) {
        await parent.find('#count', `Question ${i} `);
        for (const width of [280, ...WIDTHS]) {
          await parent.page.setViewport({ width: width + 16, height: 1000, hasTouch: true });
          assert.equal(await hidden(parent), 0, `${band}, question ${i}, ${width} px`);
        }
        await parent.press('.nav .link', 'Skip');
      }
      await parent.press('button', 'Clear my answers');
    }
    await parent.page.close();
  });

  it('grows for help, which is never clipped and never scrolls inside', async () => {
    const parent = await open({ width: 320 });
    await parent.find('.go', 'Start');
    const reserved = await below(parent);
    await parent.press('button', 'Need help now?');
    await parent.find('.care p', 'Never shake a baby');
    const { clipped, height } = await parent.page.evaluate(() => {
      const care = document.querySelector('connection-map')!.shadowRoot!.querySelector('.care')!;
      return { clipped: care.scrollHeight - care.clientHeight, height: care.clientHeight };
    });
    assert.equal(clipped, 0);
    assert.ok((await below(parent)) - reserved > height - 2);
    await parent.page.close();
  });
});
