import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/**
 * Most changes of a choice and of a step to the next question. Measured: 2 and 14, since a text that differs is two changes:
 * its node is replaced (src/components/html.ts).
 */
const MOST = { choice: 3, step: 16 };

interface Counted {
  changes: number;
}

/** Counts every change in the element from here on. */
const watchChanges = ({ page }: Parent) =>
  page.evaluate(() => {
    const counted = window as unknown as Counted;
    counted.changes = 0;
    new MutationObserver(({ length }) => (counted.changes += length)).observe(
      document.querySelector('connection-map')!.shadowRoot!,
      { subtree: true, childList: true, attributes: true, characterData: true },
    );
  });

/** How many there were since it was asked last; what a press does is done two frames later. */
const changesOf = ({ page }: Parent) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const counted = window as unknown as Counted;
    const { changes } = counted;
    counted.changes = 0;
    return changes;
  });

// counted and not timed: a clock says more of the machine than of the work
describe('the work of a press', () => {
  const open = usePages();

  it('changes little in the document: what is chosen, then the words that differ', async () => {
    const parent = await open();
    await parent.toQuestions('preschool');
    await watchChanges(parent);
    for (let n = 1; n < 24; n++) {
      await (await parent.find('.choice input', '', n % 6)).focus();
      await parent.page.keyboard.press('Space');
      await parent.find('.choice.on');
      const ofChoice = await changesOf(parent);
      await parent.page.keyboard.press('Enter');
      await parent.find('#count', `Question ${n + 1} `);
      const ofStep = await changesOf(parent);
      // with the first answer “Clear my answers” comes
      const most = MOST.choice + (n === 1 ? 1 : 0);
      assert.ok(ofChoice > 0 && ofChoice <= most, `question ${n}, a choice: ${ofChoice} changes`);
      assert.ok(ofStep > 0 && ofStep <= MOST.step, `question ${n}, a step: ${ofStep} changes`);
    }
    await parent.close();
  });
});
