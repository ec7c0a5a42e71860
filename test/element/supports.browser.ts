/** Support cards, and what changes when everything is hard (instrument.md §9, §10.6). */
import type { AgeBand, Context } from '../../src/instrument/items.ts';
import { answersWithSums, type Sums } from '../helpers/answers.ts';
import { equal, inOrder, ok } from './assert.ts';
import { mountResults, text, words, type Parent } from './helpers.ts';

type Support = 'wellbeing' | 'reach-out' | 'hard-start' | 'extra-needs';
const SUPPORTS = ['wellbeing', 'reach-out', 'hard-start', 'extra-needs'] as const;
const title = (id: Support) => text[`support.${id}.title`];

const resultsOf = (sums: Sums, context: Context = {}, ageBand: AgeBand = 'toddler') =>
  mountResults({ ageBand, answers: answersWithSums(ageBand, sums), context });

/** Headings that part the page; where a card stands is told by the last of them before it. */
function placeOf(parent: Parent, id: Support): string | null {
  const card = parent.all('summary', title(id))[0];
  if (!card) return null;
  const marks = ['.pattern', '.strips', '.cards', '.quality'].flatMap((selector) => {
    const found = parent.root.querySelector(selector);
    return found ? [{ selector, found }] : [];
  });
  const before = marks.filter(({ found }) => found.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING);
  return `after ${before.at(-1)?.selector}`;
}
const places = (parent: Parent) =>
  Object.fromEntries(SUPPORTS.flatMap((id) => (placeOf(parent, id) ? [[id, placeOf(parent, id)]] : [])));
const isOpen = (parent: Parent, id: Support) => parent.all('summary', title(id))[0]!.closest('details')!.open;

const STRAINED = { 'warmth-fit': 3, friction: 9, communication: 3, play: 3, boundaries: 3 } as const;

describe('which support stands where', () => {
  const cases: [string, Sums, Context, AgeBand, Partial<Record<Support, string>>][] = [
    ['none without a reason', {}, { 'ctx-wellbeing': 'doing-ok', 'ctx-start': 'no', 'ctx-needs': 'no' }, 'toddler', {}],
    ['none where all was skipped', {}, {}, 'toddler', {}],
    [
      'tired, but managing: own wellbeing at the end',
      {},
      { 'ctx-wellbeing': 'tired-managing' },
      'toddler',
      { wellbeing: 'after .cards' },
    ],
    [
      'struggling: own wellbeing with the headline',
      {},
      { 'ctx-wellbeing': 'struggling' },
      'toddler',
      { wellbeing: 'after .pattern' },
    ],
    [
      'really struggling: someone to think with, too',
      {},
      { 'ctx-wellbeing': 'really-struggling' },
      'toddler',
      { wellbeing: 'after .pattern', 'reach-out': 'after .cards' },
    ],
    [
      'a hard start and special needs: before the suggestions that they fit',
      {},
      { 'ctx-start': 'yes', 'ctx-needs': 'yes' },
      'teen',
      { 'hard-start': 'after .strips', 'extra-needs': 'after .strips' },
    ],
    ['not sure of needs: the same', {}, { 'ctx-needs': 'not-sure' }, 'teen', { 'extra-needs': 'after .strips' }],
    [
      'closeness is hard: someone to think with, after the suggestions',
      { 'warmth-fit': 3 },
      {},
      'toddler',
      { 'reach-out': 'after .cards' },
    ],
    ['the same with a baby: with the headline', { 'warmth-fit': 3 }, {}, 'infant', { 'reach-out': 'after .pattern' }],
    ['all is strained: with the headline', STRAINED, {}, 'toddler', { 'reach-out': 'after .pattern' }],
  ];
  for (const [name, sums, context, ageBand, expected] of cases) {
    it(name, async () => {
      const parent = await resultsOf(sums, context, ageBand);
      equal(places(parent), Object.fromEntries(SUPPORTS.flatMap((id) => (expected[id] ? [[id, expected[id]]] : []))));
    });
  }

  it('someone to think with comes before one’s own wellbeing where both are with the headline', async () => {
    const parent = await resultsOf(STRAINED, { 'ctx-wellbeing': 'struggling' });
    inOrder([parent.all('summary', title('reach-out'))[0]!, parent.all('summary', title('wellbeing'))[0]!]);
  });
});

describe('a support card', () => {
  it('on own wellbeing is open at the top, and folded at the end', async () => {
    equal(isOpen(await resultsOf({}, { 'ctx-wellbeing': 'struggling' }), 'wellbeing'), true);
    equal(isOpen(await resultsOf({}, { 'ctx-wellbeing': 'tired-managing' }), 'wellbeing'), false);
  });

  it('unfolds to its paragraphs', async () => {
    const parent = await resultsOf({}, { 'ctx-start': 'yes' });
    await parent.fold(title('hard-start'));
    equal(
      parent.read('.box[part=resource] p'),
      (['p1', 'p2', 'p3'] as const).map((p) => text[`support.hard-start.${p}`]),
    );
  });

  it('on own wellbeing ends with the scary thoughts for a baby, at the top alone, unless help above says them', async () => {
    const last = async (ageBand: AgeBand, wellbeing: NonNullable<Context['ctx-wellbeing']>, count = 1) => {
      const parent = await resultsOf({}, { 'ctx-wellbeing': wellbeing }, ageBand);
      const card = parent.all('summary', title('wellbeing'))[0]!.closest('details')!;
      return [...card.querySelectorAll('p')].slice(-count).map(words);
    };
    const scary = [text['support.scary-thoughts.lead'], text['support.scary-thoughts']];
    equal(await last('infant', 'struggling', 2), scary);
    for (const [ageBand, wellbeing] of [
      ['toddler', 'struggling'],
      ['infant', 'tired-managing'],
      ['infant', 'really-struggling'],
    ] as const) {
      equal(await last(ageBand, wellbeing), [text['support.wellbeing.p4']], `${ageBand}, ${wellbeing}`);
    }
  });
});

describe('when everything is strained', () => {
  it('the headline gives hope first, and no part is spelt out before it is asked for', async () => {
    const parent = await resultsOf(STRAINED);
    equal(parent.read('.lead'), [text['opening.hard']]);
    ok(parent.has('.pattern p', text['pattern.all-strained.text']), 'the headline');
    equal([parent.has('.strips'), parent.has('[role=heading]', text['ui.parts'])], [false, false]);
    await parent.fold(text['ui.parts.each']);
    equal(parent.all('.strips li').length, 6, 'number of strips');
  });

  it('ears get each part whole in the list of the map', async () => {
    const parent = await resultsOf(STRAINED);
    const [warmth] = parent.read('figure ul li');
    equal(warmth, `Warmth and fit ${text['level.tender']}${text['dimension.warmth-fit.tender']}`);
    equal(parent.read('figure ul p').length, 6, 'number of lines');
    const other = await resultsOf({});
    equal(other.read('figure ul p'), [], 'lines where the strips are open');
  });

  it('at most two things to try, the first marked “Start here”, and one step for a week', async () => {
    const parent = await resultsOf(STRAINED);
    const roles = parent.read('.cards .role');
    equal(roles.length, 2, 'number of cards');
    ok(roles[0]!.startsWith('Start here'), roles[0]!);
    ok(!roles[1]!.startsWith('Start here'), roles[1]!);
    ok(
      parent.has('.results p', `${text['ui.tries.one-step']} ${text['ui.tries.apart']}`),
      'One small step, most days, for a week',
    );
    ok(!parent.has('p', text['ui.tries.pick']), '“Pick one” is not said');
  });
});
