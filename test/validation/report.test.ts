/** The report, on made-up pilots: it finds what was made, and says what it cannot tell. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DIMENSIONS, type Answer } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { ITEM_COLUMNS } from '../../tools/validation/columns.ts';
import { completeRows, groupsOf, partColumn } from '../../tools/validation/groups.ts';
import { madeUpPilot } from '../../tools/validation/make-up.ts';
import { reportOf } from '../../tools/validation/report/report.ts';
import { readSheet } from '../../tools/validation/sheet.ts';
import { alphaOf } from '../../tools/validation/stats/alpha.ts';

const pilot = (n: number, band: 'teen' | 'all' = 'teen') => readSheet(madeUpPilot({ n, seed: 7, band }));

describe('a made-up pilot', () => {
  it('is the same for the same seed, and another for another', () => {
    const wish = { n: 5, seed: 3, band: 'teen' } as const;
    assert.equal(madeUpPilot(wish), madeUpPilot(wish));
    assert.notEqual(madeUpPilot(wish), madeUpPilot({ ...wish, seed: 4 }));
  });

  it('says on every row that it is made up', () => {
    const [head, ...rows] = madeUpPilot({ n: 5, seed: 3, band: 'all' }).trimEnd().split('\n');
    assert.match(head!, /,note_made_up$/);
    for (const row of rows) assert.match(row, /,seed 3$/);
  });

  // instrument.md §12.2: alpha of each part in 100,000 made-up parents
  const [group] = groupsOf(pilot(3000).runs);
  const ALPHA = {
    'warmth-fit': 0.701,
    friction: 0.718,
    communication: 0.681,
    repair: 0.715,
    boundaries: 0.665,
    play: 0.7,
  };
  for (const part of DIMENSIONS) {
    it(`has the consistency of its model: ${part}, ${ALPHA[part]}`, () => {
      const { alpha } = alphaOf(completeRows(group!.first, part))!;
      assert.ok(Math.abs(alpha - ALPHA[part]) < 0.03, String(alpha));
    });
  }

  it('refuses a number of parents that is none', () =>
    assert.throws(() => madeUpPilot({ n: 0, seed: 1, band: 'teen' }), /--n/));
});

describe('groups', () => {
  const { runs } = pilot(80);

  it('pair the waves of a stable parent, and count what they leave out', () => {
    const [group] = groupsOf(runs);
    const second = runs.filter(({ wave }) => wave === 2);
    const unstable = second.filter(({ stable }) => stable === false).length;
    assert.ok(unstable > 0 && second.length > unstable);
    assert.equal(group!.retest.length, second.length - unstable);
    assert.deepEqual(group!.leftOut, { unstable, otherGroup: 0, noFirst: 0 });
    for (const [one, two] of group!.retest) {
      assert.deepEqual([one.participant, one.wave, two.wave], [two.participant, 1, 2]);
    }
  });

  it('are by age band, version and language, and never pair across them', () => {
    const [first, second] = [runs.find(({ wave }) => wave === 1)!, runs.find(({ wave }) => wave === 2)!];
    const groups = groupsOf([
      first,
      { ...second, participant: first.participant, locale: 'es', stable: true },
      { ...second, participant: 'nobody', version: '2.0.0' },
      { ...first, participant: 'other', locale: 'en-GB' },
    ]);
    assert.deepEqual(
      groups.map(({ version, language, first: { length }, leftOut }) => [version, language, length, leftOut]),
      [
        [INSTRUMENT_VERSION, 'en', 2, { unstable: 0, otherGroup: 0, noFirst: 0 }],
        [INSTRUMENT_VERSION, 'es', 0, { unstable: 0, otherGroup: 1, noFirst: 0 }],
        ['2.0.0', 'en', 0, { unstable: 0, otherGroup: 0, noFirst: 1 }],
      ],
    );
  });

  it('turn strain items round, so that the sum of a part is its score', () => {
    const [group] = groupsOf(runs);
    for (const part of DIMENSIONS) {
      const whole = group!.first.filter(({ result }) => result.scores[part].answered === 4);
      const sums = completeRows(whole, part).map((row) => (100 * row.reduce((all, one) => all + one)) / 16);
      assert.deepEqual(sums, partColumn(whole, part));
    }
  });
});

describe('the report', () => {
  const large = reportOf(pilot(200));
  const small = reportOf(pilot(12));

  it('has every part that reviewers ask for, and a source for each formula', () => {
    for (const title of [
      ...['Missing answers', 'Distributions', 'Items and their parts', 'How many dimensions (parallel analysis)'],
      ...['Internal consistency', 'Between the parts', 'Retest', 'Other measures'],
    ]) {
      assert.ok(large.includes(`\n### ${title}\n`), title);
    }
    assert.match(large, /\n## Formulas and sources\n/);
  });

  it('finds more than one dimension in a model that has six', () =>
    assert.ok(Number(/\*\*(\d+)\*\* above chance/.exec(large)![1]) >= 3));

  it('says that made-up rows are no finding', () => {
    assert.match(large, /These rows are made up/);
    assert.doesNotMatch(reportOf({ ...pilot(12), isMadeUp: false }), /made up \(column/);
  });

  it('says of few parents what it cannot tell, and not of enough', () => {
    assert.match(small, /n = 12, and 168 are needed|n = \d+, and 168 are needed/);
    assert.match(small, /n = 12, and 50 are needed\.\*\* These numbers are no finding/);
    assert.match(
      small,
      /n = \d+, and 50 are needed\.\*\* These numbers are no finding: they cannot tell how far the map agrees/,
    );
    assert.doesNotMatch(large, /cannot (yet )?tell whether many parents are at the floor/);
  });

  it('has no “NaN”, no “undefined” and no total, of one parent as of many', () => {
    for (const text of [large, small, reportOf(pilot(1)), reportOf(pilot(2)), reportOf(pilot(10, 'all'))]) {
      assert.doesNotMatch(text, /NaN|undefined|Infinity|null/);
      assert.doesNotMatch(text, /\| total/i);
    }
  });

  it('keeps age bands apart, and warns against pooling', () => {
    const all = reportOf(pilot(10, 'all'));
    assert.equal(all.match(/^## .*instrument /gm)!.length, 5);
    assert.match(all, /Do not pool them/);
    assert.doesNotMatch(large, /Do not pool them/);
  });

  it('warns of fortnights that overlap, of rows of other rules, and of days that nobody wrote down', () => {
    const sheet = pilot(30);
    const close = sheet.runs.map((run) => ({ ...run, day: run.wave === 1 ? 0 : 86_400_000 * 7 }));
    assert.match(reportOf({ ...sheet, runs: close }), /pairs are under 14 days apart/);
    assert.match(reportOf({ ...sheet, runs: sheet.runs.map((run) => ({ ...run, day: null })) }), /Days .*: not told/);
    const old = reportOf({ ...sheet, runs: sheet.runs.map((run) => ({ ...run, version: '0.9.0' })) });
    assert.match(old, /the sheet has rows of 0\.9\.0/);
    assert.doesNotMatch(large, /the sheet has rows of/);
  });

  it('finds perfect agreement where parents answer the same again, and a shift where all answer easier', () => {
    const sheet = pilot(40);
    const waves = (second: (answer: Answer) => Answer) =>
      sheet.runs
        .filter(({ wave }) => wave === 1)
        .flatMap((run) => [run, { ...run, wave: 2 as const, stable: true, answers: run.answers.map(second) }]);
    const rowOf = (text: string, part: string) =>
      new RegExp(`^\\| ${part} .*$`, 'gm').exec(text.split('### Retest')[1]!)![0];
    const same = reportOf({ ...sheet, runs: waves((answer) => answer) });
    assert.match(rowOf(same, 'play'), /\| 1\.00 +\| – +\| 0\.0 +\| [\d.]+ +\| 0\.0 +\| 0\.0 +\|$/);
    assert.match(rowOf(same, 'headline'), /\| 40 +\| 100 % +\| 1\.00 /);
    // the three connecting items of play go up by a step, 18.75 points; the strain item stays
    const place = new Set(
      ITEM_COLUMNS.flatMap(({ dimension, key }, i) => (dimension === 'play' && key === '+' ? [i] : [])),
    );
    const runs = waves((answer) => answer).map((run) => {
      const answers = run.answers.map((answer, i): Answer =>
        place.has(i) ? (run.wave === 1 ? 1 : 2) : answer === 'na' || answer === 'skip' ? 2 : answer,
      );
      return { ...run, answers };
    });
    assert.equal(
      rowOf(reportOf({ ...sheet, runs }), 'play')
        .split('|')[5]!
        .trim(),
      '18.8',
    );
  });

  it('says that nothing is known of validity without other measures', () =>
    assert.match(reportOf({ ...pilot(12), others: [] }), /nothing can be said about validity/));
});

describe('the command', () => {
  const main = fileURLToPath(new URL('../../tools/validation/main.ts', import.meta.url));
  const node = ['--import', 'tsx', main];

  it('reads what it made up', () => {
    const folder = mkdtempSync(join(tmpdir(), 'validation-'));
    after(() => rmSync(folder, { recursive: true }));
    execFileSync('node', [...node, 'make-up', '--n', '3', '--out', `${folder}/pilot.csv`]);
    assert.match(
      execFileSync('node', [...node, `${folder}/pilot.csv`], { encoding: 'utf8' }),
      /^# Validation report\n/,
    );
  });

  it('says what a wrong name or number should be, and fails', () => {
    for (const [typed, expected] of [
      [['pilot-that-is-not.csv'], /There is no file “pilot-that-is-not\.csv”/],
      [['make-up', '--n', 'many'], /--n should be a whole number/],
    ] as const) {
      const { status, stderr, stdout } = spawnSync('node', [...node, ...typed], { encoding: 'utf8' });
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, expected);
    }
  });
});
