import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { again } from '../../tools/rollup/again.mjs';
import { quietLit } from '../../tools/rollup/quiet-lit.mjs';
import { quietZod } from '../../tools/rollup/quiet-zod.mjs';
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

describe('quiet-lit', () => {
  const policy = /\/src\/host\/policy\.ts$/;

  /** In memory, but where `lit` is found from. */
  const entry = fileAt('test/build/lit.js');
  const lit = virtual({ [entry]: "export { html, render, svg } from 'lit/html.js';" });

  it('leaves of Lit nothing loud', async () => {
    const loud = [/litHtmlVersions/, /litHtmlPolyfillSupport/, /"lit-html"/];
    const [before, after] = await Promise.all([
      built(entry, [lit, nodeResolve()]),
      built(entry, [lit, nodeResolve(), quietLit() as Plugin], policy),
    ]);
    for (const pattern of loud) {
      assert.match(before, pattern);
      assert.doesNotMatch(after, pattern);
    }
  });
  it('makes one policy, ours', async () => {
    const code = await built(entry, [lit, nodeResolve(), quietLit() as Plugin, esbuild() as Plugin]);
    assert.deepEqual(code.match(/createPolicy\([^,)]+/g), ['createPolicy(TAG']);
    assert.match(code, /const TAG = "connection-map"/);
  });

  const errorOf = (path: string, code: string) =>
    built(path, [virtual({ [path]: code }), quietLit() as Plugin], policy).then(
      () => null,
      (error: Error) => error.message,
    );
  const known = 'const t={},p=t?t.createPolicy("lit-html",{createHTML:t=>t}):void 0;';

  it('stops where what it looks for is gone', async () => {
    const message = await errorOf('/virtual/lit-html/lit-html.js', 'export default 1;');
    assert.match(
      message!,
      /quiet-lit: .*createPolicy.* matches 0 times in \/virtual\/lit-html\/lit-html\.js, not once/,
    );
  });
  it('stops where it is there twice', async () => {
    const message = await errorOf('/virtual/lit-html/lit-html.js', `{${known}}{${known}}`);
    assert.match(message!, /quiet-lit: .* matches 2 times/);
  });
  it('stops where one of two edits is missed', async () => {
    const message = await errorOf('/virtual/lit-html/lit-html.js', known);
    assert.match(message!, /quiet-lit: .*litHtmlPolyfillSupport.* matches 0 times/);
  });
  for (const loud of [
    'globalThis.litHtmlVersions ??= [];',
    'globalThis.litElementHydrateSupport?.();',
    'Symbol.metadata ??= Symbol("metadata");',
    'globalThis.reactiveElementPolyfillSupport?.();',
    'globalThis.trustedTypes?.createPolicy("lit-html", {});',
  ]) {
    it(`stops a built file with ${loud}`, async () => {
      assert.match((await errorOf('/virtual/own.js', `${loud} export default 1;`))!, /quiet-lit: own\.js still holds/);
    });
  }
  it('lets everything else pass', async () => {
    assert.equal(await errorOf('/virtual/own.js', 'export default globalThis.litter;'), null);
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

describe('quiet-zod', () => {
  const entry = fileAt('test/build/virtual.ts');
  const zod = virtual({
    [entry]: `import * as z from 'zod/mini'; export const read = z.object({ a: z.string() }), all = z.globalRegistry;`,
  });
  const files = {
    core: `(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
export const globalConfig = globalThis.__zod_globalConfig;
const pp = globalThis.__zod_globalConfig?.postProcessor;
if (pp)
    pp(inst);`,
    registries: `(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
export const globalRegistry = globalThis.__zod_globalRegistry;`,
  };
  const pathOf = (file: string) => `/virtual/node_modules/zod/v4/core/${file}.js`;
  const errorOf = (path: string, code: string) =>
    built(path, [virtual({ [path]: code }), quietZod() as Plugin]).then(
      () => null,
      (error: Error) => error.message,
    );

  it('takes its globals away, and it still reads', async () => {
    const before = await built(entry, [zod, nodeResolve()]);
    const after = await built(entry, [zod, nodeResolve(), quietZod() as Plugin]);
    for (const pattern of [/__zod_globalConfig/, /__zod_globalRegistry/]) {
      assert.match(before, pattern);
      assert.doesNotMatch(after, pattern);
    }
    const { read } = await import(`data:text/javascript,${encodeURIComponent(after)}`);
    assert.deepEqual(read.safeParse({ a: 'x', b: 1 }).data, { a: 'x' });
    assert.equal(read.safeParse({}).success, false);
  });
  for (const [file, code] of Object.entries(files)) {
    it(`${file}: stops where what it looks for is gone, is there twice, or in part`, async () => {
      assert.equal(await errorOf(pathOf(file), code), null);
      assert.match((await errorOf(pathOf(file), 'export default 1;'))!, /quiet-zod: .* matches 0 times/);
      assert.match(
        (await errorOf(pathOf(file), `${code}\n${code.replaceAll('export const global', 'const other')}`))!,
        /matches 2 times/,
      );
      for (const line of code.split('\n').slice(0, 2)) {
        assert.match((await errorOf(pathOf(file), code.replace(line, '')))!, /quiet-zod: .* matches 0 times/);
      }
    });
  }
  for (const code of ['globalThis.__zod_other = 1;', 'export default Function("");', 'export default eval("1");']) {
    it(`stops on ${code}`, async () => {
      assert.match(
        (await errorOf('/virtual/own.js', `${code} export const a = 1;`))!,
        /quiet-zod: own\.js still holds/,
      );
    });
  }
});
