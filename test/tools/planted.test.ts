/** The list of planted defects: each still has its place and its test, so that `npm run planted` says something of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PLANTS } from '../../tools/planted/plants.mjs';

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const ENGINES: readonly (string | undefined)[] = [undefined, 'chromium', 'firefox', 'webkit'];

describe('a planted defect', () => {
  it('is one of many, each with a name of its own', () => {
    assert.ok(PLANTS.length > 100, `${PLANTS.length}`);
    assert.deepEqual(
      PLANTS.map(({ what }) => what).filter((what, i, all) => all.indexOf(what) !== i),
      [],
    );
  });

  for (const { what, file, find, put, test, engine } of PLANTS) {
    it(`has its place and its test: ${what}`, () => {
      assert.ok(existsSync(fileAt(file)), `${file} is not there: mend the plant, or take it off the list`);
      const places = readFileSync(fileAt(file), 'utf8').split(find).length - 1;
      assert.equal(places, 1, `its place has changed in ${file}: mend the plant, or take it off the list`);
      assert.notEqual(put, find);
      assert.ok(existsSync(fileAt(test)) && /\.(test|browser)\.ts$/.test(test), `no test ${test}`);
      assert.ok(ENGINES.includes(engine), `no engine ${engine}`);
    });
  }
});
