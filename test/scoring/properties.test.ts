import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, DIMENSIONS, FACETS, type Answer, type Raw } from '../../src/instrument/items.ts';
import { PRACTICES } from '../../src/instrument/practices.ts';
import { PATTERNS, SELECTION } from '../../src/instrument/rules.ts';
import { compare, score } from '../../src/scoring/index.ts';
import { answersInOrder } from '../helpers/answers.ts';
import { band, context, list, raw, seconds } from '../helpers/arbitraries.ts';
import fc, { propertyOn } from '../helpers/random.ts';

const holds = propertyOn(10_000);

type List = readonly Answer[];
const resultOf = (ageBand: (typeof AGE_BANDS)[number], values: List, options = {}) =>
  score(answersInOrder(ageBand, values), ageBand, options);
const scoresOf = (ageBand: (typeof AGE_BANDS)[number], values: List) => resultOf(ageBand, values).scores;
const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);
const isRaw = (one: Answer): one is Raw => typeof one === 'number';
/** The answers with one of them replaced. */
const put = (values: List, at: number, one: Answer) => values.map((old, i) => (i === at ? one : old));
/** The answers with those of one part put through `change`; `nth` is the place among the four. */
const changePart = (values: List, dimension: string, change: (one: Answer, nth: number) => Answer) => {
  let nth = 0;
  return values.map((one, i) => (FACETS[i]!.dimension === dimension ? change(one, nth++) : one));
};

describe('scores (instrument.md §12.3)', () => {
  it('p-bounds: every score is in 0–100', () => {
    holds(band, list, (ageBand, values) => {
      for (const { score: value } of Object.values(scoresOf(ageBand, values))) {
        assert.ok(value === null || (value >= 0 && value <= 100));
      }
    });
  });
  it('p-bounds: 0 and 100 are reached in every dimension', () => {
    for (const ageBand of AGE_BANDS) {
      const best = FACETS.map(({ key }): Answer => (key === '+' ? 4 : 0));
      const worst = FACETS.map(({ key }): Answer => (key === '+' ? 0 : 4));
      for (const dimension of DIMENSIONS) {
        assert.equal(scoresOf(ageBand, best)[dimension].score, 100);
        assert.equal(scoresOf(ageBand, worst)[dimension].score, 0);
      }
    }
  });
  it('p-monotone: a step of one answer moves its score by 100 ÷ (4n), up for +, down for -', () => {
    holds(band, list, fc.nat(23), raw, (ageBand, values, at, to) => {
      const from = values[at]!;
      if (!isRaw(from)) return;
      const { dimension, key } = FACETS[at]!;
      const { score: before, answered } = scoresOf(ageBand, values)[dimension];
      const { score: after } = scoresOf(ageBand, put(values, at, to))[dimension];
      if (before === null) return assert.equal(after, null);
      near(after! - before, ((key === '+' ? 1 : -1) * (to - from) * 100) / (4 * answered));
    });
  });
  it('p-direction: raw → 4 − raw on all items of a part turns s into 100 − s', () => {
    holds(band, list, fc.constantFrom(...DIMENSIONS), (ageBand, values, dimension) => {
      const turned = changePart(values, dimension, (one) => (isRaw(one) ? ((4 - one) as Raw) : one));
      const { score: value } = scoresOf(ageBand, values)[dimension];
      const { score: after } = scoresOf(ageBand, turned)[dimension];
      if (value === null) assert.equal(after, null);
      else near(after!, 100 - value);
    });
  });
  it('p-isolation: answers of one part change nothing of another', () => {
    holds(band, list, list, fc.constantFrom(...DIMENSIONS), (ageBand, values, others, dimension) => {
      const places = values.map((one, i) => (FACETS[i]!.dimension === dimension ? others[i]! : one));
      const [before, after] = [scoresOf(ageBand, values), scoresOf(ageBand, places)];
      for (const other of DIMENSIONS) if (other !== dimension) assert.deepEqual(after[other], before[other]);
    });
  });
  it('p-order: scores depend neither on the order of the record nor on which item of a part came first', () => {
    holds(band, list, fc.constantFrom(...DIMENSIONS), (ageBand, values, dimension) => {
      const answers = answersInOrder(ageBand, values);
      const reversed = Object.fromEntries(Object.entries(answers).reverse());
      assert.deepEqual(score(reversed, ageBand), score(answers, ageBand));
      const places = FACETS.flatMap((row, i) => (row.dimension === dimension && row.key === '+' ? [i] : []));
      const [first, last] = [places[0]!, places.at(-1)!];
      const swapped = put(put(values, first, values[last]!), last, values[first]!);
      assert.deepEqual(scoresOf(ageBand, swapped), scoresOf(ageBand, values));
    });
  });
  it('p-order: long-run does depend on presentation order', () => {
    const run = Array.from({ length: 24 }, (_, i): Answer => (i < 10 ? 3 : i % 2 ? 1 : 2));
    const swapped = put(put(run, 0, run[19]!), 19, run[0]!); // two items of closeness change places
    assert.deepEqual([resultOf('teen', run).flags, resultOf('teen', swapped).flags], [['long-run'], []]);
    assert.deepEqual(scoresOf('teen', swapped), scoresOf('teen', run));
  });
});

