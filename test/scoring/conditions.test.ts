import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dimension } from '../../src/instrument/items.ts';
import type { Condition, Side } from '../../src/instrument/rules.ts';
import { areLikely, holds, sidesOf, type Facts, type Likely } from '../../src/scoring/conditions.ts';
import { keyAnswers, levelsOf, readAnswers, scoreDimensions } from '../../src/scoring/dimensions.ts';
import { answersWithSums, type Sums } from '../helpers/answers.ts';

/** All six steady but for the sums, no flags, a teen, nothing said. */
function createFacts({ sums = {}, ...rest }: Partial<Omit<Facts, 'scores' | 'levels'>> & { sums?: Sums } = {}): Facts {
  const scores = scoreDimensions(keyAnswers(readAnswers(answersWithSums('teen', sums), 'teen')));
  return {
    scores,
    levels: levelsOf(scores),
    flags: [],
    ageBand: 'teen',
    context: {},
    persistentTender: false,
    ...rest,
  };
}
const yes: Condition = { always: true };
const no: Condition = { flag: 'too-fast' };
const tender = (dim: Dimension): Side => ({ dim, is: 'tender' });
const strong = (dim: Dimension): Side => ({ dim, is: 'strength' });
const likely = (min: number, ...sides: Likely['likely']): Likely => ({ likely: sides, min });

describe('conditions (instrument.md §4, §9)', () => {
  const two = { sums: { play: 4, repair: 7 } };
  const oneOf = [tender('warmth-fit'), tender('communication')];
  const calm = (min: number): Condition => likely(min, strong('friction'), { oneOf });
  const table: [name: string, condition: Condition, facts: Parameters<typeof createFacts>[0], expected: boolean][] = [
    ['always', yes, {}, true],
    ['flag set', { flag: 'all-high' }, { flags: ['long-run', 'all-high'] }, true],
    ['flag not set', { flag: 'all-high' }, { flags: ['long-run'] }, false],
    ['part at the level', tender('play'), two, true],
    ['part at the level, on the edge', tender('repair'), two, true],
    ['part at another level', tender('friction'), two, false],
    ['part that is not mapped', tender('play'), { sums: { play: null } }, false],
    ['scoredMax reached', { scoredMax: 3 }, { sums: { play: null, repair: null, friction: null } }, true],
    ['scoredMax passed', { scoredMax: 3 }, { sums: { play: null, repair: null } }, false],
    ['count at min', { count: 'tender', min: 2 }, two, true],
    ['count under min', { count: 'tender', min: 3 }, two, false],
    ['every', { every: 'steady' }, {}, true],
    ['every, but for one', { every: 'steady' }, { sums: { play: 4 } }, false],
    ['every looks at mapped parts alone', { every: 'steady' }, { sums: { play: null } }, true],
    ['expected at min: 97 + 55 + 4 × 15', { expected: 'tender', min: 212 }, two, true],
    ['expected under min', { expected: 'tender', min: 213 }, two, false],
    ['expected without what is not mapped', { expected: 'tender', min: 75 }, { sums: { play: null } }, true],
    ['expected, one point more', { expected: 'tender', min: 76 }, { sums: { play: null } }, false],
    ['expected strengths: 68 + 5 × 11', { expected: 'strength', min: 123 }, { sums: { play: 12 } }, true],
    ['clear', { clear: 'tender', min: 1 }, two, true],
    ['clear, not with the edge', { clear: 'tender', min: 2 }, two, false],
    ['clear, both', { clear: 'tender', min: 2 }, { sums: { play: 4, repair: 6 } }, true],
    ['a clear part', { clear: 'tender', dim: 'play' }, two, true],
    ['a part on the edge', { clear: 'tender', dim: 'repair' }, two, false],
    ['a part at another level', { clear: 'tender', dim: 'boundaries' }, two, false],
    ['a clear strength', { clear: 'strength', dim: 'play' }, { sums: { play: 12 } }, true],
    ['between steady and a strength is no strength', { clear: 'strength', min: 1 }, { sums: { play: 11 } }, false],
    ['likely: 97 × 97', likely(94, tender('play'), tender('repair')), { sums: { play: 4, repair: 4 } }, true],
    ['not as likely', likely(95, tender('play'), tender('repair')), { sums: { play: 4, repair: 4 } }, false],
    ['likely, one on the edge', likely(50, tender('play'), tender('repair')), two, false],
    ['likely, one at another level', likely(0, tender('play'), strong('repair')), { sums: { play: 4 } }, false],
    ['likely, one not mapped', likely(0, tender('play'), tender('repair')), { sums: { play: 4, repair: null } }, false],
    ['likely, the first of oneOf', calm(80), { sums: { friction: 14, 'warmth-fit': 5 } }, true],
    ['likely, the second of oneOf', calm(80), { sums: { friction: 14, communication: 5 } }, true],
    ['likely, the likelier of oneOf', calm(80), { sums: { friction: 14, 'warmth-fit': 6, communication: 5 } }, true],
    ['likely, none of oneOf', calm(0), { sums: { friction: 14 } }, false],
    ['likely, the one of oneOf on the edge', calm(0), { sums: { friction: 14, communication: 7 } }, false],
    ['all', { all: [yes, yes] }, {}, true],
    ['all, but for one', { all: [yes, no] }, {}, false],
    ['any, one of them', { any: [no, yes] }, {}, true],
    ['any, none of them', { any: [no, no] }, {}, false],
    ['nested', { all: [{ any: [no, { all: [yes, yes] }] }, yes] }, {}, true],
    ['band', { band: 'infant' }, { ageBand: 'infant' }, true],
    ['another band', { band: 'infant' }, {}, false],
    ['optional answer', { ctx: 'ctx-start', in: ['yes', 'no'] }, { context: { 'ctx-start': 'no' } }, true],
    ['another optional answer', { ctx: 'ctx-start', in: ['yes'] }, { context: { 'ctx-start': 'no' } }, false],
    ['another optional question', { ctx: 'ctx-start', in: ['yes'] }, { context: { 'ctx-needs': 'yes' } }, false],
    ['no answer equals rather not say', { ctx: 'ctx-needs', in: ['rather-not-say'] }, {}, true],
    ['tender on two kept maps', { persistentTender: { minDaysApart: 28 } }, { persistentTender: true }, true],
    ['not tender on two kept maps', { persistentTender: { minDaysApart: 28 } }, {}, false],
  ];
  for (const [name, condition, facts, expected] of table) {
    it(`${name}: ${expected}`, () => assert.equal(holds(condition, createFacts(facts)), expected));
  }
});

