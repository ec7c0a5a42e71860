/** Reads PDFs: how many pages, their words, and the size of their type. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Without white space, since lines are broken anywhere. */
  readonly text: string;
  /** The smallest type, in pt. */
  readonly smallest: number;
  /** In pt. */
  readonly size: readonly [width: number, height: number];
}

/**
 * Radicals that look the same as a Chinese character, each before its character. A font has one glyph for both, and a PDF may
 * name the radical. NFKC knows only those of another block.
 */
const RADICALS = new Map(
  [
    ...'⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical, character]) => [radical!, character!]),
);

/** Joined without white space, and without what only turns the direction. */
export const solid = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2e80-\u2eff]/g, (one) => RADICALS.get(one) ?? one);

export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly title: string; readonly pages: readonly PdfPage[] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const written = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const sizes = written.map(({ transform }) => Math.hypot(transform[2], transform[3]));
    const [left, bottom, right, top] = page.view as [number, number, number, number];
    pages.push({
      text: solid(written.map(({ str }) => str).join('')),
      smallest: Math.min(...sizes),
      size: [right - left, top - bottom],
    });
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
  await task.destroy();
  return { title: info.Title ?? '', pages };
}