describe('missing answers (instrument.md §12.3)', () => {
  it('p-missing: 3 of 4 give the mean of the three, 2 or fewer give null', () => {
    holds(band, list, fc.constantFrom(...DIMENSIONS), (ageBand, values, dimension) => {
      const turned = FACETS.flatMap(({ dimension: of, key }, i) => {
        const one = values[i]!;
        return of === dimension && isRaw(one) ? [key === '+' ? one : 4 - one] : [];
      });
      const { score: value, answered } = scoresOf(ageBand, values)[dimension];
      assert.equal(answered, turned.length);
      if (turned.length < 3) assert.equal(value, null);
      else near(value!, (25 * turned.reduce((a, b) => a + b, 0)) / turned.length);
    });
  });
  it('p-missing: `na`, `skip` and an absent id give the same result', () => {
    holds(band, list, context, seconds, (ageBand, values, given, time) => {
      const options = { context: given, seconds: time };
      const swapped = values.map((one): Answer => (one === 'na' ? 'skip' : one === 'skip' ? 'na' : one));
      const entries = Object.entries(answersInOrder(ageBand, values)).filter(([, one]) => isRaw(one));
      const result = resultOf(ageBand, values, options);
      assert.deepEqual(resultOf(ageBand, swapped, options), result);
      assert.deepEqual(score(Object.fromEntries(entries), ageBand, options), result);
    });
  });
  it('p-missing: an answer equal to the mean of the others leaves the score as it was', () => {
    for (const dimension of DIMENSIONS) {
      for (const [a, b, c, d] of [
        [0, 0, 0, 0],
        [1, 2, 3, 2],
        [0, 4, 2, 2],
        [4, 4, 1, 3],
        [2, 0, 1, 1],
      ]) {
        const keys = FACETS.filter((row) => row.dimension === dimension).map(({ key }) => key);
        const values = (last: Answer) =>
          changePart(Array(24).fill(2), dimension, (_, nth) => {
            const turned = [a, b, c, last][nth]!;
            return isRaw(turned as Answer) && keys[nth] === '-' ? ((4 - (turned as Raw)) as Raw) : (turned as Answer);
          });
        const without = scoresOf('teen', values('na'))[dimension];
        const withMean = scoresOf('teen', values(d as Raw))[dimension];
        assert.deepEqual([without.answered, withMean.answered], [3, 4]);
        assert.equal(without.score, withMean.score);
      }
    }
  });
});

