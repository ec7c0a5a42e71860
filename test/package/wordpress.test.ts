/** The WordPress plugin: what may be set is what the element knows, and the zip is whole. It is run by `npm run wordpress`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { RESOURCE_KINDS } from '../../src/instrument/resources.ts';
import { allEnglish } from '../helpers/words.ts';
import { wordpressZipOf } from '../../tools/wordpress/zip.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plugin = 'demo/wordpress/connection-map/';
const read = (path: string) => readFileSync(root + path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const php = read(`${plugin}connection-map.php`);
const readme = read(`${plugin}readme.txt`);
const editor = read(`${plugin}block/editor.js`);

interface Schema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly default?: unknown;
}
const block = JSON.parse(read(`${plugin}block/block.json`)) as {
  name: string;
  textdomain: string;
  attributes: Record<string, Schema>;
  [file: string]: unknown;
};
const { resources, ...settings } = block.attributes;

interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}
const known = (
  JSON.parse(read('dist/custom-elements.json')) as {
    modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[];
  }
).modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'connection-map')!
  // every visitor of a page would see the report; in WordPress the address of the page asks for it
  .attributes!.filter(({ name }) => name !== 'doctor');

/** `'ask' | 'none'` or `1 | 2` → the values as they stand in an attribute. */
const valuesOf = ({ type }: Attribute) => type.text.split(' | ').map((one) => one.replace(/^'|'$/g, ''));

describe('what may be set in WordPress', () => {
  it('says ages in the editor as the element does', () => {
    for (const band of settings['ageBand']!.enum!)
      assert.ok(editor.includes(`__('${allEnglish[`band.${band}`]}'`), band);
  });
  it('is each attribute of the element, in its order, and the help lines', () => {
    assert.deepEqual(
      Object.keys(settings),
      known.map(({ fieldName }) => fieldName),
    );
    assert.deepEqual(resources, { type: 'array', default: [] });
  });
  it('has the values and defaults of the element', () => {
    for (const attribute of known) {
      const { type, enum: listed, default: preset } = settings[attribute.fieldName]!;
      const [first] = valuesOf(attribute);
      assert.equal(type, first === 'boolean' ? 'boolean' : 'string', attribute.name);
      if (first !== 'boolean' && first !== 'string') assert.deepEqual(listed, valuesOf(attribute));
      else assert.equal(listed, undefined, attribute.name);
      assert.equal(preset === undefined ? undefined : String(preset), attribute.default?.replace(/^'|'$/g, ''));
    }
  });
  it('is in readme.txt, value by value', () => {
    for (const { name, fieldName } of known) {
      const line = new RegExp(`^\\* \`${name.replace(/-/g, '_')}\`: .*$`, 'm').exec(readme)?.[0];
      assert.ok(line, name);
      const listed = settings[fieldName]!.enum ?? [];
      const named = name === 'heading-level' ? [listed[0]!, listed.at(-1)!] : listed;
      for (const value of named) assert.ok(line.includes(`\`${value}\``), `${name}: ${value}`);
    }
  });
  it('has words in the editor for each setting, value and kind of help line', () => {
    const words = Object.entries(settings).flatMap(([name, schema]) => [
      name,
      ...(name === 'headingLevel' ? [] : (schema.enum ?? [])),
    ]);
    for (const word of [...words, ...RESOURCE_KINDS])
      assert.match(editor, new RegExp(`^ {4,6}'?${word}'?: (__\\(|\\{)`, 'm'), word);
    for (const kind of RESOURCE_KINDS) assert.ok(readme.includes(`\`${kind}\``), kind);
  });
  it('is translated under the name of the plugin', () => {
    assert.equal(block.textdomain, 'connection-map');
    const calls = [...editor.matchAll(/(?<!\w)_[_n]\(/g)].length;
    assert.ok(calls > 20);
    assert.equal([...editor.matchAll(/'connection-map',?\s*\)|length, 'connection-map'\)/g)].length, calls);
  });
});

describe('the zip for WordPress', () => {
  const zip = wordpressZipOf(`${root}dist/`, version);
  const files = unzipSync(zip);
  const has = (file: string) => assert.ok(files[`connection-map/${file}`], file);

  it('has one folder with the plugin as it was written, and the licences', () => {
    for (const file of Object.keys(files)) assert.match(file, /^connection-map\/[\w./-]+$/);
    const written = globSync('**', { cwd: root + plugin, dot: true });
    for (const file of written.filter((one) => one !== 'block/block.json'))
      assert.deepEqual(Buffer.from(files[`connection-map/${file}`]!), readFileSync(root + plugin + file));
    for (const file of ['LICENSE', `dist/${version}/THIRD-PARTY-LICENSES.txt`, 'block/editor.js']) has(file);
    for (const file of Object.values(block))
      if (String(file).startsWith('file:./')) has(`block/${String(file).slice(7)}`);
  });
  it('has the settings of the block, with the languages that ship to choose from', () => {
    const zippedBlock = JSON.parse(Buffer.from(files['connection-map/block/block.json']!).toString()) as typeof block;
    const { examples, ...lang } = zippedBlock.attributes['lang']!;
    assert.deepEqual({ ...zippedBlock, attributes: { ...zippedBlock.attributes, lang } }, block);
    assert.deepEqual(examples, SHIPPED);
  });
  it('names every language that ships in readme.txt', () => {
    for (const code of SHIPPED) assert.match(readme, new RegExp(`^\\* \`lang\`: .*\\(\`${code}\`\\)`, 'm'));
  });
  it('has each file that the element can load, in a folder of the version', () => {
    const loaded = globSync(['connection-map.js', 'connection-map.parts.js', 'chunks/*', 'locales/*'], {
      cwd: `${root}dist`,
    });
    assert.ok(loaded.length > 20);
    for (const file of loaded) has(`dist/${version}/${file}`);
    assert.match(php, /'dist\/' \. CONNECTION_MAP_VERSION \. '\/connection-map\.js'/);
  });
  it('has the version of the package in each place that WordPress reads', () => {
    assert.match(php, new RegExp(`^ \\* Version: +${version.replace(/\./g, '\\.')}$`, 'm'));
    assert.ok(php.includes(`CONNECTION_MAP_VERSION = '${version}';`));
    assert.match(readme, new RegExp(`^Stable tag: ${version.replace(/\./g, '\\.')}$`, 'm'));
  });
  it('says the same in the header of the plugin and in readme.txt', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      const value = new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(php)?.[1];
      assert.ok(value && readme.includes(`\n${name}: ${value}\n`), name);
    }
  });
  it('runs no PHP that was asked for by itself', () => {
    for (const [file, bytes] of Object.entries(files))
      if (file.endsWith('.php'))
        assert.match(Buffer.from(bytes).toString(), /\n(defined\( 'ABSPATH' \) \|\| exit;)\n/, file);
  });
  it('has the same bytes for the same files', () =>
    assert.ok(Buffer.from(zip).equals(wordpressZipOf(`${root}dist/`, version))));
});
