import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, fill } from '../../src/locale/fill.ts';
import { writerOf } from '../../src/locale/writing.ts';

describe('numbers in a text', () => {
  const table: [text: string, numbers: Record<string, number>, locale: string, expected: string][] = [
    ['Question {n} of {total}', { n: 3, total: 24 }, 'en', 'Question 3 of 24'],
    ['{total}: {n}', { n: 3, total: 24 }, 'en', '24: 3'],
    ['{n} and {n}', { n: 1 }, 'en', '1 and 1'],
    ['{score} ({low}–{high})', { score: 0, low: 0, high: 100 }, 'en', '0 (0–100)'],
    ['Start', { n: 3 }, 'en', 'Start'],
    ['', { n: 3 }, 'en', ''],
    // in the digits of the language
    ['{n} من {total}', { n: 3, total: 24 }, 'ar-EG', '٣ من ٢٤'],
    ['{n}', { n: 24 }, 'fa', '۲۴'],
    ['{n}', { n: 24 }, 'ar-MA', '24'],
    ['{n}', { n: 24 }, 'zh-Hant', '24'],
    // whole numbers only
    ['{n}', { n: 12.4 }, 'en', '12'],
    ['{n}', { n: 68.75 }, 'de', '69'],
    // what has no number stays as it is
    ['{n} of {total}', { n: 3 }, 'en', '3 of {total}'],
    ['{name}, { n } and {}', { n: 3 }, 'en', '{name}, { n } and {}'],
    ['{toString} {constructor}', {}, 'en', '{toString} {constructor}'],
    // no sign of a replacement pattern is read as one
    ['$& $1 {n} $$', { n: 3 }, 'en', '$& $1 3 $$'],
  ];
  for (const [text, numbers, locale, expected] of table) {
    it(`“${text}”, ${locale}: “${expected}”`, () => assert.equal(fill(text, numbers, writerOf(locale)), expected));
  }
  it('leaves the numbers as they were', () => {
    const numbers = Object.freeze({ n: 3 });
    assert.equal(fill('{n}', numbers), '3');
  });
});

describe('a date', () => {
  const time = Date.UTC(2026, 10, 29, 12);
  for (const [locale, write, expected] of [
    ['en', undefined, 'November 29, 2026'],
    ['ar', undefined, '29 نوفمبر 2026'],
    // where the texts have the digits 0–9, the date has them too
    ['ar-EG', undefined, '29 نوفمبر 2026'],
    ['ar-EG', writerOf('ar-EG'), '٢٩ نوفمبر ٢٠٢٦'],
    ['zh-Hans', undefined, '2026年11月29日'],
    ['vi', undefined, '29 tháng 11, 2026'],
  ] as const) {
    it(`${locale}, ${write ? 'with' : 'without'} digits of its own: ${expected}`, () =>
      assert.equal(dayOf({ locale, dir: 'ltr', translation: 'draft', write }, time), expected));
  }
});
