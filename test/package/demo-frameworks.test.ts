/** The pages in `demo/frameworks`, which people copy from: they name only what is public, and can be installed again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { PROJECTS, projectsOf } from '../../tools/frameworks/projects.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const inDemo = (pattern: string) =>
  globSync(`demo/frameworks/${pattern}`, { cwd: root, ignore: '**/{node_modules,dist,out,.*}/**' }).sort();

interface Named {
  readonly name: string;
}
const [{ declarations }] = JSON.parse(read('dist/custom-elements.json')).modules;
const [element]: [Record<'attributes' | 'members' | 'events', readonly Named[]>] = declarations;
const namesIn = (list: readonly Named[]) => list.map(({ name }) => name);
const attributes = namesIn(element.attributes);
const members = namesIn(element.members);
const events = namesIn(element.events);

/** The opening tag, up to the fallback inside. Values may have `>` in them. */
const TAG = /<connection-map\s([^]*?)>\s*This part needs/;
/** What the frameworks write round a name that is set: `:name`, `@name`, `[name]`, `(name)`, `prop:name`, `on:name`, `onname`. */
const ROUND = /^(?:prop:|on:?(?=connection-map-)|[:@[(])|[\])]$/g;

/** The names that are set in a tag, without how each framework writes them. */
function namesSet(tag: string): readonly string[] {
  let names = tag.replace(/"[^"]*"/g, '').replace(/(\s|^)\{(\w+)\}/g, '$1$2');
  for (let before = ''; before !== names;) [before, names] = [names, names.replace(/\{[^{}]*\}/g, '')];
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replace(/=$/, '').replace(ROUND, ''));
}

const pages = inDemo('**/*.{tsx,vue,svelte,astro,ts}').filter((path) => TAG.test(read(path)));

describe('the pages of frameworks', () => {
  it('are as many as the command tries', () => {
    assert.equal(pages.length, PROJECTS.flatMap((project) => project.pages).length, pages.join(' '));
    for (const { name } of PROJECTS) assert.ok(read(`demo/frameworks/${name}/package.json`));
  });
  for (const path of pages) {
    const text = read(path);
    it(`${path} names only what is public`, () => {
      const set = namesSet(TAG.exec(text)![1]!);
      for (const name of set)
        assert.ok([...attributes, ...members, ...events, 'ref'].includes(name), `${name} in ${path}`);
      for (const name of ['lang', 'age-band']) assert.ok(set.includes(name), name);
      for (const [, name] of text.matchAll(/\bmap\.(\w+)/g))
        assert.ok([...members, 'addEventListener', 'removeEventListener'].includes(name!), name);
      assert.match(text, /connection-map-complete/);
      for (const [name] of text.matchAll(/(?<=['"@(:]|\bon)connection-map-[\w-]+/g))
        assert.ok(events.includes(name), name);
    });
    it(`${path} imports only what the package has`, () => {
      const { exports } = JSON.parse(read('package.json'));
      const named = [...text.matchAll(/'connection-map((?:\/[^']+)?)'/g)].map(([, entry]) => `.${entry}`);
      assert.ok(named.includes('.'));
      for (const entry of named) assert.ok(exports[entry], entry);
    });
  }
  it('have the same help and the same style, which reserves the room that README tells of', () => {
    for (const file of ['resources.ts', 'style.css']) {
      const all = inDemo(`**/${file}`).map(read);
      assert.equal(all.length, PROJECTS.length);
      assert.equal(new Set(all).size, 1, file);
    }
    const rules = (text: string) => /^connection-map \{[^]*?^@media[^]*?^\}/m.exec(text)![0];
    assert.equal(rules(read('demo/frameworks/vite/style.css')), rules(read('README.md')));
  });
});

describe('the projects of frameworks', () => {
  it('name exact versions, those of their lock files, and not the package, which is installed packed', () => {
    for (const { name } of PROJECTS) {
      const manifest = JSON.parse(read(`demo/frameworks/${name}/package.json`));
      const [own] = Object.values(JSON.parse(read(`demo/frameworks/${name}/package-lock.json`)).packages) as object[];
      for (const kind of ['dependencies', 'devDependencies'] as const) {
        for (const version of Object.values<string>(manifest[kind])) assert.match(version, /^\d+\.\d+\.\d+$/);
        assert.deepEqual((own as Record<string, unknown>)[kind], manifest[kind], name);
        assert.equal(manifest[kind]['connection-map'], undefined);
      }
    }
  });
  it('have the scripts that the command runs', () => {
    for (const { name, pages } of PROJECTS) {
      const { scripts } = JSON.parse(read(`demo/frameworks/${name}/package.json`));
      assert.deepEqual(pages.flatMap((page) => page.scripts).sort(), Object.keys(scripts).sort());
    }
  });
  it('are chosen by name', () => {
    const chosen = (...names: string[]) => projectsOf(names).map(({ name, pages }) => [name, pages.length]);
    assert.deepEqual(chosen(), [
      ['vite', 5],
      ['next', 1],
      ['angular', 1],
      ['astro', 1],
    ]);
    assert.deepEqual(chosen('vue', 'astro', 'react'), [
      ['vite', 2],
      ['astro', 1],
    ]);
    assert.deepEqual(chosen('vite'), [['vite', 5]]);
    assert.throws(() => projectsOf(['react', 'ember']), /^Error: ember: known are vite, react, .*astro\.$/);
  });
});
