import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, DIMENSIONS, type AgeBand, type Answer, type Context } from '../../src/instrument/items.ts';
import { PRACTICES } from '../../src/instrument/practices.ts';
import type { SupportView } from '../../src/results/results.ts';
import { answersInOrder, type Sums } from '../helpers/answers.ts';
import { doing, viewOf } from '../helpers/views.ts';

const strained: Sums = { 'warmth-fit': 4, communication: 4, boundaries: 4, play: 4 };
const nothing: Sums = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null]));

describe('help at the top (instrument.md §9, safety)', () => {
  const table: [name: string, open: boolean, sums: Sums, context: Context, ageBand: AgeBand][] = [
    ['as a rule', false, {}, {}, 'preschool'],
    ['struggling', false, {}, doing('struggling'), 'preschool'],
    ['really struggling', true, {}, doing('really-struggling'), 'preschool'],
    ['a lot of friction, a baby', true, { friction: 7 }, {}, 'infant'],
    ['a lot of friction, no baby', false, { friction: 4 }, {}, 'toddler'],
    ['and the way back hard to find', true, { friction: 4, repair: 4 }, {}, 'teen'],
    ['and three other tender parts', true, { ...strained, play: 9, friction: 4 }, {}, 'teen'],
    ['and two other tender parts', false, { friction: 4, play: 4, boundaries: 4 }, {}, 'teen'],
    ['strained without friction', false, strained, {}, 'infant'],
  ];
  for (const [name, open, sums, context, ageBand] of table) {
    it(`${name}: ${open ? 'open' : 'behind its button'}`, () => {
      assert.equal(viewOf(sums, { context, ageBand }).helpOpen, open);
    });
  }
});

describe('support cards (instrument.md §9)', () => {
  /** Where each stands, with a `+` on those that are open. */
  const placed = (sums: Sums, context: Context, ageBand: AgeBand = 'preschool') => {
    const { headline, before, after } = viewOf(sums, { context, ageBand }).supports;
    const names = (cards: readonly SupportView[]) => cards.map(({ id, open }) => `${id}${open ? '+' : ''}`).join(' ');
    return [names(headline), names(before), names(after)];
  };
  const everything: Context = { 'ctx-start': 'yes', 'ctx-needs': 'yes', ...doing('really-struggling') };
  const table: [name: string, places: [string, string, string], sums: Sums, context: Context, ageBand?: AgeBand][] = [
    ['none', ['', '', ''], {}, {}],
    ['rather not say', ['', '', ''], {}, { 'ctx-start': 'rather-not-say', 'ctx-needs': 'no', ...doing('doing-ok') }],
    ['tired', ['', '', 'wellbeing'], {}, doing('tired-managing')],
    ['struggling', ['wellbeing+', '', ''], {}, doing('struggling')],
    ['really struggling', ['wellbeing+', '', 'reach-out+'], {}, doing('really-struggling')],
    ['a hard start', ['', 'hard-start', ''], {}, { 'ctx-start': 'yes' }],
    ['extra needs', ['', 'extra-needs', ''], {}, { 'ctx-needs': 'yes' }],
    ['extra needs, not sure', ['', 'extra-needs', ''], {}, { 'ctx-needs': 'not-sure' }],
    ['three tender parts', ['', '', 'reach-out+'], { play: 5, repair: 5, boundaries: 6 }, {}],
    ['two tender parts', ['', '', ''], { play: 4, boundaries: 4 }, {}],
    ['strained', ['reach-out+', '', ''], strained, {}],
    ['strained and struggling', ['reach-out+ wellbeing+', '', ''], strained, doing('struggling')],
    ['cool, a toddler', ['', '', 'reach-out+'], { 'warmth-fit': 4 }, {}, 'toddler'],
    ['cool, a baby', ['reach-out+', '', ''], { 'warmth-fit': 7 }, {}, 'infant'],
    ['strained and tired', ['reach-out+', '', 'wellbeing'], strained, doing('tired-managing')],
    ['cool and tired', ['', '', 'reach-out+ wellbeing'], { 'warmth-fit': 4 }, doing('tired-managing')],
    ['everything', ['reach-out+ wellbeing+', 'hard-start extra-needs', ''], strained, everything],
    ['nothing mapped', ['wellbeing+', 'hard-start extra-needs', 'reach-out+'], nothing, everything, 'infant'],
  ];
  for (const [name, places, sums, context, ageBand] of table) {
    it(`${name}: ${places.join(' | ')}`, () => assert.deepEqual(placed(sums, context, ageBand), places));
  }

  it('give title and paragraphs in order', () => {
    const { headline, before } = viewOf(strained, { context: everything }).supports;
    const counts = { 'reach-out': 4, wellbeing: 4, 'hard-start': 3, 'extra-needs': 2 };
    for (const { id, title, paragraphs } of [...headline, ...before]) {
      assert.equal(title, `support.${id}.title`);
      const count = counts[id as keyof typeof counts];
      assert.deepEqual(
        paragraphs,
        Array.from({ length: count }, (_, i) => `support.${id}.p${i + 1}`),
      );
    }
  });
  it('end with the words on scary thoughts: caring for oneself, at the top, for babies alone', () => {
    const last = (answer: 'tired-managing' | 'struggling', ageBand: AgeBand) => {
      const { headline, after } = viewOf({}, { context: doing(answer), ageBand }).supports;
      return [...headline, ...after].find(({ id }) => id === 'wellbeing')!.last;
    };
    const words = { lead: 'support.scary-thoughts.lead', text: 'support.scary-thoughts' };
    assert.deepEqual(last('struggling', 'infant'), words);
    assert.equal(last('tired-managing', 'infant'), null);
    for (const ageBand of AGE_BANDS.slice(1)) assert.equal(last('struggling', ageBand), null);
  });
});

