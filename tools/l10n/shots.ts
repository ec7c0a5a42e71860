/** `npm run l10n -- shots <code>`: screenshots of all screens at 320 px, and one image with all, in `reports/l10n/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { servePreview } from './preview/server.ts';

const WIDTH = 320;

/** A screenshot. */
interface Shot {
  readonly name: string;
  readonly file: string;
}

const sheet = (code: string, shots: readonly Shot[]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${code}: every screen</title>
    <style>
      body { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin: 16px; font: 14px system-ui; background: #ddd }
      figure { margin: 0; width: ${WIDTH}px }
      figcaption { padding-block: 4px }
      img { display: block; width: 100% }
    </style>
  </head>
  <body>
    ${shots.map(({ name, file }) => `<figure><figcaption>${name}</figcaption><img src="${file}" alt=""></figure>`).join('\n')}
  </body>
</html>`;

/** Takes the screenshots in a language (BCP 47). Returns the folder. */
export async function shots(code: string, theme: 'light' | 'dark' = 'light'): Promise<string> {
  const folder = fileURLToPath(new URL(`../../reports/l10n/${code}-${theme}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { origin, close } = await servePreview(code);
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  const index = await browser.newPage();
  await index.goto(`${origin}/preview/`);
  await index.waitForSelector('#screens');
  const names = await index.$$eval('#screens option', (options) => options.map(({ textContent }) => textContent));
  await index.close();
  const taken: Shot[] = [];
  for (const [i, name] of names.entries()) {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: 900 });
    await page.goto(`${origin}/preview/frame?${new URLSearchParams({ code, screen: name, theme })}`);
    await page.waitForSelector('html[data-kind]');
    const kind = await page.$eval('html', ({ dataset }) => dataset.kind);
    if (kind === 'failed') {
      const why = await page.$eval('html', ({ dataset }) => dataset.why);
      console.error(`${code}  “${name}” could not be opened: ${why}`);
    }
    const file = `${String(i + 1).padStart(2, '0')}.png`;
    await page.screenshot({ path: folder + file, fullPage: true });
    taken.push({ name, file });
    await page.close();
  }
  writeFileSync(`${folder}index.html`, sheet(code, taken));
  await browser.close();
  await close();
  console.log(`${taken.length} screenshots, and a page with all of them: ${folder}index.html`);
  return folder;
}
