/** What README tells a page to write is what the demo pages write: people copy from either. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const README = read('README.md');

/** The declarations of a style attribute or of a rule, in order of the alphabet. */
const declarationsIn = (css: string) =>
  css
    .split(';')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .sort();
/** Opening tags of the element: attribute → value. */
const tagsIn = (html: string) =>
  [...html.matchAll(/<connection-map(\s[^>]*)?>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name!, value]),
    ),
  );
/** The rule for the element in a page’s own sheet. */
const ruleIn = (text: string) => /^\s*connection-map \{([^}]*)\}/m.exec(text)?.[1] ?? '';

const [snippet] = tagsIn(README);
const room = declarationsIn(snippet!['style']!);
/** The attributes that README explains. */
const explained = [...README.matchAll(/^\| `([\w-]+)` +\| .* \| .* \| /gm)].map(([, name]) => name!);
const pages = globSync('demo/*.html', { cwd: root }).sort();

describe('README', () => {
  it('reserves the same room by the tag and by a rule of the page’s own', () => {
    assert.ok(room.length > 1 && room.some((one) => one.startsWith('min-height: ')));
    assert.deepEqual(declarationsIn(ruleIn(README)), room);
  });
  it('and the page for developers names each entry of the package', () => {
    const { exports } = JSON.parse(read('package.json'));
    const page = read('demo/docs/developer.html');
    for (const entry of Object.keys(exports)) {
      const name = entry.replace(/^\./, 'connection-map').replace(/\*$/, '…');
      assert.ok(entry === './package.json' || page.includes(`<code>${name}</code>`), entry);
    }
  });
});

describe('the demo pages', () => {
  it('are some', () => assert.ok(pages.length >= 4, pages.join(' ')));
  for (const page of pages) {
    const html = read(page);
    const tags = tagsIn(html);
    it(`${page} reserves the room that README tells of`, () => {
      assert.ok(tags.length > 0);
      for (const { style } of tags) assert.deepEqual(declarationsIn(style ?? ruleIn(html)), room);
    });
    it(`${page} loads the script as README does, and uses only attributes that it explains`, () => {
      assert.match(README, /<script type="module" src="[^"]*\/connection-map\.js"><\/script>/);
      assert.deepEqual(html.match(/<script type="module"[^>]*connection-map[^>]*>/g), [
        '<script type="module" src="../dist/connection-map.js">',
      ]);
      for (const tag of tags) {
        for (const name of Object.keys(tag)) assert.ok(name === 'style' || explained.includes(name), name);
      }
    });
  }
});
