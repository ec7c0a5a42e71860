/**
 * A run of the tests fails for what failed twice, and for more than one file that failed by chance. Its end says what
 * failed and how.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { causesIn, toRunAgain, verdictOf, type Outcome } from '../../tools/verdict.mjs';

const again = () => Promise.reject(new Error('not here'));
const file = (name: string, passed: number, failed: number, second?: [passed: number, failed: number]): Outcome => ({
  name,
  passed,
  failed,
  again,
  ...(second && { second: { name, passed: second[0], failed: second[1] } }),
});

describe('the verdict on a run', () => {
  it('where all passed is their sum', () =>
    assert.deepEqual(verdictOf([file('a', 3, 0), file('b', 4, 0)]), { passed: 7, failed: 0, flaky: [] }));

  it('of a file that passed alone counts its second run, and names it as flaky', () =>
    assert.deepEqual(verdictOf([file('a', 3, 0), file('b', 2, 2, [4, 0])]), { passed: 7, failed: 0, flaky: ['b'] }));

  it('of a file that failed again is a failure, and nothing is flaky', () =>
    assert.deepEqual(verdictOf([file('a', 3, 0), file('b', 2, 2, [3, 1])]), { passed: 6, failed: 1, flaky: [] }));

  it('of two flaky files is a failure for each', () =>
    assert.deepEqual(verdictOf([file('a', 0, 3, [3, 0]), file('b', 2, 2, [4, 0])]), {
      passed: 7,
      failed: 2,
      flaky: ['a', 'b'],
    }));

  it('of a file that was not run again is its first run', () =>
    assert.deepEqual(verdictOf([{ name: 'types', passed: 0, failed: 1 }]), { passed: 0, failed: 1, flaky: [] }));
});

describe('what is run once more', () => {
  const names = (outcomes: readonly Outcome[]) => toRunAgain(outcomes).map(({ name }) => name);

  it('is what failed, but for what chance does not touch', () =>
    assert.deepEqual(names([file('a', 3, 0), file('b', 3, 1), { name: 'types', passed: 0, failed: 1 }]), ['b']));

  it('is nothing where so much failed that no chance did it', () => {
    const five = Array.from({ length: 5 }, (_, i) => file(String(i), 0, 1));
    assert.equal(names(five).length, 5);
    assert.deepEqual(names([...five, file('5', 0, 1)]), []);
  });
});

describe('the end of a run', () => {
  const failing = (name: string, ...failures: readonly (readonly [name: string, words: string])[]): Outcome => ({
    name,
    passed: 0,
    failed: failures.length,
    failures: failures.map(([name, words]) => ({ name, words })),
  });
  const passing = failing('p');

  it('says nothing of what passed', () => assert.deepEqual(causesIn([passing, file('b', 3, 0)]), []));

  it('says how a flaky file failed, although it passed after', () =>
    assert.deepEqual(causesIn([{ ...failing('a', ['one', 'Timeout.\n\nwaiting for: x']), second: passing }]), [
      'FLAKY: a failed, and passed when it ran alone.',
      '  ✖ one',
      '      Timeout.',
      '      waiting for: x',
    ]));

  it('says how any other failed, both times', () => {
    const lines = causesIn([
      { ...failing('a', ['one', 'first']), second: failing('a', ['two', 'second']) },
      failing('types', ['npm run types', 'TS1']),
    ]);
    assert.deepEqual(
      lines.map((line) => line.trim()),
      ['FAILED: a', '✖ one', 'first', 'FAILED again, alone: a', '✖ two', 'second'].concat([
        'FAILED: types',
        '✖ npm run types',
        'TS1',
      ]),
    );
  });

  it('is short, however much failed', () => {
    const long = Array.from({ length: 50 }, () => 'x'.repeat(5000)).join('\n');
    const lines = causesIn([failing('a', ...Array.from({ length: 40 }, (_, i) => [`t${i}`, long] as const))]);
    assert.equal(lines.at(-1), '  and 35 more, which are printed above');
    assert.ok(lines.join('\n').length < 25_000, `${lines.join('\n').length} characters`);
  });
});
