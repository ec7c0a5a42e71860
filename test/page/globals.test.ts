/**
 * What loads beyond questions and map leaves a stranger’s page as it was, and asks nothing of it: no global variable set
 * or read, although the library that checks handed data comes with two of its own.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SCRIPT, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

interface Watched {
  /** Every name and symbol on the page’s global object before its scripts. */
  before: PropertyKey[];
  /** Which of another zod’s globals were read or written. */
  touched: string[];
}

/** Runs before all scripts: what is there, and the globals of a zod of the page’s own, whose settings would break any other. */
function watch() {
  const seen = window as unknown as Watched;
  seen.touched = [];
  for (const name of ['__zod_globalConfig', '__zod_globalRegistry']) {
    // methods, since a compiler would give arrow functions their names by a helper that the page has not got
    const own = {
      get postProcessor(): never {
        throw new Error('the page’s own');
      },
    };
    Object.defineProperty(window, name, {
      get() {
        seen.touched.push(`${name} read`);
        return own;
      },
      set() {
        seen.touched.push(`${name} written`);
      },
      configurable: true,
    });
  }
  seen.before = [];
  seen.before = Reflect.ownKeys(window);
}

/** What was added to the page’s global object, and which of its zod’s globals were touched. */
const leftBy = ({ page }: Parent) =>
  page.evaluate(() => {
    const { before, touched } = window as unknown as Watched;
    const added = Reflect.ownKeys(window).filter((name) => !before.includes(name));
    // the driver puts its own there, at some of its commands
    return { added: added.map(String).filter((name) => !name.includes('ariaQuerySelector')), touched };
  });

const HELP = '[{"kind": "emergency", "name": "The page’s own line", "phone": "112"}]';
const inside = (attributes: string, light = '') => `<connection-map ${attributes}>${light}</connection-map>${SCRIPT}`;

describe('on a page with a zod of its own', { concurrency: 2 }, () => {
  const open = usePages();

  it('handed help is checked and shown, and nothing of the page is touched', async () => {
    const json = `<script type="application/json" slot="resources-json">${HELP}</script>`;
    const parent = await open({ body: inside('share="answers" sandbox', json), setUp: watch });
    await parent.press('.bar button', 'Need help');
    await parent.find('.care a', '112');
    assert.deepEqual(await leftBy(parent), { added: [], touched: [] });
    assert.deepEqual(parent.records.noise, []);
    await parent.close();
  });

  it('the page’s own words are checked and shown, and nothing of the page is touched', async () => {
    const parent = await open({ body: inside(''), setUp: watch });
    await parent.page.$eval('connection-map', (one) => {
      (one as HTMLElementTagNameMap['connection-map']).messages = { 'ui.start': 'Begin' };
    });
    await parent.find('.go', 'Begin');
    assert.deepEqual(await leftBy(parent), { added: [], touched: [] });
    await parent.close();
  });

  it('kept answers are read back and offered, in another language too, and nothing of the page is touched', async () => {
    const parent = await open({ body: inside('lang="es"'), setUp: watch });
    await parent.press('.check');
    await parent.press('.go');
    await parent.find('.choice', 'Bebé');
    await parent.choose(1);
    await parent.find('#count', 'Pregunta 1 ');
    await parent.choose(2);
    await parent.page.waitForFunction(() => localStorage.length > 0);
    assert.deepEqual(await leftBy(parent), { added: [], touched: [] });
    await parent.page.reload();
    await parent.find('.opt');
    assert.deepEqual(await leftBy(parent), { added: [], touched: [] });
    await parent.close();
  });
});
