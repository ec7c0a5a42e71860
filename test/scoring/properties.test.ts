import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  AGE_BANDS,
  CHOICES,
  CONTEXT_QUESTIONS,
  DIMENSIONS,
  ITEMS,
  type Answer,
  type Context,
} from '../../src/instrument/items.ts';
import { PRACTICES } from '../../src/instrument/practices.ts';
import { PATTERNS, SELECTION } from '../../src/instrument/rules.ts';
import { compare, items, score } from '../../src/scoring/index.ts';
import { createAnswers } from '../helpers/answers.ts';

/** Each property is tried on this many random maps. */
const numRuns = Number(process.env['FC_RUNS'] ?? 10_000);
const band = fc.constantFrom(...AGE_BANDS);
const answer = fc.constantFrom<Answer[]>(...CHOICES, 'skip');
const raw = fc.constantFrom(0, 1, 2, 3, 4);
const values = fc.oneof(
  fc.array(answer, { minLength: 24, maxLength: 24 }),
  fc.array(raw, { minLength: 24, maxLength: 24 }),
);
const context = fc.record(
  Object.fromEntries(CONTEXT_QUESTIONS.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Context>;
const holds = <T extends [unknown, ...unknown[]]>(
  ...args: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...values: T) => void]
) => fc.assert(fc.property(...(args as unknown as [fc.Arbitrary<T[0]>, (value: T[0]) => void])), { numRuns });
const scoresOf = (ageBand: (typeof AGE_BANDS)[number], list: readonly Answer[]) =>
  score(createAnswers(ageBand, list), ageBand).scores;

