import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, DIMENSIONS, FACETS, ITEMS, type Answer, type Answers } from '../../src/instrument/items.ts';
import type { Edge, Level } from '../../src/instrument/rules.ts';
import {
  perDimension,
  keyAnswers,
  levelsOf,
  readAnswers,
  scoreDimensions,
  type Keyed,
} from '../../src/scoring/dimensions.ts';
import { answersInOrder } from '../helpers/answers.ts';

const round = (value: number) => Math.round(value * 100) / 100;

/** Every part answered by `answered` items, 3 or 4, that sum to `sum`: the first ones highest. */
function keyedOf(answered: number, sum: number): Keyed {
  const nth = new Map<string, number>();
  return FACETS.map(({ dimension }) => {
    const at = nth.get(dimension) ?? 0;
    nth.set(dimension, at + 1);
    return at < answered ? Math.floor((sum + answered - 1 - at) / answered) : null;
  });
}

describe('reading and turning answers (instrument.md §2.3, §3.1)', () => {
  it('reads 24 answers in presentation order; what is missing is null', () => {
    const values: Answer[] = [0, 1, 2, 3, 4, 'na', 'skip'];
    assert.deepEqual(readAnswers(answersInOrder('infant', values), 'infant'), [
      ...[0, 1, 2, 3, 4, null, null],
      ...Array(17).fill(null),
    ]);
    assert.deepEqual(readAnswers({}, 'teen'), Array(24).fill(null));
  });
  it('reads only the items of the band', () => {
    const answers: Answers = { 'play-fun-infant': 4 };
    assert.deepEqual(readAnswers(answers, 'teen'), Array(24).fill(null));
  });
  for (const [place, { dimension, facet, key }] of FACETS.entries()) {
    it(`${dimension}-${facet} (${key}) is ${key === '+' ? 'kept' : 'turned round'}`, () => {
      for (const raw of [0, 1, 2, 3, 4] as const) {
        const raws = FACETS.map((_, at) => (at === place ? raw : null));
        assert.equal(keyAnswers(raws)[place], key === '+' ? raw : 4 - raw);
        assert.equal(keyAnswers(raws).filter((one) => one !== null).length, 1);
      }
    });
  }
});

describe('levels and edges at every attainable score (instrument.md §3.3)', () => {
  const table: [answered: number, sum: number, score: number, level: Level, edge: Edge | null][] = [
    [4, 0, 0, 'tender', null],
    [4, 1, 6.25, 'tender', null],
    [4, 2, 12.5, 'tender', null],
    [4, 3, 18.75, 'tender', null],
    [4, 4, 25, 'tender', null],
    [4, 5, 31.25, 'tender', null],
    [4, 6, 37.5, 'tender', null],
    [4, 7, 43.75, 'tender', 'steady-tender'],
    [4, 8, 50, 'steady', null],
    [4, 9, 56.25, 'steady', null],
    [4, 10, 62.5, 'steady', null],
    [4, 11, 68.75, 'steady', 'strength-steady'],
    [4, 12, 75, 'strength', null],
    [4, 13, 81.25, 'strength', null],
    [4, 14, 87.5, 'strength', null],
    [4, 15, 93.75, 'strength', null],
    [4, 16, 100, 'strength', null],
    [3, 0, 0, 'tender', null],
    [3, 1, 8.33, 'tender', null],
    [3, 2, 16.67, 'tender', null],
    [3, 3, 25, 'tender', null],
    [3, 4, 33.33, 'tender', null],
    [3, 5, 41.67, 'tender', 'steady-tender'],
    [3, 6, 50, 'steady', null],
    [3, 7, 58.33, 'steady', null],
    [3, 8, 66.67, 'steady', 'strength-steady'],
    [3, 9, 75, 'strength', null],
    [3, 10, 83.33, 'strength', null],
    [3, 11, 91.67, 'strength', null],
    [3, 12, 100, 'strength', null],
  ];
  for (const [answered, sum, expected, level, edge] of table) {
    it(`${sum} of ${4 * answered} is ${expected}, ${level}${edge ? `, between (${edge})` : ''}`, () => {
      const scores = scoreDimensions(keyedOf(answered, sum));
      for (const dimension of DIMENSIONS) {
        const { score, ...placed } = scores[dimension];
        assert.deepEqual(
          [round(score!), placed.level, placed.edge, placed.answered],
          [expected, level, edge, answered],
        );
      }
    });
  }
  for (const answered of [0, 1, 2]) {
    it(`${answered} answers are not mapped, however high`, () => {
      const scores = scoreDimensions(keyedOf(answered, 4 * answered));
      for (const dimension of DIMENSIONS) assert.deepEqual(scores[dimension], { score: null, answered });
      assert.deepEqual(
        levelsOf(scores),
        perDimension(() => null),
      );
    });
  }
});

describe('range: score ± 11 with four answers, ± 12 with three, clipped (instrument.md §3.3)', () => {
  const table: [answered: number, sum: number, low: number, high: number][] = [
    [4, 0, 0, 11],
    [4, 1, 0, 17.25],
    [4, 2, 1.5, 23.5],
    [4, 8, 39, 61],
    [4, 14, 76.5, 98.5],
    [4, 15, 82.75, 100],
    [4, 16, 89, 100],
    [3, 0, 0, 12],
    [3, 1, 0, 20.33],
    [3, 2, 4.67, 28.67],
    [3, 6, 38, 62],
    [3, 11, 79.67, 100],
    [3, 12, 88, 100],
  ];
  for (const [answered, sum, low, high] of table) {
    it(`${sum} of ${4 * answered}: ${low} to ${high}`, () => {
      assert.deepEqual(scoreDimensions(keyedOf(answered, sum)).repair.range!.map(round), [low, high]);
    });
  }
});

describe('a value for each part', () => {
  it('has the six parts in the order of the instrument', () => {
    const parts = perDimension((dimension) => dimension);
    assert.deepEqual(Object.keys(parts), [...DIMENSIONS]);
    assert.deepEqual(Object.values(parts), [...DIMENSIONS]);
  });
  it('levels are those of the scores', () => {
    const keyed = keyAnswers(readAnswers(answersInOrder('teen', [4, 4, 4, 4, 4, 4, 4]), 'teen'));
    const fresh = { ...scoreDimensions(keyed), friction: scoreDimensions(keyedOf(4, 16)).friction };
    assert.deepEqual(levelsOf(fresh), { ...perDimension(() => null), friction: 'strength' });
  });
  it('every band asks the same facets in the same order', () => {
    for (const band of AGE_BANDS) {
      assert.deepEqual(
        ITEMS[band].map(({ id }) => id),
        FACETS.map(({ dimension, facet }) => `${dimension}-${facet}-${band}`),
      );
    }
  });
});
