import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, ENTRY, SCRIPT, scriptAt, usePages } from '../helpers/page.ts';
import type { Means, Parent } from '../../tools/parent.ts';

/** The content-security line of the contract; `style-src` needs nothing. */
const policyFor = (types: string, source = "'self'") => ({
  'content-security-policy': `default-src 'none'; script-src ${source}; connect-src 'none'; require-trusted-types-for 'script'; trusted-types ${types}`,
});
/** Under this line a page reserves room in a sheet of its own: it forbids style attributes. */
const BARE = '<connection-map></connection-map>';

interface Watched {
  violations: string[];
  asked: string[];
  globals: string[];
  metadata: unknown;
}

/** Runs in the page, so it stands alone and names no inner function: the compiler would call a helper for that. */
function watch() {
  const seen = window as unknown as Watched;
  seen.violations = [];
  seen.asked = [];
  // what Lit and zod, as they are published, ask a page for or leave on it
  for (const name of [
    ...['litHtmlVersions', 'litHtmlPolyfillSupport', 'litNonce', 'ShadyCSS'],
    ...['litElementVersions', 'litElementPolyfillSupport', 'litElementHydrateSupport'],
    ...['reactiveElementVersions', 'reactiveElementPolyfillSupport', 'litPropertyMetadata'],
    ...['__zod_globalConfig', '__zod_globalRegistry'],
  ]) {
    const ask = seen.asked.push.bind(seen.asked, name);
    Object.defineProperty(window, name, { get: ask, set: ask });
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  seen.metadata = (Symbol as { metadata?: unknown }).metadata;
  seen.globals = [];
  seen.globals = Object.getOwnPropertyNames(window);
}

/** First screen to results, look back with a change, “How this works”, help. */
async function everyScreen(parent: Parent, by: Means) {
  await parent.toQuestions('infant', by);
  await parent.answer(ANSWERS, by);
  await parent.finish([3, 0, 1], by);
  await parent.press('button', 'Look over my answers', by);
  await parent.press('.ans summary', '', by);
  await parent.press('.ans[open] .choice', 'Rarely');
  await parent.find('.was');
  await parent.press('button', 'Back to my map', by);
  await parent.press('button', 'How this works', by);
  await parent.find('.read');
  await parent.press('button', 'Need help now?', by);
  await parent.find('.care');
}

/** Nothing was reported, nothing was added to the page’s own. */
async function assertQuiet(parent: Parent) {
  assert.deepEqual(await parent.page.evaluate(() => (window as unknown as Watched).violations), []);
  assert.deepEqual(await parent.page.evaluate(() => (window as unknown as Watched).asked), []);
  assert.deepEqual(parent.records.noise, []);
  const { added, metadata } = await parent.page.evaluate(() => {
    const { globals, metadata } = window as unknown as Watched;
    return {
      added: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      metadata: (Symbol as { metadata?: unknown }).metadata === metadata,
    };
  });
  assert.deepEqual(added, []);
  assert.ok(metadata, 'Symbol.metadata is another');
}

describe('a stranger’s page', { concurrency: 2 }, () => {
  const open = usePages();

  it('has its content-security line kept: no violation, no new global, nothing in the console', async () => {
    const parent = await open({ body: BARE + SCRIPT, headers: policyFor('connection-map'), setUp: watch });
    await everyScreen(parent, 'touch');
    await assertQuiet(parent);
    await parent.close();
  });

  it('may be of another origin than the files, which it names in that line', async () => {
    const parent = await open((origin) => ({
      body: BARE + scriptAt(origin + ENTRY),
      headers: policyFor('connection-map', origin),
      isElsewhere: true,
      setUp: watch,
    }));
    await everyScreen(parent, 'keyboard');
    await assertQuiet(parent);
    const hosts = new Set(parent.records.requests.map((url) => new URL(url).hostname));
    assert.deepEqual(hosts, new Set(['localhost', '127.0.0.1']));
    await parent.close();
  });

  for (const types of ["'none'", 'another']) {
    it(`keeps its fallback where it allows no policy (${types}), and one warning says why`, async () => {
      const parent = await open({
        body: `<connection-map><p>Call us instead.</p></connection-map>${SCRIPT}`,
        headers: policyFor(types),
      });
      // module scripts have run when the page has loaded
      assert.equal(await parent.page.evaluate(() => customElements.get('connection-map') === undefined), true);
      assert.equal(await parent.page.$eval('connection-map p', (one) => one.checkVisibility()), true);
      const warnings = parent.records.noise.filter((line) => line.startsWith('warn'));
      assert.deepEqual(warnings, [
        'warn: <connection-map> is not defined: the page allows no Trusted Types policy named “connection-map”.',
      ]);
      assert.equal(parent.records.requests.filter((url) => url.includes('/chunks/')).length, 0);
      await parent.close();
    });
  }
});

/** All that a page could find of a parent afterwards. */
const keptOn = ({ page }: Parent) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    history: history.length,
    address: location.href,
    // the page’s own copy of the element: attributes, and what is inside the tag
    element: document.querySelector('connection-map')!.outerHTML,
  }));

describe('what a parent says', () => {
  const open = usePages();

  it('is asked for by nothing, kept nowhere and told to no one', async () => {
    const parent = await open({ headers: { 'content-security-policy': "connect-src 'none'" }, setUp: watch });
    await parent.find('.go', 'Start');
    const before = await keptOn(parent);
    assert.deepEqual(
      { ...before, address: '', element: '', history: 0 },
      {
        cookie: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        history: 0,
        address: '',
        element: '',
      },
    );
    await everyScreen(parent, 'keyboard');
    assert.deepEqual(await keptOn(parent), before);
    await assertQuiet(parent);
    const { origin } = new URL(parent.page.url());
    const files = new RegExp(`^${origin}/(page|favicon\\.ico|dist/connection-map\\.js|dist/chunks/[\\w-]+\\.js)$`);
    for (const url of parent.records.requests) assert.match(url, files);
    // what may be in a detail, and so what may not
    for (const { type, detail } of await parent.heard()) {
      const keys = type === 'progress' ? ['step', 'steps'] : ['version', 'locale', 'translation', 'instrument'];
      for (const key of Object.keys(detail)) assert.ok(keys.includes(key), `${type} tells ${key}`);
    }
    await parent.close();
  });
});
