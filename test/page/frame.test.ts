/** The element in a frame of another origin, with the script beside it and without. Source: place.md §3. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { Parent } from '../../tools/parent.ts';
import { textsIn } from '../helpers/payloads.ts';
import { atOnce } from '../helpers/faults.ts';
import { bundleOf, RECORDERS } from '../helpers/recorders.ts';
import { allEnglish } from '../helpers/words.ts';
import { ANSWERS, installed, noting, usePages, type PageOptions } from '../helpers/page.ts';

/** The height that README’s snippet reserves, in CSS pixels. */
const RESERVED = 740;
const elsewhere = (files: string) => files.replace('127.0.0.1', 'localhost');

interface Framed {
  /** More of the frame’s address. */
  readonly query?: string;
  /** Attributes of the `iframe`. */
  readonly attributes?: string;
  /** The page that the address names; by default the page itself. */
  readonly parent?: string;
  readonly hasScript?: boolean;
  readonly above?: string;
  readonly css?: string;
  readonly width?: number;
}

/** A page with a frame as README has it. */
const framed =
  ({ query = '', attributes = '', parent, hasScript = true, above = '', css = '', width = 412 }: Framed) =>
  (files: string): PageOptions => ({
    body: `${above}<iframe title="Connection map" src="${files}/dist/embed.html?parent=${parent ?? elsewhere(files)}${query}" style="width:100%;height:${RESERVED}px;border:0" ${attributes}></iframe>${hasScript ? `<script src="${files}/dist/frame.js" async></script>` : ''}`,
    css,
    width,
    isElsewhere: true,
  });

/** The page, and who answers in its frame: by script, since a driver’s pointer does not know frames of other origins alike. */
async function enter({ page, records }: Parent) {
  const handle = await page.waitForSelector('iframe');
  const frame = (await handle!.contentFrame())!;
  const inside = new Parent(frame as unknown as Page, records);
  await inside.find('.go', 'Start');
  return { page, frame, inside };
}