describe('the sides of `likely` (instrument.md §4)', () => {
  const condition = likely(80, strong('friction'), { oneOf: [tender('warmth-fit'), tender('communication')] });
  const table: [name: string, sums: Sums, dim: Dimension][] = [
    ['the likelier one', { 'warmth-fit': 5, communication: 4 }, 'communication'],
    ['the likelier one, first', { 'warmth-fit': 4, communication: 5 }, 'warmth-fit'],
    ['the first on a tie', { 'warmth-fit': 4, communication: 4 }, 'warmth-fit'],
    ['the clear one', { 'warmth-fit': 7, communication: 6 }, 'communication'],
    ['the one that is mapped', { 'warmth-fit': null, communication: 4 }, 'communication'],
  ];
  for (const [name, sums, dim] of table) {
    it(`${name}: ${dim}`, () => {
      assert.deepEqual(sidesOf(condition, createFacts({ sums })), [strong('friction'), tender(dim)]);
    });
  }
  it('are compared in whole numbers: 66 × 75 is under 50, 68 × 75 is not', () => {
    const sides = [strong('play'), tender('repair')];
    const facts = createFacts({ sums: { play: 12, repair: 6 } });
    assert.deepEqual([areLikely(sides, 51, facts), areLikely(sides, 52, facts)], [true, false]);
    const three = { score: 75, level: 'strength', edge: null, range: [63, 87], answered: 3 } as const;
    assert.equal(areLikely(sides, 50, { ...facts, scores: { ...facts.scores, play: three } }), false);
    assert.equal(areLikely(sides, 49, { ...facts, scores: { ...facts.scores, play: three } }), true);
  });
});
