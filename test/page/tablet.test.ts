/** A finger on a shared tablet that asks whether somebody is there (host-contract.md, `kiosk`). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, usePages } from '../helpers/page.ts';

describe('“Are you still there?” on a touch screen', () => {
  const open = usePages();

  for (const [name, share] of [
    ['beside it', 0.02],
    ['on its words', 0.5],
  ] as const) {
    it(`a touch ${name} stops it, and presses nothing of what stands under it`, async () => {
      const parent = await open({ body: `<connection-map kiosk></connection-map>${SCRIPT}`, width: 412 });
      const { page } = parent;
      await parent.toQuestions('toddler');
      await parent.answer([3]);
      await parent.find('#count', 'Question 2 ');
      await page.evaluate(() => {
        const ahead = Date.now() + 90_000;
        Date.now = () => ahead;
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await parent.find('dialog[open] [role=heading]');
      const { x, y } = await page.$eval(
        'connection-map >>> dialog [role=heading]',
        (one, share) => {
          const { top, left, width, height } = one.getBoundingClientRect();
          return share < 0.1
            ? { x: innerWidth / 2, y: innerHeight * share }
            : { x: left + width * share, y: top + height / 2 };
        },
        share,
      );
      await page.$eval(
        'connection-map',
        (one, { x, y }) => {
          // an answer is put right under the finger
          const root = one.shadowRoot!;
          const row = root.querySelector<HTMLElement>('.choice')!;
          const { left, top } = row.getBoundingClientRect();
          row.style.translate = `${x - left - 20}px ${y - top - 20}px`;
          row.style.position = 'relative';
          row.style.zIndex = '9';
        },
        { x, y },
      );
      await page.touchscreen.tap(x, y);
      await page.waitForFunction(() => !document.querySelector('connection-map')!.shadowRoot!.querySelector('dialog'));
      await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))));
      assert.match(await parent.text('#count'), /^Question 2 /);
      assert.equal((await page.$$('connection-map >>> .choice.on')).length, 0);
      await parent.close();
    });
  }
});