describe('places on the map (instrument.md §12.3)', () => {
  it('p-levels: level is a non-decreasing step of score, and no score is a cut', () => {
    const order = ['tender', 'steady', 'strength'];
    holds(band, list, list, (ageBand, one, other) => {
      const all = [...Object.values(scoresOf(ageBand, one)), ...Object.values(scoresOf(ageBand, other))];
      const placed = all.filter(({ score: value }) => value !== null).sort((a, b) => a.score! - b.score!);
      const ranks = placed.map(({ level }) => order.indexOf(level!));
      assert.ok(ranks.every((rank, i) => rank >= 0 && rank >= (ranks[i - 1] ?? 0)));
      for (const { score: value } of placed) assert.ok(value !== 70 && value !== 45);
    });
  });
  it('p-edge: within 5 points of a cut, at 68.75, 43.75, 66.67 and 41.67', () => {
    holds(band, list, (ageBand, values) => {
      for (const { score: value, edge } of Object.values(scoresOf(ageBand, values))) {
        if (value === null) continue;
        const rounded = Math.round(value * 100) / 100;
        const expected = [68.75, 66.67].includes(rounded)
          ? 'strength-steady'
          : [43.75, 41.67].includes(rounded)
            ? 'steady-tender'
            : null;
        assert.equal(edge, expected);
        if (edge) assert.ok(Math.abs(value - (edge === 'strength-steady' ? 70 : 45)) < 5);
      }
    });
  });
  it('p-range: 0 ≤ lo ≤ score ≤ hi ≤ 100, and three answers are never surer than four', () => {
    holds(band, list, (ageBand, values) => {
      for (const { score: value, range, answered } of Object.values(scoresOf(ageBand, values))) {
        if (value === null) continue;
        const [low, high] = range!;
        assert.ok(0 <= low && low <= value && value <= high && high <= 100);
        // where it is not clipped, the whole width says how sure it is
        if (low > 0 && high < 100) near(high - low, answered === 3 ? 24 : 22);
      }
    });
  });
  it('p-no-total: numbers stand in the six parts alone, and there is no field beside the named ones', () => {
    holds(band, list, context, seconds, (ageBand, values, given, time) => {
      const { scores, ...rest } = resultOf(ageBand, values, { context: given, seconds: time });
      assert.deepEqual(Object.keys(rest), [
        'flags',
        'pattern',
        'soft',
        'second',
        'suggestions',
        'supports',
        'brightSpots',
      ]);
      assert.ok(!/:\s*[\d.]+[,}\]]/.test(JSON.stringify(rest)));
      assert.deepEqual(Object.keys(scores), [...DIMENSIONS]);
      for (const one of Object.values(scores)) {
        const keys = one.score === null ? ['score', 'answered'] : ['score', 'level', 'edge', 'range', 'answered'];
        assert.deepEqual(Object.keys(one), keys);
      }
    });
  });
});

