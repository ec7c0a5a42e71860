import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgeBand, Dimension } from '../../src/instrument/items.ts';
import { CHANCES, PATTERNS, SCORING, type PatternId } from '../../src/instrument/rules.ts';
import { chanceOf } from '../../src/scoring/chances.ts';
import { perDimension, type DimensionScore, type Levels } from '../../src/scoring/dimensions.ts';
import { tenderSpotOf } from '../../src/scoring/headline.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder, answersWithSums, createAnswers, sumsOf, type Sums } from '../helpers/answers.ts';

const tender = 4;
const sure = 14;
const resultOf = (sums: Sums, ageBand: AgeBand = 'teen') => score(answersWithSums(ageBand, sums), ageBand);

/** 100 × Φ, rounded. Φ by its series. */
function hundredths(z: number): number {
  let [term, sum] = [z, z];
  for (let k = 1; k < 200; k++) {
    term *= (-z * z * (2 * k - 1)) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return Math.abs(Math.round(50 + (100 * sum) / Math.sqrt(2 * Math.PI)));
}

describe('how likely a level is (instrument.md §3.5)', () => {
  const [lower, upper] = [SCORING.cuts.steady, SCORING.cuts.strength];
  for (const answered of [3, 4] as const) {
    it(`p-chances: ${answered} answers give 100 × Φ, rounded`, () => {
      const scores = Array.from({ length: 4 * answered + 1 }, (_, sum) => (100 * sum) / (4 * answered));
      const tenders = scores.map((one) => hundredths((lower - one) / SCORING.sem[answered]));
      const strengths = scores.map((one) => hundredths((one - upper) / SCORING.sem[answered]));
      assert.deepEqual([CHANCES.tender[answered], CHANCES.strength[answered]], [tenders, strengths]);
      for (const [sum, one] of scores.entries()) {
        const part = { score: one, answered } as DimensionScore;
        assert.deepEqual([chanceOf(part, 'tender'), chanceOf(part, 'strength')], [tenders[sum], strengths[sum]]);
      }
    });
  }
  it('none where a part is not mapped', () => {
    assert.deepEqual(
      [chanceOf({ score: null, answered: 2 }, 'tender'), chanceOf({ score: null, answered: 0 }, 'strength')],
      [0, 0],
    );
  });
  it('a clear level is likelier than one that is not clear', () => {
    assert.ok(CHANCES.tender[4][6]! > CHANCES.tender[4][7]! && CHANCES.tender[3][4]! > CHANCES.tender[4][7]!);
    assert.ok(CHANCES.tender[4][6]! > CHANCES.tender[3][5]! && CHANCES.tender[3][4]! > CHANCES.tender[3][5]!);
  });
});

describe('each headline is reached, and the earlier rule wins (instrument.md §4)', () => {
  const table: [pattern: PatternId, sums: Sums, ageBand?: AgeBand][] = [
    ['not-enough', { play: null, repair: null, friction: null }],
    ['not-enough', { play: null, boundaries: null, communication: null, repair: tender, friction: tender }],
    ['not-enough', { play: null, boundaries: null, communication: null, repair: sure, friction: null }],
    ['steady-across', { play: null, repair: null }],
    ['all-strained', { play: tender, repair: tender, friction: tender, boundaries: tender }],
    ['all-strained', { play: tender, repair: tender, boundaries: tender }],
    ['all-strained', { friction: tender, repair: tender, play: tender }],
    ['mixed-map', { play: 5, repair: 5, boundaries: 6 }],
    ['mixed-map', { play: 7, repair: 7, communication: 7 }],
    ['stuck-after-storms', { friction: tender, repair: tender }],
    ['stuck-after-storms', { friction: 5, repair: tender, 'warmth-fit': sure }],
    ['mixed-map', { friction: 5, repair: 5 }],
    ['stormy-reconnecting', { friction: tender, repair: 13 }],
    ['one-tender-spot', { friction: tender, repair: 12 }],
    [
      'stormy-reconnecting',
      { friction: tender, repair: sure, play: 5, communication: tender, 'warmth-fit': 13, boundaries: 12 },
    ],
    ['busy-distant', { play: tender, communication: tender }],
    ['busy-distant', { play: tender, communication: tender, friction: sure }],
    ['mixed-map', { play: 5, communication: 5 }],
    ['calm-but-far', { friction: sure, communication: tender }],
    ['calm-but-far', { friction: sure, 'warmth-fit': tender, boundaries: sure }],
    ['one-tender-spot', { friction: 12, communication: tender }],
    ['firm-but-cool', { boundaries: sure, 'warmth-fit': tender }],
    ['firm-but-cool', { boundaries: sure, 'warmth-fit': tender, friction: tender }, 'toddler'],
    ['firm-but-cool', { boundaries: sure, 'warmth-fit': tender }, 'preschool'],
    ['firm-but-cool', { boundaries: sure, 'warmth-fit': tender }, 'school-age'],
    ['one-tender-spot', { boundaries: sure, 'warmth-fit': tender }, 'infant'],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': sure }],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': sure, friction: tender }, 'toddler'],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': sure }, 'preschool'],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': sure }, 'school-age'],
    ['one-tender-spot', { boundaries: tender, 'warmth-fit': sure }, 'infant'],
    ['close-and-stormy', { friction: tender, 'warmth-fit': sure }],
    ['close-and-stormy', { friction: tender, 'warmth-fit': sure, boundaries: tender }, 'infant'],
    ['one-tender-spot', { friction: tender, 'warmth-fit': 12 }],
    ['mixed-map', { play: tender, boundaries: tender }],
    ['mixed-map', { play: 7, boundaries: 7, 'warmth-fit': 8 }],
    ['steady-across', { play: 7, boundaries: 7 }],
    ['mixed-map', { friction: 7, repair: 7 }],
    ['mixed-map', { repair: tender, boundaries: tender }],
    ['repair-first', { repair: tender }],
    ['repair-first', { repair: 6, friction: sure }],
    ['repair-first', { repair: 6, friction: 14, communication: 14, play: 7, 'warmth-fit': 14, boundaries: 14 }],
    ['steady-across', { repair: 7 }],
    ['one-tender-spot', { play: tender }],
    ['one-tender-spot', { friction: tender, repair: null }],
    ['one-tender-spot', { friction: 7 }],
    ['one-tender-spot', { 'warmth-fit': 7 }],
    ['steady-across', { communication: 7 }],
    ['steady-with-strengths', { boundaries: 7, play: 12 }],
    ['strong-across', { 'warmth-fit': 12, friction: 13, communication: 14, repair: 15, boundaries: 16, play: 12 }],
    ['strong-across', { 'warmth-fit': 12, friction: 13, communication: 14, repair: 15, boundaries: null, play: null }],
    ['steady-across', {}],
    ['steady-across', { 'warmth-fit': 8, friction: 11, play: null }],
    ['steady-with-strengths', { play: 12 }],
  ];
  for (const [pattern, sums, ageBand] of table) {
    it(`${pattern}: ${JSON.stringify(sums)} ${ageBand ?? ''}`, () =>
      assert.equal(resultOf(sums, ageBand).pattern, pattern));
  }
  it('even-answers wins over all that their levels say', () => {
    assert.equal(score(answersInOrder('teen', Array(24).fill(2)), 'teen').pattern, 'even-answers');
    assert.equal(score(answersInOrder('teen', Array(24).fill(4)), 'teen').pattern, 'even-answers');
  });
  it('not-enough where nothing is answered', () => assert.equal(score({}, 'infant').pattern, 'not-enough'));
  it('none is left out', () => {
    const reached = new Set<string>([...table.map(([pattern]) => pattern), 'even-answers']);
    assert.deepEqual(
      PATTERNS.map(({ id }) => id).filter((id) => !reached.has(id)),
      [],
    );
  });
});

