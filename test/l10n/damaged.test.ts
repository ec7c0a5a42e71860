/** Files that a program, a download or a hand has damaged: which file, which line, what is wrong, and the cure. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesOf, readLocale, termsFile, write } from '../../tools/l10n/locale.ts';
import { shippedSpanish, temporaryFolder } from './folder.ts';

const folder = temporaryFolder();
type Damage = (whole: string) => string | Buffer;

const BACK = 'Bring back the file as it was: the copy that ends in .bak, or an earlier version.';
/** The line of the first translation. */
const AT = (whole: string) => whole.slice(0, whole.indexOf('<target')).split('\n').length;

const XLIFF: readonly (readonly [what: string, damage: Damage, says: string | ((whole: string) => string)])[] = [
  ['empty', () => '', `it is empty. ${BACK}`],
  ['with white space alone', () => ' \n\n', `it is empty. ${BACK}`],
  [
    'cut off in a text',
    (whole) => whole.slice(0, whole.indexOf('</target>')),
    (whole) => `line ${AT(whole)}: the file breaks off before its end, </xliff>. ${BACK}`,
  ],
  [
    'cut off in a tag',
    (whole) => whole.slice(0, whole.indexOf('</target>') + 4),
    (whole) => `line ${AT(whole)}: the file breaks off before its end, </xliff>. ${BACK}`,
  ],
  [
    'a web page',
    () => '<!DOCTYPE html>\n<html><body>Sign in<br></body></html>',
    'it is a web page (HTML), perhaps an error or a sign-in page. Download the XLIFF again.',
  ],
  [
    'another format',
    () => '<?xml version="1.0"?>\n<tmx version="1.4"></tmx>',
    'line 2: its first tag is <tmx>, not <xliff version="1.2">. Export it as XLIFF 1.2.',
  ],
  [
    'XLIFF 2.0',
    () => '<xliff version="2.0"><file/></xliff>',
    'line 1: it is XLIFF 2.0, not 1.2. Export it as XLIFF 1.2.',
  ],
  [
    'XLIFF without a file',
    () => '<xliff version="1.2"></xliff>',
    'it has no <file>, and so no texts. Bring back the file as it was.',
  ],
  [
    'PO',
    () => 'msgid "Start"\nmsgstr ""',
    'line 1: it begins with “msgid "Start"”, not with “<?xml”. It is no XLIFF file: export it again as XLIFF 1.2.',
  ],
  [
    'with an empty line before it',
    (whole) => `\n${whole}`,
    'line 1: it begins with a space or an empty line. It has to begin with “<?xml”: take out what stands before.',
  ],
  [
    'with text after it',
    (whole) => `${whole}more`,
    (whole) => `line ${whole.split('\n').length}: “more” stands after the end, </xliff>. Take it out.`,
  ],
  [
    'with a tag that is closed by another',
    (whole) => whole.replace('</target>', '</targt>'),
    (whole) => `line ${AT(whole)}: <target> is closed by </targt>. Close it by </target>.`,
  ],
  [
    'with a sign of HTML',
    (whole) => whole.replace('</target>', '&nbsp;</target>'),
    (whole) => `line ${AT(whole)}: XML does not know “&nbsp;”. Write the character itself.`,
  ],
  [
    'with a bare <',
    (whole) => whole.replace('</target>', ' < 3</target>'),
    (whole) => `line ${AT(whole)}: a “<” does not begin a tag. Write &lt; for the sign itself, or mend the tag.`,
  ],
  [
    'with an attribute without quotation marks',
    (whole) => whole.replace('version="1.2"', 'version=1.2'),
    'line 2: the value “1.2” of an attribute stands without quotation marks. Write "1.2".',
  ],
  [
    'with an attribute twice',
    (whole) => whole.replace('version="1.2"', 'version="1.2" version="1.2"'),
    'line 2: the attribute “version” stands twice in one tag. Keep one.',
  ],
  [
    'left in a merge',
    (whole) => whole.replace(/^.*<target/m, '<<<<<<< HEAD\n$&'),
    (whole) =>
      `line ${AT(whole)}: “<<<<<<< HEAD” is left over from a merge. Keep one of the two versions, and take out the lines with these signs.`,
  ],
  [
    'with a second file of another project',
    (whole) => whole.replace('</xliff>', '<file original="x"><body><trans-unit id="1"/></body></file></xliff>'),
    (whole) =>
      `line ${whole.trimEnd().split('\n').length}: it holds a second <file>, “x”, which the kit does not know. Keep each in a file of its own.`,
  ],
  [
    'in the letters of old Windows',
    (whole) => Buffer.from(whole.replace('</target>', ' año</target>').replace(/[^\0-ÿ]/g, ''), 'latin1'),
    // a letter of the notes before it
    (whole) =>
      `line ${whole.slice(0, /[\u0080-ÿ]/.exec(whole)!.index).split('\n').length}: its characters are not UTF-8. Save it as UTF-8.`,
  ],
  [
    'UTF-16 without its mark',
    (whole) => Buffer.from(whole.replace(/[^\0-\x7f]/g, ''), 'utf16le'),
    'it is UTF-16 without its mark, or no text. Save it as UTF-8.',
  ],
  [
    'a ZIP archive',
    () => Buffer.from('PK\x03\x04\xff\xfe\xfd', 'latin1'),
    'it is a ZIP archive or a spreadsheet (.xlsx). Unpack it, or save the table as CSV.',
  ],
];