describe('properties (instrument.md §12.3)', () => {
  it('p-bounds, p-levels, p-edge, p-range: scores, levels, edges and ranges are in bounds', () => {
    holds(band, values, (ageBand, list) => {
      for (const { score: value, level, edge, range, answered } of Object.values(scoresOf(ageBand, list))) {
        if (value === null) {
          assert.ok(answered < 3 && !level && !edge && !range);
          continue;
        }
        assert.ok(value >= 0 && value <= 100 && value !== 70 && value !== 45);
        assert.equal(level, value > 70 ? 'strength' : value > 45 ? 'steady' : 'tender');
        assert.equal(edge !== null, [68.75, 43.75, 66.67, 41.67].includes(Math.round(value * 100) / 100));
        assert.ok(0 <= range![0] && range![0] <= value && value <= range![1] && range![1] <= 100);
      }
    });
  });
  it('p-bounds: 0 and 100 are reached in every dimension', () => {
    for (const ageBand of AGE_BANDS) {
      const best = ITEMS[ageBand].map(({ key }): Answer => (key === '+' ? 4 : 0));
      const worst = best.map((one): Answer => (one === 4 ? 0 : 4));
      for (const dimension of DIMENSIONS) {
        assert.equal(scoresOf(ageBand, best)[dimension].score, 100);
        assert.equal(scoresOf(ageBand, worst)[dimension].score, 0);
      }
    }
  });
  it('p-monotone, p-isolation: one step on one answer moves its own score alone, by 100 ÷ (4n)', () => {
    holds(band, values, fc.nat(23), (ageBand, list, at) => {
      const old = list[at]!;
      if (typeof old !== 'number' || old === 4) return;
      const { dimension, key } = ITEMS[ageBand][at]!;
      const before = scoresOf(ageBand, list);
      const after = scoresOf(
        ageBand,
        list.map((one, i) => (i === at ? ((old + 1) as Answer) : one)),
      );
      for (const other of DIMENSIONS) if (other !== dimension) assert.deepEqual(after[other], before[other]);
      if (before[dimension].score === null) return;
      const step = (key === '+' ? 100 : -100) / (4 * before[dimension].answered);
      assert.ok(Math.abs(after[dimension].score! - before[dimension].score - step) < 1e-9);
    });
  });
  it('p-direction: turning all answers round turns s into 100 − s', () => {
    holds(band, values, (ageBand, list) => {
      const before = scoresOf(ageBand, list);
      const after = scoresOf(
        ageBand,
        list.map((one) => (typeof one === 'number' ? ((4 - one) as Answer) : one)),
      );
      for (const dimension of DIMENSIONS) {
        const { score: value } = before[dimension];
        if (value !== null) assert.ok(Math.abs(after[dimension].score! - (100 - value)) < 1e-9);
      }
    });
  });
  it('p-missing: `na`, `skip` and an absent id score alike', () => {
    holds(band, values, (ageBand, list) => {
      const swapped = list.map((one): Answer => (one === 'na' ? 'skip' : one === 'skip' ? 'na' : one));
      assert.deepEqual(scoresOf(ageBand, swapped), scoresOf(ageBand, list));
      const given = Object.fromEntries(
        Object.entries(createAnswers(ageBand, list)).filter(([, one]) => one !== 'skip'),
      );
      assert.deepEqual(score(given, ageBand).scores, scoresOf(ageBand, list));
    });
  });
  it('p-missing: an answer equal to the mean of the others leaves the score as it was', () => {
    for (const ageBand of AGE_BANDS) {
      for (const mean of [0, 1, 2, 3, 4]) {
        const list = ITEMS[ageBand].map(({ key }) => (key === '+' ? mean : 4 - mean) as Answer);
        const without = list.map((one, i) => (i < 6 ? 'skip' : one));
        for (const dimension of DIMENSIONS) {
          const { score: value } = scoresOf(ageBand, without)[dimension];
          if (value !== null) assert.equal(scoresOf(ageBand, list)[dimension].score, value);
        }
      }
    }
  });
  it('p-range: three answers are never surer than four', () => {
    const list = ITEMS.teen.map((): Answer => 2);
    const width = (one: readonly Answer[]) => {
      const [low, high] = scoresOf('teen', one)['warmth-fit'].range!;
      return high - low;
    };
    assert.equal(width(list), 22);
    assert.equal(width(['skip', ...list.slice(1)]), 24);
  });
  it('p-order: the order of the answers in the record changes nothing', () => {
    holds(band, values, (ageBand, list) => {
      const answers = createAnswers(ageBand, list);
      assert.deepEqual(score(Object.fromEntries(Object.entries(answers).reverse()), ageBand), score(answers, ageBand));
    });
  });
  it('p-pattern, p-infant-limits, p-no-total: one pattern, and no field beside the named ones', () => {
    holds(band, values, (ageBand, list) => {
      const result = score(createAnswers(ageBand, list), ageBand);
      assert.ok(PATTERNS.some(({ id }) => id === result.pattern));
      if (ageBand === 'infant') assert.ok(!['firm-but-cool', 'warm-few-lines'].includes(result.pattern));
      assert.deepEqual(Object.keys(result), [
        'scores',
        'flags',
        'pattern',
        'soft',
        'suggestions',
        'supports',
        'brightSpots',
      ]);
      for (const one of Object.values(result.scores))
        assert.ok(Object.keys(one).every((key) => ['score', 'level', 'edge', 'range', 'answered'].includes(key)));
    });
  });
  it('p-select, p-repair-first, p-strength-kept', () => {
    holds(band, values, context, (ageBand, list, given) => {
      const { suggestions, scores, pattern } = score(createAnswers(ageBand, list), ageBand, { context: given });
      const { limit } = SELECTION;
      const most = Math.min(3, limit.patterns[pattern] ?? 3, limit.wellbeing[given['ctx-wellbeing'] ?? ''] ?? 3);
      assert.ok(suggestions.length >= 1 && suggestions.length <= most);
      if (suggestions[0]!.role === 'starter') return;
      assert.equal(new Set(suggestions.map(({ dimension }) => dimension)).size, suggestions.length);
      for (const { dimension, practice } of suggestions) {
        assert.equal(PRACTICES.find(({ id }) => id === practice)!.dimension, dimension);
      }
      for (const { dimension } of suggestions) assert.notEqual(scores[dimension!].score, null);
      if (scores.repair.level === 'tender') assert.equal(suggestions[0]!.dimension, 'repair');
      const strong = DIMENSIONS.some((one) => one !== 'friction' && scores[one].level === 'strength');
      if (most === 3 && strong) assert.ok(suggestions.some(({ dimension }) => scores[dimension!].level === 'strength'));
    });
  });
  it('p-context: the optional answers change no score, flag or pattern', () => {
    holds(band, values, context, (ageBand, list, given) => {
      const { scores, flags, pattern, soft } = score(createAnswers(ageBand, list), ageBand, { context: given });
      const plain = score(createAnswers(ageBand, list), ageBand);
      assert.deepEqual(
        { scores, flags, pattern, soft },
        { scores: plain.scores, flags: plain.flags, pattern: plain.pattern, soft: plain.soft },
      );
    });
  });
  it('p-change: swapping the maps flips the change; equal maps are about the same', () => {
    holds(band, values, values, (ageBand, one, other) => {
      const [a, b] = [one, other].map((list) => score(createAnswers(ageBand, list), ageBand)) as [
        ReturnType<typeof score>,
        ReturnType<typeof score>,
      ];
      const flip = (state: string) => state.replace(/up$|down$/, (end) => (end === 'up' ? 'down' : 'up'));
      const [there, back, same] = [compare(a, b, 14), compare(b, a, 14), compare(a, a, 14)];
      for (const dimension of DIMENSIONS) {
        assert.equal(back[dimension].state, flip(there[dimension].state));
        assert.equal(same[dimension].state, a.scores[dimension].score === null ? 'not-compared' : 'about-the-same');
      }
      assert.ok(Object.values(compare(a, b, 13.9)).every(({ state }) => state === 'too-soon'));
    });
  });
});

