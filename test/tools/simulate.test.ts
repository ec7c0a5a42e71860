/** Parents made up by the graded response model of instrument.md §12.1, with the figures that §12.2 gives for them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS } from '../../src/instrument/items.ts';
import { compare } from '../../src/scoring/change.ts';
import { drawParents, figuresOf } from '../../tools/simulate/figures.ts';
import { SEED } from '../../tools/simulate/parents.ts';

/** As many as the check of the specification draws (§12.4). */
const PARENTS = 20_000;

describe('20,000 made-up parents (instrument.md §12.2)', () => {
  const parents = [...drawParents(PARENTS, 'school-age', SEED)];
  const maps = parents.map(({ first }) => first);
  const figures = figuresOf(parents);
  const percent = (count: number, of = PARENTS) => (100 * count) / of;
  const isNear = (found: number, expected: number, by: number) =>
    assert.ok(Math.abs(found - expected) <= by, `${found.toFixed(2)} is not within ${by} of ${expected}`);
  const isOver = (found: number, least: number) =>
    assert.ok(found >= least, `${found.toFixed(2)} is not ${least} or more`);

  it('headline of the same family on a retake: 73 % or more', () => isOver(figures.sameFamily, 73));
  it('all that the headline says is true: 72 % or more', () => isOver(figures.whollyTrue, 72));
  it('the first card is the same: 36 % or more', () => isOver(figures.firstCard, 36));
  it('no part is named with opposite levels', () => isNear(figures.oppositeParts, 0, 0.05));
  const others: [name: keyof typeof figures, expected: number, by: number][] = [
    ['familyKappa', 0.47, 0.02],
    ['sameTitle', 65.9, 1],
    ['sameHeadline', 49.4, 1.2],
    ['headlineKappa', 0.32, 0.02],
    ['trueClaims', 0.37, 0.02],
    ['falseClaims', 0.25, 0.02],
    ['someCard', 93.4, 0.6],
    ['withSecond', 12.2, 0.7],
  ];
  for (const [name, expected, by] of others) {
    it(`${name}: ${expected}`, () => isNear(figures[name], expected, by));
  }
  it('babies: headline of the same family 75.9 %', () => {
    isNear(figuresOf(drawParents(PARENTS, 'infant', SEED)).sameFamily, 75.9, 1);
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
    ['steady-with-strengths', 42.4],
    ['one-tender-spot', 20.5],
    ['mixed-map', 16.0],
    ['all-strained', 7.0],
    ['strong-across', 3.3],
    ['repair-first', 2.2],
    ['stormy-reconnecting', 2.1],
    ['close-and-stormy', 1.8],
    ['warm-few-lines', 1.6],
    ['steady-across', 1.2],
    ['calm-but-far', 0.7],
    ['stuck-after-storms', 0.4],
    ['busy-distant', 0.4],
    ['firm-but-cool', 0.2],
    ['even-answers', 0],
    ['not-enough', 0],
  ];
  for (const [id, share] of patterns) {
    it(`${id}: ${share} %`, () => isNear(percent(maps.filter(({ pattern }) => pattern === id).length), share, 0.7));
  }

  it('edges: 18.0 % of parts', () => {
    const edges = maps.flatMap(({ scores }) => Object.values(scores)).filter(({ edge }) => edge);
    isNear(percent(edges.length, PARENTS * 6), 18, 0.7);
  });

  it('nothing changed: a clear change in 5.9 %, a clear or possible one in 35.2 %', () => {
    const changes = parents.map(({ first, again }) =>
      Object.values(compare(first, again, 30)).map(({ state }) => state),
    );
    const anyOf = (pattern: RegExp) => percent(changes.filter((all) => all.some((one) => pattern.test(one))).length);
    isNear(anyOf(/^clear/), 5.9, 0.7);
    isNear(anyOf(/^clear|^may-be/), 35.2, 1.2);
  });

  it('no open help and no reach-out over a headline of steady ground (§12.2)', () => {
    const plain = ['strong-across', 'steady-with-strengths', 'steady-across'];
    for (const { pattern, supports } of maps) {
      if (plain.includes(pattern)) assert.deepEqual(supports, ['safety']);
    }
  });
});
