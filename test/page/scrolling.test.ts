import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, SCRIPT, SNIPPET, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Whether a reader sees the question, and no header, edge or other thing over it. The focus comes after it is drawn. */
async function isInSight(parent: Parent, count: string) {
  await parent.find('#count', count);
  await parent.find('#question:focus');
  return (await parent.find('#question')).evaluate((one) => {
    const { left, top, bottom } = one.getBoundingClientRect();
    const root = one.getRootNode() as ShadowRoot;
    return [top + 2, bottom - 2].every((y) => one.contains(root.elementFromPoint(left + 2, y)));
  });
}

/** Puts the question this far below the top of the window. */
const putAt = (parent: Parent, y: number) =>
  parent.page.evaluate((y) => {
    const question = document.querySelector('connection-map')!.shadowRoot!.querySelector('#question')!;
    scrollBy(0, question.getBoundingClientRect().top - y);
  }, y);

/** Runs in the page: what stands out of the card to a side, or scrolls sideways in it. */
function sideways(): string[] {
  const card = document.querySelector('connection-map')!.shadowRoot!.querySelector('.card')!;
  const { left, right } = card.getBoundingClientRect();
  return [...card.querySelectorAll('*:not(svg *, .unseen, .unseen *)')]
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return (
        one.checkVisibility() &&
        (box.left < left - 0.5 ||
          box.right > right + 0.5 ||
          (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0))
      );
    })
    .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}: ${one.textContent!.trim().slice(0, 40)}`);
}

describe('where the page scrolls', { concurrency: 2 }, () => {
  const open = usePages();

  it('the next question comes out from under a header that sticks', async () => {
    const parent = await open({ path: '/demo/lab/sticky', height: 800 });
    await parent.toQuestions('teen', 'keyboard');
    await putAt(parent, 60);
    await parent.answer([3], 'keyboard');
    assert.ok(await isInSight(parent, 'Question 2 '));
    // and where it can be seen, the page stays
    await putAt(parent, 300);
    const before = await parent.page.evaluate(() => scrollY);
    await parent.answer([2], 'keyboard', 2);
    assert.ok(await isInSight(parent, 'Question 3 '));
    assert.equal(await parent.page.evaluate(() => scrollY), before);
    await parent.close();
  });

  it('in a pane of the page’s the pane scrolls to it', async () => {
    const parent = await open({ path: '/demo/lab/pane' });
    await parent.toQuestions('teen');
    for (const n of [1, 2]) {
      await parent.press('.choice', '', 'mouse', n);
      await parent.find('#count', `Question ${n + 1} `);
      await parent.press('.nav .link', 'Skip');
      assert.ok(await isInSight(parent, `Question ${n + 2} `), `question ${n + 2}`);
      await parent.press('.nav .link', 'Back');
    }
    await parent.close();
  });

  it('ancestors that hide what flows over are not scrolled themselves', async () => {
    const parent = await open({ path: '/demo/lab/clipped', height: 500 });
    await parent.toQuestions('teen');
    for (const n of [1, 2, 3]) {
      await parent.press('.nav .link', 'Skip');
      assert.ok(await isInSight(parent, `Question ${n + 1} `), `question ${n + 1}`);
    }
    const scrolled = await parent.page.$$eval('.clip', (all) => all.map((one) => one.scrollTop + one.scrollLeft));
    assert.deepEqual(scrolled, [0, 0]);
    await parent.close();
  });

  /** A page with a bar, a box around the element, and what the bar and the box were scrolled by. */
  const SHELL = `<div id="shell"><p id="bar">A bar</p><div id="box"><p style="height: 90px">Above.</p>${SNIPPET}</div></div>${SCRIPT}`;
  const scrolledOf = ({ page }: Parent) =>
    page.evaluate(() =>
      [document.documentElement, document.body, ...document.querySelectorAll('#shell, #box')].map(
        (one) => one.scrollTop,
      ),
    );

  /** Clicks without a driver, which would scroll by itself. */
  const click = async (parent: Parent, selector: string) =>
    (await parent.find(selector)).evaluate((one) => one.click());
  async function answerByClicks(parent: Parent, n: number) {
    await click(parent, '.choice input');
    await click(parent, '.go');
    await parent.find('#count', `Question ${n + 1} `);
    await parent.find('#question:focus');
  }

  it('the shell of an app, which nobody can scroll back, is never moved', async () => {
    const css = `html, body { margin: 0; height: 100%; overflow: hidden } #shell { height: 100%; overflow: hidden }
      #bar { height: 60px; margin: 0 }`;
    const parent = await open({ body: SHELL, css, height: 500 });
    await click(parent, '.go');
    await click(parent, '.choice input');
    await click(parent, '.go');
    await parent.find('#question:focus');
    await answerByClicks(parent, 1);
    await click(parent, '.how summary');
    await parent.find('.how[open]');
    await click(parent, '.bar button');
    await parent.find('.help');
    assert.deepEqual(await scrolledOf(parent), [0, 0, 0, 0]);
    await parent.close();
  });

  it('in a shell of an app with a box that scrolls, the box alone moves', async () => {
    const css = `html, body { margin: 0; height: 100%; overflow: hidden } #shell { height: 100%; overflow: hidden }
      #bar { height: 60px; margin: 0 } #box { height: 440px; overflow: auto }`;
    const parent = await open({ body: SHELL, css, height: 500 });
    await parent.toQuestions('teen', 'keyboard');
    await parent.page.evaluate(() => document.querySelector('#shell')!.scrollTo(0, 0));
    await parent.page.$eval('#box', (one) => (one.scrollTop = one.scrollHeight));
    await answerByClicks(parent, 1);
    assert.ok(await isInSight(parent, 'Question 2 '));
    const [root, body, shell, box] = await scrolledOf(parent);
    assert.deepEqual([root, body, shell], [0, 0, 0]);
    assert.ok(box! > 0 && box! <= 106, String(box));
    await parent.close();
  });

  it('it moves at once on a page that glides', async () => {
    const css = 'html { scroll-behavior: smooth }';
    const parent = await open({ body: `<p style="height: 900px"></p>${SNIPPET}${SCRIPT}`, css, height: 700 });
    await parent.toQuestions('teen', 'keyboard');
    await parent.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    // seen and measured in the task in which the focus came
    const measured = await parent.page.evaluateHandle(() => {
      const top = new Promise<number>((tell) => {
        const root = document.querySelector('connection-map')!.shadowRoot!;
        root.addEventListener('focusin', ({ target }) => {
          if ((target as Element).id === 'question') setTimeout(() => tell(document.scrollingElement!.scrollTop));
        });
      });
      return { top };
    });
    await click(parent, '.choice input');
    await click(parent, '.go');
    const top = await measured.evaluate((one) => one.top);
    assert.ok(top >= 900, String(top));
    await parent.close();
  });

  it('a page whose library has another scrollTo is not scrolled by a new question', async () => {
    const parent = await open({ path: '/demo/lab/prototype', height: 800 });
    await parent.toQuestions('teen', 'keyboard');
    await parent.page.evaluate(() => scrollTo(0, 0));
    await parent.answer([3], 'keyboard');
    assert.ok(await isInSight(parent, 'Question 2 '));
    assert.equal(await parent.page.evaluate(() => scrollY), 0);
    await parent.close();
  });

  it('nothing stands out of a column of 240 px, on any screen', async () => {
    const parent = await open({ path: '/demo/lab/narrow' });
    const assertFits = async (where: string) => assert.deepEqual(await parent.page.evaluate(sideways), [], where);
    await parent.find('.go', 'Start');
    await assertFits('first');
    await parent.toQuestions('infant', 'keyboard');
    await assertFits('question');
    await parent.press('button', 'Need help now?');
    await parent.find('.care p', 'Never shake');
    await assertFits('help');
    await parent.press('button', 'Need help now?');
    await parent.answer(ANSWERS, 'keyboard');
    await parent.find('#count', 'Optional · 1 ');
    await assertFits('optional');
    await parent.finish([3, 0, 1], 'keyboard');
    await parent.page.evaluate(() => {
      for (const fold of document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('details'))
        fold.open = true;
    });
    await assertFits('results');
    await parent.press('button', 'Look over my answers');
    await parent.press('.ans summary');
    await assertFits('look back');
    await parent.press('button', 'Back to my map');
    await parent.press('button', 'How this works');
    await parent.find('.read');
    await assertFits('how this works');
    await parent.close();
  });
});