describe('a file of translations', () => {
  for (const [what, damage, says] of XLIFF) {
    it(what, () => {
      const whole = shippedSpanish(folder);
      writeFileSync(`${folder}es.xlf`, damage(whole));
      const { units } = readLocale('es', folder);
      assert.ok(units instanceof Error, 'it was read');
      assert.equal(units.message, `locales/es.xlf: ${typeof says === 'string' ? says : says(whole)}`);
    });
  }
  for (const [what, damage] of [
    ['a byte order mark', (whole) => `\uFEFF${whole}`],
    ['two of them', (whole) => `\uFEFF\uFEFF${whole}`],
    ['UTF-16', (whole) => Buffer.from(`\uFEFF${whole}`, 'utf16le')],
  ] as readonly (readonly [string, Damage])[]) {
    it(`with ${what} is read all the same`, () => {
      writeFileSync(`${folder}es.xlf`, damage(shippedSpanish(folder)));
      assert.deepEqual(readLocale('es', folder).units, readLocale('es').units);
    });
  }
});

describe('the other files of a language', () => {
  const files = filesOf('es');
  const OTHERS: readonly (readonly [file: string, text: string, says: RegExp])[] = [
    [files.provenance, '{ "locale": ', /^locales\/provenance\/es\.json: it is not valid JSON \(.*\)\. Mend it/],
    [files.provenance, '{}', /^locales\/provenance\/es\.json: [^]*locale/],
    [files.glossary, '# Words', /^locales\/glossary\/es\.md: it has no heading “## .*”\. Write it back/],
    [termsFile('es'), 'word,forms', /^locales\/terms\/es\.csv: it has no column “term”\. Its first line names/],
    [termsFile('es'), 'term,forms,why\n"map,mapa,', /^locales\/terms\/es\.csv: line 2: a quotation mark is not closed/],
  ];
  for (const [file, text, says] of OTHERS) {
    it(`${file}: ${JSON.stringify(text)}`, () => {
      shippedSpanish(folder);
      write(folder, file, text);
      const told = Object.values(readLocale('es', folder)).filter((one): one is Error => one instanceof Error);
      assert.equal(told.length, 1);
      assert.match(told[0]!.message, says);
    });
  }
  it('one that is missing beside the translations is told by name, with the cure', () => {
    write(folder, files.units, shippedSpanish(folder));
    assert.match(
      String(readLocale('fi', folder).glossary),
      /locales\/glossary\/fi\.md: it is missing\. `npm run l10n -- new fi` starts the language\./,
    );
  });
});
