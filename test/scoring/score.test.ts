import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACETS, ITEMS, type AgeBand, type Answer, type Context } from '../../src/instrument/items.ts';
import { score, type BrightSpots, type Result } from '../../src/scoring/score.ts';
import { answersInOrder, answersWithSums, createAnswers, sumsOf, type Sums } from '../helpers/answers.ts';

describe('notes about the answers (instrument.md §5)', () => {
  const fill = (n: number, answer: Answer) => Array<Answer>(n).fill(answer);
  /** Answers that change at every question. */
  const turns = (n: number) => Array.from({ length: n }, (_, i): Answer => (i % 2 ? 2 : 1));
  const table: [name: string, values: Answer[], seconds: number | undefined, flags: Result['flags']][] = [
    ['nothing answered', [], undefined, []],
    ['nothing answered, in no time', [], 0, []],
    ['9 equal in a row', [...fill(9, 3), ...turns(15)], undefined, []],
    ['10 equal in a row', [...fill(10, 3), ...turns(14)], undefined, ['long-run']],
    ['10 in the middle', [...turns(7), ...fill(10, 0), ...turns(7)], undefined, ['long-run']],
    ['10 at the end', [...turns(14), ...fill(10, 3)], undefined, ['long-run']],
    ['two runs of 9', [...fill(9, 3), 1, ...fill(9, 3), ...turns(5)], undefined, []],
    ['a longer run, then a shorter', [...fill(10, 3), ...fill(4, 2), ...turns(10)], undefined, ['long-run']],
    ['10, missing passed over', [...fill(5, 3), 'na', 'skip', ...fill(5, 3), ...turns(12)], undefined, ['long-run']],
    ['10 missing in a row are no run', [...turns(10), ...fill(10, 'na'), ...turns(4)], undefined, []],
    ['24 equal', fill(24, 2), undefined, ['same-answer', 'long-run']],
    ['20 equal, the rest missing', [...fill(2, 'na'), ...fill(20, 1)], undefined, ['same-answer', 'long-run']],
    ['19 equal, the rest missing', fill(19, 1), undefined, ['long-run']],
    ['20 equal, one other', [...fill(20, 1), 2], undefined, ['long-run']],
    ['one other first', [2, ...fill(23, 1)], undefined, ['long-run']],
    ['just under 2 s each', turns(24), 47.99, ['too-fast']],
    ['2 s each', turns(24), 48, []],
    ['no time at all', turns(24), 0, ['too-fast']],
    ['1.99 s each of 10 answered', turns(10), 19.9, ['too-fast']],
    ['2 s each of 10 answered', turns(10), 20, []],
    ['time unknown', turns(24), undefined, []],
    ['in the order of the instrument', fill(24, 2), 1, ['same-answer', 'long-run', 'too-fast']],
  ];
  for (const [name, values, seconds, flags] of table) {
    it(`${name}: ${flags.join(', ') || 'none'}`, () => {
      assert.deepEqual(score(answersInOrder('teen', values), 'teen', { seconds }).flags, flags);
    });
  }
  const high: [name: string, sums: Sums, set: boolean][] = [
    ['six parts at 93.75', sumsOf(15), true],
    ['one of six at 87.5', { ...sumsOf(16), play: 14 }, false],
    ['five mapped', { ...sumsOf(15), play: null }, true],
    ['five high and one low', { ...sumsOf(15), play: 8 }, false],
    ['the first of six low', { ...sumsOf(16), 'warmth-fit': 14 }, false],
    ['four mapped', { ...sumsOf(16), play: null, repair: null }, false],
  ];
  for (const [name, sums, set] of high) {
    it(`all-high, ${name}: ${set}`, () => {
      assert.equal(score(answersWithSums('teen', sums), 'teen').flags.includes('all-high'), set);
    });
  }
  it('too-fast before all-high', () => {
    assert.deepEqual(score(answersWithSums('teen', sumsOf(16)), 'teen', { seconds: 5 }).flags, [
      'too-fast',
      'all-high',
    ]);
  });
});

