import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, SCRIPT, SNIPPET, usePages, type Parent } from '../helpers/page.ts';

/** The content-security line of the contract; `style-src` needs nothing. */
const policyFor = (types: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types ${types}`;

function watchViolations() {
  (window as { violations?: string[] }).violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    (window as { violations?: string[] }).violations!.push(`${violatedDirective} ${blockedURI}`),
  );
  (window as { known?: string[] }).known = Object.getOwnPropertyNames(window);
}
const violationsOf = ({ page }: Parent) => page.evaluate(() => (window as { violations?: string[] }).violations);

async function everyScreen(parent: Parent) {
  await parent.toQuestions('infant');
  await parent.answer(ANSWERS);
  await parent.finish([3, 0, 0]);
  await parent.press('button', 'Look over my answers');
  await parent.press('.ans summary');
  await parent.press('button', 'Back to my map');
  await parent.press('button', 'How this works');
  await parent.find('.read');
}

describe('a stranger’s page', () => {
  const open = usePages();

  it('runs under the content-security line: no violation, no new global, nothing in the console', async () => {
    const parent = await open({
      // under this line a page reserves room in a sheet of its own: it forbids style attributes
      body: `<connection-map></connection-map>${SCRIPT}`,
      headers: { 'content-security-policy': policyFor('connection-map') },
      setUp: watchViolations,
    });
    await everyScreen(parent);
    assert.deepEqual(await violationsOf(parent), []);
    assert.deepEqual(parent.noise, []);
    const added = await parent.page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter(
        (name) =>
          !(window as { known?: string[] }).known!.includes(name) &&
          name !== 'known' &&
          !/ariaQuerySelector/.test(name), // the last are the test tool’s
      ),
    );
    assert.deepEqual(added, []);
    assert.equal(await parent.page.evaluate(() => 'metadata' in Symbol), false);
    await parent.page.close();
  });

  it('is not defined where no policy may be made: the fallback stays, and one warning says why', async () => {
    const parent = await open({
      body: `<connection-map><p>Call us instead.</p></connection-map>${SCRIPT}`,
      headers: { 'content-security-policy': policyFor("'none'") },
    });
    await parent.page.waitForNetworkIdle();
    assert.equal(await parent.page.evaluate(() => customElements.get('connection-map') === undefined), true);
    assert.equal(await parent.page.$eval('connection-map p', (one) => one.checkVisibility()), true);
    const warnings = parent.noise.filter((line) => line.startsWith('warn'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /Trusted Types policy/);
    await parent.page.close();
  });

  it('asks for nothing but its own files, keeps nothing, and tells no answer', async () => {
    const parent = await open({ headers: { 'content-security-policy': "connect-src 'none'" } });
    const history = await parent.page.evaluate(() => window.history.length);
    await everyScreen(parent);
    const { origin } = new URL(parent.page.url());
    for (const url of parent.requests) assert.match(url, new RegExp(`^${origin}/(page|favicon\\.ico|dist/)`));
    const kept = await parent.page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      history: window.history.length,
      attributes: document.querySelector('connection-map')!.getAttributeNames(),
      url: location.pathname + location.search + location.hash,
    }));
    assert.deepEqual(kept, {
      cookie: '',
      local: 0,
      session: 0,
      databases: 0,
      history,
      attributes: ['style'],
      url: '/page',
    });
    assert.doesNotMatch(JSON.stringify(await parent.heard()), /infant|struggling|answer|score/);
    assert.deepEqual(parent.noise, []);
    await parent.page.close();
  });

  it('needs one file for the first screen', async () => {
    const parent = await open({
      intercept: ({ url = '' }) => url.includes('/chunks/'), // never answered
    });
    await parent.find('.go', 'Start');
    assert.deepEqual(
      parent.requests
        .filter((url) => url.includes('/dist/') && !url.includes('/chunks/'))
        .map((url) => new URL(url).pathname),
      ['/dist/connection-map.js'],
    );
    await parent.page.close();
  });

  it('keeps every answer where a file cannot load, says so, and loads it when asked again', async () => {
    let isDown = false;
    const parent = await open({
      intercept: ({ url = '' }, response) => {
        const fails = isDown && /result/.test(url);
        if (fails) response.destroy();
        return fails;
      },
    });
    isDown = true;
    await parent.toQuestions('teen');
    await parent.answer(ANSWERS);
    for (const i of [1, 2, 3]) {
      await parent.find('#count', `Optional · ${i} `);
      await parent.press('.nav .link', 'Skip');
    }
    assert.match(await parent.text('[role=alert]'), /This part could not load\. ?Your answers are still here\./);
    const errors = (await parent.heard()).filter(({ type }) => type === 'error');
    assert.equal((errors[0]!.detail as { code: string }).code, 'load-failed');
    assert.equal(errors.length, 1);
    isDown = false;
    await parent.press('button', 'Try again');
    await parent.find('.results .lead');
    assert.equal((await parent.heard()).at(-1)!.type, 'complete');
    await parent.page.close();
  });

  it('shows the first line of help although nothing else can load', async () => {
    const parent = await open({
      intercept: ({ url = '' }, response) => {
        const isLater = url.includes('/chunks/');
        if (isLater) response.destroy();
        return isLater;
      },
    });
    await parent.press('button', 'Need help now?');
    assert.match(await parent.text('.care'), /call your local emergency number/);
    await parent.page.close();
  });

  it('waits on no screen of a slow phone', async () => {
    const parent = await open({ body: SNIPPET });
    const cdp = await parent.page.createCDPSession();
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await parent.page.addScriptTag({ type: 'module', url: '/dist/connection-map.js' });
    await parent.find('.go', 'Start');
    await parent.page.evaluate(() => {
      const root = document.querySelector('connection-map')!.shadowRoot!;
      (window as { waits?: number }).waits = 0;
      new MutationObserver(() => {
        if (root.querySelector('.wait')) (window as { waits?: number }).waits! += 1;
      }).observe(root, { childList: true, subtree: true });
    });
    // three seconds on each of the first two screens, as a reader takes; from then on as fast as it goes, which is harder
    for (const step of [() => parent.press('.go', 'Start'), () => parent.choose(1)]) {
      const until = Date.now() + 3000;
      await parent.page.waitForFunction((time) => Date.now() > time, { polling: 50 }, until);
      await step();
    }
    await parent.answer(ANSWERS);
    await parent.finish();
    await parent.press('button', 'How this works');
    await parent.find('.read');
    assert.equal(await parent.page.evaluate(() => (window as { waits?: number }).waits), 0);
    await parent.page.close();
  });
});
