/** The pages of the documentation: axe finds nothing, and nothing scrolls sideways. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { globSync } from 'tinyglobby';
import { usePages } from '../helpers/page.ts';

interface Axe {
  axe: { run(options: RunOptions): Promise<AxeResults> };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = globSync('demo/docs/*.html', { cwd: fileURLToPath(new URL('../../', import.meta.url)) }).sort();

describe('a page of the documentation', { concurrency: 2 }, () => {
  const open = usePages();
  for (const path of PAGES) {
    it(path, async () => {
      const parent = await open({ path: `/${path}` });
      const { page } = parent;
      await page.addScriptTag({ content: AXE });
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const width of [320, 768, 1280]) {
          await page.setViewport({ width, height: 900, hasTouch: true });
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(tooWide <= 0, `${width} px: ${tooWide} px too wide`);
        }
        const { violations, passes } = await page.evaluate(
          (options) => (window as unknown as Axe).axe.run(options),
          // only colours change
          scheme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {},
        );
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        assert.deepEqual(found, [], scheme);
        assert.ok(passes.some(({ id }) => id === 'color-contrast'));
      }
      // the first stop of the keyboard leads to the content
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'main');
      assert.deepEqual(parent.records.noise, []);
      await parent.close();
    });
  }
});