describe('supports (instrument.md §9)', () => {
  const t = 4;
  const struggling = { 'ctx-wellbeing': 'struggling' } as const;
  const worst = { 'ctx-wellbeing': 'really-struggling' } as const;
  const table: [name: string, sums: Sums, context: Context, supports: Result['supports'], ageBand?: AgeBand][] = [
    ['safety always', {}, {}, ['safety']],
    ['friction alone', { friction: t }, {}, ['safety']],
    ['friction, a baby', { friction: t }, {}, ['safety:expanded'], 'infant'],
    ['a baby, no friction', { play: t }, {}, ['safety'], 'infant'],
    ['friction and repair', { friction: t, repair: t }, {}, ['safety:expanded', 'reach-out']],
    [
      'friction and three more',
      { friction: t, play: t, boundaries: t, communication: t },
      {},
      ['safety:expanded', 'reach-out'],
    ],
    ['friction and two more', { friction: t, play: t, boundaries: t }, {}, ['safety', 'reach-out']],
    ['four tender, not friction', { repair: t, play: t, boundaries: t, communication: t }, {}, ['safety', 'reach-out']],
    ['three tender', { play: t, boundaries: t, communication: t }, {}, ['safety', 'reach-out']],
    ['two tender', { play: t, boundaries: t }, {}, ['safety']],
    ['repair alone', { repair: t }, {}, ['safety']],
    ['closeness alone', { 'warmth-fit': t }, {}, ['safety', 'reach-out']],
    ['closeness not mapped', { 'warmth-fit': null }, {}, ['safety']],
    ['doing ok', {}, { 'ctx-wellbeing': 'doing-ok' }, ['safety']],
    ['tired', {}, { 'ctx-wellbeing': 'tired-managing' }, ['safety', 'wellbeing']],
    ['struggling', {}, struggling, ['safety', 'wellbeing:top']],
    ['really struggling', {}, worst, ['safety:expanded', 'wellbeing:top', 'reach-out']],
    ['rather not say', {}, { 'ctx-wellbeing': 'rather-not-say', 'ctx-start': 'rather-not-say' }, ['safety']],
    ['a hard start', {}, { 'ctx-start': 'yes' }, ['safety', 'hard-start']],
    ['no hard start', {}, { 'ctx-start': 'no' }, ['safety']],
    ['extra needs', {}, { 'ctx-needs': 'yes' }, ['safety', 'extra-needs']],
    ['perhaps extra needs', {}, { 'ctx-needs': 'not-sure' }, ['safety', 'extra-needs']],
    ['no extra needs', {}, { 'ctx-needs': 'no' }, ['safety']],
    [
      'all of them, in order',
      { friction: t, repair: t },
      { ...worst, 'ctx-start': 'yes', 'ctx-needs': 'yes' },
      ['safety:expanded', 'wellbeing:top', 'reach-out', 'hard-start', 'extra-needs'],
    ],
  ];
  for (const [name, sums, context, supports, ageBand = 'teen'] of table) {
    it(`${name}: ${supports.join(', ')}`, () => {
      assert.deepEqual(score(answersWithSums(ageBand, sums), ageBand, { context }).supports, supports);
    });
  }
});

