/**
 * The analytics recipes of the documentation count completions by the event’s name alone. Each watches a whole run; what
 * would be sent has no detail, answer, age or score.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { SCRIPT, SNIPPET, usePages } from '../helpers/page.ts';
import { toResults } from '../helpers/walk.ts';
import { allEnglish } from '../helpers/words.ts';

const recipe = (name: string) =>
  `<script>${readFileSync(new URL(`../../demo/docs/recipes/${name}.js`, import.meta.url), 'utf8')}</script>`;
const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** Runs in the page: what a global has been given, as plain data. `dataLayer` of gtag holds `arguments`. */
const queueOf = (name: string) =>
  Array.from((window as unknown as Record<string, ArrayLike<unknown>>)[name]!, (one) =>
    Object.prototype.toString.call(one) === '[object Arguments]' ? Array.from(one as ArrayLike<unknown>) : one,
  );

describe('a recipe counts a completion once, by its name alone:', { concurrency: 2 }, () => {
  const open = usePages();

  it('Plausible, with its own package', async () => {
    const sent: Record<string, unknown>[] = [];
    let isLast = () => {};
    const last = new Promise<void>((resolve) => (isLast = resolve));
    const parent = await open({
      body: `${recipe('plausible')}${SNIPPET}${SCRIPT}<script type="module">
        import { init } from '/node_modules/@plausible-analytics/tracker/plausible.js';
        init({ domain: 'page.example', endpoint: '/plausible', captureOnLocalhost: true });
      </script>`,
      intercept: (request, response) => {
        if (request.url !== '/plausible') return false;
        void bodyOf(request).then((body) => {
          sent.push(JSON.parse(body));
          response.writeHead(202).end('ok');
          if (sent.at(-1)!['n'] === 'the end') isLast();
        });
        return true;
      },
    });
    await toResults(parent, allEnglish);
    await parent.page.evaluate(() => (window as unknown as { plausible(name: string): void }).plausible('the end'));
    await last;
    const counted = sent.filter(({ n }) => n !== 'pageview' && n !== 'engagement' && n !== 'the end');
    assert.equal(counted.length, 1);
    const { v, ...rest } = counted[0]!;
    assert.equal(typeof v, 'number');
    assert.deepEqual(rest, {
      n: 'connection-map-complete',
      u: parent.page.url(),
      d: 'page.example',
      r: null,
    });
    await parent.close();
  });

  it('Plausible, before its script has come', async () => {
    const parent = await open({ body: `${recipe('plausible')}${SNIPPET}${SCRIPT}` });
    await toResults(parent, allEnglish);
    const queue = await parent.page.evaluate(() =>
      (window as unknown as { plausible: { q: IArguments[] } }).plausible.q.map((given) => Array.from(given)),
    );
    assert.deepEqual(queue, [['connection-map-complete']]);
    await parent.close();
  });

  it('Matomo', async () => {
    const parent = await open({ body: `${recipe('matomo')}${SNIPPET}${SCRIPT}` });
    await toResults(parent, allEnglish);
    assert.deepEqual(await parent.page.evaluate(queueOf, '_paq'), [
      ['trackEvent', 'connection-map-complete', 'complete'],
    ]);
    await parent.close();
  });

  it('Google Analytics 4, with the snippet of the Google tag', async () => {
    const parent = await open({
      body: `<script>
        window.dataLayer = window.dataLayer || [];
        function gtag() { dataLayer.push(arguments); }
      </script>${recipe('ga4')}${SNIPPET}${SCRIPT}`,
    });
    await toResults(parent, allEnglish);
    assert.deepEqual(await parent.page.evaluate(queueOf, 'dataLayer'), [['event', 'connection_map_complete']]);
    await parent.close();
  });

  it('Google Tag Manager', async () => {
    const parent = await open({ body: `${recipe('tag-manager')}${SNIPPET}${SCRIPT}` });
    await toResults(parent, allEnglish);
    assert.deepEqual(await parent.page.evaluate(queueOf, 'dataLayer'), [{ event: 'connection-map-complete' }]);
    await parent.close();
  });
});