describe('softness (instrument.md §4, Soft)', () => {
  const table: [name: string, pattern: PatternId, sums: Sums, soft: boolean][] = [
    ['two parts that lead', 'stormy-reconnecting', { friction: tender, repair: sure }, false],
    ['… beside a part on an edge', 'stormy-reconnecting', { friction: tender, repair: sure, play: 7 }, false],
    ['one part at 89', 'repair-first', { repair: 5 }, false],
    ['one part at 75', 'repair-first', { repair: 6 }, true],
    ['the one tender spot at 89', 'one-tender-spot', { play: 5 }, false],
    ['the one tender spot at 75', 'one-tender-spot', { play: 6 }, true],
    ['warmth on the edge', 'one-tender-spot', { 'warmth-fit': 7 }, true],
    ['a sure part beside one on the edge', 'one-tender-spot', { ...sumsOf(12), play: tender, communication: 7 }, false],
    ['all-strained, one on an edge', 'all-strained', { play: 4, repair: 4, friction: 4, boundaries: 7 }, true],
    ['all-strained, none on one', 'all-strained', { play: 4, repair: 4, friction: 4, boundaries: 4 }, false],
    ['mixed-map, two on an edge', 'mixed-map', { friction: 7, repair: 7 }, true],
    ['mixed-map, none on one', 'mixed-map', { play: tender, boundaries: tender }, false],
    ['steady-across, one under steady', 'steady-across', { play: 7 }, true],
    ['steady-across, one under a strength', 'steady-across', { play: 11 }, false],
    ['steady-with-strengths, one under steady', 'steady-with-strengths', { play: 12, repair: 7 }, true],
    ['steady-with-strengths, one under a strength', 'steady-with-strengths', { play: 12, repair: 11 }, false],
    ['not-enough', 'not-enough', { friction: null, communication: null, repair: null, play: 7 }, false],
  ];
  for (const [name, pattern, sums, soft] of table) {
    it(`${name}: ${soft}`, () => {
      const result = resultOf(sums);
      assert.deepEqual([result.pattern, result.soft], [pattern, soft]);
    });
  }
  it('even-answers is never soft', () => {
    const result = score(answersInOrder('teen', [...Array(23).fill(1), 'na']), 'teen');
    assert.equal(result.scores.play.edge, 'steady-tender');
    assert.deepEqual([result.pattern, result.soft], ['even-answers', false]);
  });
  it('an ordinary full map is firm', () => assert.equal(score(createAnswers('teen'), 'teen').soft, false));
});