describe('headline and suggestions (instrument.md §12.3)', () => {
  it('p-pattern: one headline', () => {
    holds(band, list, context, (ageBand, values, given) => {
      const { pattern } = resultOf(ageBand, values, { context: given });
      assert.equal(PATTERNS.filter(({ id }) => id === pattern).length, 1);
    });
  });
  it('p-second: only below a headline that can have one, and another one', () => {
    const withSecond = PATTERNS.filter((one) => 'second' in one).map(({ id }): string => id);
    holds(band, list, context, (ageBand, values, given) => {
      const { pattern, second } = resultOf(ageBand, values, { context: given });
      if (second) assert.ok(withSecond.includes(pattern) && second !== pattern);
    });
  });
  it('p-practice-gap: another practice than the first of a part needs answers that differ clearly', () => {
    holds(band, list, (ageBand, values) => {
      const mean = (facets: readonly string[], dimension: string) => {
        const places = FACETS.flatMap((row, i) =>
          row.dimension === dimension && facets.includes(row.facet) ? [i] : [],
        );
        const keyed = places.flatMap((i) => {
          const one = values[i]!;
          return isRaw(one) ? [FACETS[i]!.key === '+' ? one : 4 - one] : [];
        });
        return keyed.length ? keyed.reduce((sum: number, one) => sum + one, 0) / keyed.length : null;
      };
      for (const { dimension, practice, role } of resultOf(ageBand, values).suggestions) {
        if (!dimension) continue;
        const rated = PRACTICES.filter((one) => one.dimension === dimension).flatMap((one) => {
          const of = mean(one.facets, dimension);
          return of === null ? [] : [{ id: one.id as string, mean: of }];
        });
        const chosen = rated.find(({ id }) => id === practice)!;
        const by = (chosen.mean - rated[0]!.mean) * (role === 'lean-on' ? 1 : -1);
        if (chosen !== rated[0]) assert.ok(by >= 1.5, `${practice} differs by ${by}`);
      }
    });
  });
  it('p-infant-limits: no headline about limits for babies', () => {
    holds(list, (values) => {
      const { pattern, second } = resultOf('infant', values);
      for (const id of ['firm-but-cool', 'warm-few-lines']) assert.ok(pattern !== id && second !== id);
    });
  });
  it('p-select: one to the limit, no part twice, mapped parts, practices of their part', () => {
    holds(band, list, context, (ageBand, values, given) => {
      const { suggestions, scores, pattern, flags } = resultOf(ageBand, values, { context: given });
      const { limit, starterSet } = SELECTION;
      const most = Math.min(3, limit.patterns[pattern] ?? 3, limit.wellbeing[given['ctx-wellbeing'] ?? ''] ?? 3);
      assert.ok(suggestions.length >= 1 && suggestions.length <= most);
      assert.equal(new Set(suggestions.map(({ practice }) => practice)).size, suggestions.length);
      const nothing = Object.values(scores).every(({ score: value }) => value === null);
      if (nothing || flags.includes('same-answer')) {
        return assert.deepEqual(
          suggestions,
          starterSet.slice(0, most).map((practice) => ({ practice, role: 'starter' })),
        );
      }
      assert.equal(new Set(suggestions.map(({ dimension }) => dimension)).size, suggestions.length);
      for (const { dimension, practice, role } of suggestions) {
        assert.equal(PRACTICES.find(({ id }) => id === practice)!.dimension, dimension);
        const { level } = scores[dimension!];
        assert.ok(role === 'tend' ? level === 'tender' || level === 'steady' : level === 'strength');
      }
    });
  });
  it('p-repair-first: tender repair is the first pick', () => {
    holds(band, list, context, (ageBand, values, given) => {
      const { suggestions, scores } = resultOf(ageBand, values, { context: given });
      if (suggestions[0]!.role === 'starter' || scores.repair.level !== 'tender') return;
      assert.deepEqual([suggestions[0]!.dimension, suggestions[0]!.role], ['repair', 'tend']);
    });
  });
  it('p-strength-kept: with three, a strength other than friction is among them', () => {
    holds(band, list, (ageBand, values) => {
      const { suggestions, scores, pattern } = resultOf(ageBand, values);
      const strong = DIMENSIONS.some((one) => one !== 'friction' && scores[one].level === 'strength');
      if (suggestions[0]!.role === 'starter' || pattern === 'all-strained' || !strong) return;
      assert.ok(suggestions.some(({ dimension, role }) => dimension !== 'friction' && role === 'lean-on'));
    });
  });
  it('p-context: the optional answers change no score, note or headline', () => {
    holds(band, list, context, seconds, (ageBand, values, given, time) => {
      const told = resultOf(ageBand, values, { context: given, seconds: time });
      const untold = resultOf(ageBand, values, { seconds: time });
      for (const field of ['scores', 'flags', 'pattern', 'soft', 'second', 'brightSpots'] as const) {
        assert.deepEqual(told[field], untold[field]);
      }
    });
  });
  it('p-determinism: the same again, whatever was scored between, and the input is left as it was', () => {
    holds(band, list, list, context, seconds, (ageBand, values, between, given, time) => {
      const answers = Object.freeze(answersInOrder(ageBand, values));
      const options = Object.freeze({ context: Object.freeze(given), seconds: time });
      const first = score(answers, ageBand, options);
      const kept = structuredClone(first);
      resultOf(ageBand, between);
      assert.deepEqual(score(answers, ageBand, options), kept);
      assert.deepEqual(first, kept);
    });
  });
});

describe('change (instrument.md §12.3)', () => {
  it('p-change: swapping the maps flips Δ and up or down; equal maps are about the same', () => {
    const flip = (state: string) => state.replace(/up$|down$/, (end) => (end === 'up' ? 'down' : 'up'));
    holds(band, list, list, (ageBand, one, other) => {
      const [a, b] = [resultOf(ageBand, one), resultOf(ageBand, other)];
      const [there, back, same] = [compare(a, b, 14), compare(b, a, 14), compare(a, a, 14)];
      for (const dimension of DIMENSIONS) {
        const mapped = a.scores[dimension].score !== null && b.scores[dimension].score !== null;
        assert.equal(there[dimension].state === 'not-compared', !mapped);
        assert.equal(back[dimension].state, flip(there[dimension].state));
        if (mapped) near(back[dimension].delta!, -there[dimension].delta!);
        assert.equal(same[dimension].state, a.scores[dimension].score === null ? 'not-compared' : 'about-the-same');
      }
    });
  });
});
