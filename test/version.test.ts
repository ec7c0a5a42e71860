import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { INSTRUMENT_VERSION } from '../src/instrument/version.ts';
import { VERSION } from '../src/version.ts';

const versionIn = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).version;

it('events report the version of the package', () => {
  assert.equal(VERSION, versionIn('package.json'));
  assert.equal(VERSION, versionIn('package-lock.json'));
});
it('versions are plain: three numbers', () => {
  for (const version of [VERSION, INSTRUMENT_VERSION]) {
    assert.match(version, /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
  }
});
