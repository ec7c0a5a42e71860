/** What was promised and cannot load: keeping a place, and clearing a shared tablet (host-contract.md, “Behaviour on a page”). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KEYS } from '../../src/host/device.ts';
import { Files } from '../helpers/faults.ts';
import { SCRIPT, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

const CANNOT = 'This part could not load.';
const PARTS_FILE = /connection-map\.parts\.js/;

describe('a part that cannot load', { concurrency: 2 }, () => {
  const open = usePages();
  const openWith = (files: Files, attributes = '') =>
    open({ body: `<connection-map ${attributes}></connection-map>${SCRIPT}`, intercept: files.intercept });

  /** Where the parent reads so later on, too. */
  const LATER: Readonly<Record<string, [place: string, go: (parent: Parent) => Promise<unknown>]>> = {
    storage: [
      '.check ~ .sm',
      async (parent) => {
        for (let i = 0; i < 3; i++) await parent.press('.nav .link', 'Back');
      },
    ],
    schema: [
      '.results .sm',
      async (parent) => {
        await parent.answer(Array<null>(23).fill(null), 'mouse', 2);
        await parent.finish();
      },
    ],
  };
  for (const [chunk, [place, go]] of Object.entries(LATER)) {
    it(`${chunk}: who ticks the box reads so at once, can answer all the same, and try again`, async () => {
      const files = new Files()
        .break(new RegExp(`/chunks/${chunk}-`), 'is not there')
        .break(PARTS_FILE, 'is not there');
      const parent = await openWith(files);
      const { page } = parent;
      await parent.find('.go');
      assert.equal((await page.$$('connection-map >>> .check ~ .sm .link')).length, 0);
      await parent.press('.check');
      await parent.find('.check ~ .sm', CANNOT);
      assert.deepEqual(
        (await parent.heard('error')).map(({ detail }) => detail['code']),
        ['load-failed'],
      );
      await parent.toQuestions('toddler');
      await parent.answer([3]);
      await parent.find('#count', 'Question 2 ');
      await go(parent);
      await parent.find(place, CANNOT);
      files.mend();
      await parent.press(`${place} .link`, 'Try again');
      await page.waitForFunction(
        (keys) => keys.some((key) => localStorage.getItem(key) !== null),
        {},
        Object.values(KEYS),
      );
      await page.waitForFunction(
        (words) => !document.querySelector('connection-map')!.shadowRoot!.textContent!.includes(words),
        {},
        CANNOT,
      );
      await parent.close();
    });
  }

  it('kiosk: no answer is taken that nobody would clear; with “Try again” it goes on', async () => {
    const files = new Files().break(/\/chunks\/kiosk-/, 'is not there').break(PARTS_FILE, 'is not there');
    const parent = await openWith(files, 'kiosk');
    await parent.press('.go', 'Start');
    await parent.choose(1);
    await parent.find('[role=alert]', CANNOT);
    assert.equal((await parent.page.$$('connection-map >>> #question')).length, 0);
    await parent.find('.bar button', 'Done');
    files.mend();
    await parent.press('button', 'Try again');
    await parent.find('#count', 'Question 1 ');
    await parent.page.evaluate(() => {
      const ahead = Date.now() + 90_000;
      Date.now = () => ahead;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await parent.find('dialog[open] [role=heading]');
    await parent.close();
  });

  it('kiosk, of a page that takes the attribute away again: the questions are there', async () => {
    const files = new Files().break(/\/chunks\/kiosk-/, 'is not there').break(PARTS_FILE, 'is not there');
    const parent = await openWith(files, 'kiosk');
    await parent.press('.go', 'Start');
    await parent.choose(1);
    await parent.find('[role=alert]', CANNOT);
    await parent.page.$eval('connection-map', (one) => one.removeAttribute('kiosk'));
    await parent.find('#count', 'Question 1 ');
    await parent.close();
  });
});
