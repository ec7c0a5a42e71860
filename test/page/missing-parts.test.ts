/** What was promised and cannot load: keeping a place, and clearing a shared tablet (host-contract.md, “Behaviour on a page”). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KEY_PREFIXES } from '../../src/host/device.ts';
import { Files } from '../helpers/faults.ts';
import { SCRIPT, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

const CANNOT = 'This part could not load.';
const PARTS_FILE = /connection-map\.parts\.js/;

declare global {
  interface Window {
    /** What is to happen after minutes, and after how many ms. */
    minutes: Map<unknown, readonly [run: () => void, ms: number]>;
  }
}
/** Runs in the page, before its scripts, without named functions, which the compiler would mark: what would happen after minutes waits for the test. */
function holdMinutes() {
  const { setTimeout: start, clearTimeout: stop } = window;
  window.minutes = new Map();
  window.setTimeout = ((run: () => void, ms = 0) => {
    const timer = start(run, ms);
    if (ms >= 60_000) window.minutes.set(timer, [() => (window.minutes.delete(timer), run()), ms]);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer: number) => {
    window.minutes.delete(timer);
    stop(timer);
  }) as typeof clearTimeout;
}

describe('a part that cannot load', { concurrency: 2 }, () => {
  const open = usePages();
  const openWith = (files: Files) => open({ intercept: files.intercept });

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
        await parent.answer(Array<null>(23).fill(null), 'script', 2);
        await parent.finish([null, null, null], 'script');
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
        Object.values(KEY_PREFIXES),
      );
      await page.waitForFunction(
        (words) => !document.querySelector('connection-map')!.shadowRoot!.textContent!.includes(words),
        {},
        CANNOT,
      );
      await parent.close();
    });
  }

  for (const [name, limit] of [
    ['two', 120_000],
    ['with help open, ten', 600_000],
  ] as const) {
    it(`kiosk: the tablet is cleared all the same, after ${name} quiet minutes`, async () => {
      const files = new Files().break(/\/chunks\/kiosk-/, 'is not there').break(PARTS_FILE, 'is not there');
      const parent = await open({
        body: `<connection-map kiosk></connection-map>${SCRIPT}`,
        intercept: files.intercept,
        setUp: holdMinutes,
      });
      const { page } = parent;
      await parent.toQuestions('toddler');
      await parent.answer([3]);
      await parent.find('#count', 'Question 2 ');
      if (limit === 600_000) await parent.press('.bar button', 'Need help');
      await page.waitForFunction(
        (ms) => JSON.stringify([...window.minutes.values()].map(([, one]) => one)) === `[${ms}]`,
        {},
        limit,
      );
      const due = await page.evaluate(() => [...window.minutes.keys()]);
      await page.mouse.move(100, 300);
      await page.mouse.move(120, 320);
      await page.waitForFunction((before) => ![...window.minutes.keys()].some((one) => before.includes(one)), {}, due);
      await page.evaluate(() => [...window.minutes.values()].forEach(([run]) => run()));
      await parent.find('.go', 'Start');
      await page.waitForFunction(() => window.minutes.size === 0);
      await parent.press('.go', 'Start');
      await parent.find('.choice', 'Baby');
      assert.equal((await page.$$('connection-map >>> .choice.on')).length, 0);
      await parent.close();
    });
  }
});
