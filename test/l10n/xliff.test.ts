/** XLIFF, written and read: nothing is lost on the way, and what is no XLIFF is refused. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readLocale, startLocale, targetsOf, xliffOf } from '../../tools/l10n/locale.ts';
import { hashOf, unitsOf } from '../../tools/l10n/units.ts';
import { readXliff, type Translated } from '../../tools/l10n/xliff.ts';
import { writeXliff } from '../../tools/l10n/xliff-write.ts';
import fc, { propertyOn } from '../helpers/random.ts';
import { start, temporaryFolder } from './folder.ts';

const folder = temporaryFolder();

describe('a file', () => {
  /** A file of one unit whose target is a text, and what is read from it. */
  const written = (target: string) => writeXliff('es', [{ ...unitsOf('es')[0]!, ...start, target }]);
  const readBack = (xliff: string) => readXliff(xliff).units[0]!.target;

  const ENDS = ['\t', '\n', '\r', '\r\n', '\u0085', '\r\u0085', '\u2028', '\u2029'];
  for (const end of ENDS) {
    const codes = [...end].map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    it(`gives back ${codes.join(' ')} wherever it stands`, () => {
      for (const text of [`one${end}two`, `${end}one`, `one${end}`]) assert.equal(readBack(written(text)), text);
    });
  }
  it('holds line separators as references, so that no other tool takes them for line feeds', () => {
    assert.match(written('a\u2028b\u2029c\u0085d\re'), /<target[^>]*>a&#x2028;b&#x2029;c&#x85;d&#xD;e</);
  });
  it('that another tool wrote keeps the separators that XML 1.0 keeps', () => {
    const raw = written('a#b').replace('a#b', 'a\u2028b\u2029c\u0085d\r\ne\rf');
    assert.equal(readBack(raw), 'a\u2028b\u2029c\u0085d\ne\nf');
  });
  it('gives back whatever was written', () => {
    const unit = fc.oneof(
      { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), weight: 9 },
      { arbitrary: fc.constantFrom(...ENDS), weight: 1 },
    );
    // XML 1.0 knows no other control character
    const words = fc
      .string({ unit, minLength: 1, maxLength: 60 })
      .filter((text) => !/[^\P{Cc}\t\n\r\u0085]|\p{Cs}|\p{Cn}/u.test(text));
    const translated = fc.record({
      target: words,
      state: fc.constantFrom('', 'translated', 'needs-l10n', 'x-mine'),
      isApproved: fc.boolean(),
      earlier: fc.array(fc.record({ source: words, target: words }, { noNullPrototype: true }), { maxLength: 2 }),
    });
    propertyOn(100)(translated, (some) => {
      const [first] = unitsOf('es');
      const one: Translated = { id: first!.id, source: first!.source, hash: hashOf(first!.source), ...some };
      assert.deepEqual(readXliff(writeXliff('es', [{ ...first!, ...one }])), { code: 'es', units: [one] });
    });
  });
  it('that is no XLIFF is refused, with what is wrong', () => {
    for (const [text, what] of [
      ['<xliff version="1.2"><file>', /breaks off/],
      ['<xliff version="2.0"><file/></xliff>', /XLIFF 2\.0, not 1\.2/],
      ['<html/>', /web page/],
      ['', /empty/],
    ] as const) {
      assert.throws(() => readXliff(text), what, text);
    }
  });
  it('that is missing is told by name', () =>
    assert.match(String(readLocale('fi', folder).units), /locales\/fi\.xlf: it is missing/));
  it('holds what has been translated so far, by id', () => {
    startLocale('es', folder);
    writeFileSync(`${folder}es.xlf`, xliffOf('es', [{ ...start, target: 'Empezar' }]));
    assert.deepEqual(targetsOf('es', folder), { 'ui.start': 'Empezar' });
  });
});
