import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup, type Plugin } from 'rollup';
import { again } from '../../tools/rollup/again.mjs';
import { packedTexts } from '../../tools/rollup/packed-texts.mjs';
import { smallTemplates } from '../../tools/rollup/small-templates.mjs';
import { practiceTextIds } from '../../src/text/practice-ids.ts';
import { unpack, type Packed } from '../../src/text/pack.ts';
import { english } from '../helpers/words.ts';

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Files that are only in memory: path → code. */
const virtual = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'virtual',
  resolveId: (id) => (id in files ? id : null),
  load: (id) => files[id] ?? null,
});

/** The code of one built file. */
async function built(input: string, plugins: Plugin[], external?: RegExp): Promise<string> {
  const bundle = await rollup({ input, plugins, external, onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

/** What one module becomes; `html`, `svg` and `css` come from a page of its own. */
async function small(code: string, path = '/virtual/src/view.ts'): Promise<string> {
  const files = { [path]: `const html = String.raw, svg = html, css = html;\nexport default ${code};` };
  const out = await built(path, [virtual(files), smallTemplates() as Plugin]);
  return (await import(`data:text/javascript,${encodeURIComponent(out)}`)).default;
}

describe('small-templates', () => {
  const table: [name: string, template: string, expected: string][] = [
    ['between tags nothing is left', '`<p>\n    <b>one</b>\n  </p>`', '<p><b>one</b></p>'],
    ['round a template too', '`\n    <p>one</p>\n  `', '<p>one</p>'],
    ['between tags and expressions nothing is left', '`<p>\n  ${1}\n  ${2}\n</p>`', '<p>12</p>'],
    ['in words one space stays', '`<p>one\n    two ${3}\n  four</p>`', '<p>one two 3 four</p>'],
    ['between a tag and a word one space stays', '`<b>one</b>\n  two\n  <b>three</b>`', '<b>one</b> two <b>three</b>'],
    ['inside a tag one space stays', '`<p\n    class="a"\n    role="b"\n  >c</p>`', '<p class="a" role="b" >c</p>'],
    ['after an expression inside a tag too', '`<p class=${1}\n      role="b">c</p>`', '<p class=1 role="b">c</p>'],
    ['between two expressions inside a tag too', '`<p a=${1}\n  b=${2}\n  ${3}>c</p>`', '<p a=1 b=2 3>c</p>'],
    ['spaces on one line are left alone', '`<p>  one </p> <p>two</p>`', '<p>  one </p> <p>two</p>'],
    ['one that has nothing in it', '``', ''],
  ];
  for (const [name, template, expected] of table) {
    for (const tag of ['html', 'svg']) {
      it(`${tag}: ${name}`, async () => assert.equal(await small(tag + template), expected));
    }
  }
  it('does the same in templates inside templates', async () => {
    const code = 'html`<ul>\n  ${[1, 2].map((n) => html`\n    <li>\n      ${n}\n    </li>\n  `).join("")}\n</ul>`';
    assert.equal(await small(code), '<ul><li>1</li><li>2</li></ul>');
  });
  it('css is minified, and what JavaScript would read stays escaped', async () => {
    const code =
      'css`\n  /* why */\n  .a {\n    color: #ff0000;\n    margin: 0px;\n  }\n  .b::before { content: "\\\\2022"; }\n`';
    const css = await small(code);
    assert.match(css, /^\.a\{color:red;margin:0p?x?\}\.b:{1,2}before\{content:"[^"]+"\}$/);
  });
  it('css with an expression is left alone', async () => {
    assert.equal(await small('css`\n  .a { color: ${"red"} }\n`'), '\n  .a { color: red }\n');
  });
  it('other templates are left alone, and so are files that are not ours', async () => {
    const lines = '`<p>\n  </p>`';
    assert.equal(await small(`String.raw${lines}`), '<p>\n  </p>');
    assert.equal(await small(`html${lines}`, '/virtual/node_modules/other.ts'), '<p>\n  </p>');
  });
});

describe('packed-texts', () => {
  for (const name of ['first', 'questions', 'results', 'more']) {
    it(`${name}: gives plain data and imports nothing`, async () => {
      const code = await built(fileAt(`src/text/english/${name}.ts`), [packedTexts() as Plugin]);
      assert.doesNotMatch(code, /\bimport\b|=>|\bfunction\b/);
      const { packed } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { packed: Packed };
      assert.deepEqual(packed, (await import(`../../src/text/english/${name}.ts`)).packed);
    });
  }
  it('sends no note to translators, and no id that follows from the instrument', async () => {
    const code = await built(fileAt('src/text/english/results.ts'), [packedTexts() as Plugin]);
    assert.doesNotMatch(code, /title of a practice|practice\.kind-no|desc:/);
    const { packed } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { packed: Packed };
    assert.deepEqual(unpack(packed, practiceTextIds()), english.results);
  });
  it('leaves other files to others', async () => {
    const files = { '/virtual/src/text/other.ts': 'export const packed = 1;' };
    assert.match(await built('/virtual/src/text/other.ts', [virtual(files), packedTexts() as Plugin]), /packed = 1/);
  });
});

describe('again', () => {
  const loader = '/virtual/src/locale/load.ts';
  const load = (path: string) => `(_again) => import('${path}')`;
  /** File name → code of all that is built, or the message of what stopped it. */
  async function filesOf(
    files: Readonly<Record<string, string>>,
    input: string,
  ): Promise<Record<string, string> | string> {
    try {
      const bundle = await rollup({ input, plugins: [virtual(files), again() as Plugin], onwarn: () => {} });
      const { output } = await bundle.generate({ format: 'es', chunkFileNames: '[name].js' });
      return Object.fromEntries(output.map((file) => [file.fileName, 'code' in file ? file.code : '']));
    } catch (error) {
      return (error as Error).message;
    }
  }

  it('a file is asked for with what the caller adds', async () => {
    const files = { [loader]: `export const one = ${load('/one.js')};`, '/one.js': 'export default 1;' };
    assert.match(
      ((await filesOf(files, loader)) as Record<string, string>)['load.js']!,
      /import\('\.\/one\.js'\s*\+\s*_again\)/,
    );
  });
  it('stops where another file loads something', async () => {
    const files = { '/other.js': `export const one = ${load('/one.js')};`, '/one.js': 'export default 1;' };
    assert.match(
      (await filesOf(files, '/other.js')) as string,
      /again: \/other\.js imports a file that could not be asked/,
    );
  });
  it('stops where a later file imports another', async () => {
    const files = {
      [loader]: `export const one = ${load('/one.js')}, two = ${load('/two.js')};`,
      '/one.js': "import { both } from '/both.js'; export default both;",
      '/two.js': "import { both } from '/both.js'; export default [both];",
      '/both.js': 'export const both = {};',
    };
    assert.match((await filesOf(files, loader)) as string, /again: (one|two)\.js imports both\.js/);
  });
});
