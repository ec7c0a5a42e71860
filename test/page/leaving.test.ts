/** “Leave” (host-contract.md, `leave-url`; instrument.md §9.3). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { scriptAt, ENTRY, usePages, type PageOptions } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

const WEATHER = '/weather';
const KEY = 'connection-map.unfinished';
const elsewhere = (origin: string) => origin.replace('127.0.0.1', 'localhost');
const html = (body: string) => `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;
const leaving = (origin: string, age = '') =>
  `<connection-map leave-url="${origin}${WEATHER}" ${age}></connection-map>${scriptAt(origin + ENTRY)}`;

/** The server’s other pages. `weather`: how the neutral page answers. */
const pages =
  (framed: string, weather = 200): NonNullable<PageOptions['intercept']> =>
  ({ url }, response) => {
    const body = { [WEATHER]: 'Sunny', '/before': 'Before', '/framed': framed }[url!];
    if (body === undefined) return false;
    const status = url === WEATHER ? weather : 200;
    response.writeHead(status, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
    response.end(status === 204 ? undefined : html(body));
    return true;
  };

const seen = ({ page }: Parent) => page.evaluate(() => document.body.innerText.trim());
const keptRun = ({ page }: Parent) => page.evaluate((key) => localStorage.getItem(key), KEY);
const origin = ({ page }: Parent) => new URL(page.url()).origin;

/** Comes from another page, ticks the box, and answers two questions, which the device keeps. */
async function answerTwo(parent: Parent) {
  const { page } = parent;
  const here = page.url();
  await page.goto(`${origin(parent)}/before`);
  await page.goto(here);
  await parent.press('.check');
  await parent.toQuestions('toddler');
  await parent.answer([3, 1]);
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('"at":2'), {}, KEY);
}

/** Presses a button of the element in a frame, with a real mouse. */
async function pressInFrame({ page }: Parent, url: string, label: string) {
  const frame = await page.waitForFrame((one) => one.url().endsWith(url));
  const button = await frame.waitForFunction(
    (text) =>
      [...(document.querySelector('connection-map')?.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
        one.textContent!.trim().startsWith(text),
      ),
    {},
    label,
  );
  await (button as ElementHandle<HTMLElement>).click();
}

describe('“Leave”', { concurrency: 2 }, () => {
  const open = usePages();
  const openLeaving = (weather?: number) => open((at) => ({ body: leaving(at), intercept: pages('', weather) }));

  it('is what the button says where there is somewhere to go, and help says what it does', async () => {
    const parent = await openLeaving();
    await parent.find('.bar button', 'Leave');
    await parent.toQuestions('toddler');
    await parent.answer([2]);
    await parent.find('#count', 'Question 2 ');
    await parent.press('.bar button', 'Need help');
    await parent.find('.care p', '“Leave” takes you off this page fast.');
    await parent.page.$eval('connection-map', (one) => one.removeAttribute('leave-url'));
    await parent.find('.bar button', 'Clear my answers');
    await parent.find('.care p', '“Clear my answers” takes them off this screen.');
    await parent.close();
  });

  it('puts the other page in the place of this one: Back does not come here; unfinished answers are off the device', async () => {
    const parent = await openLeaving();
    const { page } = parent;
    await answerTwo(parent);
    const entries = await page.evaluate(() => history.length);
    await Promise.all([page.waitForNavigation(), parent.press('.bar button', 'Leave')]);
    assert.equal(new URL(page.url()).pathname, WEATHER);
    assert.equal(await seen(parent), 'Sunny');
    assert.equal(await page.evaluate(() => history.length), entries);
    assert.equal(await keptRun(parent), null);
    await page.goBack();
    assert.equal(await seen(parent), 'Before');
    await page.goForward();
    assert.equal(await seen(parent), 'Sunny');
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('who comes to the page again finds the first screen, and no offer to go on', async () => {
    const parent = await openLeaving();
    const { page } = parent;
    const here = page.url();
    await answerTwo(parent);
    await Promise.all([page.waitForNavigation(), parent.press('.bar button', 'Leave')]);
    await page.goto(here);
    await parent.find('.go', 'Start');
    assert.deepEqual(await page.$$eval('connection-map >>> .opt', (all) => all.length), 0);
    assert.equal(
      await page.$eval('connection-map >>> .check input', (one) => (one as HTMLInputElement).checked),
      false,
    );
    await parent.close();
  });

  it('wipes first: where the other page does not come, the first screen is there, and no answer', async () => {
    const parent = await openLeaving(204);
    await answerTwo(parent);
    await parent.press('.bar button', 'Leave');
    await parent.find('.go', 'Start');
    assert.equal(await keptRun(parent), null);
    await parent.toQuestions('toddler');
    assert.equal((await parent.page.$$('connection-map >>> .choice.on')).length, 0);
    assert.deepEqual(
      (await parent.heard()).map(({ type }) => type),
      ['ready', 'start', 'progress', 'progress'],
      'the page hears nothing of it',
    );
    await parent.close();
  });

  it('leaves finished maps on the device', async () => {
    const parent = await openLeaving();
    const { page } = parent;
    await parent.find('.go', 'Start');
    await page.evaluate(
      (key) => Object.assign(localStorage, { 'connection-map.maps': 'a map', [key]: 'answers' }),
      KEY,
    );
    await Promise.all([page.waitForNavigation(), parent.press('.bar button', 'Leave')]);
    assert.equal(await page.evaluate(() => localStorage.getItem('connection-map.maps')), 'a map');
    assert.equal(await keptRun(parent), null);
    await parent.close();
  });

  const framed = (attributes: string) =>
    open((at) => ({
      body: `<iframe src="${elsewhere(at)}/framed" width="700" height="800" ${attributes}></iframe>`,
      intercept: pages(leaving(at)),
    }));

  for (const [name, attributes] of [
    ['a frame of another origin', ''],
    [
      'a sandboxed frame that may lead away by a press',
      'sandbox="allow-scripts allow-top-navigation-by-user-activation"',
    ],
  ] as const) {
    it(`from ${name} the whole window goes`, async () => {
      const parent = await framed(attributes);
      const { page } = parent;
      await Promise.all([page.waitForNavigation(), pressInFrame(parent, '/framed', 'Leave')]);
      assert.equal(new URL(page.url()).pathname, WEATHER);
      assert.equal(await seen(parent), 'Sunny');
      await page.goBack();
      assert.equal(page.url(), 'about:blank');
      await parent.close();
    });
  }

  it('from a sandboxed frame that may not, the frame itself goes; it never offered to keep anything', async () => {
    const parent = await framed('sandbox="allow-scripts"');
    // where nothing can be kept it is not offered either
    const inside = await parent.page.waitForFrame((one) => one.url().endsWith('/framed'));
    await inside.waitForSelector('connection-map >>> .go');
    assert.equal((await inside.$$('connection-map >>> .check')).length, 0);
    await pressInFrame(parent, '/framed', 'Leave');
    const frame = await parent.page.waitForFrame((one) => one.url().endsWith(WEATHER));
    await frame.waitForSelector('body');
    assert.equal(await frame.evaluate(() => document.body.innerText.trim()), 'Sunny');
    assert.equal(new URL(parent.page.url()).pathname, '/page');
    await parent.close();
  });
});
