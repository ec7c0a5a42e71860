/** Parents made up by the graded response model of instrument.md §12.1, with the figures that §12.2 gives for them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, FACETS, type Answer, type Raw } from '../../src/instrument/items.ts';
import { PATTERNS } from '../../src/instrument/rules.ts';
import { compare } from '../../src/scoring/change.ts';
import { score } from '../../src/scoring/score.ts';
import model from '../fixtures/simulation-grm.json' with { type: 'json' };
import { answersInOrder } from '../helpers/answers.ts';

const PARENTS = 20_000;

/** mulberry32: the same parents in every run. */
let state = 20261125;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Cholesky: lower triangle L with L·Lᵀ the correlations. */
function choleskyOf(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = matrix.map(() => []);
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const dot = lower[i]!.reduce((sum, value, k) => sum + value * (lower[j]![k] ?? 0), 0);
      lower[i]!.push(i === j ? Math.sqrt(row[i]! - dot) : (row[j]! - dot) / lower[j]![j]!);
    }
  });
  return lower;
}
const lower = choleskyOf(model.correlations);
const items = new Map(Object.entries(model.items));

function drawTheta(): number[] {
  const free = DIMENSIONS.map(normal);
  return lower.map((row) => row.reduce((sum, weight, i) => sum + weight * free[i]!, 0));
}

const drawMap = (theta: readonly number[]) => {
  const values = FACETS.map(({ dimension, facet, key }): Answer => {
    const { a, b } = items.get(`${dimension}-${facet}`)!;
    const at = theta[DIMENSIONS.indexOf(dimension)]!;
    const dice = random();
    const turned = b.filter((step) => dice < 1 / (1 + Math.exp(-a * (at - step)))).length;
    return (key === '+' ? turned : 4 - turned) as Raw;
  });
  return score(answersInOrder('school-age', values), 'school-age');
};

describe('20,000 made-up parents (instrument.md §12.2)', () => {
  const parents = Array.from({ length: PARENTS }, () => {
    const theta = drawTheta();
    return [drawMap(theta), drawMap(theta)] as const;
  });
  const maps = parents.map(([map]) => map);
  const percent = (count: number, of = PARENTS) => (100 * count) / of;
  const isNear = (found: number, expected: number, by: number) =>
    assert.ok(Math.abs(found - expected) <= by, `${found.toFixed(2)} is not within ${by} of ${expected}`);

  it('each has one headline, one to three suggestions, and all six parts', () => {
    for (const { pattern, suggestions, scores } of maps) {
      assert.equal(PATTERNS.filter(({ id }) => id === pattern).length, 1);
      assert.ok(suggestions.length >= 1 && suggestions.length <= 3);
      assert.ok(Object.values(scores).every(({ answered }) => answered === 4));
    }
  });

  const levels = {
    'warmth-fit': [71.9, 55, 34, 11],
    friction: [59.3, 30, 42, 28],
    communication: [63.0, 35, 44, 21],
    repair: [67.6, 46, 38, 16],
    boundaries: [63.3, 36, 44, 20],
    play: [64.2, 39, 41, 20],
  } as const;
  for (const dimension of DIMENSIONS) {
    const [mean, ...shares] = levels[dimension];
    it(`${dimension}: mean ${mean}; strength, steady, tender ${shares.join(', ')} %`, () => {
      isNear(maps.reduce((sum, { scores }) => sum + scores[dimension].score!, 0) / PARENTS, mean, 0.6);
      for (const [i, level] of (['strength', 'steady', 'tender'] as const).entries()) {
        isNear(percent(maps.filter(({ scores }) => scores[dimension].level === level).length), shares[i]!, 1.5);
      }
    });
  }

  const patterns: [id: string, share: number][] = [
    ['steady-with-strengths', 34.7],
    ['one-tender-spot', 12.2],
    ['stormy-reconnecting', 8.9],
    ['repair-first', 8.6],
    ['all-strained', 6.1],
    ['warm-few-lines', 5.6],
    ['mixed-map', 5.5],
    ['stuck-after-storms', 3.6],
    ['calm-but-far', 3.4],
    ['close-and-stormy', 3.3],
    ['strong-across', 3.2],
    ['busy-distant', 3.2],
    ['firm-but-cool', 1.0],
    ['steady-across', 0.7],
    ['even-answers', 0],
    ['not-enough', 0],
  ];
  for (const [id, share] of patterns) {
    it(`${id}: ${share} %`, () => isNear(percent(maps.filter(({ pattern }) => pattern === id).length), share, 1));
  }

  it('edges: 18.0 % of parts', () => {
    const edges = maps.flatMap(({ scores }) => Object.values(scores)).filter(({ edge }) => edge);
    isNear(percent(edges.length, PARENTS * 6), 18, 0.7);
  });

  it('nothing changed: a clear change in 5.9 %, a clear or possible one in 35.2 %', () => {
    const changes = parents.map(([one, other]) => Object.values(compare(one, other, 30)).map(({ state }) => state));
    const anyOf = (pattern: RegExp) => percent(changes.filter((all) => all.some((one) => pattern.test(one))).length);
    isNear(anyOf(/^clear/), 5.9, 0.7);
    isNear(anyOf(/^clear|^may-be/), 35.2, 1.2);
  });
});
