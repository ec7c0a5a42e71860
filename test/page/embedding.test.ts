import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ENTRY, SCRIPT, scriptAt, SNIPPET, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

const ANOTHER = '/another/connection-map.js';

/** The same script as a page would have it of another version. */
function ofAnotherVersion(): string {
  const code = readFileSync(new URL(`../..${ENTRY}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return code.replaceAll(`"${version}"`, '"9.8.7"');
}

declare global {
  interface Window {
    /** Timers that are held back, by their number. */
    timers: Map<number, () => void>;
  }
}

/** Runs before all scripts of a page: holds back every timer that is to wait for something to be seen, until `runTimers`. */
function holdTimers() {
  const { setTimeout: start, clearTimeout: stop } = window;
  window.timers = new Map();
  window.setTimeout = ((run: () => void, ms?: number) => {
    if (!ms || ms < 50) return start(run, ms);
    const id = 1_000_000 + Math.random() * 1_000_000;
    window.timers.set(id, run);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!window.timers.delete(Number(id))) stop(id);
  };
}

/** Has every timer that was held back and not taken back do what it was set for. */
const runTimers = ({ page }: Parent) =>
  page.evaluate(() => {
    for (const [id, run] of [...window.timers]) {
      window.timers.delete(id);
      run();
    }
  });

/** Takes the element away, does something, and puts it back into another place. */
async function takeAway({ page }: Parent, meanwhile: () => Promise<unknown>) {
  const element = await page.evaluateHandle(() => {
    const one = document.querySelector('connection-map')!;
    one.remove();
    return one;
  });
  await meanwhile();
  await page.evaluate((one) => document.getElementById('b')!.append(one), element);
}

describe('an element on a page', { concurrency: 2 }, () => {
  const open = usePages();
  const places = `<div id="a">${SNIPPET}</div><div id="b"></div>${SCRIPT}`;

  for (const [name, scripts] of Object.entries({
    'the script twice': SCRIPT + SCRIPT,
    'the script at two addresses': scriptAt(`${ENTRY}?v=1`) + scriptAt(`${ENTRY}?v=2`),
    'the script at an address with a query, as some page builders write it': scriptAt(`${ENTRY}?ver=6.4`),
  })) {
    it(`works with ${name}, and nothing is said of it`, async () => {
      const parent = await open({ body: SNIPPET + scripts });
      await parent.toQuestions('teen');
      await parent.answer([1, 2]);
      await parent.find('#count', 'Question 3 ');
      assert.deepEqual(parent.records.noise, []);
      for (const type of ['ready', 'start']) assert.equal((await parent.heard(type)).length, 1, type);
      await parent.close();
    });
  }

  it('is of the version that came first; another is named in one warning', async () => {
    const parent = await open({
      body: SNIPPET + SCRIPT + scriptAt(ANOTHER),
      intercept: ({ url }, response) => {
        if (url !== ANOTHER) return false;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(ofAnotherVersion());
        return true;
      },
    });
    await parent.toQuestions('teen');
    const [ready] = await parent.heard('ready');
    assert.deepEqual(parent.records.noise, [
      `warn: <connection-map> ${String(ready?.detail.version)} is already defined; 9.8.7 is not used.`,
    ]);
    await parent.close();
  });

  it('keeps answers and place when it is moved at once, and when it is away for a while', async () => {
    const parent = await open({ body: places });
    await parent.toQuestions('toddler');
    await parent.answer([4, 3]);
    await parent.find('#count', 'Question 3 ');
    await parent.page.evaluate(() => document.getElementById('b')!.append(document.querySelector('connection-map')!));
    assert.match(await parent.text('#count'), /^Question 3 /);
    await takeAway(parent, () => parent.page.evaluate(() => new Promise(requestAnimationFrame)));
    await parent.press('.nav .link', 'Back');
    await parent.find('.choice.on', 'Often');
    await parent.press('.go', 'Continue');
    await parent.answer([2], 'touch', 3);
    await parent.find('#count', 'Question 4 ');
    assert.equal((await parent.heard('ready')).length, 1);
    assert.equal((await parent.heard('start')).length, 1);
    await parent.close();
  });

  it('keeps an answer that is tapped at the moment it is taken away', async () => {
    const parent = await open({ body: places, setUp: holdTimers });
    await parent.toQuestions('toddler', 'keyboard');
    await parent.choose(3, 'mouse');
    // as much time goes by as the tap would have needed to move on
    await takeAway(parent, () => runTimers(parent));
    await runTimers(parent);
    await parent.find('.choice.on', 'Often');
    assert.match(await parent.text('#count'), /^Question 1 /);
    assert.deepEqual(await parent.heard('progress'), []);
    await parent.press('.go', 'Continue');
    await parent.find('#count', 'Question 2 ');
    // where it stays, the same time moves the same tap on
    await parent.choose(1, 'mouse');
    await runTimers(parent);
    await parent.find('#count', 'Question 3 ');
    assert.equal((await parent.heard('progress')).length, 2);
    await parent.close();
  });

  it('is one of two that know nothing of each other', async () => {
    const parent = await open({ body: SNIPPET + SNIPPET + SCRIPT });
    const second = parent.at(1);
    await parent.toQuestions('infant');
    await parent.answer([3]);
    await parent.find('#count', 'Question 2 ');
    await second.toQuestions('teen');
    assert.match(await second.text('#count'), /^Question 1 /);
    assert.match(await parent.text('#count'), /^Question 2 /);
    await parent.press('button', 'Clear my answers');
    await second.answer([1]);
    await second.find('#count', 'Question 2 ');
    await parent.close();
  });

  it('takes no focus and scrolls nowhere before the parent acts, not even where the page starts it', async () => {
    const parent = await open({
      body: `<p style="height: 3000px">Long.</p>${SNIPPET}${SCRIPT}`,
      // by the page itself; and what the test tool runs in a page is no press of the reader’s
      setUp: () => {
        Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
        addEventListener('connection-map-ready', ({ target }) =>
          (target as HTMLElementTagNameMap['connection-map']).start(),
        );
      },
    });
    await parent.find('.choice', 'Baby');
    assert.deepEqual(await parent.page.evaluate(() => [document.activeElement?.localName, scrollY]), ['body', 0]);
    await parent.close();
  });

  it('has the properties that were set before the script ran at once, and newer ones win', async () => {
    const parent = await open({
      body: `<connection-map></connection-map><script>
        const map = document.querySelector('connection-map');
        Object.assign(map, { ageBand: 'teen', theme: 'light', share: 'snapshot' });
        customElements.whenDefined('connection-map').then(() => {
          window.early = map.ageBand;
          Object.assign(map, { theme: 'dark', share: 'none' });
        });
      </script>${SCRIPT}`,
    });
    await parent.find('.go', 'Start');
    const found = await parent.page.evaluate(() => {
      const { theme, share } = document.querySelector('connection-map') as unknown as Record<string, unknown>;
      return [(window as unknown as { early: unknown }).early, theme, share];
    });
    assert.deepEqual(found, ['teen', 'dark', 'none']);
    await parent.close();
  });

  it('keeps a property that was set before the script ran, and is made by innerHTML', async () => {
    const parent = await open({ body: '<main></main>' });
    await parent.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<connection-map></connection-map>';
      (document.querySelector('connection-map') as { ageBand?: string }).ageBand = 'school-age';
    });
    await parent.page.addScriptTag({ type: 'module', url: ENTRY });
    await parent.press('.go', 'Start');
    await parent.press('.go[aria-disabled=false]', 'Continue');
    await parent.find('#question', 'I enjoyed');
    // and one that comes after the script
    await parent.page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<connection-map age-band="teen"></connection-map>';
    });
    await parent.press('.go', 'Start');
    await parent.press('.go[aria-disabled=false]', 'Continue');
    await parent.find('#question', 'I enjoyed seeing who my teen is becoming.');
    await parent.close();
  });

  it('is not there while it is hidden, and works once it is shown', async () => {
    const parent = await open({ body: `<connection-map hidden></connection-map>${SCRIPT}` });
    const height = () => parent.page.$eval('connection-map', (one) => one.getBoundingClientRect().height);
    await parent.find('.go', 'Start');
    assert.equal(await height(), 0);
    await parent.page.$eval('connection-map', (one) => one.removeAttribute('hidden'));
    await parent.press('.go', 'Start');
    await parent.find('.choice', 'Baby');
    assert.ok((await height()) > 500);
    await parent.close();
  });

  it('submits no form around it with Enter', async () => {
    const parent = await open({ body: `<form action="/elsewhere">${SNIPPET}<input name="q"></form>${SCRIPT}` });
    await parent.toQuestions('preschool', 'keyboard');
    await parent.answer([1, 2], 'keyboard');
    await parent.find('#count', 'Question 3 ');
    assert.equal(new URL(parent.page.url()).pathname, '/page');
    await parent.close();
  });

  it('is where it was when the reader comes back to the page', async (test) => {
    const parent = await open();
    await parent.toQuestions('teen');
    await parent.answer([3, 2]);
    await parent.find('#count', 'Question 3 ');
    await parent.page.goto(new URL('/LICENSE', parent.page.url()).href);
    await parent.page.goBack();
    const isKept = await parent.page.evaluate(() => window.heard.length > 1);
    if (isKept) {
      assert.match(await parent.text('#count'), /^Question 3 /);
      await parent.answer([1], 'mouse', 3);
      await parent.find('#count', 'Question 4 ');
    } else {
      test.skip('This browser keeps no page that was left.');
    }
    await parent.close();
  });
});
