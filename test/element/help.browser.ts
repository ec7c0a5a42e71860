/** “Need help now?”: where it opens, what it says, and when it stands open (instrument.md §9). */
import { answersWithSums } from '../helpers/answers.ts';
import { equal, inOrder, ok } from './assert.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';

const LINES = [
  'safety-danger.before',
  'safety-danger.after',
  'safety-urge.before',
  'safety-urge.after',
  'safety-self-unfilled.before',
  'safety-self-unfilled.after',
  'safety-abuse.before',
  'safety-abuse.after',
  'leave-line-clear',
  'safety-close',
] as const;
const lines = LINES.map((id) => text[`support.${id}`]);
const scary = text['support.scary-thoughts'];
const withScary = [...lines.slice(0, 4), scary, ...lines.slice(4)];

const buttons = (parent: Parent) => parent.all('button', text['ui.help']);
const expanded = (parent: Parent) => buttons(parent).map((one) => one.ariaExpanded);
const press = async (parent: Parent, place: number) => {
  buttons(parent)[place]!.click();
  await parent.element.updateComplete;
};

/** Friction is tender, so there is a note with a button; nothing opens help by itself. */
const NOTED = { answers: answersWithSums('toddler', { friction: 3 }) };
/** Help opens by rule. */
const OPENED = { answers: answersWithSums('toddler', { friction: 3, repair: 3 }) };

describe('help in the row at the top', () => {
  it('opens under it and closes again, and its button says so', async () => {
    const parent = await mount();
    equal([expanded(parent), parent.has('.care')], [['false'], false]);
    await parent.press(text['ui.help']);
    equal(expanded(parent), ['true']);
    ok(parent.root.querySelector('.bar')!.nextElementSibling!.matches('.care'), 'the card is right under the row');
    await parent.press(text['ui.help']);
    equal([expanded(parent), parent.has('.care')], [['false'], false]);
  });

  it('says all its lines in order, under a heading that is not the button', async () => {
    const parent = await mount();
    await parent.press(text['ui.help']);
    await parent.find('.care p', text['support.safety-close']);
    equal(parent.read('.care p'), lines);
    equal(parent.read('.care [role=heading]'), [text['ui.help']]);
  });

  it('is on every screen before the results, and closes when a new one comes', async () => {
    const parent = await mount();
    const screens = [
      () => parent.press(text['ui.start']),
      () => parent.pass(text['band.toddler']),
      () => parent.pass(text['scale.2']),
      () => parent.press(text['ui.back']),
      () => parent.answerAll('toddler', {}),
      () => parent.press(text['ui.skip']),
    ];
    for (const goOn of screens) {
      await parent.press(text['ui.help']);
      ok(parent.has('.care'), 'open');
      await goOn();
      equal([parent.has('.care'), expanded(parent)], [false, ['false']], 'open on the next screen');
    }
  });

  it('stays open while an answer is chosen', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.press(text['ui.help']);
    await parent.choose(text['scale.1']);
    ok(parent.has('.care'), 'open');
  });

  it('for a baby, and only for a baby, speaks of scary thoughts after the urge', async () => {
    for (const [ageBand, expected] of [
      ['infant', withScary],
      ['toddler', lines],
    ] as const) {
      const parent = await mount();
      await parent.toQuestions(ageBand);
      await parent.press(text['ui.help']);
      equal(parent.read('.care p'), expected, `help for ${ageBand}`);
    }
  });
});

describe('help on the results', () => {
  it('opens under the button that was pressed: at the top, under the notes, at the end', async () => {
    const parent = await mountResults(NOTED);
    equal(expanded(parent), ['false', 'false', 'false']);
    for (const place of [0, 1, 2]) {
      await press(parent, place);
      equal(
        expanded(parent),
        [0, 1, 2].map((one) => String(one === place)),
      );
      equal(parent.all('.care').length, 1, 'number of cards');
      inOrder([buttons(parent)[place]!, parent.all('.care')[0]!, ...buttons(parent).slice(place + 1)]);
      equal(parent.read('.care p'), lines);
    }
    await press(parent, 2);
    ok(!parent.has('.care'), 'closed');
  });

  it('under the notes, stands in the part of the page that has them', async () => {
    const parent = await mountResults(NOTED);
    await press(parent, 1);
    ok(parent.has('.pattern .care'), 'the card is with the headline');
  });

  it('does not open by itself, nor say why it is open, where no rule asks for it', async () => {
    const parent = await mountResults(NOTED);
    ok(!parent.has('.care'), 'closed');
    await press(parent, 0);
    ok(!parent.has('.care p', text['support.safety-open']), 'no reason is given');
  });
});

describe('help that answers opened', () => {
  it('is the first on the results, says why it is open, and has the focus', async () => {
    const parent = await mountResults(OPENED);
    const card = parent.root.querySelector('.results')!.firstElementChild!;
    ok(card.matches('.care'), 'the card comes first');
    equal(parent.read('.care p'), [text['support.safety-open'], ...lines]);
    ok(parent.focused === card.querySelector('[role=heading]'), 'its heading has the focus');
    equal(parent.all('.care').length, 1, 'number of cards');
  });

  it('every button moves to it, and opens no second card', async () => {
    const parent = await mountResults(OPENED);
    equal(expanded(parent), ['true', 'true', 'true']);
    for (const place of [0, 1, 2]) {
      buttons(parent)[place]!.focus();
      await press(parent, place);
      equal(words(parent.focused!), text['ui.help']);
      ok(parent.focused!.closest('.care'), 'the focus is on the card');
      equal(parent.all('.care').length, 1, 'number of cards');
    }
  });

  const rules = [
    ['really struggling', 'toddler', {}, { 'ctx-wellbeing': 'really-struggling' }, true],
    ['struggling', 'toddler', {}, { 'ctx-wellbeing': 'struggling' }, false],
    ['a lot of friction with a baby', 'infant', { friction: 3 }, {}, true],
    ['a lot of friction, and the way back is hard', 'teen', { friction: 3, repair: 3 }, {}, true],
    ['four tender parts, with friction', 'teen', { friction: 3, play: 3, boundaries: 3, 'warmth-fit': 3 }, {}, true],
    ['four tender parts, without', 'teen', { communication: 3, play: 3, boundaries: 3, 'warmth-fit': 3 }, {}, false],
  ] as const;
  for (const [name, ageBand, sums, context, open] of rules) {
    it(`${name}: ${open ? 'open' : 'closed'}`, async () => {
      const parent = await mountResults({ ageBand, answers: answersWithSums(ageBand, sums), context });
      equal(parent.has('.care'), open, 'open');
    });
  }

  it('is not open while the answers are looked over', async () => {
    const parent = await mountResults(OPENED);
    await parent.toReview();
    equal([parent.has('.care'), ...expanded(parent)], [false, 'false', 'false']);
    await parent.press(text['ui.help']);
    ok(parent.has('.care'), 'it opens there too');
  });
});

describe('“Clear my answers”', () => {
  it('stands beside help on every screen, and leads to the first with the focus on its heading', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.choose(text['scale.4']);
    await parent.press(text['ui.clear']);
    equal(parent.focused && words(parent.focused), text['ui.title']);
    await parent.toQuestions();
    equal(parent.chosen(), null, 'chosen after clearing');
  });

  it('clears from the results, at once', async () => {
    const parent = await mountResults(NOTED);
    equal(parent.all('.bar button', text['ui.clear']).length, 2, 'number of buttons');
    await parent.press(text['ui.clear']);
    ok(parent.has('button', text['ui.start']), 'the first screen');
  });
});
