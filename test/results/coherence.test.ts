/**
 * No headline, second line, note, support or card speaks against another (instrument.md §12.3, p-coherent, p-second,
 * p-named), in every combination of places where parts can be.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, type AgeBand, type Dimension } from '../../src/instrument/items.ts';
import type { Level, NamedLevel, PatternId } from '../../src/instrument/rules.ts';
import { describe as describeMap } from '../../src/results/results.ts';
import { isClear } from '../../src/scoring/chances.ts';
import type { Facts } from '../../src/scoring/conditions.ts';
import { perDimension, type DimensionScore, type Levels, type Scores } from '../../src/scoring/dimensions.ts';
import { findHeadline } from '../../src/scoring/headline.ts';
import { score, supportsOf } from '../../src/scoring/score.ts';
import { answersWithSums, type Sums } from '../helpers/answers.ts';
import { wordIds } from '../helpers/words.ts';

/** What each headline says about single parts, by hand. Of a list in a list one is enough. */
type Says = readonly (readonly [Dimension, NamedLevel] | readonly (readonly [Dimension, NamedLevel])[])[];
const SAYS: { readonly [Id in PatternId]?: Says } = {
  'stuck-after-storms': [
    ['friction', 'tender'],
    ['repair', 'tender'],
  ],
  'stormy-reconnecting': [
    ['friction', 'tender'],
    ['repair', 'strength'],
  ],
  'busy-distant': [
    ['play', 'tender'],
    ['communication', 'tender'],
  ],
  'calm-but-far': [
    ['friction', 'strength'],
    [
      ['warmth-fit', 'tender'],
      ['communication', 'tender'],
    ],
  ],
  'firm-but-cool': [
    ['boundaries', 'strength'],
    ['warmth-fit', 'tender'],
  ],
  'warm-few-lines': [
    ['warmth-fit', 'strength'],
    ['boundaries', 'tender'],
  ],
  'close-and-stormy': [
    ['warmth-fit', 'strength'],
    ['friction', 'tender'],
  ],
  'repair-first': [['repair', 'tender']],
};
const STEADY: readonly string[] = ['strong-across', 'steady-with-strengths', 'steady-across'];
const WITH_SECOND: readonly string[] = ['mixed-map', 'repair-first', 'one-tender-spot'];

/** The whole words of `pattern` stand on clear parts. */
const isSaidClearly = (pattern: PatternId, facts: Facts) =>
  (SAYS[pattern] ?? []).every((one) => {
    const sides = (typeof one[0] === 'string' ? [one] : one) as readonly (readonly [Dimension, NamedLevel])[];
    return sides.some(([dim, is]) => isClear({ dim, is }, facts));
  });

/** All lists of `length` states. */
function* combinations<State>(states: readonly State[], length: number): Generator<State[]> {
  if (!length) return yield [];
  for (const rest of combinations(states, length - 1)) for (const state of states) yield [...rest, state];
}

/** A problem of one map, or `null`. */
function problemOf(facts: Facts): string | null {
  const { pattern, second, named } = findHeadline(facts);
  const count = (level: Level) => DIMENSIONS.filter((one) => facts.levels[one] === level).length;
  const isClearTender = (dim: Dimension) => isClear({ dim, is: 'tender' }, facts);
  if (!isSaidClearly(pattern, facts)) return `${pattern} names a part that is not clear`;
  if (STEADY.includes(pattern)) {
    if (DIMENSIONS.some(isClearTender)) return `${pattern} over a clear tender part`;
    const supports = supportsOf(facts);
    if (supports.includes('safety:expanded') || supports.includes('reach-out')) return `${pattern} over ${supports}`;
  }
  if (pattern === 'mixed-map' && count('tender') < 2) return 'mixed-map with too few';
  if (pattern === 'all-strained' && count('tender') < 3) return 'all-strained with too few';
  const spot = pattern === 'one-tender-spot' ? named[0]! : null;
  if (spot && (spot === 'repair' || (!isClearTender(spot) && !/^(warmth-fit|friction)$/.test(spot))))
    return `names ${spot}`;
  if (spot && facts.levels[spot] !== 'tender') return `names ${spot}, which is not tender`;
  if (!second) return null;
  if (!WITH_SECOND.includes(pattern) || second === pattern || !SAYS[second]) return `${second} under ${pattern}`;
  if (!isSaidClearly(second, facts)) return `${second} speaks of a part that is not clear`;
  const told = JSON.stringify(SAYS[second]);
  const lead = spot ?? (pattern === 'repair-first' ? 'repair' : null);
  if (lead && !told.includes(`"${lead}"`)) return `${second} passes over ${lead}`;
  return facts.ageBand === 'infant' && /firm-but-cool|warm-few-lines/.test(second) ? `${second} for a baby` : null;
}