describe('bright spots (instrument.md §10.4)', () => {
  /** Every part steady by answers under “often”: `+` items 2, `-` items 1, so nothing was often true. */
  const plain = (
    high: { readonly [path: string]: Answer } = {},
    rest: readonly [plus: Answer, minus: Answer] = [2, 1],
  ) =>
    answersInOrder(
      'teen',
      FACETS.map(({ dimension, facet, key }) => high[`${dimension}-${facet}`] ?? rest[key === '+' ? 0 : 1]),
    );
  const ids = (...paths: string[]) => ({ items: paths.map((path) => `${path}-teen`) }) as unknown as BrightSpots;
  const low = [1, 3] as const;
  const table: [name: string, answers: ReturnType<typeof plain>, expected: BrightSpots][] = [
    ['in presentation order', plain({ 'play-fun': 3, 'warmth-fit-style': 3 }), ids('play-fun', 'warmth-fit-style')],
    ['higher first', plain({ 'play-fun': 3, 'warmth-fit-style': 4 }), ids('warmth-fit-style', 'play-fun')],
    [
      'two at most',
      plain({ 'play-fun': 4, 'repair-return': 4, 'play-child-led': 4 }),
      ids('play-fun', 'repair-return'),
    ],
    ['one alone', plain({ 'repair-settle': 3 }), ids('repair-settle')],
    ['never owning one’s part', plain({ 'repair-own': 4, 'repair-settle': 3 }), ids('repair-settle')],
    ['never an item of strain', plain({ 'friction-battles': 4, 'friction-smooth': 3 }), ids('friction-smooth')],
    [
      'not of a tender part',
      plain({ 'play-fun': 4, 'play-rushed': 4, 'play-interest': 0, 'repair-settle': 3 }),
      ids('repair-settle'),
    ],
    [
      'of tender parts where there is no other',
      plain({ 'play-fun': 4, 'repair-return': 3 }, low),
      ids('play-fun', 'repair-return'),
    ],
    ['of a part that is not mapped', plain({ 'play-fun': 3 }, ['na', 'skip']), ids('play-fun')],
    [
      'none: the highest part',
      plain({ 'communication-phone': 0, 'friction-battles': 2, 'friction-fuse': 2 }),
      { dimension: 'communication' },
    ],
    ['none: equal parts in tie order', plain({}, ['skip', 1]), { dimension: 'friction' }],
    ['none, all tender', plain({}, low), { dimension: null }],
    ['none, nothing mapped', {}, { dimension: null }],
    ['every answer the same', plain({}, [4, 4]), { dimension: null }],
  ];
  for (const [name, answers, expected] of table) {
    it(name, () => assert.deepEqual(score(answers, 'teen').brightSpots, expected));
  }
  it('ties of the highest part follow the tie order', () => {
    const order = ['repair', 'communication', 'warmth-fit', 'play', 'boundaries'];
    for (const [at, first] of order.entries()) {
      const skipped = order.slice(0, at);
      // “sometimes” throughout is 50 in every part; friction is lower, so that not all answers are the same
      const values = FACETS.map(({ dimension, key }): Answer => {
        if (skipped.includes(dimension)) return 'na';
        return dimension === 'friction' && key === '-' ? 3 : 2;
      });
      const { brightSpots } = score(answersInOrder('teen', values), 'teen');
      assert.deepEqual(brightSpots, { dimension: first });
    }
  });
  it('names the items of the band', () => {
    assert.deepEqual(score(createAnswers('infant'), 'infant').brightSpots, {
      items: ['warmth-fit-delight-infant', 'play-fun-infant'],
    });
  });
});

describe('the result', () => {
  it('is the same for the same answers, and leaves them as they were', () => {
    const answers = Object.freeze(createAnswers('toddler', { 'play-fun-toddler': 'na' }));
    const options = Object.freeze({ context: Object.freeze({ 'ctx-start': 'yes' } as const), seconds: 99 });
    assert.deepEqual(score(answers, 'toddler', options), score(answers, 'toddler', options));
  });
  it('shares nothing between two calls', () => {
    const [one, other] = [score(createAnswers('teen'), 'teen'), score(createAnswers('teen'), 'teen')];
    for (const field of ['scores', 'flags', 'suggestions', 'supports', 'brightSpots'] as const) {
      assert.notEqual(one[field], other[field]);
    }
    assert.notEqual(one.scores.play, other.scores.play);
  });
  it('counts every answer in one part', () => {
    const { scores } = score(createAnswers('teen'), 'teen');
    assert.equal(
      Object.values(scores).reduce((sum, { answered }) => sum + answered, 0),
      ITEMS.teen.length,
    );
  });
});
