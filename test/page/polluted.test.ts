/**
 * A page, or an attacker of it, can give `Object.prototype` properties, which every plain object then seems to have. They
 * must not act as settings, as data of the page, or as options of the element’s own objects.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Parent } from '../../tools/parent.ts';
import { SCRIPT, usePages } from '../helpers/page.ts';
import { sourceFiles, sourceRoot } from '../helpers/source.ts';
import { toResults } from '../helpers/walk.ts';
import { allEnglish } from '../helpers/words.ts';

const SETTINGS = ['ageBand', 'headingLevel', 'kiosk', 'leaveUrl', 'remember', 'sandbox', 'share', 'shareWith', 'theme'];
const DATA = ['resources', 'messages', 'lang', 'dir'];
/** Options of Lit, of property declarations and of `render`. */
const OF_LIT = ['attribute', 'state', 'noAccessor', 'converter', 'reflect', 'hasChanged', 'useDefault', 'wrapped'];
/** Whatever an object of ours may lack, by its type. */
const OPTIONAL = sourceFiles().flatMap((file) =>
  [...readFileSync(new URL(file, sourceRoot), 'utf8').matchAll(/\b(\w+)\?(?=:|\()/g)].map(([, name]) => name!),
);
const NAMES = [...new Set([...SETTINGS, ...DATA, ...OF_LIT, ...OPTIONAL])].sort();

const HELP = '[{"kind": "emergency", "name": "The page’s own line", "phone": "112"}]';
const BODY = `<connection-map>
  <script type="application/json" slot="resources-json">${HELP}</script></connection-map>${SCRIPT}`;

/** Each kind of value, as a script that gives it to `Object.prototype` under the names. */
const KINDS = {
  'a text': `'https://evil.example/'`,
  true: 'true',
  'a function': `function () { return 'https://evil.example/' }`,
};

const shown = ({ page }: Parent) =>
  page.$eval('connection-map', (one) =>
    [...one.shadowRoot!.querySelectorAll<HTMLElement>('.card > *')].map((part) => part.innerText).join('\n'),
  );

/** What is shown and told from the first screen to the results, and what is on the console. */
async function walk(parent: Parent) {
  await parent.find('.go', 'Start');
  await parent.press('.bar button', 'Need help');
  await parent.find('.care a', '112');
  const first = await shown(parent);
  await toResults(parent, allEnglish);
  const results = await shown(parent);
  const events = await parent.page.evaluate(() => window.heard);
  await parent.close();
  return { first, results, events, noise: parent.records.noise };
}

/** A script that gives `Object.prototype` properties. `value`: JavaScript. */
const pollute = (names: readonly string[], value: string, isEnumerable: boolean) =>
  `<script>for (const name of ${JSON.stringify(names)}) Object.defineProperty(Object.prototype, name,
    Object.assign(Object.create(null), { value: ${value}, writable: true, configurable: true, enumerable: ${isEnumerable} }))</script>`;

describe('with properties on Object.prototype', { concurrency: 2 }, () => {
  const open = usePages();
  let plain: ReturnType<typeof walk> | undefined;
  const untouched = () => (plain ??= open({ body: BODY }).then(walk));

  for (const [kind, value] of Object.entries(KINDS)) {
    it(`each ${kind}, the parent sees and the page hears the same`, async () => {
      const parent = await open({ body: pollute(NAMES, value, false) + BODY });
      assert.deepEqual(await walk(parent), await untouched());
    });
  }

  it('that “for … in” finds, the parent comes to the results, and the page hears why its help is not shown', async () => {
    const parent = await open({ body: pollute(['extend'], 'function () {}', true) + BODY });
    await toResults(parent, allEnglish);
    const [error, ...others] = await parent.heard('error');
    assert.match(String(error!.detail['message']), /Object\.prototype: no enumerable property, such as “extend”/);
    assert.deepEqual(others, []);
    await parent.close();
  });
});
