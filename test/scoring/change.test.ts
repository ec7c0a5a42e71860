import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHANGE, SCORING } from '../../src/instrument/rules.ts';
import { compare, type ChangeState } from '../../src/scoring/change.ts';
import { perDimension, type DimensionScore, type Scores } from '../../src/scoring/dimensions.ts';

/** A map whose six parts all have this score. */
const mapAt = (score: number | null, answered = 4): { scores: Scores } => ({
  scores: perDimension((): DimensionScore =>
    score === null ? { score, answered } : { score, answered, level: 'steady', edge: null, range: [0, 100] },
  ),
});
const stateOf = (before: ReturnType<typeof mapAt>, after: ReturnType<typeof mapAt>, days = 14) =>
  compare(before, after, days).play;
/** Standard error of a difference between maps with so many answers. */
const error = (before: 3 | 4, after: 3 | 4) => Math.sqrt(SCORING.sem[before] ** 2 + SCORING.sem[after] ** 2);

describe('change at the exact thresholds (instrument.md §11)', () => {
  for (const [n, m] of [
    [4, 4],
    [3, 4],
    [4, 3],
    [3, 3],
  ] as const) {
    const clear = CHANGE.zClear * error(n, m);
    const possible = CHANGE.zPossible * error(n, m);
    const table: [delta: number, state: 'clear' | 'may-be' | null][] = [
      [clear, 'clear'],
      [clear - 1e-9, 'may-be'],
      [possible, 'may-be'],
      [possible - 1e-9, null],
    ];
    for (const [delta, state] of table) {
      it(`${n} and ${m} answers, ${delta} points: ${state ?? 'about the same'}`, () => {
        const [low, high] = [0, delta];
        const up: ChangeState = state ? `${state}-up` : 'about-the-same';
        const down: ChangeState = state ? `${state}-down` : 'about-the-same';
        assert.deepEqual(stateOf(mapAt(low, n), mapAt(high, m)), { delta, state: up });
        assert.deepEqual(stateOf(mapAt(high, n), mapAt(low, m)), { delta: -delta, state: down });
      });
    }
  }
});

describe('change between attainable scores (instrument.md §11)', () => {
  const table: [before: number, n: number, after: number, m: number, state: ChangeState][] = [
    [50, 4, 50, 4, 'about-the-same'],
    [50, 4, 75, 4, 'about-the-same'],
    [50, 4, 81.25, 4, 'may-be-up'],
    [50, 4, 87.5, 4, 'may-be-up'],
    [50, 4, 93.75, 4, 'clear-up'],
    [75, 4, 50, 4, 'about-the-same'],
    [81.25, 4, 50, 4, 'may-be-down'],
    [93.75, 4, 50, 4, 'clear-down'],
    [50, 3, 75, 3, 'about-the-same'],
    [50, 3, 250 / 3, 3, 'may-be-up'],
    [50, 3, 275 / 3, 3, 'may-be-up'],
    [50, 3, 100, 3, 'clear-up'],
    [50, 4, 250 / 3, 3, 'may-be-up'],
    [50, 4, 275 / 3, 3, 'may-be-up'],
    [43.75, 4, 275 / 3, 3, 'clear-up'],
    [100, 3, 50, 4, 'clear-down'],
  ];
  for (const [before, n, after, m, state] of table) {
    it(`${before} of ${n} to ${after} of ${m}: ${state}`, () => {
      assert.deepEqual(stateOf(mapAt(before, n), mapAt(after, m)), { delta: after - before, state });
    });
  }
});

describe('where nothing is compared (instrument.md §11)', () => {
  it('too-soon under 14 days, mapped or not', () => {
    for (const days of [0, 1, 13, 13.999]) {
      assert.deepEqual(stateOf(mapAt(0), mapAt(100), days), { state: 'too-soon' });
      assert.deepEqual(stateOf(mapAt(null, 2), mapAt(100), days), { state: 'too-soon' });
    }
    assert.equal(stateOf(mapAt(0), mapAt(100), 14).state, 'clear-up');
    assert.equal(stateOf(mapAt(0), mapAt(100), 400).state, 'clear-up');
  });
  it('not-compared where either map lacks the part', () => {
    assert.deepEqual(stateOf(mapAt(null, 2), mapAt(100)), { state: 'not-compared' });
    assert.deepEqual(stateOf(mapAt(100), mapAt(null, 0)), { state: 'not-compared' });
    assert.deepEqual(stateOf(mapAt(null, 1), mapAt(null, 1)), { state: 'not-compared' });
  });
  it('each part by itself', () => {
    const after = {
      scores: { ...mapAt(50).scores, play: mapAt(null, 2).scores.play, repair: mapAt(100).scores.repair },
    };
    const changes = compare(mapAt(50), after, 60);
    assert.deepEqual(changes, {
      ...perDimension(() => ({ delta: 0, state: 'about-the-same' })),
      play: { state: 'not-compared' },
      repair: { delta: 50, state: 'clear-up' },
    });
  });
});
