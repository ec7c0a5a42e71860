/** Who the consent panel names: always somebody who can be seen, and never at any length. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recipientOf } from '../../../src/features/share/recipient.ts';
import fc, { propertyOn } from '../../helpers/random.ts';

const HOST = 'clinic.example';
const [A, B] = ['a'.repeat(60), 'b'.repeat(60)];

/** What `share-with` and the page’s address say → who is named. */
const NAMES: readonly (readonly [what: string, shareWith: string | null, name: string | null, host?: string])[] = [
  ['a name', 'Oak Street Clinic', 'Oak Street Clinic'],
  ['a name in Arabic', 'عيادة الشارع', 'عيادة الشارع'],
  ['a name in Thai, with its marks', 'คลินิกเด็กดี', 'คลินิกเด็กดี'],
  ['a name in Vietnamese, with marks of its own', 'Bê\u0323nh viện', 'Bê\u0323nh viện'],
  ['white space of all kinds', ' Oak\n\t\u00a0\u2003\u3000Street\u2028\u0085 Clinic ', 'Oak Street Clinic'],
  ['zero widths in a name', 'O\u200bak\ufeff \u2060Str\u00adeet\u200d', 'Oak Street'],
  ['bidi controls', '\u202eOak\u202c \u2066Street\u2069\u200f \u061cClinic', 'Oak Street Clinic'],
  ['control characters', 'Oak\0 \x1b[31mStreet\x7f', 'Oak [31mStreet'],
  ['tags and variation selectors', 'Oak\u{e0041}\u{e007f}\ufe0f', 'Oak'],
  ['a pile of marks', `O${'\u0300'.repeat(90)}ak`, `O${'\u0300'.repeat(3)}ak`],
  ['half a character', '\ud83cOak\udfe5', 'Oak'],
  ['a name that is too long', `${A} ${B}`, `${'a'.repeat(40)}…${'b'.repeat(39)}`],
  ['20,000 characters', 'ab'.repeat(10_000), `${'ab'.repeat(20)}…b${'ab'.repeat(19)}`],
  ['80 characters of two units each', '𝒶'.repeat(80), '𝒶'.repeat(80)],
  ['no name', null, HOST],
  [
    'no name, at a long address',
    null,
    `${'a'.repeat(40)}…${'a'.repeat(31)}.example`,
    `${'a.'.repeat(60).replaceAll('.', 'a')}.example`,
  ],
  ['no name, and no host name (srcdoc, about:blank, data:)', null, null, ''],
  ['a name, and no host name', 'Oak', 'Oak', ''],
  ...[
    ['', 'nothing'],
    [' \n ', 'blanks'],
    ['\u200b', 'a zero-width space'],
    ['\u200b\u200c\u200d\u2060\ufeff', 'zero widths'],
    ['\u202e\u2066\u200f\u061c', 'bidi controls'],
    ['\u00ad\u034f\u17b4\u180e', 'fillers that show nothing'],
    ['\u3164\u115f\u1160\uffa0', 'Hangul fillers'],
    ['\u2800\u{1d159}\u{13441}', 'blanks that count as symbols and letters'],
    ['\u0301\u0301', 'marks alone'],
    ['\ue000\u{f0000}\u{10ffff}\u0378', 'private and unassigned characters'],
    ['\ud800', 'half a character'],
    ['\u{e0041}\u{e0042}', 'tags'],
    ['… — . ·', 'dots and dashes'],
    ['\x00\x07\x85', 'control characters'],
  ].map(([text, what]) => [`${what}, and nothing else`, text!, HOST] as const),
];

describe('the recipient', () => {
  for (const [what, shareWith, name, host = HOST] of NAMES) {
    it(`of ${what}`, () => assert.equal(recipientOf(shareWith, host), name));
  }
  it('is nobody where the name shows nothing and the page has none', () => {
    assert.equal(recipientOf('\u200b', ''), null);
  });
  it('of any text can be seen, is no longer than 80 characters, and turns nothing round', () => {
    propertyOn(500)(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = recipientOf(text, HOST)!;
      assert.ok(/[\p{L}\p{N}]/u.test(name) && [...name].length <= 80, name);
      assert.doesNotMatch(name, /[\p{C}\p{Default_Ignorable_Code_Point}\n]/u);
    });
  });
});
