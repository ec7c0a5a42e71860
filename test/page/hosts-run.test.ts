import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CODE } from '../../demo/lab/hosts.mjs';
import { BAND } from '../helpers/hosts.ts';
import { ANSWERS, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Runs in the page: the words of what is drawn, and every drawing. */
function said(selector: string) {
  const part = document.querySelector('connection-map')!.shadowRoot!.querySelector<HTMLElement>(selector)!;
  const lines = part.innerText.split('\n').map((line) => line.trim());
  const drawings = [...part.querySelectorAll('path, circle, text')].map((one) =>
    one.outerHTML.replace(/<!--.*?-->/g, ''),
  );
  return { lines: lines.filter(Boolean), drawings };
}

/** Two answers by finger, the others by keyboard, to the results with their numbers and the look back. */
async function run(parent: Parent) {
  await parent.toQuestions(BAND, 'keyboard');
  await parent.answer(ANSWERS.slice(0, 2), 'touch');
  await parent.find('#count', 'Question 3 ');
  const question = await parent.page.evaluate(said, '.step');
  await parent.answer(ANSWERS.slice(2), 'keyboard', 3);
  await parent.finish([3, 0, 1], 'keyboard');
  await parent.press('label', 'Show the numbers');
  await parent.find('.results', '');
  const results = await parent.page.evaluate(said, '.results');
  await parent.press('button', 'Look over my answers');
  await parent.find('.ans');
  return { question, results, answers: await parent.page.evaluate(said, '.card') };
}

describe('answers come to the same on a page that has changed the language or the document', { concurrency: 2 }, () => {
  const open = usePages();
  let neutral: Promise<Awaited<ReturnType<typeof run>>> | undefined;
  const onNeutral = async () => {
    const parent = await open({ path: '/demo/lab/neutral' });
    const found = await run(parent);
    await parent.close();
    return found;
  };

  for (const { id, what, proof } of CODE) {
    it(`${id}: ${what}`, async () => {
      const parent = await open({ path: `/demo/lab/${id}` });
      assert.deepEqual(await run(parent), await (neutral ??= onNeutral()));
      assert.equal((await parent.heard('progress')).length, 24);
      assert.equal((await parent.heard('complete')).length, 1);
      assert.deepEqual(
        parent.records.noise.filter((line) => line.startsWith('error')),
        [],
      );
      assert.ok(await parent.page.evaluate(`!!(${proof})`), 'its scripts have not run');
      await parent.close();
    });
  }
});
