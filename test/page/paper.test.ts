/**
 * “My page” as a PDF: every worked example is one page of A4 and of Letter, two with the answers, and nothing on it is smaller
 * than 8 pt (take-along.md, Page on paper). The document is filled as that of the frame is; print.test.ts prints the frame.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { ITEMS } from '../../src/instrument/items.ts';
import { dirOf } from '../../src/locale/writing.ts';
import type { Texts } from '../../src/text/groups.ts';
import { findEngine } from '../../tools/engines.mjs';
import { targetsOf } from '../../tools/l10n/locale.ts';
import { pseudo } from '../../tools/l10n/pseudo.ts';
import { TRANSLATED } from '../../tools/l10n/shipped.ts';
import { readPdf, solid } from '../helpers/pdf.ts';
import { allEnglish } from '../helpers/words.ts';
import type { PaperExample, PaperFilled, PaperOrder } from './in-page/paper.ts';

const EXAMPLES = JSON.parse(
  readFileSync(new URL('../fixtures/worked-examples.json', import.meta.url), 'utf8'),
) as readonly (PaperExample & { readonly id: string })[];

const script = buildSync({
  entryPoints: [fileURLToPath(new URL('in-page/paper.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
}).outputFiles[0]!.text;

interface Spoken {
  readonly texts: Texts;
  readonly dir: 'ltr' | 'rtl';
}
const LANGUAGES: Readonly<Record<string, Spoken>> = {
  en: { texts: allEnglish as Texts, dir: 'ltr' },
  ...Object.fromEntries(
    TRANSLATED.map((code) => [code, { texts: { ...allEnglish, ...targetsOf(code) } as Texts, dir: dirOf(code) }]),
  ),
  'en-XA': { texts: pseudo('en-XA', allEnglish) as Texts, dir: 'ltr' },
  'ar-XB': { texts: pseudo('ar-XB', allEnglish) as Texts, dir: 'rtl' },
};
const FORMATS = { A4: [595, 842], Letter: [612, 792] } as const;
/** 120 characters. */
const LINE =
  'Getting dressed in the morning ends in tears most days, and I would like to know how other families go about such days.';
/** As much as a parent can put on it. */
const ALL = { parts: ['friction', 'repair', 'boundaries'], line: LINE, withAnswers: true } as const;

/** What stands on the two pages of a sheet, in its order. */
const FIRST = (texts: Texts, { band }: PaperExample, { tries }: PaperFilled) => [
  ...([texts['ui.title'], texts['ui.print.date'], '2026', texts['ui.share.age'], texts[`band.${band}`]] as const),
  ...([texts['ui.share.answered'], texts['ui.share.version'], '1.1.0', texts['ui.print.about']] as const),
  ...([texts['ui.print.talk'], texts['dimension.friction.label'], texts['dimension.repair.label'], LINE] as const),
  ...([texts['ui.print.map'], texts['ui.parts'], texts['ui.numbers.about'], texts['ui.print.chosen']] as const),
  ...([...tries, texts['ui.what'], texts['ui.print.untested'], texts['ui.print.help']] as const),
];
const SECOND = (texts: Texts, { band }: PaperExample) => [
  texts['ui.print.answers'],
  ...ITEMS[band].map(({ id }) => texts[id]),
];

/** Each of these is there, after those before it. Gives where the last one begins. */
function foundIn(text: string, words: readonly string[]): number {
  return words.reduce((from, word) => {
    const at = text.indexOf(solid(word), from);
    assert.ok(at >= 0, `“${word}” is missing, or stands before what should be above it`);
    return at;
  }, 0);
}

describe('on paper', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = (await (await findEngine('chromium')).start()) as Browser;
    page = await browser.newPage();
    await page.evaluate(script);
  });
  after(() => browser.close());

  const fill = (locale: string, more: Partial<PaperOrder> = {}): Promise<readonly PaperFilled[]> =>
    page.evaluate((order) => window.fillExamples(order), {
      ...{ examples: EXAMPLES, ...LANGUAGES[locale]!, locale, page: ALL, numbers: true },
      ...more,
    });
  const print = async (format: keyof typeof FORMATS) => readPdf(await page.pdf({ format, timeout: 60_000 }));

  for (const [locale, { texts, dir }] of Object.entries(LANGUAGES)) {
    for (const [format, size] of Object.entries(FORMATS)) {
      it(`every worked example in ${locale} on ${format} is one page, and one of answers, of 8 pt or more`, async () => {
        const filled = await fill(locale);
        const { pages } = await print(format as keyof typeof FORMATS);
        assert.equal(pages.length, 2 * EXAMPLES.length);
        for (const one of pages) {
          assert.ok(one.smallest >= 7.99, `${one.smallest} pt`);
          assert.ok(
            one.size.every((side, i) => Math.abs(side - size[i]!) < 1.5),
            one.size.join(' × '),
          );
        }
        // pdf.js gives the words of the other direction in an order of its own
        if (dir === 'rtl') return;
        EXAMPLES.forEach((example, i) => {
          const [first, second] = [pages[2 * i]!.text, pages[2 * i + 1]!.text];
          const last = foundIn(first, FIRST(texts, example, filled[i]!));
          assert.equal(first.slice(last), solid(texts['ui.print.help']), 'the last line');
          for (const [label, word] of filled[i]!.parts) assert.ok(first.includes(solid(label + word)), label);
          foundIn(second, SECOND(texts, example));
        });
      });
    }
  }

  it('map and strips run from the right where the language does', async () => {
    const mirrored = async (locale: string) => {
      await fill(locale, { examples: EXAMPLES.slice(0, 1) });
      return page.$$eval('svg', (all) => [...new Set(all.map((one) => getComputedStyle(one).transform))]);
    };
    assert.deepEqual(await mirrored('ar-XB'), ['matrix(-1, 0, 0, 1, 0, 0)']);
    assert.deepEqual(await mirrored('en'), ['none']);
  });

  it('is one page without the answers, and has nothing of what was left out', async () => {
    const none = { parts: [], line: ' ', withAnswers: false };
    await fill('en', { examples: EXAMPLES.slice(0, 1), page: none, numbers: false });
    const { pages, title } = await print('A4');
    assert.equal(pages.length, 1);
    assert.equal(title, 'map-2026-11-28');
    for (const id of ['ui.print.talk', 'ui.numbers.about', 'ui.print.answers']) {
      assert.ok(!pages[0]!.text.includes(solid(allEnglish[id]!)), id);
    }
  });
});
