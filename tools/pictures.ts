/** `npm run pictures`: takes the screenshots for README from the built element. */
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { Parent } from './parent.ts';
import { serve } from './serve.mjs';

const folder = fileURLToPath(new URL('../demo/pictures/', import.meta.url));
/** The element alone on a page. */
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>The map</title>
<style>body { margin: 0; font-family: system-ui, sans-serif } connection-map { display: block; min-height: 36em }</style>
<script type="module" src="/dist/connection-map.js"></script><connection-map></connection-map></html>`;
/** Indexes of the answers for a toddler: friction is tender, warmth and repair are strong. */
const ANSWERS = [4, 2, 3, 3, 3, 2, 3, 4, 2, 2, 3, 3, 4, 2, 1, 1, 2, 1, 2, 3, 2, 3, 4, 2];
const SIZES = {
  phone: { width: 412, height: 800 },
  landing: { width: 460, height: 900 },
  wide: { width: 768, height: 1000 },
};

/** Takes a screenshot of the element, down to the end of the node that matches `until`. */
async function take(page: Page, name: string, until = '.card') {
  await page.mouse.move(0, 0);
  const clip = await page.evaluate(async (until) => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const element = document.querySelector('connection-map')!;
    (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    const { left, top, width } = element.getBoundingClientRect();
    const { bottom } = element.shadowRoot!.querySelector(until)!.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height: bottom - top };
  }, until);
  await page.screenshot({ path: `${folder}${name}.png`, clip });
}

/** Takes a screenshot of the map alone, in the plate that it lies on. */
async function takeMap(page: Page, name: string) {
  const clip = await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const { shadowRoot } = document.querySelector('connection-map')!;
    const { left, top, width, height } = shadowRoot!.querySelector('.plate .fig')!.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  await page.screenshot({ path: `${folder}${name}.png`, clip });
}

const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
const { origin, close } = await serve({
  before(request, response) {
    if (request.url !== '/page') return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    return true;
  },
});
const page = await browser.newPage();
const parent = new Parent(page, { noise: [], requests: [] });
const be = (size: keyof typeof SIZES) => page.setViewport({ ...SIZES[size], deviceScaleFactor: 1.5, hasTouch: true });
const theme = (value: 'light' | 'dark') => page.$eval('connection-map', (one, value) => (one.theme = value), value);

await be('phone');
await page.goto(`${origin}/page`);
await parent.find('.go', 'Start');
await take(page, 'first');
await parent.toQuestions('toddler', 'keyboard');
await parent.answer(ANSWERS.slice(0, 6), 'keyboard');
await (await parent.find('.choice input', '', 3)).evaluate((one) => one.click());
await parent.find('.choice.on');
await take(page, 'question');
await parent.answer(ANSWERS.slice(6), 'mouse', 7);
await parent.finish([1, 1, 2], 'keyboard');
await take(page, 'results-phone', '.plate');
await be('landing');
await takeMap(page, 'map');
await theme('dark');
await takeMap(page, 'map-dark');
await theme('light');
await be('wide');
await take(page, 'results', '.pattern');
await theme('dark');
await take(page, 'results-dark', '.pattern');

await browser.close();
await close();
