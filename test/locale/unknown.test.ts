/** A language that the browser does not know, such as Haitian Creole, is written the same on every device. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** All that is written for a language, on a device of another. */
const SCRIPT = `
import { dayOf } from './src/locale/fill.ts';
import { pluralOf } from './src/locale/plural.ts';
import { writerOf } from './src/locale/writing.ts';
const shown = (locale) => {
  const language = { locale, dir: 'ltr', translation: 'draft' };
  return [
    (writerOf(locale) ?? String)(24),
    [0, 1, 2, 5].map((n) => pluralOf(language, n)).join(' '),
    dayOf(language, Date.UTC(2026, 10, 29, 12)),
  ];
};
console.log(JSON.stringify([Intl.DateTimeFormat().resolvedOptions().locale, shown('ht'), shown('es'), shown('ar-EG')]));
`;

/** Its language is that of the process, which is taken when it starts. */
const onDevice = (locale: string) =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, LC_ALL: `${locale}.UTF-8`, TZ: 'UTC' },
      encoding: 'utf8',
    }),
  ) as [device: string, ...shown: string[][]];

describe('on an Arabic device', () => {
  const [device, creole, spanish, arabic] = onDevice('ar_EG');
  it('which this is', () => assert.equal(device, 'ar-EG'));
  it('a language that nobody here knows has the digits and dates of English, and one form for numbers', () =>
    assert.deepEqual(creole, ['24', 'other other other other', 'November 29, 2026']));
  it('a known language has its own', () => {
    assert.deepEqual(spanish, ['24', 'other one other other', '29 de noviembre de 2026']);
    assert.deepEqual(arabic!.slice(0, 2), ['٢٤', 'zero one two few']);
  });
});
