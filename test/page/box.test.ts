import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { ANSWERS, ENTRY, HOSTILE, SCRIPT, SNIPPET, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';
import { OWN_SHEET } from '../../tools/readme.mjs';

const WIDTHS = [320, 412, 768, 1200];

const PAGES = [
  { name: 'with README’s own snippet', body: SNIPPET },
  { name: 'where the page’s own sheet reserves the room', body: '<connection-map></connection-map>', css: OWN_SHEET },
  { name: 'under a hostile sheet', body: SNIPPET, css: HOSTILE },
];

/** How the counts of all questions begin, the optional ones last. */
const COUNTS = [
  ...Array.from({ length: 24 }, (_, i) => `Question ${i + 1} `),
  ...[1, 2, 3].map((n) => `Optional · ${n} `),
];

/** What the browser itself counts. */
function watchShifts() {
  const counted = window as { shifts?: number };
  counted.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
      // what comes by the parent’s own act is no shift; that the page below stays where it is, is tested apart
      if (!entry.hadRecentInput) counted.shifts! += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOf = ({ page }: Parent) => page.evaluate(() => (window as { shifts?: number }).shifts);
const below = ({ page }: Parent) => page.$eval('#below', (one) => one.getBoundingClientRect().top + scrollY);

/** Runs in the page. What scrolls inside the box, and which words stand out of the card, at widths of the element. */
function cramped(widths: readonly number[]): string[] {
  const element = document.querySelector('connection-map')!;
  const card = element.shadowRoot!.querySelector('.card')!;
  const step = element.shadowRoot!.querySelector('.step')!;
  const found: string[] = [];
  for (const width of widths) {
    if (width) element.style.width = `${width}px`;
    // the chosen answer is bold: all of them at once is more than there can be
    for (const on of [false, true]) {
      for (const choice of card.querySelectorAll('.choice')) choice.classList.toggle('on', on);
      const { left, right, bottom } = card.getBoundingClientRect();
      const scrolls = [step.scrollHeight - step.clientHeight, step.scrollWidth - step.clientWidth];
      if (scrolls.some((hidden) => hidden > 0)) found.push(`${width} px: ${scrolls.join(' and ')} px scroll`);
      for (const words of card.querySelectorAll('p, span, button, label, [role=heading]')) {
        const box = words.getBoundingClientRect();
        const isOut = box.left < left || box.right > right || box.bottom > bottom;
        if (isOut && words.checkVisibility()) found.push(`${width} px: out of the card: ${words.textContent}`);
      }
    }
    for (const choice of card.querySelectorAll('.choice')) choice.classList.remove('on');
  }
  element.style.width = '';
  return found;
}

/** The page as it is before the script comes, then with it. */
async function openReserved(
  open: ReturnType<typeof usePages>,
  options: { width: number; body?: string; css?: string },
) {
  const parent = await open({ body: SNIPPET, setUp: watchShifts, height: 1400, ...options });
  const reserved = await below(parent);
  await parent.page.addScriptTag({ type: 'module', url: ENTRY });
  await parent.find('.go', 'Start');
  return { parent, reserved };
}

describe('the fixed box', { concurrency: 2 }, () => {
  const open = usePages();
  for (const { name, body, css } of PAGES) {
    for (const width of WIDTHS) {
      it(`moves nothing on the page, ${width} px wide, ${name}`, async () => {
        const { parent, reserved } = await openReserved(open, { width, body, css });
        const isStill = async (where: string) => {
          assert.equal(await below(parent), reserved, where);
          // the hostile sheet pads its way into a column of 276 px, where a wide font may scroll
          if (css !== HOSTILE) assert.deepEqual(await parent.page.evaluate(cramped, [0]), [], where);
        };
        await isStill('first');
        await parent.press('.go', 'Start');
        await parent.find('.choice', 'Baby');
        await isStill('child');
        await parent.choose(2, 'keyboard');
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
        await parent.close();
      });
    }
  }

  for (const band of AGE_BANDS) {
    it(`holds every question of ${band} without scrolling or clipping, at every width`, async () => {
      const parent = await open({ width: 1300, body: PAGES[1]!.body + SCRIPT, css: OWN_SHEET });
      await parent.toQuestions(band, 'script');
      for (const count of COUNTS) {
        await parent.find('#count', count);
        assert.deepEqual(await parent.page.evaluate(cramped, [240, 280, ...WIDTHS]), [], count);
        await parent.press('.nav .link', 'Skip', 'script');
      }
      await parent.close();
    });
  }

  it('is no taller for long words in the help row', async () => {
    const { parent, reserved } = await openReserved(open, { width: 320 });
    await parent.page.evaluate(() => {
      const words = ['Brauchen Sie jetzt Hilfe?', 'Meine Antworten löschen'];
      const buttons = document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('.bar button');
      for (const [i, button] of buttons.entries()) button.textContent = words[i]!;
    });
    assert.equal(await below(parent), reserved);
    assert.deepEqual(await parent.page.evaluate(cramped, [0]), []);
    await parent.close();
  });

  it('grows for help on a question, which is never clipped and never scrolls inside', async () => {
    for (const width of WIDTHS) {
      const { parent, reserved } = await openReserved(open, { width });
      await parent.toQuestions('infant');
      await parent.press('button', 'Need help now?');
      await parent.find('.care p', 'Never shake a baby');
      const { scrolls, height } = await parent.page.evaluate(() => {
        const care = document.querySelector('connection-map')!.shadowRoot!.querySelector('.care')!;
        return { scrolls: care.scrollHeight - care.clientHeight, height: care.clientHeight };
      });
      assert.equal(scrolls, 0, `${width} px`);
      assert.deepEqual(await parent.page.evaluate(cramped, [0]), []);
      // a wide column that reserves 46em has room to spare
      const after = await below(parent);
      // heights are rounded
      assert.ok(after > reserved - 1 + (width < 600 ? height : 0), `${width} px: ${after} of ${reserved} + ${height}`);
      await parent.press('button', 'Need help now?');
      assert.equal(await below(parent), reserved, `${width} px, closed again`);
      await parent.close();
    }
  });
});