describe('bad input names what, where and what is allowed', () => {
  const table: [string, () => unknown, RegExp][] = [
    ['band', () => score({}, 'constructor' as never), /ageBand is "constructor".*"infant"/],
    ['band of items', () => items('baby' as never), /ageBand is "baby"/],
    ['item', () => score({ toString: 1 } as never, 'teen'), /"toString".*"teen"/],
    ['item of another band', () => score({ 'play-fun-infant': 1 }, 'teen'), /play-fun-infant/],
    ['value', () => score({ 'play-fun-teen': 5 as never }, 'teen'), /play-fun-teen.*5.*"na"/],
    ['optional question', () => score({}, 'teen', { context: { mood: 'ok' } as never }), /"mood"/],
    [
      'optional answer',
      () => score({}, 'teen', { context: { 'ctx-start': 'not-sure' as never } }),
      /ctx-start.*not-sure.*"yes"/,
    ],
    ['seconds', () => score({}, 'teen', { seconds: -1 }), /seconds is -1/],
    ['days', () => compare(score({}, 'teen'), score({}, 'teen'), NaN), /days is NaN/],
  ];
  for (const [name, act, message] of table) it(name, () => assert.throws(act, { name: 'TypeError', message }));
});

describe('notes about the answers (instrument.md §5)', () => {
  const flags = (list: readonly Answer[], seconds?: number) =>
    score(createAnswers('teen', list), 'teen', seconds === undefined ? {} : { seconds }).flags;
  const turns = (n: number, rest: Answer[] = []): Answer[] => [
    ...Array<Answer>(n).fill(3),
    ...Array.from({ length: 24 - n - rest.length }, (_, i): Answer => (i % 2 ? 2 : 1)),
    ...rest,
  ];
  it('long-run from 10 in a row, missing answers passed over', () => {
    assert.deepEqual(flags(turns(9)), []);
    assert.deepEqual(flags(turns(10)), ['long-run']);
    assert.deepEqual(flags([3, 3, 'na', 3, 'skip', 3, 3, 3, 3, 3, 3, 3, ...turns(0).slice(12)]), ['long-run']);
  });
  it('same-answer from 20 answers', () => {
    const all = (n: number) => Array.from({ length: 24 }, (_, i): Answer => (i < n ? 1 : 'skip'));
    assert.deepEqual(flags(all(20)), ['same-answer', 'long-run']);
    assert.deepEqual(flags(all(19)), ['long-run']);
  });
  it('too-fast under two seconds an answer, never where the time is unknown', () => {
    assert.deepEqual(flags(turns(0), 47.9), ['too-fast']);
    assert.deepEqual(flags(turns(0), 48), []);
    assert.deepEqual(flags(turns(0)), []);
  });
});
