import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACETS, type AgeBand, type Answer, type Context } from '../../src/instrument/items.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder, answersWithSums, createAnswers, sumsOf, type Sums } from '../helpers/answers.ts';

const picksOf = (sums: Sums, context: Context = {}, ageBand: AgeBand = 'teen') =>
  score(answersWithSums(ageBand, sums), ageBand, { context }).suggestions.map(
    ({ dimension, role }) => `${role} ${dimension}`,
  );
const well = (answer: Context['ctx-wellbeing']): Context => ({ 'ctx-wellbeing': answer });
const strained: Sums = { play: 4, communication: 4, boundaries: 4, 'warmth-fit': 4 };

describe('step 1: how many (instrument.md §6)', () => {
  const table: [name: string, sums: Sums, context: Context, count: number][] = [
    ['three', {}, {}, 3],
    ['doing ok', {}, well('doing-ok'), 3],
    ['tired', {}, well('tired-managing'), 3],
    ['rather not say', {}, well('rather-not-say'), 3],
    ['struggling', {}, well('struggling'), 2],
    ['really struggling', {}, well('really-struggling'), 1],
    ['all strained', strained, {}, 2],
    ['all strained, struggling', strained, well('struggling'), 2],
    ['all strained, really struggling', strained, well('really-struggling'), 1],
    ['another optional answer', {}, { 'ctx-start': 'yes', 'ctx-needs': 'yes' }, 3],
  ];
  for (const [name, sums, context, count] of table) {
    it(`${name}: ${count}`, () => assert.equal(picksOf(sums, context).length, count));
  }
});

describe('step 2: where there is no profile to go by', () => {
  const starters = ['catch-the-serve', 'short-repair', 'ten-follow'].map((practice) => ({ practice, role: 'starter' }));
  const same = answersInOrder('teen', Array(24).fill(1));
  const table: [name: string, answers: typeof same, context: Context, count: number][] = [
    ['nothing mapped', {}, {}, 3],
    ['nothing mapped, struggling', {}, well('struggling'), 2],
    ['nothing mapped, really struggling', {}, well('really-struggling'), 1],
    ['the same answer throughout', same, {}, 3],
    ['the same answer throughout, struggling', same, well('struggling'), 2],
  ];
  for (const [name, answers, context, count] of table) {
    it(`${name}: the first ${count}`, () => {
      assert.deepEqual(score(answers, 'teen', { context }).suggestions, starters.slice(0, count));
    });
  }
  it('one mapped part is a profile', () => {
    const only: Sums = { 'warmth-fit': null, friction: null, communication: null, repair: null, boundaries: null };
    assert.deepEqual(picksOf({ ...only, play: 9 }), ['tend play']);
    assert.deepEqual(picksOf({ ...only, play: 12 }), ['lean-on play']);
  });
  it('a long run alone does not matter', () => {
    const values = Array<Answer>(24).fill(1);
    assert.equal(score(answersInOrder('teen', [...values.slice(0, 23), 2]), 'teen').suggestions[0]!.role, 'tend');
  });
});

