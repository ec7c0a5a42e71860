/** What `npm run wordpress` checks on a running site, as visitors, authors and the administrator meet it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { globSync } from 'tinyglobby';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { ANSWERS, Parent } from '../parent.ts';
import { editsTheBlock } from './editor.ts';
import type { Site } from './site.ts';
import { blockOf } from './zip.mjs';

/** What the checks are about. */
export interface Given {
  /** The path of the plugin’s zip. */
  readonly zip: string;
  readonly version: string;
  /** A folder for pictures, or none. */
  readonly pictures?: string | undefined;
}

/** An open page, with all that it said and loaded. */
export interface Visit extends Parent {
  /** What scripts of an author’s making have done: dialogs. */
  readonly alarms: string[];
}

const PLUGIN = fileURLToPath(new URL('../../demo/wordpress/connection-map/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** An author’s settings with everything in them, and the attributes that they have to become. */
const SETTINGS = {
  lang: 'es',
  ageBand: 'teen',
  theme: 'dark',
  headingLevel: '3',
  remember: 'none',
  share: 'snapshot',
  shareWith: 'Smith & Sons',
  leaveUrl: 'https://page.example/caf%C3%A9?a=1&b=2',
  kiosk: true,
  sandbox: true,
};
const ATTRIBUTES = {
  lang: 'es',
  'age-band': 'teen',
  theme: 'dark',
  'heading-level': '3',
  remember: 'none',
  share: 'snapshot',
  'share-with': 'Smith & Sons',
  'leave-url': 'https://page.example/caf%C3%A9?a=1&b=2',
  kiosk: '',
  sandbox: '',
};
const SHORTCODE =
  '[connection_map lang="es" age_band="teen" theme="dark" heading_level="3" remember="none" share="snapshot"' +
  ' share_with="Smith &amp; Sons" leave_url="https://page.example/caf%C3%A9?a=1&amp;b=2" kiosk sandbox="true"]';
const HOSTILE = [
  '[connection_map lang=\'es" onfocus="alert(1)\' age_band="x><script>alert(1)</script>" theme="dark onload=alert(1)"' +
    ' share_with=\'A " onmouseover="alert(2)\' leave_url="javascript:alert(3)" kiosk onclick="alert(4)" style="color:red"]',
  '[connection_map share_with="“A” autofocus onfocus=alert(5)" heading_level="9" remember=”none” onerror=alert(6) id=x]',
  '[connection_map share_with="[connection_map kiosk]" leave_url="data:text/html,alert(7)"]',
];
const HOSTILE_BLOCK = {
  lang: 'es"><img src=x onerror=alert(8)>',
  ageBand: ['teen'],
  theme: { dark: true },
  kiosk: 'yes"',
  shareWith: '"><script>alert(9)</script>[connection_map]',
  leaveUrl: 'JavaScript:alert(10)',
  onerror: 'alert(11)',
  className: '"><script>alert(12)</script>',
};
const HOSTILE_LINE = {
  kind: 'clinic',
  name: '</script><script>alert(13)</script> A “clinic” [connection_map] <!-- & more',
  url: 'javascript:alert(14)',
  style: 'color:red',
};
const LINE = {
  kind: 'crisis-line',
  name: 'Night line of Smith & Sons',
  phone: '+1 555 010 0100',
  detail: 'Day & night',
};

/** A block as the editor writes it into a page. */
const block = (attributes: object) =>
  `<!-- wp:connection-map/map ${JSON.stringify(attributes)
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)
    .replace(/\\"/g, '\\u0022')} /-->`;

/** Runs in the page. */
function listen() {
  window.heard = [];
  for (const type of ['complete', 'error'])
    window.addEventListener(`connection-map-${type}`, (event) =>
      window.heard.push({ type, detail: (event as CustomEvent).detail }),
    );
}

/** Opens pages of the site. Each has its own cookies and cache. */
class Visitor {
  readonly #browser: Browser;
  readonly #site: Site;

  constructor(browser: Browser, site: Site) {
    this.#browser = browser;
    this.#site = site;
  }

  async open(path: string, { script = true, user = '' } = {}): Promise<Visit> {
    const page = await (await this.#browser.createBrowserContext()).newPage();
    const visit = Object.assign(new Parent(page, { noise: [], requests: [] }), { alarms: [] as string[] });
    const { noise, requests } = visit.records;
    page.on('console', (line) => noise.push(`${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${String(error)}`));
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (one) => one.status() >= 400 && noise.push(`error: ${one.status()} ${one.url()}`));
    page.on('dialog', (dialog) => {
      visit.alarms.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setViewport({ width: 1400, height: 1000, hasTouch: true });
    await page.setJavaScriptEnabled(script);
    await page.evaluateOnNewDocument(listen);
    if (user) await this.#logIn(visit, user);
    await page.goto(this.#site.origin + path, { waitUntil: 'load' });
    return visit;
  }

  async #logIn({ page, records }: Visit, user: string) {
    await page.goto(`${this.#site.origin}/wp-login.php`);
    await page.$eval('#user_login', (one, user) => ((one as HTMLInputElement).value = user), user);
    await page.$eval('#user_pass', (one, word) => ((one as HTMLInputElement).value = word), this.#site.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    records.noise.length = records.requests.length = 0;
  }
}

/** The elements of a page with their attributes, but for the style. */
const elementsOf = ({ page }: Parent) =>
  page.$$eval('connection-map', (all) =>
    all.map((one) =>
      Object.fromEntries(
        one
          .getAttributeNames()
          .filter((name) => name !== 'style')
          .map((name) => [name, one.getAttribute(name)]),
      ),
    ),
  );

/** Goes from the first screen to the results, with the age set, in any language. */
async function toResults(parent: Parent, [question, optional]: readonly [string, string]) {
  await parent.press('.go', '', 'script');
  await parent.press('.nav .go', '', 'script');
  const counts = [...ANSWERS.map((_, i) => `${question} ${i + 1} `), ...[1, 2, 3].map((n) => `${optional} · ${n} `)];
  await parent.replyTo(counts, [...ANSWERS, null, null, null], 'script');
  await parent.find('.results .again');
}

/** All checks in their order: what is said, and what is done. */
function checksOf(site: Site, { zip, version, pictures }: Given, visitor: Visitor): [string, () => Promise<void>][] {
  const post = (slug: string, content: string, user = 'admin') =>
    site.act('post', { slug, content, user }) as { id: number; content: string };
  const at = (slug: string) => `/?pagename=${slug}`;
  const picture = (visit: Visit, name: string) =>
    pictures ? visit.page.screenshot({ path: `${pictures}/${name}.png` }) : undefined;
  const ours = ({ records }: Visit) => records.requests.filter((url) => url.includes('/plugins/connection-map/'));

  return [
    [
      'PHP reads each file of the plugin',
      async () => {
        const files = globSync('**/*.php', { cwd: PLUGIN, absolute: true });
        assert.ok(files.length > 1);
        for (const file of files) execFileSync('php', ['-l', file], { stdio: 'pipe' });
      },
    ],
    [
      'the zip installs as from “Upload Plugin”, and activates',
      async () => assert.equal(site.act('plugin', { zip }), 'connection-map/connection-map.php'),
    ],
    [
      'block and shortcode write every attribute',
      async () => {
        post('ways', block(SETTINGS) + SHORTCODE + block({}) + '[connection_map]');
        const visit = await visitor.open(at('ways'));
        assert.deepEqual(await elementsOf(visit), [ATTRIBUTES, ATTRIBUTES, {}, {}]);
        await visit.at(3).find('.go', 'Start');
        assert.deepEqual(visit.records.noise, []);
        await visit.close();
      },
    ],
    [
      'the entry is fetched once, without a query, and nothing comes from elsewhere',
      async () => {
        post('plain', '[connection_map age_band="teen"]');
        const visit = await visitor.open(at('plain'));
        await toResults(visit, ['Question', 'Optional']);
        const entry = `${site.origin}/wp-content/plugins/connection-map/dist/${version}/connection-map.js`;
        const { requests, noise } = visit.records;
        assert.deepEqual(
          requests.filter((url) => /\/connection-map\.(js|parts)/.test(url)),
          [entry],
        );
        assert.ok(ours(visit).length > 5);
        assert.deepEqual(
          requests.filter((url) => !['data:', 'blob:', site.origin].some((own) => url.startsWith(own))),
          [],
        );
        assert.deepEqual(
          (await visit.heard()).map(({ type }) => type),
          ['complete'],
        );
        assert.deepEqual(noise, []);
        await picture(visit, 'results');
        await visit.close();
      },
    ],
    [
      'a whole run in Spanish ends with results in Spanish',
      async () => {
        post('spanish', '[connection_map lang="es" age_band="teen"]');
        const visit = await visitor.open(at('spanish'));
        await picture(visit, 'spanish');
        await toResults(visit, ['Pregunta', 'Opcional']);
        const locales = (await visit.heard('complete')).map(({ detail }) => detail['locale']);
        assert.deepEqual(locales, ['es']);
        assert.match(await visit.text('.results'), / (hijo|hija|usted) /);
        assert.deepEqual(visit.records.noise, []);
        await visit.close();
      },
    ],
    [
      'hostile values of an author do nothing',
      async () => {
        post('hostile', HOSTILE.join('\n\n') + block({ ...HOSTILE_BLOCK, resources: [HOSTILE_LINE, 'x', null] }));
        const visit = await visitor.open(at('hostile'));
        await visit.at(3).find('.go', 'Start');
        const elements = await elementsOf(visit);
        assert.equal(elements.length, 4);
        const allowed = ['share-with', 'kiosk'];
        for (const one of elements)
          assert.deepEqual(
            Object.keys(one).filter((name) => !allowed.includes(name)),
            [],
          );
        const styles = await visit.page.$$eval('connection-map', (all) => all.map((one) => one.style.color));
        assert.deepEqual(styles, ['', '', '', '']);
        const inside = await visit.page.$$eval('connection-map *', (all) => all.map((one) => one.localName));
        assert.deepEqual(inside, ['script']);
        await visit.page.mouse.click(700, 500);
        assert.deepEqual([visit.alarms, visit.records.noise], [[], []]);
        await visit.close();
      },
    ],
    [
      'two on a page are apart',
      async () => {
        post('two', '[connection_map][connection_map lang="es"]');
        const visit = await visitor.open(at('two'));
        await visit.find('.go', 'Start');
        await visit.at(1).find('.go', 'Empezar');
        assert.equal(await visit.page.$$eval('script[src*="/connection-map.js"]', (all) => all.length), 1);
        await visit.close();
      },
    ],
    [
      'a page without it loads nothing of ours',
      async () => {
        post('none', 'A page without it.');
        const visit = await visitor.open(at('none'));
        assert.deepEqual(ours(visit), []);
        assert.doesNotMatch(await visit.page.content(), /connection-?map/i);
        await visit.close();
      },
    ],
    [
      'without JavaScript a sentence stands in the space that is reserved',
      async () => {
        const visit = await visitor.open(at('plain'), { script: false });
        const { height, text } = await visit.page.$eval('connection-map', (one) => ({
          height: one.getBoundingClientRect().height,
          text: one.textContent,
        }));
        assert.equal(height, 46 * 16);
        assert.match(text, /allow JavaScript/);
        await visit.close();
      },
    ],
    [
      'help lines come from the block, and for all pages from the filter',
      async () => {
        const filter = [HOSTILE_LINE, { ...LINE, name: 'From the filter' }, 'no line', { kind: 'clinic' }];
        site.write(
          'wp-content/mu-plugins/lines.php',
          `<?php add_filter('connection_map_resources', fn ($lines) => array_merge($lines, json_decode('${JSON.stringify(filter)}', true)));`,
        );
        post('lines', block({ resources: [LINE] }) + '[connection_map]');
        const visit = await visitor.open(at('lines'));
        for (const [index, names] of [
          ['Night line of Smith & Sons', 'From the filter'],
          ['From the filter'],
        ].entries()) {
          const one = visit.at(index);
          await one.press('.bar .link', '', 'script');
          await one.find('.slot', names.at(-1));
          const [json, shown] = await visit.page.evaluate((index) => {
            const element = document.querySelectorAll('connection-map')[index]!;
            const lines = [...element.shadowRoot!.querySelectorAll('.slot')].map((line) => line.textContent!);
            return [JSON.parse(element.querySelector('script')!.textContent), lines] as const;
          }, index);
          for (const name of names)
            assert.ok(
              shown.some((line) => line.includes(name)),
              name,
            );
          const hostile = json.find((line: { kind: string }) => line.kind === 'clinic');
          assert.deepEqual(hostile, { kind: 'clinic', name: 'A “clinic” [connection_map] <!-- & more' });
        }
        assert.deepEqual([visit.alarms, visit.records.noise], [[], []]);
        await visit.close();
      },
    ],
    [
      'without the filter, a shortcode has no help lines',
      async () => {
        site.write('wp-content/mu-plugins/lines.php', '');
        const visit = await visitor.open(at('lines'));
        assert.equal((await visit.page.$$('connection-map > script')).length, 1);
        await visit.close();
      },
    ],
    ...['editor', 'author', 'contributor'].map((user): [string, () => Promise<void>] => [
      `what a user with the role ${user} writes comes through WordPress’s filters`,
      async () => {
        const { id } = post(`by-${user}`, block({ ...SETTINGS, resources: [LINE] }) + SHORTCODE, user);
        const visit = await visitor.open(`/?p=${id}&preview=true&page_id=${user === 'editor' ? id : ''}`, {
          user: 'admin',
        });
        assert.deepEqual(await elementsOf(visit), [ATTRIBUTES, ATTRIBUTES]);
        const json = await visit.page.$eval('connection-map > script', (one) => JSON.parse(one.textContent));
        assert.deepEqual(json, [LINE]);
        await visit.close();
      },
    ]),
    ...['author', 'admin'].map((user): [string, () => Promise<void>] => [
      `the editor, as ${user}: found by search, set in the sidebar, saved, valid when opened again, shown`,
      async () => {
        const visit = await visitor.open('/wp-admin/post-new.php', { user });
        const schemas = blockOf(DIST).attributes;
        const { address, attributes } = await editsTheBlock(visit, schemas, (name) =>
          picture(visit, `${name}-${user}`),
        );
        const shown = await visitor.open(address.slice(site.origin.length));
        assert.deepEqual(await elementsOf(shown), [attributes]);
        await shown.page.waitForFunction(() => document.querySelector('connection-map')!.shadowRoot);
        await shown.close();
        await visit.close();
      },
    ]),
    [
      'PHP had nothing to complain about the plugin',
      async () =>
        assert.deepEqual(
          site.complaints().filter((line) => line.includes('plugins/connection-map/')),
          [],
        ),
    ],
    [
      'deleted, it leaves nothing behind, and the pages open',
      async () => {
        assert.equal(site.act('remove'), false, 'its folder is still there');
        assert.deepEqual(site.act('traces'), []);
        const visit = await visitor.open(at('ways'));
        assert.deepEqual([await elementsOf(visit), ours(visit)], [[], []]);
        await visit.close();
      },
    ],
  ];
}

/** Runs all checks, a line for each. A check that fails does not keep the next ones from running. */
export async function runChecks(site: Site, given: Given): Promise<{ passed: number; failed: number }> {
  // on Ctrl-C the site has to be cleared away first
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS, ...signals });
  const count = { passed: 0, failed: 0 };
  try {
    for (const [name, check] of checksOf(site, given, new Visitor(browser, site))) {
      const begun = performance.now();
      try {
        await check();
        count.passed++;
        console.log(`✔ ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
      } catch (error) {
        count.failed++;
        console.log(`✖ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
        const open = given.pictures ? await browser.pages() : [];
        for (const [i, page] of open.entries())
          await page.screenshot({ path: `${given.pictures}/failed-${count.failed}-${i}.png` });
      }
    }
  } finally {
    await browser.close();
  }
  return count;
}
