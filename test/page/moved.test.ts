import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, SNIPPET, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** In the middle of a run. */
async function toThird(parent: Parent) {
  await parent.toQuestions('toddler');
  await parent.answer([4, 3]);
  await parent.find('#count', 'Question 3 ');
}

/** It is drawn with its sheets, which a move through another document takes away. */
const isStyled = async (parent: Parent) =>
  (await parent.find('.choice')).evaluate((one) => getComputedStyle(one).display === 'flex');

describe('an element that a page moves about', { concurrency: 2 }, () => {
  const open = usePages();

  it('is at its place when Turbo has put another body into the page, and goes on', async () => {
    const parent = await open({ path: '/demo/lab/turbo' });
    await toThird(parent);
    for (const [link, page] of [
      ['Two', 2],
      ['One', 1],
    ]) {
      await parent.page.click(`a ::-p-text(${link})`);
      await parent.page.waitForFunction(
        (page) => location.search === `?page=${page}` && !document.documentElement.ariaBusy,
        {},
        page,
      );
      assert.match(await parent.text('#count'), /^Question 3 /);
    }
    assert.ok(await isStyled(parent));
    await parent.answer([1], 'mouse', 3);
    await parent.find('#count', 'Question 4 ');
    await parent.press('.nav .link', 'Back');
    await parent.find('.choice.on', 'Rarely');
    assert.equal((await parent.heard('ready')).length, 1);
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('begins anew as the copy that Turbo keeps of a page and shows again', async () => {
    const parent = await open({ path: '/demo/lab/turbo' });
    await toThird(parent);
    await parent.page.$eval('#kept', (one) => one.removeAttribute('data-turbo-permanent'));
    await parent.page.click('a ::-p-text(Two)');
    await parent.page.waitForFunction(() => location.search === '?page=2');
    await parent.find('.go', 'Start');
    await parent.page.goBack();
    await parent.page.waitForFunction(() => location.search === '');
    await parent.toQuestions('teen');
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('leaves a copy of itself nothing but its attributes', async () => {
    const parent = await open({ body: `<connection-map age-band="teen"></connection-map>${SCRIPT}` });
    await parent.press('.go', 'Start');
    await parent.press('.go[aria-disabled=false]', 'Continue');
    await parent.answer([3]);
    await parent.find('#count', 'Question 2 ');
    await parent.page.$eval('connection-map', (one) => one.after(one.cloneNode(true)));
    const copy = parent.at(1);
    await copy.press('.go', 'Start');
    await copy.press('.go[aria-disabled=false]', 'Continue');
    await copy.find('#question', 'I enjoyed seeing who my teen is becoming.');
    assert.match(await parent.text('#count'), /^Question 2 /);
    await parent.close();
  });

  it('keeps its look and its place through a document that is not shown, where libraries keep what comes back', async () => {
    const parent = await open({ body: `<div id="a">${SNIPPET}</div>${SCRIPT}` });
    await toThird(parent);
    await parent.page.evaluate(async () => {
      const element = document.querySelector('connection-map')!;
      document.implementation.createHTMLDocument().body.append(element);
      element.setAttribute('theme', 'dark');
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      document.getElementById('a')!.append(element);
    });
    await parent.find('.card.dark');
    assert.ok(await isStyled(parent));
    assert.match(await parent.text('#count'), /^Question 3 /);
    await parent.answer([2], 'touch', 3);
    await parent.find('#count', 'Question 4 ');
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  for (const isBack of [true, false]) {
    it(`says nothing when the page takes it away while a file is on its way${isBack ? ', and goes on once it is back' : ''}`, async () => {
      const held: (() => unknown)[] = [];
      const parent = await open({
        intercept: ({ url = '' }, response) => {
          if (!/question/.test(url) || url.endsWith('?late')) return false;
          // sent on to the same file once it may come
          held.push(() =>
            response.writeHead(302, { location: `${url}?late`, 'access-control-allow-origin': '*' }).end(),
          );
          return true;
        },
      });
      await parent.press('.go', 'Start');
      await parent.find('.choice', 'Baby');
      await parent.choose(4, 'keyboard');
      await parent.find('.wait');
      const element = await parent.page.evaluateHandle(() => {
        const one = document.querySelector('connection-map')!;
        // the window hears nothing of what is not in its document
        one.addEventListener('connection-map-error', ({ type }) => window.heard.push({ type: type.slice(15) }));
        one.remove();
        return one;
      });
      const arrived = Promise.all(
        held.map(() => parent.page.waitForResponse((response) => response.url().endsWith('?late'))),
      );
      for (const letGo of held) letGo();
      await arrived;
      if (isBack) {
        await parent.page.evaluate((one) => document.body.prepend(one), element);
        await parent.find('#question', 'I enjoyed seeing who my teen is becoming.');
      }
      assert.deepEqual(parent.records.noise, []);
      assert.deepEqual(await parent.heard('error'), []);
      await parent.close();
    });
  }
});
