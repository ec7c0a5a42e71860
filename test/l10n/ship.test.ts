/** Which languages ship: the list in src is what the files in locales say, and none ships before its check passes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { readLocale, startLocale } from '../../tools/l10n/locale.ts';
import { ship, SHIPPED_FILE, shippedSource, shippingCodes } from '../../tools/l10n/ship.ts';
import { shippedSpanish, temporaryFolder } from './folder.ts';

describe('the languages that ship', () => {
  const folder = temporaryFolder();
  const list = `${folder}shipped.ts`;

  it('are those whose provenance says so, English first', () => {
    assert.deepEqual(SHIPPED, shippingCodes());
    assert.equal(readFileSync(SHIPPED_FILE, 'utf8'), shippedSource(SHIPPED), 'run: npm run l10n -- ship es');
    assert.equal(SHIPPED[0], 'en');
  });

  it('take in one whose check has no findings, and keep the rest of its provenance', () => {
    shippedSpanish(folder);
    const { provenance: before } = readLocale('es', folder);
    ship('es', folder, list);
    assert.deepEqual(readLocale('es', folder).provenance, { ...before, ships: true });
    assert.equal(readFileSync(list, 'utf8'), shippedSource(['en', 'es']));
  });

  it('refuse one with findings, and write nothing', () => {
    startLocale('eu', folder);
    const before = readFileSync(`${folder}provenance/eu.json`, 'utf8');
    assert.throws(() => ship('eu', folder, list), /eu cannot ship: npm run l10n -- check eu has \d+ findings/);
    assert.equal(readFileSync(`${folder}provenance/eu.json`, 'utf8'), before);
    assert.ok(!existsSync(list));
    assert.deepEqual(shippingCodes(folder), ['en']);
  });
});
