import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, SNIPPET, usePages } from '../helpers/page.ts';

const scriptAt = (query: string) => `<script type="module" src="/dist/connection-map.js${query}"></script>`;

describe('an element on a page', () => {
  const open = usePages();

  for (const [name, scripts] of Object.entries({
    'the script twice': SCRIPT + SCRIPT,
    'the script at two addresses': scriptAt('?v=1') + scriptAt('?v=2'),
    'the script at an address with a query, as some page builders write it': scriptAt('?ver=6.4'),
  })) {
    it(`works with ${name}, and nothing is said of it`, async () => {
      const parent = await open({ body: SNIPPET + scripts });
      await parent.toQuestions('teen');
      await parent.answer([1, 2]);
      await parent.find('#count', 'Question 3 ');
      assert.deepEqual(parent.noise, []);
      assert.equal((await parent.heard()).filter(({ type }) => type === 'start').length, 1);
      await parent.page.close();
    });
  }

  it('keeps answers and place when it is moved, and when it is removed and comes back', async () => {
    const parent = await open({ body: `<div id="a">${SNIPPET}</div><div id="b"></div>${SCRIPT}` });
    await parent.toQuestions('toddler');
    await parent.answer([4, 3]);
    await parent.find('#count', 'Question 3 ');
    await parent.page.evaluate(() => document.getElementById('b')!.append(document.querySelector('connection-map')!));
    assert.match(await parent.text('#count'), /^Question 3 /);
    const element = await parent.page.evaluateHandle(() => {
      const one = document.querySelector('connection-map')!;
      one.remove();
      return one;
    });
    await parent.page.evaluate((one) => document.getElementById('a')!.append(one), element);
    await parent.press('.nav .link', 'Back');
    await parent.find('.choice.on', 'Often');
    await parent.press('.go', 'Continue');
    await parent.answer([2], 'touch', 3);
    await parent.find('#count', 'Question 4 ');
    assert.equal((await parent.heard()).filter(({ type }) => type === 'ready').length, 1);
    await parent.page.close();
  });

  it('is one of two that know nothing of each other', async () => {
    const parent = await open({ body: SNIPPET + SNIPPET + SCRIPT });
    const other = parent.at(1);
    await parent.toQuestions('infant');
    await parent.answer([3]);
    await other.toQuestions('teen');
    assert.match(await other.text('#count'), /^Question 1 /);
    await parent.find('#count', 'Question 2 ');
    await parent.press('button', 'Clear my answers');
    await other.answer([1]);
    await other.find('#count', 'Question 2 ');
    await parent.page.close();
  });

  it('takes no focus and scrolls nowhere before the parent acts', async () => {
    const parent = await open({
      body: `<p style="height: 3000px">Long.</p>${SNIPPET}${SCRIPT}`,
      // by the page itself: what the test tool runs in a page counts as a press of the reader’s
      setUp: () =>
        addEventListener('connection-map-ready', ({ target }) =>
          (target as HTMLElementTagNameMap['connection-map']).start(),
        ),
    });
    await parent.find('.choice', 'Baby');
    assert.deepEqual(await parent.page.evaluate(() => [document.activeElement?.localName, scrollY]), ['body', 0]);
    await parent.page.close();
  });

  it('keeps a property that was set before the script ran, and is made by innerHTML', async () => {
    const parent = await open({ body: '<main></main>' });
    await parent.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<connection-map></connection-map>';
      (document.querySelector('connection-map') as { ageBand?: string }).ageBand = 'school-age';
    });
    await parent.page.addScriptTag({ type: 'module', url: '/dist/connection-map.js' });
    await parent.press('.go', 'Start');
    await parent.find('.go[aria-disabled=false]', 'Continue');
    await parent.press('.go', 'Continue');
    await parent.find('#question', 'I enjoyed');
    await parent.page.close();
  });

  it('is not there while it is hidden', async () => {
    const parent = await open();
    await parent.find('.go', 'Start');
    const height = await parent.page.evaluate(() => {
      const element = document.querySelector('connection-map')!;
      element.removeAttribute('style');
      element.hidden = true;
      return element.getBoundingClientRect().height;
    });
    assert.equal(height, 0);
    await parent.page.close();
  });

  it('submits no form around it with Enter', async () => {
    const parent = await open({ body: `<form action="/elsewhere">${SNIPPET}</form>${SCRIPT}` });
    await parent.toQuestions('preschool', 'keyboard');
    await parent.answer([1, 2], 'keyboard');
    assert.equal(new URL(parent.page.url()).pathname, '/page');
    await parent.page.close();
  });

  it('changes little on a press: the work is counted, not timed', async () => {
    const parent = await open();
    await parent.toQuestions('preschool');
    await parent.answer([1]);
    await parent.find('#count', 'Question 2 ');
    await parent.page.evaluate(() => {
      const root = document.querySelector('connection-map')!.shadowRoot!;
      (window as { changes?: number }).changes = 0;
      new MutationObserver((list) => ((window as { changes?: number }).changes! += list.length)).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await parent.answer([3], 'mouse', 2);
    await parent.find('#count', 'Question 3 ');
    // a class and Continue for the choice; then class, words, count, trail, Continue for the next question: 10 measured
    const changes = await parent.page.evaluate(() => (window as { changes?: number }).changes!);

    assert.ok(changes > 0 && changes <= 12, `${changes} changes`);
    await parent.page.close();
  });
});
