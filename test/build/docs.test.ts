/**
 * What README, CONTRIBUTING, SECURITY and demo/docs claim: links and anchors lead somewhere, commands and public names exist,
 * recipes are those that are tested.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { globSync } from 'tinyglobby';
import { FEATURE_NAMES } from '../../src/features/registry.ts';
import { allEnglish } from '../helpers/words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const PAGES = globSync('demo/docs/*.html', { cwd: root }).sort();
const TEXTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'locales/TRANSLATING.md', ...PAGES];

/** The text as HTML, so that links and headings are found in one way. */
const htmlOf = (path: string) => (path.endsWith('.md') ? (marked.parse(read(path)) as string) : read(path));
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
/** The anchors of a text: ids, and in Markdown those that GitHub makes of headings. */
function anchorsOf(path: string): ReadonlySet<string> {
  const html = htmlOf(path);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  if (!path.endsWith('.md')) return new Set(ids);
  const headings = [...html.matchAll(/<h\d>([^]*?)<\/h\d>/g)].map(([, text]) =>
    plain(text!)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set([...ids, ...headings]);
}

describe('the documentation', () => {
  it('is there', () => assert.ok(PAGES.length >= 7, PAGES.join(' ')));

  for (const path of TEXTS) {
    const html = htmlOf(path);
    it(`${path}: each link leads somewhere`, () => {
      const links = [...html.matchAll(/ (?:href|src|srcset)="([^"]+)"/g)].map(([, link]) => plain(link!));
      assert.ok(links.length);
      for (const link of links) {
        if (/^(https:|mailto:)/.test(link)) continue;
        const [file = '', anchor] = link.split('#');
        const target = file ? relative(root, join(root, dirname(path), file)) : path;
        assert.ok(existsSync(root + target), `${link}: there is no ${target}`);
        if (anchor !== undefined) assert.ok(anchorsOf(target).has(anchor), `${link}: there is no #${anchor}`);
        else if (path.endsWith('.html') && statSync(root + target).isDirectory())
          assert.ok(link.endsWith('/'), `${link}: a folder`);
      }
    });
    it(`${path}: each command exists`, () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      for (const [, name] of plain(html).matchAll(/npm run ([\w:-]*\w)/g)) {
        assert.ok(name! in scripts, `npm run ${name}`);
      }
    });
    it(`${path}: each file that it names in code exists`, () => {
      const named = [...html.matchAll(/<code>((?:test|tools|src|demo|\.ci)\/[\w./-]+)<\/code>/g)].map(
        ([, name]) => name!,
      );
      for (const name of named) assert.ok(existsSync(root + name), name);
    });
  }

  it('has one navigation on every page, which says where one is', () => {
    const navigationOf = (path: string) => /<nav aria-label="Documentation">[^]*?<\/nav>/.exec(read(path))?.[0] ?? '';
    const without = (html: string) => html.replace(' aria-current="page"', '').replace(/\s+/g, ' ');
    for (const path of PAGES) {
      assert.equal(without(navigationOf(path)), without(navigationOf(PAGES[0]!)), path);
      const current = /<a href="([^"]+)" aria-current="page"/.exec(navigationOf(path))?.[1];
      assert.equal(`demo/docs/${current}`, path);
    }
  });

  it('has headings in order', () => {
    for (const path of PAGES) {
      const levels = [...read(path).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1, path);
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      levels.forEach((level, i) => assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: ${levels.join(' ')}`));
    }
  });

  it('labels each recipe by how it is known', () => {
    const html = read('demo/docs/webmaster.html');
    const recipes = /<h2 id="recipes">[^]*?<h2/.exec(html)![0].split('<h3 ').slice(1);
    assert.ok(recipes.length >= 9);
    for (const recipe of recipes) {
      const [, label] = /^[^]*?<\/h3>\s*<p><span class="label">([^<]*)<\/span><\/p>/.exec(recipe) ?? [];
      assert.ok(['tried here', 'played out here', 'from its documentation'].includes(label!), recipe.slice(0, 60));
    }
  });

  it('shows the recipes that are tested', () => {
    const html = read('demo/docs/webmaster.html');
    const shown = [...html.matchAll(/<pre\s+data-file="([^"]+)"\s*><code>([^]*?)<\/code\s*><\/pre>/g)];
    const files = globSync('recipes/*.js', { cwd: `${root}demo/docs` });
    assert.deepEqual(shown.map(([, file]) => file).sort(), files.sort());
    for (const [, file, code] of shown) assert.equal(plain(code!).trim(), read(`demo/docs/${file}`).trim(), file);
  });
});

it('a copy of embed.html is called in the documentation as frame.js knows it', () => {
  const [, pattern] = /\/\\\/(embed.*?\.html)/.exec(read('src/host/frames.ts'))!;
  const [, name] = /copy <code>embed\.html<\/code>[^]*?<code>(embed-[^<]+\.html)<\/code>/.exec(
    read('demo/docs/webmaster.html'),
  )!;
  assert.match(name!, new RegExp(`^${pattern}$`));
  assert.notEqual(name, 'embed.html');
});

describe('README', () => {
  const README = read('README.md');
  it('has at most 200 lines', () => assert.ok(README.trimEnd().split('\n').length <= 200));

  /** The public names by kind, from the manifest. */
  const element = (
    JSON.parse(read('dist/custom-elements.json')) as {
      modules: { declarations?: ({ tagName?: string } & Record<string, { name: string; kind?: string }[]>)[] }[];
    }
  ).modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName)!;
  const named = (kind: string) => element[kind]!.map(({ name }) => name).sort();
  /** The code in a list of README that begins with these words. */
  const listed = (start: string, end: string) =>
    [...README.slice(README.indexOf(start), README.indexOf(end)).matchAll(/`([\w-]+)`/g)]
      .map(([, name]) => name!)
      .sort();

  it('names the attributes', () => {
    const rows = [...README.matchAll(/^\| `([\w-]+)` +\|.*\|.*\|.*\|$/gm)].map(([, name]) => name!);
    const [from, to] = [README.indexOf('## Attributes'), README.indexOf('## Events')];
    const attributes = rows.filter((name) => {
      const at = README.indexOf(`| \`${name}\``);
      return at > from && at < to;
    });
    assert.deepEqual(attributes.sort(), named('attributes'));
  });
  it('names the events', () => {
    const rows = [...README.matchAll(/^\| `(connection-map-\w+)` /gm)].map(([, name]) => name!);
    assert.deepEqual(rows.sort(), named('events'));
  });
  it('names the custom properties', () =>
    assert.deepEqual(listed('Custom properties:', 'Parts:'), named('cssProperties')));
  it('names the parts', () => assert.deepEqual(listed('Parts:', 'Slots:'), named('cssParts')));
  it('names the slots', () => {
    const slots = named('slots').filter((name) => name && name !== 'resources-json');
    assert.deepEqual(listed('Slots:', '`dist/custom-elements.json`'), slots);
    assert.ok(README.includes('slot="resources-json"'));
  });
  it('names the methods and the properties that no attribute has', () => {
    for (const { name } of element['members']!) {
      const isAttribute = named('attributes').includes(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
      assert.ok(isAttribute || new RegExp(`\`${name}(\\(\\))?\``).test(README), name);
    }
  });
});

describe('the page for the privacy officer', () => {
  /** Features whose files come when a parent asks for them, and the words that they press. */
  const ASKED_FOR = {
    storage: 'ui.keep',
    learn: 'ui.learn',
    page: 'ui.page',
    clinic: 'ui.fhir.fold',
    file: 'ui.file.open',
  };
  /** By what the page or the browser sets, or with the results. */
  const OTHERS = ['languages', 'messages', 'resources', 'share', 'kiosk', 'review', 'about'];

  it('says which presses of a parent the log of the file server can show', () => {
    const [, cell] = /log can show<\/th>\s*<td>([^]*?)<\/td>/.exec(read('demo/docs/privacy.html'))!;
    for (const id of Object.values(ASKED_FOR)) assert.ok(cell!.includes(`“${allEnglish[id]}”`), id);
    // a new feature belongs to one of the two
    assert.deepEqual([...FEATURE_NAMES].sort(), [...Object.keys(ASKED_FOR), ...OTHERS].sort());
  });
});