describe('second line (instrument.md §4)', () => {
  const table: [name: string, pattern: PatternId, sums: Sums, second: PatternId | null, ageBand?: AgeBand][] = [
    ['a strength of 68', 'one-tender-spot', { friction: tender, repair: 12 }, 'stormy-reconnecting'],
    ['two tender at 75', 'mixed-map', { friction: 6, repair: 6 }, 'stuck-after-storms'],
    ['one on the edge', 'one-tender-spot', { friction: 7, repair: 16 }, null],
    ['both on the edge', 'mixed-map', { friction: 7, repair: 7 }, null],
    ['the first of two', 'mixed-map', { friction: 6, repair: 12, play: 6, communication: 6 }, 'stormy-reconnecting'],
    ['the likelier of oneOf', 'mixed-map', { friction: 12, 'warmth-fit': 6, communication: 5 }, 'calm-but-far'],
    ['about limits', 'one-tender-spot', { 'warmth-fit': sure, boundaries: 6 }, 'warm-few-lines'],
    ['about limits, a baby', 'one-tender-spot', { 'warmth-fit': sure, boundaries: 6 }, null, 'infant'],
    [
      'passes over limits, a baby',
      'mixed-map',
      { 'warmth-fit': 12, boundaries: 6, friction: 6 },
      'close-and-stormy',
      'infant',
    ],
    ['no two that go together', 'mixed-map', { play: tender, boundaries: tender }, null],
    ['repair alone', 'repair-first', { repair: tender, 'warmth-fit': 12 }, null],
    [
      'not below a headline that leads',
      'busy-distant',
      { play: tender, communication: tender, 'warmth-fit': 12, friction: 6 },
      null,
    ],
    ['not in a hard stretch', 'all-strained', { friction: 6, repair: 6, play: tender, boundaries: tender }, null],
    ['not over steady ground', 'steady-with-strengths', { 'warmth-fit': 12, boundaries: 7 }, null],
    [
      'not on half a map',
      'not-enough',
      { friction: 6, repair: 6, play: null, boundaries: null, communication: null },
      null,
    ],
  ];
  for (const [name, pattern, sums, second, ageBand] of table) {
    it(`${name}: ${second}`, () => {
      const result = resultOf(sums, ageBand);
      assert.deepEqual([result.pattern, result.second], [pattern, second]);
    });
  }
  it('needs 50: three answers of a strength are 66, and 66 × 75 is less', () => {
    const three = {
      ...answersWithSums('teen', { 'warmth-fit': 12, boundaries: 6 }),
      'warmth-fit-style-teen': 'na',
    } as const;
    const result = score(three, 'teen');
    assert.deepEqual([result.scores['warmth-fit'].score, result.pattern, result.second], [75, 'one-tender-spot', null]);
  });
});

describe('the part that one-tender-spot names (instrument.md §4, §11)', () => {
  const table: [name: string, sums: Sums, part: Dimension | undefined][] = [
    ['the clear one', { play: 6 }, 'play'],
    ['the clear one, not warmth on the edge', { ...sumsOf(14), 'warmth-fit': 7, play: 4 }, 'play'],
    ['warmth on the edge', { 'warmth-fit': 7, communication: 7 }, 'warmth-fit'],
    ['warmth before friction', { 'warmth-fit': 7, friction: 7 }, 'warmth-fit'],
    ['friction on the edge', { friction: 7, communication: 7 }, 'friction'],
    ['of an older map: the one tender part, on the edge', { boundaries: 7 }, 'boundaries'],
    ['none is tender', {}, undefined],
  ];
  for (const [name, sums, part] of table) {
    it(`${name}: ${part}`, () => {
      const { scores } = resultOf(sums);
      const levels: Levels = perDimension((one) => scores[one].level ?? null);
      assert.equal(tenderSpotOf({ scores, levels }), part);
    });
  }
});
