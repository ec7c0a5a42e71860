/** The built file of all parts, which a browser is given where another file has failed. */
import '../helpers/css-style-sheet.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as source from '../../src/all-parts.ts';
import { usePages } from '../helpers/page.ts';

const FILE = '/dist/connection-map.parts.js';

describe('the built file of all parts', () => {
  const open = usePages();

  it('exports what its source does', async () => {
    const { page } = await open({ body: '' });
    const built = await page.evaluate(async (file) => {
      const { version, parts, texts } = await import(file);
      const exportsOf = Object.entries(parts).map(([name, part]) => [name, Object.keys(part as object).sort()]);
      return { version, parts: Object.fromEntries(exportsOf), texts };
    }, FILE);
    const exports = Object.entries(source.parts).map(([name, part]) => [name, Object.keys(part).sort()]);
    assert.deepEqual(built, {
      version: source.version,
      parts: Object.fromEntries(exports),
      texts: { ...source.texts },
    });
  });
});
