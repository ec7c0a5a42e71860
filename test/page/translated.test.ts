import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, CONTEXT_QUESTIONS, ITEMS } from '../../src/instrument/items.ts';
import { allEnglish } from '../helpers/words.ts';
import { ANSWERS, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Without the marks of the lab’s translator, and in one space. */
const untranslated = (text: string) => text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();
const textOf = async (parent: Parent, selector: string) => untranslated(await parent.text(selector));

/** Waits until a question has come whole and translated: what was there before stands nowhere in it. */
const turnsTo = (parent: Parent, n: number) =>
  parent.page.waitForFunction(
    (count) =>
      document
        .querySelector('connection-map')!
        .shadowRoot!.querySelector('#count')
        ?.textContent!.replace(/[⟦⟧]/g, '')
        .trim() === count,
    { polling: 'raf' },
    `Question ${n} of 24`,
  );

/** Chooses by script, and goes on: hands are tested elsewhere. */
const answer = (parent: Parent, place: number) =>
  parent.page.evaluate(async (place) => {
    const element = document.querySelector('connection-map')!;
    element.shadowRoot!.querySelectorAll<HTMLElement>('.choice input')[place]!.click();
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('.nav .go')!.click();
    await element.updateComplete;
  }, place);

/** What a translator leaves alone, it leaves as it was; all else has its marks round it. */
const marked = (text: string) => (text.match(/⟦/g) ?? []).length;

describe('a translator at work on the page', { concurrency: 2 }, () => {
  const open = usePages();
  const items = ITEMS.preschool;

  for (const [as, does] of [
    ['font', 'puts its own nodes in the place of texts'],
    ['split', 'leaves the first letters and wraps the rest'],
    ['value', 'writes into the texts'],
  ]) {
    it(`that ${does} meets each question, hint and result as the instrument has it`, async () => {
      const parent = await open({ path: `/demo/lab/translator?as=${as}` });
      await parent.press('.go', '⟦St');
      await parent.find('.choice', '⟦Ba');
      await answer(parent, AGE_BANDS.indexOf('preschool'));
      for (const [i, { id, frame }] of items.entries()) {
        await turnsTo(parent, i + 1);
        assert.equal(await textOf(parent, '#question'), allEnglish[id]);
        assert.equal(await textOf(parent, '#header'), allEnglish[`header.${frame}`]);
        assert.equal(await textOf(parent, '#hint'), frame === 'of-times' ? allEnglish['hint.of-times'] : '');
        assert.equal(marked(await parent.text('#question')), 1);
        await answer(parent, ANSWERS[i]!);
      }
      for (const [i, id] of CONTEXT_QUESTIONS.map((one) => one.id).entries()) {
        await parent.page.waitForFunction(
          (n) =>
            document
              .querySelector('connection-map')!
              .shadowRoot!.querySelector('#count')
              ?.textContent!.includes(`· ${n}`),
          { polling: 'raf' },
          i + 1,
        );
        assert.equal(await textOf(parent, '#question'), allEnglish[`context.${id}`]);
        await answer(parent, 0);
      }
      await parent.find('.results .again');
      // a word of the map that a change of an answer changes
      await parent.press('button', '⟦Lo');
      await parent.press('.ans summary');
      const before = await textOf(parent, '.ans .val');
      await parent.press('.ans[open] .choice:not(.on)');
      await parent.find('.was');
      const after = await textOf(parent, '.ans .val');
      assert.notEqual(after, before);
      assert.match(after, new RegExp(`${before}$`), 'what it was');
      assert.deepEqual(parent.records.noise, []);
      await parent.close();
    });
  }
});
