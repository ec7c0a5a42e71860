import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePages } from '../helpers/page.ts';
import type { Parent } from '../../tools/parent.ts';

/** Least contrast of words on their ground (WCAG 1.4.3), and of the edge of what can be pressed. */
const READABLE = 4.5;

/**
 * Runs in a page: of a picture, the contrast of the commonest colour with the one that differs most from it, and how light
 * the commonest is, 0–1. What a browser darkens while it paints is in no computed style.
 */
async function measured(picture: string) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const { width, height } = image;
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [0, 1, 2].map((at) => {
      const share = data[i + at]! / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    // to three digits: ground is one colour, and not one for each pixel of a seam
    const light = Math.round(1000 * (0.2126 * r! + 0.7152 * g! + 0.0722 * b!)) / 1000;
    counts.set(light, (counts.get(light) ?? 0) + 1);
  }
  const ground = [...counts].sort(([, a], [, b]) => b - a)[0]![0];
  const ratios = [...counts.keys()].map((one) => (Math.max(one, ground) + 0.05) / (Math.min(one, ground) + 0.05));
  return { contrast: Math.max(...ratios), ground };
}

/** Takes a picture of something in the element and measures it. */
async function look(parent: Parent, selector: string, text = '', nth = 0) {
  const target = await parent.find(selector, text, nth);
  const { x, y, width, height } = await target.evaluate((one) => {
    one.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const picture = await parent.page.screenshot({ clip: { x, y, width, height }, encoding: 'base64' });
  return parent.page.evaluate(measured, picture);
}

/** Everything that is read or told apart by its ground on the way to the results. */
async function assertReadable(parent: Parent, isDark: boolean) {
  const read = async (selector: string, text = '', nth = 0) => {
    const { contrast, ground } = await look(parent, selector, text, nth);
    const where = `${selector} “${text}”: ${contrast.toFixed(2)} on ${ground}`;
    assert.ok(contrast >= READABLE, where);
    return { ground, where };
  };
  await parent.find('.go', 'Start');
  const { ground, where } = await read('.first .h2');
  assert.equal(ground < 0.2, isDark, where);
  await read('.first .sm');
  await read('.go', 'Start');
  await parent.toQuestions('teen', 'keyboard');
  await parent.answer([3], 'keyboard');
  await parent.find('#count', 'Question 2 ');
  for (const selector of ['#question', '#header', '#count', '.bar .link']) await read(selector);
  await (await parent.find('.choice input', '', 2)).focus();
  await parent.page.keyboard.press('Space');
  await read('.choice.on');
  await read('.choice', '', 1);
  await read('.nav .go', 'Continue');
}

describe('a page that is darkened by force', { concurrency: 1 }, () => {
  const open = usePages();

  it('by the browser: words stay readable', async () => {
    const parent = await open({ path: '/demo/lab/neutral' });
    const cdp = await parent.page.createCDPSession();
    await cdp.send('Emulation.setAutoDarkModeOverride', { enabled: true });
    await assertReadable(parent, true);
    await parent.close();
  });

  it('by an extension: words stay readable', async () => {
    const parent = await open({ path: '/demo/lab/dark-reader' });
    await assertReadable(parent, true);
    await parent.close();
  });
});
