/** The budgets of what a parent downloads: each is enforced, by itself, and no file is without one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What grows: its files, and how the lines begin that are over then. */
const GROWN: readonly (readonly [what: string, files: readonly string[], over: readonly string[]])[] = [
  // what is fetched first counts in all that follows
  ['the entry', ['connection-map.js'], ['entry', 'until the first question', 'until the results are drawn']],
  [
    'the texts of the questions',
    ['chunks/english-questions-*.js'],
    ['until the first question', 'until the results are drawn'],
  ],
  ['the texts of the results', ['chunks/english-results-*.js'], ['until the results are drawn']],
  ['a translation', ['locales/es.results.js'], ['until the results in es']],
  [
    'what only some pages ask for',
    ['chunks/storage-*.js', 'chunks/schema-*.js', 'chunks/languages-*.js'],
    ['keeping, sharing', 'checks of what', 'all languages but English', 'until the results in '],
  ],
  ['what makes a FHIR response', ['fhir.js'], ['a FHIR response']],
  [
    'what a parent takes along',
    ['chunks/page-*.js', 'chunks/english-compare-*.js', 'chunks/english-learn-*.js', 'chunks/clinic-*.js'],
    ['“My page”', 'opening a map', '“Why this helps”', 'the download for a clinic'],
  ],
];

describe('a budget', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'budgets-'))}/`;
  const dist = `${folder}dist/`;
  before(() => assert.ok(globSync('connection-map.js', { cwd: fileAt('dist') }).length, 'npm run build'));
  beforeEach(() => {
    rmSync(dist, { recursive: true, force: true });
    cpSync(fileAt('dist'), dist, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const measure = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [fileAt('tools/budgets.mjs'), '--dist', dist], {
      encoding: 'utf8',
    });
    const over = [...stdout.matchAll(/^ *\d+ {2}(.*?) {2}OVER the limit of \d+$/gm)].map(([, name]) => name!);
    return { status, over, stderr };
  };

  it('holds for the build as it is', () => assert.deepEqual(measure(), { status: 0, over: [], stderr: '' }));

  for (const [what, files, starts] of GROWN) {
    it(`is enforced where ${what} grows past it`, () => {
      for (const pattern of files) {
        const [file] = globSync(pattern, { cwd: dist });
        assert.ok(file, pattern);
        // nothing packs these; no budget has so much room
        appendFileSync(dist + file, `\n// ${randomBytes(12_000).toString('base64')}`);
      }
      const { status, over } = measure();
      assert.equal(status, 1);
      for (const start of starts)
        assert.ok(
          over.some((line) => line.startsWith(start)),
          `${start}: ${over.join(' | ')}`,
        );
      assert.deepEqual(
        over.filter((line) => !starts.some((start) => line.startsWith(start))),
        [],
      );
    });
  }

  it('counts every file: one that none counts stops it', () => {
    writeFileSync(`${dist}chunks/another-AbCdEf.js`, 'export {};');
    const { status, stderr } = measure();
    assert.equal(status, 1);
    assert.match(stderr, /not part of any budget: chunks\/another-AbCdEf\.js/);
  });
});
