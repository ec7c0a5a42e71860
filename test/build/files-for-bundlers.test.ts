import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import * as files from '../../src/files.ts';
import { languageFiles } from '../../tools/languages.mjs';
import { chunkFileNames, filesForBundlers } from '../../tools/rollup/files-for-bundlers.mjs';

const input = fileURLToPath(new URL('../../src/files.ts', import.meta.url));

describe('files-for-bundlers', async () => {
  const bundle = await rollup({ input, plugins: [filesForBundlers({ hasDoctor: false })] });
  const { output } = await bundle.generate({ format: 'es', chunkFileNames });
  const [entry] = output;

  it('gives what src/files.ts gives', () => {
    assert.deepEqual(entry.exports.sort(), Object.keys(files).sort());
  });
  it('imports each file of a language by its address, under the name that is asked for, and no other', async () => {
    const names = (await languageFiles()).map(({ name }) => name.replace(/\.js$/, ''));
    assert.deepEqual([...entry.dynamicImports].sort(), names.map((name) => `locales/${name}.js`).sort());
    for (const name of names)
      assert.match(entry.code, RegExp(`"${name}": \\(\\) => import\\('./locales/${name}.js'\\)`));
    assert.doesNotMatch(entry.code, /import\.meta|import\(new/);
  });
});

describe('src/files.ts', () => {
  it('unbuilt, no chunk would load the entry again', () => {
    assert.equal(files.chunksWouldLoadEntryTwice, false);
  });
});
