/** The language that somebody asks a command for: what is no language is refused, and another spelling is said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeFrom } from '../../tools/l10n/code.ts';

describe('a language code', () => {
  it('is taken as it is written', () => {
    for (const code of ['es', 'pt-BR', 'zh-Hans', 'zh-Hant-HK', 'es-419', 'ht', 'kek', 'fil', 'en-XA', 'en-GB'])
      assert.deepEqual(codeFrom(code), { code });
  });
  for (const [typed, code, note] of [
    ['tl', 'fil', '“tl” is written fil (Filipino).'],
    ['iw', 'he', '“iw” is written he (Hebrew).'],
    ['spa', 'es', '“spa” is written es (Spanish).'],
    ['pt_br', 'pt-BR', '“pt_br” is written pt-BR (Brazilian Portuguese).'],
    ['ZH-hans', 'zh-Hans', '“ZH-hans” is written zh-Hans (Simplified Chinese).'],
  ] as const) {
    it(`${typed} becomes ${code}, and it is said`, () => assert.deepEqual(codeFrom(typed), { code, note }));
  }
  for (const [typed, says] of [
    ['french', /no language is “french”\. The code of french is fr\./],
    ['Brazilian Portuguese', /not a BCP 47 tag/],
    ['Haitian Creole', /The code of Haitian Creole is ht\./],
    ['mx', /no language is “mx”/],
    ['zh-Hanx', /no script is “Hanx”/],
    ['pt-XQ', /no region is “XQ”/],
    ['español', /not a BCP 47 tag.*such as es/],
    ['', /not a BCP 47 tag/],
    [undefined, /not a language code/],
    ['en', /English is the source/],
    ['EN', /English is the source/],
  ] as const) {
    it(`${JSON.stringify(typed)} is refused`, () => assert.throws(() => codeFrom(typed), says));
  }
});