describe('small things to try (instrument.md §6, §10.6)', () => {
  const same = answersInOrder('preschool', Array<Answer>(24).fill(2));
  const many = { title: 'ui.tries', lines: ['ui.tries.pick', 'ui.tries.apart'] };
  const one = { title: 'ui.tries.one', lines: ['ui.tries.apart'] };
  const table: [name: string, count: number, expected: typeof many, sums: Sums, context: Context][] = [
    ['as a rule', 3, many, {}, {}],
    ['struggling', 2, many, {}, doing('struggling')],
    ['really struggling', 1, one, {}, doing('really-struggling')],
    ['strained', 2, { ...many, lines: ['ui.tries.one-step', 'ui.tries.apart'] }, strained, {}],
    [
      'strained and really struggling',
      1,
      { ...one, lines: ['ui.tries.one-step', 'ui.tries.apart'] },
      strained,
      doing('really-struggling'),
    ],
    ['nothing mapped', 3, many, nothing, {}],
  ];
  for (const [name, count, expected, sums, context] of table) {
    it(`${name}: ${count}, ${expected.lines.join(', ')}`, () => {
      const { cards, title, lines } = viewOf(sums, { context }).tries;
      assert.equal(cards.length, count);
      assert.deepEqual({ title, lines }, expected);
    });
  }

  it('say why, for which part, and what', () => {
    const { cards } = viewOf({ friction: 4, communication: 7, play: 14 }, { ageBand: 'toddler' }).tries;
    assert.deepEqual(
      cards.map(({ role, part, dimension }) => [role, part, dimension]),
      [
        ['role.tend', 'dimension.friction.label', 'friction'],
        ['role.tend', 'dimension.communication.label', 'communication'],
        ['role.lean-on', 'dimension.play.label', 'play'],
      ],
    );
    for (const { practice, title, why, steps } of cards) {
      assert.deepEqual([title, why], [`practice.${practice}.title`, `practice.${practice}.why`]);
      assert.deepEqual(
        steps,
        (['try', 'say', 'hard'] as const).map((kind) => ({
          kind,
          title: `ui.practice.${kind}`,
          text: `practice.${practice}.toddler.${kind}`,
        })),
      );
    }
  });
  it('keep what is strong', () => {
    const strong: Sums = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 14]));
    assert.deepEqual(
      viewOf(strong).tries.cards.map(({ role }) => role),
      ['role.lean-on', 'role.keep', 'role.keep'],
    );
  });
  it('name the boundaries of a baby by their own words', () => {
    const [first] = viewOf({ boundaries: 4 }, { ageBand: 'infant' }).tries.cards;
    assert.equal(first!.part, 'dimension.boundaries.infant.label');
  });
  it('mark the first as a start, where all is strained, and only the first', () => {
    assert.deepEqual(
      viewOf(strained).tries.cards.map(({ role }) => role),
      ['ui.tries.start-here', 'role.tend'],
    );
  });
  it('put what helps if it is hard first, for one who is really struggling', () => {
    const kinds = (answer: 'struggling' | 'really-struggling') =>
      viewOf({}, { context: doing(answer) }).tries.cards.map(({ steps }) => steps.map(({ kind }) => kind).join());
    assert.deepEqual(kinds('really-struggling'), ['hard,try,say']);
    assert.deepEqual(kinds('struggling'), ['try,say,hard', 'try,say,hard']);
  });
  for (const [name, options, sums] of [
    ['the same answer throughout', { answers: same }, {}],
    ['nothing mapped', {}, nothing],
  ] as const) {
    it(`give first steps, of no part, but marked with their own: ${name}`, () => {
      const { cards } = viewOf(sums, options).tries;
      assert.deepEqual(
        cards.map(({ practice, role, part, dimension }) => [practice, role, part, dimension]),
        [
          ['catch-the-serve', 'role.starter', null, 'communication'],
          ['short-repair', 'role.starter', null, 'repair'],
          ['ten-follow', 'role.starter', null, 'play'],
        ],
      );
    });
  }
  it('cite what the practice cites, in order', () => {
    const { cards } = viewOf({}, { answers: same }).tries;
    const practices = cards.map(({ practice }) => PRACTICES.find(({ id }) => id === practice)!);
    cards.forEach(({ cites }, i) => {
      const expected = practices[i]!.cites.map((id) => ({ id, short: `reference.${id}.short` }));
      assert.ok(expected.length > 0);
      assert.deepEqual(cites, expected);
    });
  });
});
