import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup, type Plugin } from 'rollup';
import { smallTemplates } from '../../tools/rollup/small-templates.mjs';
import { tables } from '../../tools/rollup/tables.mjs';
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

describe('tables', () => {
  for (const name of ['first', 'questions', 'results', 'about', 'storage', 'kiosk', 'share', 'resources'] as const) {
    it(`${name}: ships the group as plain data and imports nothing`, async () => {
      const code = await built(fileAt(`src/text/english/${name}.ts`), [tables() as Plugin]);
      assert.doesNotMatch(code, /\bimport\b|=>|\bfunction\b/);
      const { texts } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      assert.deepEqual(texts, english[name]);
    });
  }
  it('ships no note to translators', async () => {
    const code = await built(fileAt('src/text/english/results.ts'), [tables() as Plugin]);
    assert.doesNotMatch(code, /title of a practice|desc:/);
  });
  it('ships every id by its group, with the placeholders of its text', async () => {
    const code = await built(fileAt('src/text/english/ids.ts'), [tables() as Plugin]);
    const { ids } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual(Object.keys(ids), Object.keys(english));
    assert.deepEqual(ids.resources, ['ui.host', 'ui.host.from']);
    assert.ok(ids.questions.includes('ui.question.count {n} {total}'));
  });
  it('has the files watched that texts are written in', async () => {
    const bundle = await rollup({ input: fileAt('src/text/english/first.ts'), plugins: [tables() as Plugin] });
    for (const file of ['first', 'groups', 'results']) {
      assert.ok(bundle.watchFiles.includes(fileAt(`src/text/${file}.ts`)), file);
    }
  });
  it('leaves other files to others', async () => {
    const files = { '/virtual/src/text/other.ts': 'export const texts = 1;' };
    assert.match(await built('/virtual/src/text/other.ts', [virtual(files), tables() as Plugin]), /texts = 1/);
  });
});