const heightOf = (page: Page) => page.$eval('iframe', (one) => one.getBoundingClientRect().height);
/** The height of the element, and whether anything scrolls in the frame. */
const seenInside = (frame: Frame) =>
  frame.evaluate(() => ({
    height: Math.ceil(document.querySelector('connection-map')!.getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > innerHeight,
    width: document.documentElement.clientWidth === innerWidth,
  }));

/** Waits until the frame is as tall as the element, and nothing scrolls in it. */
async function fits(page: Page, frame: Frame): Promise<number> {
  const end = Date.now() + 20_000;
  for (;;) {
    const [outer, { height, scrolls, width }] = [await heightOf(page), await seenInside(frame)];
    if (outer === height && !scrolls && width) return height;
    assert.ok(Date.now() < end, `The frame is ${outer} px tall, the element ${height} px.`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function toResults(inside: Parent) {
  await inside.toQuestions('teen', 'script');
  await inside.answer(ANSWERS, 'script');
  await inside.finish([null, null, null], 'script');
}

for (const engine of await installed('chromium', 'firefox', 'webkit')) {
  describe(`a frame with the script beside it, ${engine}`, { concurrency: atOnce(engine) }, () => {
    const open = usePages(engine);

    it('is as tall as the element, up to the results and back, and nothing in it scrolls', async () => {
      const parent = await open(framed({}));
      const { page, frame, inside } = await enter(parent);
      const first = await fits(page, frame);
      await toResults(inside);
      const results = await fits(page, frame);
      assert.ok(results > 3 * first);
      await frame.$eval('connection-map', (one) => (one as HTMLElement & { reset(): void }).reset());
      assert.equal(await fits(page, frame), first);
      await parent.close();
    });

    it('tells the page of the run, and takes nothing from a script that only looks like its own', async () => {
      const parent = await open(framed({ above: engine === 'chromium' ? '' : noting('') }));
      const { page, frame, inside } = await enter(parent);
      const height = await fits(page, frame);
      await page.evaluate(() => {
        for (const forged of [
          { type: 'size', height: 9 },
          { type: 'event', name: 'connection-map-share', detail: {} },
        ])
          postMessage({ 'connection-map': 1, ...forged }, '*');
      });
      await toResults(inside);
      assert.ok((await fits(page, frame)) > height);
      const heard = (await parent.heard()).map(({ type }) => type);
      assert.deepEqual(heard, ['ready', 'start', ...Array<string>(24).fill('progress'), 'complete']);
      await parent.close();
    });
  });
}

describe('a frame', { concurrency: 2 }, () => {
  const open = usePages();
  const fired = async (parent: Parent) => (await parent.heard()).map(({ type }) => type);

  for (const [what, options] of [
    ['in a column of flex', { css: 'body { display: flex; flex-direction: column } iframe { flex: 1 1 auto }' }],
    ['on a page of small type and tall lines', { css: 'html { font-size: 62.5% } body { line-height: 3 }' }],
    ['of a wide column', { width: 900 }],
  ] as const) {
    it(`${what} is as tall as the element`, async () => {
      const parent = await open(framed(options));
      const { page, frame } = await enter(parent);
      await fits(page, frame);
      await parent.close();
    });
  }

  it('follows the width of the page both ways', async () => {
    const parent = await open(framed({}));
    const { page, frame, inside } = await enter(parent);
    await toResults(inside);
    const narrow = await fits(page, frame);
    await page.setViewport({ width: 900, height: 900, hasTouch: true });
    await page.waitForFunction((before) => document.querySelector('iframe')!.offsetHeight < before, {}, narrow);
    await fits(page, frame);
    await page.setViewport({ width: 412, height: 900, hasTouch: true });
    await page.waitForFunction((before) => document.querySelector('iframe')!.offsetHeight === before, {}, narrow);
    await fits(page, frame);
    await parent.close();
  });

  it('fires the seven events on the frame with their details', async () => {
    const parent = await open(framed({ query: '&share=snapshot&share-with=Clinic' }));
    const { page, inside } = await enter(parent);
    await toResults(inside);
    await inside.press('button', 'Share this map', 'script');
    assert.match(await inside.text('.card'), /Clinic \(localhost:\d+\)/);
    await inside.press('button', 'Share', 'script', 0);
    await inside.find('[data-lead]', 'Your map was shared.');
    await inside.press('button', 'Back to my map', 'script');
    await inside.press('.again', '', 'script');
    await inside.press('.tint .link', 'Start again', 'script');
    await inside.find('.go', 'Start');
    await page.waitForFunction(() => window.heard.some((one) => (one as { type: string }).type === 'reset'));
    const heard = await parent.heard();
    const types = heard.map(({ type }) => type);
    assert.deepEqual(types, ['ready', 'start', ...Array<string>(24).fill('progress'), 'complete', 'share', 'reset']);
    assert.deepEqual(heard.at(-4)!.detail, { step: 24, steps: 24 });
    assert.deepEqual(Object.keys(heard.at(-3)!.detail).sort(), ['instrument', 'locale', 'translation', 'version']);
    assert.ok('scores' in heard.at(-2)!.detail && !('answers' in heard.at(-2)!.detail));
    await parent.close();
  });

  it('without the script stays as tall as the page has it, scrolls inside, and tells nothing', async () => {
    const parent = await open(framed({ hasScript: false }));
    const { page, frame, inside } = await enter(parent);
    await toResults(inside);
    assert.equal(await heightOf(page), RESERVED);
    assert.ok((await seenInside(frame)).scrolls);
    assert.deepEqual(await fired(parent), []);
    await parent.close();
  });

  it('that names another page tells it nothing, and says so', async () => {
    const parent = await open(framed({ parent: 'https://other.example' }));
    const { page } = await enter(parent);
    assert.equal(await heightOf(page), RESERVED);
    assert.deepEqual(await fired(parent), []);
    assert.ok(parent.records.noise.some((line) => /parent=https:\/\/other\.example, but the page is/.test(line)));
    await parent.close();
  });

  it('follows the colour scheme of the page, also when it changes', async () => {
    const parent = await open(framed({ css: ':root { color-scheme: dark }' }));
    const { page, frame } = await enter(parent);
    const isScheme = (scheme: string) =>
      frame.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, {}, scheme);
    await isScheme('dark');
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
    await isScheme('light');
    await parent.close();
  });

  for (const [what, css, margin] of [
    ['brings what has the focus into sight', '', 16],
    ['leaves room for a bar of the page', 'iframe { scroll-margin-top: 90px }', 90],
  ] as const) {
    it(what, async () => {
      const parent = await open(framed({ css, above: '<p style="height: 1500px">Above</p>' }));
      const { page, frame, inside } = await enter(parent);
      await toResults(inside);
      await fits(page, frame);
      await page.evaluate(() => scrollTo(0, 1e6));
      // a real press: focus is moved, and the page scrolled, after an act of the parent only
      const button = await inside.find('.row .link', 'Look over my answers');
      await button.click();
      await inside.find('[data-lead]', 'Look over my answers');
      await page.waitForFunction(
        (wanted) => Math.abs(document.querySelector('iframe')!.getBoundingClientRect().top - wanted) < 400,
        {},
        margin,
      );
      const place = async () => {
        const top = await frame.evaluate(
          () => document.querySelector('connection-map')!.shadowRoot!.activeElement!.getBoundingClientRect().top,
        );
        return top + (await page.$eval('iframe', (one) => one.getBoundingClientRect().top));
      };
      // the page may still scroll
      let at = await place();
      for (let i = 0; i < 100 && Math.abs(at - margin) > 1; i++) at = await place();
      assert.ok(Math.abs(at - margin) <= 1, `The heading is ${at} px below the top.`);
      await parent.close();
    });
  }

  it('tells the page no place of an answer, however the page cuts the frame off', async () => {
    const parent = await open((files) => {
      const { body, ...rest } = framed({})(files);
      return { ...rest, body: `<div style="overflow: hidden; margin-left: -55px">${body}` };
    });
    const { page, frame, inside } = await enter(parent);
    await inside.toQuestions('teen', 'script');
    // the question had the focus when it came, and that is told a frame later
    await frame.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    });
    await page.evaluate(() => {
      window.heard = [];
      addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => window.heard.push(data));
    });
    // as after a press of the parent, where the focus was in the page
    const places = await frame.evaluate(async () => {
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true } });
      const root = document.querySelector('connection-map')!.shadowRoot!;
      const places: number[] = [];
      for (const selector of ['.choice:nth-of-type(4) input, label:nth-of-type(4) input', '[data-lead]']) {
        const one = root.querySelector<HTMLElement>(selector)!;
        (root.activeElement as HTMLElement | null)?.blur();
        one.focus({ preventScroll: true });
        places.push(Math.floor(one.getBoundingClientRect().top));
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      }
      return places;
    });
    const told = () =>
      page.evaluate(() =>
        (window.heard as { type: string; top: number }[]).filter(({ type }) => type === 'reveal').map(({ top }) => top),
      );
    await page.waitForFunction(() => (window.heard as { type: string }[]).some(({ type }) => type === 'reveal'));
    assert.deepEqual(await told(), [places[1]]);
    await parent.close();
  });

  it('changes nothing by forged messages', async () => {
    const parent = await open(framed({ above: '<iframe id="other" srcdoc="<p>Other"></iframe>' }));
    const frame = await (await parent.page.waitForSelector('iframe[title]'))!.contentFrame();
    const inside = new Parent(frame as unknown as Page, parent.records);
    await inside.find('.go', 'Start');
    await parent.page.waitForFunction(
      () => document.querySelector<HTMLElement>('iframe[title]')!.style.height !== '740px',
    );
    const before = await parent.page.$eval('iframe[title]', (one) => one.style.height);
    const forged = [
      { type: 'size', height: 9999 },
      { type: 'event', name: 'connection-map-share', detail: {} },
      { type: 'reveal', top: 0, bottom: 9 },
    ].map((one) => ({ 'connection-map': 1, ...one }));
    const odd = [NaN, -1, 1e9, '5px', null, [9]].map((height) => ({ 'connection-map': 1, type: 'size', height }));
    // from the page itself, from another frame, and of odd shapes from the right frame
    await parent.page.evaluate((all) => all.forEach((one) => window.postMessage(one, '*')), forged);
    const other = (await (await parent.page.$('#other'))!.contentFrame())!;
    await other.evaluate((all) => all.forEach((one) => window.parent.postMessage(one, '*')), forged);
    await frame!.evaluate(
      (all) => all.forEach((one) => window.parent.postMessage(one, '*')),
      [...odd, null, 'size', { 'connection-map': 1, type: 'event', name: 'click', detail: {} }],
    );
    // and to the frame, from a window that is not its page
    await other.evaluate(() =>
      window.parent.frames[1]!.postMessage({ 'connection-map': 1, type: 'scheme', scheme: 'dark' }, '*'),
    );
    // messages arrive in order: when a real one has come back, the forged ones have too
    await frame!.$eval('connection-map', (one) => (one as HTMLElement & { start(): void }).start());
    await inside.find('.choice', 'Baby');
    await frame!.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await parent.page.$eval('iframe[title]', (one) => one.style.height), before);
    assert.deepEqual(await fired(parent), ['ready']);
    assert.notEqual(await frame!.evaluate(() => document.documentElement.style.colorScheme), 'dark');
    await parent.close();
  });

  it('in a sandbox of scripts alone can be answered, keeps its height, and tells nothing', async () => {
    const parent = await open(framed({ attributes: 'sandbox="allow-scripts"' }));
    const { page, inside } = await enter(parent);
    await inside.toQuestions('teen', 'script');
    assert.equal(await heightOf(page), RESERVED);
    assert.deepEqual(await fired(parent), []);
    await parent.close();
  });

  it('leaves the top window', async () => {
    const parent = await open((files) =>
      framed({
        query: `&leave-url=${encodeURIComponent(`${files}/demo/`)}`,
        attributes: 'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"',
      })(files),
    );
    const { page, inside } = await enter(parent);
    const leave = await inside.find('.bar .link', 'Leave');
    await Promise.all([page.waitForNavigation(), leave.click()]);
    assert.match(page.url(), /\/demo\/$/);
    await parent.close();
  });

  it('opened by itself shares with nobody and leads nowhere', async () => {
    const parent = await open({
      path: '/dist/embed.html?share=answers&share-with=Evil&leave-url=https://evil.example/&parent=https://evil.example&lang=es',
    });
    await parent.find('.go', 'Empezar');
    assert.deepEqual(await parent.page.$eval('connection-map', (one) => one.getAttributeNames()), ['lang']);
    await parent.close();
  });

  it('twice on a page speaks two languages, each of its own height', async () => {
    const parent = await open((files) => {
      const { body, ...rest } = framed({})(files);
      const second = framed({ query: '&lang=es', hasScript: false })(files).body!;
      return { ...rest, body: body! + second.replace('title="Connection map"', 'title="Mapa"') };
    });
    await enter(parent);
    await parent.page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(({ style }) => style.height !== '740px'),
    );
    await parent.close();
  });
});

