/** The demo pages themselves: each shows what it says that it shows, since they are what a clinic copies from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { targetsOf } from '../../tools/l10n/locale.ts';
import type { Parent } from '../../tools/parent.ts';
import { ANSWERS, usePages } from '../helpers/page.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The events that README tells a page of. */
const EVENTS = [...README.matchAll(/^\| `connection-map-(\w+)` /gm)].map(([, name]) => name!);
/** The samples of details that it shows, by event; the map of `share` is shown in part. */
const SAMPLES = [...README.matchAll(/^\| `connection-map-(\w+)` .*\| `(\{.*\})` +\|$/gm)].map(
  ([, name, json]) => [name!, JSON.parse(json!) as object] as const,
);
/** The attributes that it explains: rows of four columns. */
const ATTRIBUTES = [...README.matchAll(/^\| `([a-z-]+)` +\|[^|\n]*\|[^|\n]*\|[^|\n]*\|$/gm)].map(([, name]) => name!);

/** From the first screen to the results. */
async function finish(parent: Parent) {
  await parent.toQuestions('toddler');
  await parent.answer(ANSWERS);
  await parent.finish();
}

/** Through the consent panel. */
async function share(parent: Parent) {
  await parent.press('button', 'Share this map');
  await parent.find('h2, [role=heading]', 'Share this map?');
  await parent.press('.pair button', 'Share');
  await parent.find('[role=heading], h2', 'Your map was shared.');
}

describe('a demo page', { concurrency: 2 }, () => {
  const open = usePages();

  it('“an ordinary page” lists every event that a page may hear, with its detail', async () => {
    const parent = await open({ path: '/demo/page.html' });
    await parent.page.$eval('connection-map', (one) => {
      one.setAttribute('theme', 'pink');
      one.setAttribute('share', 'snapshot');
    });
    await finish(parent);
    await share(parent);
    await parent.press('button', 'Back to my map');
    await parent.press('.row.fold .again');
    await parent.press('[role=group] .row .link');
    await parent.find('.go', 'Start');
    const heard = await parent.heard();
    assert.deepEqual([...new Set(heard.map(({ type }) => type))].sort(), [...EVENTS].sort());
    assert.equal(EVENTS.length, 7);
    assert.equal(SAMPLES.length, 6);
    for (const [name, sample] of SAMPLES) {
      const { detail } = heard.find(({ type }) => type === name)!;
      const varies = ['progress', 'error'].includes(name);
      assert.deepEqual(varies ? Object.keys(sample) : sample, varies ? Object.keys(detail) : detail, name);
    }
    const lines = await parent.page.$$eval('#events li', (items) => items.map(({ textContent }) => textContent));
    assert.deepEqual(
      lines,
      heard.map(({ type, detail }) => `connection-map-${type} ${JSON.stringify(detail)}`),
    );
    await parent.close();
  });

  it('knows the attributes that README explains, and no other', async () => {
    const parent = await open({ path: '/demo/page.html' });
    await parent.find('.go', 'Start');
    const observed = await parent.page.evaluate(
      () => (customElements.get('connection-map') as unknown as { observedAttributes: string[] }).observedAttributes,
    );
    assert.deepEqual([...observed].sort(), [...ATTRIBUTES].sort());
    await parent.close();
  });

  it('“a clinic’s page” shows what is shared once the parent shares it, and nothing before', async () => {
    const parent = await open({ path: '/demo/clinic.html' });
    const shown = () => parent.page.$eval('#shared', ({ textContent }) => textContent);
    await finish(parent);
    assert.equal(await shown(), '');
    await parent.press('button', 'Share this map');
    await parent.find('*', 'Riverside Children’s Clinic');
    assert.equal(await shown(), '');
    await parent.press('.pair button', 'Share');
    await parent.find('[role=heading], h2', 'Your map was shared.');
    const [shared] = await parent.heard('share');
    assert.deepEqual(JSON.parse((await shown())!), shared!.detail);
    await parent.close();
  });

  it('“a clinic’s page” has its own help where a parent looks for it, and leaves', async () => {
    const parent = await open({ path: '/demo/clinic.html' });
    await parent.press('.bar button', 'Need help');
    await parent.find('.care a', '+1 555 010 0100');
    await parent.find('.bar button', 'Leave');
    assert.deepEqual(await parent.heard('error'), []);
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('“a clinic’s page” shows “Start” on a phone before anybody scrolls', async () => {
    const parent = await open({ path: '/demo/clinic.html', width: 390, height: 664 });
    const start = await parent.find('.go', 'Start');
    const isSeen = await start.evaluate((one) => {
      const { left, top, bottom } = one.getBoundingClientRect();
      const root = one.getRootNode() as ShadowRoot;
      return scrollY === 0 && [top + 5, bottom - 5].every((y) => root.elementFromPoint(left + 20, y) === one);
    });
    assert.ok(isSeen);
    await parent.close();
  });

  it('“a shared tablet” is one', async () => {
    const parent = await open({ path: '/demo/tablet.html' });
    await parent.toQuestions('teen');
    await parent.press('.bar button', 'Done');
    await parent.find('[role=status]', 'Cleared.');
    assert.deepEqual(
      (await parent.heard()).map(({ type }) => type),
      ['ready', 'reset'],
    );
    await parent.close();
  });

  it('“two languages” has two side by side, and each can be any of those that ship', async () => {
    const parent = await open({ path: '/demo/languages.html' });
    const startIn = (code: string) => (code === 'en' ? 'Start' : targetsOf(code)['ui.start']!);
    const [first, second] = (await parent.page.$$('select')) as unknown as [ElementHandle, ElementHandle];
    await parent.find('.go', 'Start');
    await parent.at(1).find('.go', startIn('es'));
    for (const code of SHIPPED) {
      await first.select(code);
      await parent.find('.go', startIn(code));
      await parent.at(1).find('.go', startIn('es'));
    }
    for (const code of SHIPPED) {
      await second.select(code);
      await parent.at(1).find('.go', startIn(code));
      await parent.find('.go', startIn(SHIPPED.at(-1)!));
    }
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });
});