describe('headline, second line and supports (instrument.md §12.3)', () => {
  // not mapped; tender: sure, less sure, on the edge; steady, under a strength; a strength: less sure, sure
  const states = [null, 4, 6, 7, 9, 11, 12, 14];
  const placed = new Map<number | null, DimensionScore>(
    states.map((sum) => [sum, score(answersWithSums('teen', { play: sum }), 'teen').scores.play]),
  );
  for (const ageBand of ['infant', 'toddler', 'teen'] as const) {
    it(`${ageBand}: none of ${states.length ** 6} maps speaks against itself`, () => {
      for (const sums of combinations(states, 6)) {
        const parts = sums.map((sum) => placed.get(sum)!);
        const scores: Scores = perDimension((one) => parts[DIMENSIONS.indexOf(one)]!);
        const levels: Levels = perDimension((one) => scores[one].level ?? null);
        const problem = problemOf({ scores, levels, flags: [], ageBand, context: {}, persistentTender: false });
        if (problem) assert.fail(`${problem}: ${sums.join(', ')}`);
      }
    });
  }
});

describe('notes, supports and cards under the headline', () => {
  /** The parts that a headline speaks of as at this level. */
  const partsIn = (id: PatternId | null | undefined, is: NamedLevel) =>
    id ? JSON.stringify(SAYS[id] ?? []).matchAll(new RegExp(`"([a-z-]+)","${is}"`, 'g')) : [];

  function problemOnPage(sums: Sums, ageBand: AgeBand): string | null {
    const answers = answersWithSums(ageBand, sums);
    const { pattern, second, soft, scores } = score(answers, ageBand);
    const { notes, tries, supports, helpOpen, headline } = describeMap(wordIds, { answers, ageBand, context: {} });
    const isSteady = STEADY.includes(pattern);
    const reachOut = [...supports.headline, ...supports.after].some(({ id }) => id === 'reach-out');
    if (isSteady && (helpOpen || reachOut)) return `${pattern}: help or reach-out`;
    if (notes.includes('note.safe') && (isSteady || [pattern, second].includes('calm-but-far'))) return 'note.safe';
    if (notes.includes('note.withdrawn') && isSteady && !soft) return `${pattern}: note.withdrawn`;
    if ((headline.soft !== null) !== soft || headline.second?.pattern !== (second ?? undefined)) return 'other words';
    for (const { dimension, role } of tries.cards) {
      const against = role === 'role.tend' ? 'strength' : 'tender';
      for (const id of [pattern, second]) {
        for (const [, part] of partsIn(id, against)) {
          // of “closeness or back-and-forth” one can be strong
          if (part === dimension && scores[dimension].level !== (against === 'strength' ? 'tender' : 'strength')) {
            return `${id}: ${role} ${dimension}`;
          }
        }
      }
      if (headline.text === `pattern.one-tender-spot.${dimension}` && against === 'tender')
        return `${role} ${dimension}`;
    }
    return null;
  }
  const states = [4, 7, 9, 12, 14];
  for (const ageBand of ['infant', 'teen'] as const) {
    it(`${ageBand}: none of ${states.length ** 6} pages speaks against itself`, () => {
      for (const values of combinations(states, 6)) {
        const sums: Sums = Object.fromEntries(DIMENSIONS.map((one, i) => [one, values[i]!]));
        const problem = problemOnPage(sums, ageBand);
        if (problem) assert.fail(`${problem}: ${JSON.stringify(sums)}`);
      }
    });
  }
});