/** What a page’s scripts may not learn: questions, answers, levels, titles, suggestions. */
const SECRETS = Object.entries(allEnglish).flatMap(([id, text]) =>
  /^((warmth-fit|friction|communication|repair|boundaries|play)-|(scale|level|edge|pattern|dimension|practice)\.)/.test(
    id,
  )
    ? [text]
    : [],
);

/** Runs in the page: a script that writes down every event, its target’s text and what it carries. */
function eavesdrop() {
  const told: string[] = ((window as unknown as { told: string[] }).told ??= []);
  for (const key in window) {
    if (!key.startsWith('on')) continue;
    addEventListener(
      key.slice(2),
      (event) => {
        const target = event.composedPath()[0] as Partial<Element>;
        const { detail, data } = event as Event & { detail?: unknown; data?: unknown };
        told.push(`${event.type} ${target.textContent ?? ''} ${JSON.stringify([detail, data])}`);
      },
      true,
    );
  }
}

describe('scripts of the page', () => {
  const open = usePages();

  it('learn nothing of a run in a frame: click analytics, and a script that hears every event', async () => {
    const tool = bundleOf(RECORDERS.find(({ name }) => name === 'PostHog, autocapture')!);
    const sent: Buffer[] = [];
    const parent = await open((files) => {
      const given = framed({})(files);
      return {
        ...given,
        body: `<script>(${String(eavesdrop)})()</script><script src="/tool.js"></script><button>Outside</button>${given.body}`,
        intercept(request, response) {
          if (request.url === '/tool.js')
            response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(tool);
          else if (request.url!.startsWith('/in')) {
            request.on('data', (part: Buffer) => sent.push(part));
            request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
            return true;
          }
          return response.writableEnded;
        },
      };
    });
    const { page, inside } = await enter(parent);
    await page.click('button');
    await (await inside.find('.go', 'Start')).click();
    await inside.find('.choice', 'Baby');
    await inside.choose(4, 'script');
    await inside.find('#count', 'Question 1 ');
    await inside.answer(ANSWERS, 'script');
    await inside.finish([null, null, null], 'script');
    await (await inside.find('summary', '')).click();
    const told = (await page.evaluate(() => (window as unknown as { told: string[] }).told)).join('\n');
    const all = `${told}\n${sent.flatMap((one) => textsIn(one)).join('\n')}`;
    // both have heard what is outside
    assert.match(told, /click Outside/);
    assert.match(told, /connection-map-complete/);
    assert.deepEqual(
      SECRETS.filter((text) => all.includes(text)),
      [],
    );
    assert.equal(await page.$eval('iframe', (one) => one.contentDocument), null);
    await parent.close();
  });
});
