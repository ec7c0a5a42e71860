import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgeBand } from '../../src/instrument/items.ts';
import { PATTERNS, type PatternId } from '../../src/instrument/rules.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder, answersWithSums, createAnswers, type Sums } from '../helpers/answers.ts';

const tender = 4;
const strong = 12;
const patternOf = (sums: Sums, ageBand: AgeBand = 'teen') => score(answersWithSums(ageBand, sums), ageBand).pattern;

describe('each headline is reached, and the earlier rule wins (instrument.md §4)', () => {
  const table: [pattern: PatternId, sums: Sums, ageBand?: AgeBand][] = [
    ['not-enough', { play: null, repair: null, friction: null }],
    ['not-enough', { play: null, boundaries: null, communication: null, repair: tender, friction: tender }],
    ['not-enough', { play: null, boundaries: null, communication: null, repair: strong, friction: null }],
    ['steady-across', { play: null, repair: null }],
    ['all-strained', { play: tender, repair: tender, friction: tender, boundaries: tender }],
    ['all-strained', { 'warmth-fit': 7, communication: 7, boundaries: 7, play: 7, friction: strong }],
    ['stuck-after-storms', { friction: tender, repair: tender, play: tender }],
    ['stuck-after-storms', { friction: tender, repair: tender, 'warmth-fit': strong }],
    ['stormy-reconnecting', { friction: tender, repair: strong, 'warmth-fit': strong }],
    ['stormy-reconnecting', { friction: tender, repair: strong, play: tender, communication: tender }],
    ['repair-first', { repair: tender }],
    ['repair-first', { repair: tender, play: tender, communication: tender }],
    ['busy-distant', { play: tender, communication: tender }],
    ['busy-distant', { play: tender, communication: tender, friction: strong }],
    ['calm-but-far', { friction: strong, communication: tender }],
    ['calm-but-far', { friction: strong, 'warmth-fit': tender, boundaries: strong }],
    ['firm-but-cool', { boundaries: strong, 'warmth-fit': tender }],
    ['firm-but-cool', { boundaries: strong, 'warmth-fit': tender, friction: tender }, 'toddler'],
    ['firm-but-cool', { boundaries: strong, 'warmth-fit': tender }, 'preschool'],
    ['firm-but-cool', { boundaries: strong, 'warmth-fit': tender }, 'school-age'],
    ['one-tender-spot', { boundaries: strong, 'warmth-fit': tender }, 'infant'],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': strong }],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': strong, friction: tender }, 'toddler'],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': strong }, 'preschool'],
    ['warm-few-lines', { boundaries: tender, 'warmth-fit': strong }, 'school-age'],
    ['one-tender-spot', { boundaries: tender, 'warmth-fit': strong }, 'infant'],
    ['close-and-stormy', { friction: tender, 'warmth-fit': strong }],
    ['close-and-stormy', { friction: tender, 'warmth-fit': strong, boundaries: tender }, 'infant'],
    ['one-tender-spot', { play: tender }],
    ['one-tender-spot', { friction: tender, repair: null }],
    ['strong-across', { 'warmth-fit': 12, friction: 13, communication: 14, repair: 15, boundaries: 16, play: 12 }],
    ['strong-across', { 'warmth-fit': 12, friction: 13, communication: 14, repair: 15, boundaries: null, play: null }],
    ['steady-across', {}],
    ['steady-across', { 'warmth-fit': 8, friction: 11, play: null }],
    ['steady-with-strengths', { play: strong }],
    ['mixed-map', { play: tender, boundaries: tender }],
    ['mixed-map', { 'warmth-fit': tender, communication: tender, boundaries: tender }],
  ];
  for (const [pattern, sums, ageBand] of table) {
    it(`${pattern}: ${JSON.stringify(sums)} ${ageBand ?? ''}`, () => assert.equal(patternOf(sums, ageBand), pattern));
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

describe('softening (instrument.md §4)', () => {
  const table: [name: string, pattern: PatternId, sums: Sums, soft: boolean][] = [
    ['a named part on an edge', 'stormy-reconnecting', { friction: 7, repair: strong }, true],
    ['no part on an edge', 'stormy-reconnecting', { friction: tender, repair: strong }, false],
    ['only a part that is not named', 'stormy-reconnecting', { friction: tender, repair: strong, play: 11 }, false],
    ['a tender part that is not named', 'stormy-reconnecting', { friction: tender, repair: strong, play: 7 }, false],
    ['the second named part', 'stuck-after-storms', { friction: tender, repair: 7 }, true],
    ['one part named alone', 'repair-first', { repair: 7 }, true],
    ['the true alternative', 'calm-but-far', { friction: strong, 'warmth-fit': 7 }, true],
    ['the other alternative', 'calm-but-far', { friction: strong, communication: 7 }, true],
    ['both true, one on an edge', 'calm-but-far', { friction: strong, 'warmth-fit': tender, communication: 7 }, true],
    ['an alternative not true', 'calm-but-far', { friction: strong, 'warmth-fit': tender, communication: 11 }, false],
    ['softAt: a part at that level', 'one-tender-spot', { play: 7 }, true],
    ['softAt: a part at another level', 'one-tender-spot', { play: tender, repair: 11 }, false],
    ['softAt, four tender, one on an edge', 'all-strained', { play: 4, repair: 4, friction: 4, boundaries: 7 }, true],
    ['softAt, four tender, none on one', 'all-strained', { play: 4, repair: 4, friction: 4, boundaries: 4 }, false],
    ['names none: steady-across', 'steady-across', { play: 11 }, false],
    ['names none: steady-with-strengths', 'steady-with-strengths', { play: strong, repair: 11 }, false],
    ['names none: mixed-map', 'mixed-map', { play: 7, boundaries: 7 }, false],
    ['names none: not-enough', 'not-enough', { friction: null, communication: null, repair: null, play: 7 }, false],
  ];
  for (const [name, pattern, sums, soft] of table) {
    it(`${name}: ${soft}`, () => {
      const result = score(answersWithSums('teen', sums), 'teen');
      assert.deepEqual([result.pattern, result.soft], [pattern, soft]);
    });
  }
  it('even-answers names none', () => {
    const values = Array(24).fill(2);
    const result = score(answersInOrder('teen', [...values.slice(0, 23), 'na']), 'teen');
    assert.deepEqual([result.pattern, result.soft], ['even-answers', false]);
  });
  it('an ordinary full map is firm', () => assert.equal(score(createAnswers('teen'), 'teen').soft, false));
});
