import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../src/locale/match.ts';
import { dirOf } from '../../src/locale/writing.ts';

const MANY = ['en', 'es', 'zh-Hans', 'zh-Hant', 'pt-BR', 'pt-PT', 'nb', 'fil', 'he', 'sr', 'ar', 'pa'] as const;

describe('the nearest language to a tag', () => {
  const table: [tag: string, shipped: readonly string[], expected: string | undefined][] = [
    ['es', MANY, 'es'],
    ['es-MX', MANY, 'es'],
    ['ES-mx', MANY, 'es'],
    ['en_US', MANY, 'en'],
    [' en ', MANY, 'en'],
    ['en-XA', MANY, 'en'],
    // by script, not by letters
    ['zh-TW', MANY, 'zh-Hant'],
    ['zh-HK', MANY, 'zh-Hant'],
    ['zh-Hans-SG', MANY, 'zh-Hans'],
    ['zh', MANY, 'zh-Hans'],
    // who reads one script of Chinese is not given the other
    ['zh-TW', ['en', 'zh-Hans'], undefined],
    ['zh-HK', ['zh-Hans', 'zh'], undefined],
    ['zh-Hant', ['zh'], undefined],
    ['zh-CN', ['zh-Hant'], undefined],
    ['zh', ['zh-TW'], undefined],
    ['sr-Latn', MANY, 'sr'],
    ['sr-Latn', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['pa-Arab', MANY, undefined],
    // script before region: who asks for one script cannot read the other
    ['zh-Hans-HK', ['en', 'zh-Hant-HK', 'zh-Hans'], 'zh-Hans'],
    ['zh-Hant-CN', ['zh-Hans-CN', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-SG', ['zh-Hans-SG', 'zh-Hant-TW'], 'zh-Hant-TW'],
    ['sr-Latn-RS', ['sr', 'sr-Latn-ME'], 'sr-Latn-ME'],
    ['zh-Hant-HK', ['zh-Hant', 'zh-Hant-HK'], 'zh-Hant-HK'],
    // by region, then the regions at large before the largest
    ['pt-BR', MANY, 'pt-BR'],
    ['pt', MANY, 'pt-BR'],
    ['pt-AO', MANY, 'pt-PT'],
    ['pt-AO', ['pt-BR'], 'pt-BR'],
    ['es-MX', ['es', 'es-419'], 'es-419'],
    // other names of the same
    ['no', MANY, 'nb'],
    ['nn-NO', MANY, 'nb'],
    ['tl', MANY, 'fil'],
    ['fil', MANY, 'fil'],
    ['iw', MANY, 'he'],
    // none
    ['fr', MANY, undefined],
    ['zz', MANY, undefined],
    ['est', MANY, undefined],
    ['xx-!!', MANY, undefined],
    ['', MANY, undefined],
    ['-', MANY, undefined],
    ['english language', MANY, undefined],
    ['e', MANY, undefined],
    ['constructor', MANY, undefined],
    ['\u0000', MANY, undefined],
    ['es', [], undefined],
  ];
  for (const [tag, shipped, expected] of table) {
    it(`${JSON.stringify(tag)} of ${shipped.join(' ') || 'none'}: ${expected}`, () =>
      assert.equal(nearest(tag, shipped), expected));
  }
});

describe('the direction of a language', () => {
  for (const [tag, expected] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-XB', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['zh-TW', 'ltr'],
    ['xx-!!', 'ltr'],
  ] as const) {
    it(`${tag}: ${expected}`, () => assert.equal(dirOf(tag), expected));
  }
});
