import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ITEMS, type AgeBand, type Answers, type Context, type Dimension } from '../../src/instrument/items.ts';
import { PATTERNS } from '../../src/instrument/rules.ts';
import { score } from '../../src/scoring/index.ts';

/** Sum of the four keyed answers of each part, 0–16 (8 unless given; `null`: nothing answered) → answers. */
function mapOf(ageBand: AgeBand, sums: { readonly [D in Dimension]?: number | null }): Answers {
  const seen = new Map<Dimension, number>();
  const entries = ITEMS[ageBand].flatMap(({ id, dimension, key }) => {
    const sum = sums[dimension] === undefined ? 8 : sums[dimension];
    if (sum === null) return [];
    const nth = seen.get(dimension) ?? 0;
    seen.set(dimension, nth + 1);
    const keyed = Math.floor((sum + 3 - nth) / 4);
    return [[id, key === '+' ? keyed : 4 - keyed]];
  });
  return Object.fromEntries(entries);
}
const strong = 12;
const tender = 4;

describe('headlines: each of the 16 is reached (instrument.md §4)', () => {
  const all = (sum: number) => ({
    'warmth-fit': sum,
    friction: sum,
    communication: sum,
    repair: sum,
    boundaries: sum,
    play: sum,
  });
  const table: [string, AgeBand, Parameters<typeof mapOf>[1]][] = [
    ['not-enough', 'teen', { play: null, repair: null, friction: null }],
    ['all-strained', 'teen', { play: tender, repair: tender, friction: tender, boundaries: tender }],
    ['stuck-after-storms', 'teen', { friction: tender, repair: tender }],
    ['stormy-reconnecting', 'teen', { friction: tender, repair: strong }],
    ['repair-first', 'teen', { repair: tender }],
    ['busy-distant', 'teen', { play: tender, communication: tender }],
    ['calm-but-far', 'teen', { friction: strong, communication: tender }],
    ['firm-but-cool', 'teen', { boundaries: strong, 'warmth-fit': tender }],
    ['one-tender-spot', 'infant', { boundaries: strong, 'warmth-fit': tender }],
    ['warm-few-lines', 'teen', { boundaries: tender, 'warmth-fit': strong }],
    ['close-and-stormy', 'teen', { friction: tender, 'warmth-fit': strong }],
    ['one-tender-spot', 'teen', { play: tender }],
    ['strong-across', 'teen', all(strong)],
    ['steady-across', 'teen', { play: 9 }],
    ['steady-with-strengths', 'teen', { play: strong }],
    ['mixed-map', 'teen', { play: tender, boundaries: tender }],
  ];
  for (const [pattern, ageBand, sums] of table) {
    it(`${pattern}, ${ageBand}`, () => assert.equal(score(mapOf(ageBand, sums), ageBand).pattern, pattern));
  }
  it('even-answers', () => {
    const answers = Object.fromEntries(ITEMS.teen.map(({ id }) => [id, 2]));
    assert.equal(score(answers, 'teen').pattern, 'even-answers');
  });
  it('none is left out', () => {
    const reached = new Set([...table.map(([pattern]) => pattern), 'even-answers']);
    assert.deepEqual(
      PATTERNS.map(({ id }) => id).filter((id) => !reached.has(id)),
      [],
    );
  });
});

describe('softening: only what is true and named counts (instrument.md §4)', () => {
  const table: [string, Parameters<typeof mapOf>[1], boolean][] = [
    ['a named part on an edge', { friction: 7, repair: strong }, true],
    ['a part on an edge that is not named', { friction: tender, repair: strong, play: 11 }, false],
    ['the true alternative of an any group', { friction: strong, 'warmth-fit': 7, communication: 8 }, true],
    ['an alternative that is not true', { friction: strong, 'warmth-fit': tender, communication: 11 }, false],
    ['a part at the level of softAt', { play: 7 }, true],
  ];
  for (const [name, sums, soft] of table) it(name, () => assert.equal(score(mapOf('teen', sums), 'teen').soft, soft));
});

describe('supports (instrument.md §9)', () => {
  const supports = (ageBand: AgeBand, sums: Parameters<typeof mapOf>[1], context: Context = {}) =>
    score(mapOf(ageBand, sums), ageBand, { context }).supports;
  const table: [string, AgeBand, Parameters<typeof mapOf>[1], Context, string[]][] = [
    ['safety is always there', 'teen', {}, {}, ['safety']],
    ['open for a baby with much friction', 'infant', { friction: tender }, {}, ['safety:expanded']],
    ['not for a teen with it alone', 'teen', { friction: tender }, {}, ['safety']],
    [
      'open when the way back is hard too',
      'teen',
      { friction: tender, repair: tender },
      {},
      ['safety:expanded', 'reach-out'],
    ],
    ['reach-out where closeness is tender', 'teen', { 'warmth-fit': tender }, {}, ['safety', 'reach-out']],
    [
      'reach-out from three tender parts',
      'teen',
      { play: 4, boundaries: 4, communication: 4 },
      {},
      ['safety', 'reach-out'],
    ],
    ['tired: wellbeing at the end', 'teen', {}, { 'ctx-wellbeing': 'tired-managing' }, ['safety', 'wellbeing']],
    ['struggling: at the top', 'teen', {}, { 'ctx-wellbeing': 'struggling' }, ['safety', 'wellbeing:top']],
    [
      'really struggling',
      'teen',
      {},
      { 'ctx-wellbeing': 'really-struggling' },
      ['safety:expanded', 'wellbeing:top', 'reach-out'],
    ],
    ['a hard start', 'teen', {}, { 'ctx-start': 'yes' }, ['safety', 'hard-start']],
    ['needs, or not sure', 'teen', {}, { 'ctx-needs': 'not-sure' }, ['safety', 'extra-needs']],
    ['rather not say', 'teen', {}, { 'ctx-needs': 'rather-not-say' }, ['safety']],
  ];
  for (const [name, ageBand, sums, context, expected] of table) {
    it(name, () => assert.deepEqual(supports(ageBand, sums, context), expected));
  }
});

describe('suggestions (instrument.md §6)', () => {
  const picks = (sums: Parameters<typeof mapOf>[1], context: Context = {}) =>
    score(mapOf('teen', sums), 'teen', { context }).suggestions.map(({ dimension, role }) => `${dimension} ${role}`);
  it('repair leads where it is tender, whatever else is', () => {
    assert.deepEqual(picks({ repair: 7, friction: 0 })[0], 'repair tend');
  });
  it('repair leads the third group where it is steady and friction is tender', () => {
    assert.deepEqual(picks({ repair: 10, friction: tender }).slice(0, 2), ['friction tend', 'repair tend']);
  });
  it('a strength takes the third place', () => {
    assert.deepEqual(picks({ play: strong })[2], 'play lean-on');
  });
  it('less is asked of a parent who struggles', () => {
    assert.equal(picks({}, { 'ctx-wellbeing': 'struggling' }).length, 2);
    assert.equal(picks({}, { 'ctx-wellbeing': 'really-struggling' }).length, 1);
  });
  it('friction is kept last where all is strong', () => {
    const all = mapOf('teen', {
      'warmth-fit': null,
      communication: null,
      boundaries: null,
      play: null,
      friction: 16,
      repair: 16,
    });
    assert.deepEqual(
      score(all, 'teen').suggestions.map(({ dimension, role }) => `${dimension} ${role}`),
      ['repair lean-on', 'friction keep'],
    );
  });
});