describe('steps 3 to 6: which parts', () => {
  const table: [name: string, sums: Sums, picks: string[], context?: Context, ageBand?: AgeBand][] = [
    ['leverage orders equal scores, teen', {}, ['tend repair', 'tend communication', 'tend warmth-fit']],
    ['… infant', {}, ['tend communication', 'tend repair', 'tend warmth-fit'], {}, 'infant'],
    ['… toddler: a tie by tie order', {}, ['tend repair', 'tend communication', 'tend play'], {}, 'toddler'],
    ['… preschool', {}, ['tend repair', 'tend communication', 'tend play'], {}, 'preschool'],
    ['… school-age', {}, ['tend repair', 'tend communication', 'tend warmth-fit'], {}, 'school-age'],
    [
      'room counts too',
      { play: 8, boundaries: 8, repair: 11 },
      ['tend boundaries', 'tend communication', 'tend warmth-fit'],
    ],
    ['tender before steady', { friction: 7, repair: 11 }, ['tend friction', 'tend repair', 'tend communication']],
    [
      'tender before steady of more priority',
      { friction: 7, repair: 12, communication: 8 },
      ['tend friction', 'tend communication', 'lean-on repair'],
    ],
    [
      'tender that the headline names before other tender',
      { ...sumsOf(12), play: 5, communication: 4, boundaries: 0 },
      ['tend communication', 'tend play', 'lean-on repair'],
    ],
    [
      '… the one of oneOf',
      { friction: 14, 'warmth-fit': 5, boundaries: 0 },
      ['tend warmth-fit', 'tend boundaries', 'tend repair'],
    ],
    [
      '… the one tender spot',
      { ...sumsOf(12), play: 6, communication: 7 },
      ['tend play', 'tend communication', 'lean-on repair'],
    ],
    [
      'tender that the second line names before other tender',
      { play: 6, communication: 6, boundaries: 0 },
      ['tend communication', 'tend play', 'tend boundaries'],
    ],
    [
      'by priority where nothing is named',
      { play: 6, 'warmth-fit': 6, boundaries: 0 },
      ['tend boundaries', 'tend warmth-fit', 'tend play'],
    ],
    ['repair first where tender', { repair: 7, friction: 0 }, ['tend repair', 'tend friction', 'tend communication']],
    [
      'repair first though named with more',
      { ...sumsOf(10), repair: 6, friction: 5, play: 0 },
      ['tend repair', 'tend friction', 'tend play'],
    ],
    [
      'repair leads the rest, friction tender',
      { repair: 11, friction: 4, communication: 8 },
      ['tend friction', 'tend repair', 'tend communication'],
    ],
    [
      '… after all that is tender',
      { repair: 11, friction: 4, boundaries: 4, communication: 8 },
      ['tend boundaries', 'tend friction', 'tend repair'],
    ],
    [
      '… not where friction is steady',
      { repair: 11, friction: 8, communication: 8, 'warmth-fit': 8 },
      ['tend communication', 'tend warmth-fit', 'tend boundaries'],
    ],
    ['the third place is for a strength', { play: 12 }, ['tend repair', 'tend communication', 'lean-on play']],
    ['strengths in tie order', { play: 12, boundaries: 16 }, ['tend repair', 'tend communication', 'lean-on play']],
    [
      '… whatever their scores',
      { play: 13, boundaries: 16, 'warmth-fit': 12 },
      ['tend repair', 'tend communication', 'lean-on warmth-fit'],
    ],
    ['friction is no strength to lean on', { friction: 16 }, ['tend repair', 'tend communication', 'tend warmth-fit']],
    ['two: both to tend', { play: 12 }, ['tend repair', 'tend communication'], well('struggling')],
    [
      'two: a strength in the empty slot',
      { 'warmth-fit': 12, friction: 12, communication: 12, repair: 12, boundaries: 12 },
      ['tend play', 'lean-on repair'],
      well('struggling'),
    ],
    [
      'two: all strong',
      { 'warmth-fit': 12, friction: 12, communication: 16, repair: 12, boundaries: 12, play: 12 },
      ['lean-on repair', 'keep warmth-fit'],
      well('struggling'),
    ],
    ['one: to tend', { play: 12 }, ['tend repair'], well('really-struggling')],
    [
      'one: all strong',
      { 'warmth-fit': 12, friction: 12, communication: 16, repair: 12, boundaries: 12, play: 12 },
      ['lean-on repair'],
      well('really-struggling'),
    ],
    [
      'one to tend, then keep by priority',
      { 'warmth-fit': 12, friction: 12, communication: 14, repair: 13, boundaries: 12 },
      ['tend play', 'lean-on repair', 'keep warmth-fit'],
    ],
    [
      'friction kept last',
      { 'warmth-fit': 16, friction: 12, communication: 16, repair: 15, boundaries: 15, play: 16 },
      ['lean-on repair', 'keep boundaries', 'keep communication'],
    ],
    [
      'friction kept where there is no other',
      { 'warmth-fit': 12, friction: 16, communication: null, repair: null, boundaries: null, play: null },
      ['lean-on warmth-fit', 'keep friction'],
    ],
    [
      'friction alone is kept',
      { 'warmth-fit': null, friction: 16, communication: null, repair: null, boundaries: null, play: null },
      ['keep friction'],
    ],
    [
      'friction alone, then what is steady',
      { 'warmth-fit': null, friction: 12, communication: null, repair: null, boundaries: null },
      ['tend play', 'keep friction'],
    ],
    [
      'what is not mapped is never picked',
      { repair: null, communication: null },
      ['tend warmth-fit', 'tend boundaries', 'tend play'],
    ],
  ];
  for (const [name, sums, picks, context, ageBand] of table) {
    it(`${name}: ${picks.join(', ')}`, () => assert.deepEqual(picksOf(sums, context, ageBand), picks));
  }
});

