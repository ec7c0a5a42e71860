import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ANSWERS, usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Runs in the page: what two properties of drawings look like, as contrast of the one on the other, 1–21. */
function contrast([one, other]: readonly (readonly [selector: string, property: 'fill' | 'stroke'])[]): number {
  const root = document.querySelector('connection-map')!.shadowRoot!;
  const pen = document.createElement('canvas').getContext('2d')!;
  const [a, b] = [one!, other!].map(([selector, property]) => {
    pen.fillStyle = getComputedStyle(root.querySelector(selector)!)[property];
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) =>
      byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

/** Forced colours with the system’s light or dark palette. */
async function force({ page }: Parent, scheme: string) {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}

describe('forced colours', () => {
  const open = usePages();

  for (const scheme of ['light', 'dark']) {
    it(`leave outline, rings, bearings and strips to be seen, ${scheme}`, async () => {
      const parent = await open();
      await force(parent, scheme);
      await parent.toQuestions('toddler', 'keyboard');
      await parent.answer(ANSWERS, 'keyboard');
      await parent.finish([null, null, null], 'keyboard');
      const assertSeen = async (...pair: [string, 'fill' | 'stroke'][]) => {
        const found = await parent.page.evaluate(contrast, pair);
        assert.ok(found >= 3, `${pair.join(' on ')}: ${found.toFixed(2)}`);
      };
      const map = '.fig .map';
      await assertSeen([`${map} .rings`, 'stroke'], [`${map} .sea`, 'fill']);
      // every line on every sheet, the innermost too
      for (const sheet of [0, 1, 2, 3, 4]) {
        await assertSeen([`${map} .l${sheet}`, 'stroke'], [`${map} .l${sheet}`, 'fill']);
        await assertSeen([`${map} .rings`, 'stroke'], [`${map} .l${sheet}`, 'fill']);
        await assertSeen([`${map} .rays`, 'stroke'], [`${map} .l${sheet}`, 'fill']);
        await assertSeen(['.strip .tick', 'stroke'], [`.strip .l${sheet}`, 'fill']);
      }
      await assertSeen(['.strip .base', 'stroke'], [`${map} .sea`, 'fill']);
      const opacities = await parent.page.evaluate(
        (selectors) =>
          selectors.map(
            (one) =>
              getComputedStyle(document.querySelector('connection-map')!.shadowRoot!.querySelector(one)!).strokeOpacity,
          ),
        [`${map} .l0`, `${map} .rays`, '.mark .sea'],
      );
      assert.deepEqual(opacities, ['1', '1', '1']);
      await parent.close();
    });
  }
});