describe('step 3: a tie of three answers and four', () => {
  it('room 91.67 × 9 is 825, and so is 75 × 11', () => {
    // friction of three answers: 0, 0 and 1 as turned; closeness of four: 1 each
    const friction = {
      'friction-battles-teen': 4,
      'friction-fuse-teen': 4,
      'friction-smooth-teen': 1,
      'friction-tense-teen': 'na',
    } as const;
    const { scores, suggestions } = score({ ...answersWithSums('teen', { 'warmth-fit': 4 }), ...friction }, 'teen');
    assert.deepEqual([scores.friction.score! * 12, scores['warmth-fit'].score], [100, 25]);
    assert.deepEqual(
      suggestions.slice(0, 2).map(({ dimension }) => dimension),
      ['warmth-fit', 'friction'],
    );
  });
});

describe('step 7: which practice', () => {
  /** The practice of one part: `values` answer its facets, as they are keyed; all else is mapped by `others`. */
  function practiceOf(dimension: string, values: { readonly [facet: string]: number | 'skip' }, others = 3) {
    const answers = FACETS.map((row): Answer => {
      const turned = row.dimension === dimension ? (values[row.facet] ?? 2) : others;
      return turned === 'skip' || row.key === '+' ? (turned as Answer) : ((4 - turned) as Answer);
    });
    return score(answersInOrder('teen', answers), 'teen').suggestions.find((one) => one.dimension === dimension)!;
  }
  const table: [
    name: string,
    dimension: string,
    values: Record<string, number | 'skip'>,
    role: string,
    practice: string,
    others?: number,
  ][] = [
    ['the first of the catalogue', 'communication', {}, 'tend', 'catch-the-serve'],
    ['a step lower is not enough', 'communication', { phone: 1 }, 'tend', 'catch-the-serve'],
    ['a step and a half is', 'communication', { serve: 3, phone: 1 }, 'tend', 'phone-down-pocket'],
    ['a mean, not a sum', 'communication', { serve: 1, listen: 1, feelings: 1 }, 'tend', 'catch-the-serve'],
    ['then the lowest', 'communication', { serve: 3, listen: 3, phone: 1, feelings: 0 }, 'tend', 'name-the-feeling'],
    [
      'a tie of the last two by catalogue',
      'communication',
      { serve: 3, listen: 3, phone: 1, feelings: 1 },
      'tend',
      'phone-down-pocket',
    ],
    ['not one that is higher', 'friction', { tense: 0, battles: 0, fuse: 3, smooth: 3 }, 'tend', 'catch-it-small'],
    [
      'a missing facet is left out of the mean',
      'boundaries',
      { 'kind-limit': 'skip', 'feelings-ok': 3, choice: 1, line: 2 },
      'tend',
      'choice-inside-the-line',
    ],
    [
      'a practice with none answered is out',
      'communication',
      { serve: 3, listen: 3, phone: 'skip', feelings: 1 },
      'tend',
      'name-the-feeling',
    ],
    [
      'lean on one that is much higher',
      'repair',
      { return: 3, own: 2, settle: 4, linger: 4 },
      'lean-on',
      'way-back-ritual',
    ],
    ['lean on, a step is not enough', 'repair', { return: 3, own: 3, settle: 4, linger: 4 }, 'lean-on', 'short-repair'],
    [
      'lean on, not one that is lower',
      'repair',
      { return: 4, own: 4, settle: 2, linger: 2 },
      'lean-on',
      'short-repair',
    ],
    [
      'lean on, none answered is out',
      'communication',
      { serve: 2, listen: 3, phone: 'skip', feelings: 4 },
      'lean-on',
      'name-the-feeling',
      2,
    ],
    [
      'keep the lowest mean',
      'warmth-fit',
      { delight: 4, distance: 4, affection: 2, style: 2 },
      'keep',
      'learn-their-way',
      4,
    ],
    ['play', 'play', { fun: 0, interest: 1, 'child-led': 2, rushed: 2 }, 'tend', 'join-their-world'],
    ['friction', 'friction', { fuse: 0, smooth: 0, tense: 2, battles: 1 }, 'tend', 'pause-and-return'],
  ];
  for (const [name, dimension, values, role, practice, others] of table) {
    it(`${name}: ${practice}`, () => {
      assert.deepEqual(practiceOf(dimension, values, others), { dimension, role, practice });
    });
  }
  it('a full map of ease', () => {
    assert.deepEqual(score(createAnswers('teen'), 'teen').suggestions, [
      { dimension: 'repair', role: 'lean-on', practice: 'short-repair' },
      { dimension: 'communication', role: 'keep', practice: 'catch-the-serve' },
      { dimension: 'warmth-fit', role: 'keep', practice: 'light-up-hello' },
    ]);
  });
});
