/** “Need help now?”: where it opens, what it says, and when it stands open (instrument.md §9). */
import { answersWithSums } from '../helpers/answers.ts';
import { equal, inOrder, ok, until } from './assert.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';

/** A block of the card: its handle, where it has one, and its lines. */
const blockOf = (...ids: string[]) => ids.map((id) => text[`support.${id}` as 'support.scary-thoughts']);
const BEFORE = [
  blockOf('safety-danger.lead', 'safety-danger.before', 'safety-danger.after'),
  blockOf('safety-urge.lead', 'safety-urge.before', 'safety-urge.after'),
];
const SCARY = blockOf('scary-thoughts.lead', 'scary-thoughts');
const AFTER = [
  blockOf('safety-self.lead', 'safety-self-unfilled.before', 'safety-self-unfilled.after'),
  blockOf('safety-abuse.lead', 'safety-abuse.before', 'safety-abuse.after'),
];
const clearing = blockOf('leave-line.lead', 'leave-line-clear');
const close = blockOf('safety-close');
/** The card where nothing is answered, and where there is something to clear. */
const BLOCKS = [...BEFORE, ...AFTER, close];
const BLOCKS_TO_CLEAR = [...BEFORE, ...AFTER, clearing, close];

/** The blocks of the card, each with its lines. */
const blocks = (parent: Parent) =>
  parent.all('.care .tight').map((block) => [...block.querySelectorAll('p')].map((one) => words(one)));

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
    equal(blocks(parent), BLOCKS);
    equal(parent.read('.care [role=heading]'), [text['ui.help']]);
  });

  it('has a bold handle above each line, larger than the line, and nothing folded', async () => {
    const parent = await mountResults(NOTED);
    await parent.press(text['ui.help']);
    const shown = parent.all('.care .tight');
    equal(parent.has('.care details'), false, 'a fold');
    for (const block of shown.slice(0, -1)) {
      const [handle, ...more] = [...block.querySelectorAll('p')];
      const weight = (one: Element) => Number(getComputedStyle(one).fontWeight);
      const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
      for (const line of more) {
        ok(weight(handle!) >= 600 && weight(line) < 600, `bold: ${words(handle!)}`);
        ok(size(handle!) > size(line), `larger: ${words(handle!)}`);
        const [top, next] = [handle!, line].map((one) => one.getBoundingClientRect());
        ok(top!.bottom <= next!.top, `on a line of its own: ${words(handle!)}`);
      }
    }
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
      ['infant', [...BEFORE, SCARY, ...AFTER, close]],
      ['toddler', BLOCKS],
    ] as const) {
      const parent = await mount();
      await parent.toQuestions(ageBand);
      await parent.press(text['ui.help']);
      equal(blocks(parent), expected, `help for ${ageBand}`);
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
      equal(blocks(parent), BLOCKS_TO_CLEAR);
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
    equal(parent.read('.care p')[0], text['support.safety-open']);
    equal(blocks(parent), BLOCKS_TO_CLEAR);
    ok(parent.focused === card.querySelector('[role=heading]'), 'its heading has the focus');
    equal(parent.all('.care').length, 1, 'number of cards');
  });

  it('has a link after the reason, which moves the focus to the title of the map and shows it', async () => {
    const parent = await mountResults(OPENED);
    const link = await parent.find('.care [role=link]', text['ui.map']);
    inOrder([
      parent.all('.care p', text['support.safety-open'])[0]!,
      link,
      parent.all('.care p', text['support.safety-danger.lead'])[0]!,
    ]);
    const title = await parent.find('.map-title');
    ok(title.getBoundingClientRect().top > innerHeight, 'the title is out of sight');
    link.click();
    await until(
      () => parent.focused === title,
      () => 'the title has the focus',
    );
    const { top, bottom } = title.getBoundingClientRect();
    ok(top >= 0 && bottom <= innerHeight / 2, `the title is in the upper half of the window: ${top}`);
  });

  it('leads to the words above the title too, which say how sure it is', async () => {
    const parent = await mountResults({ ageBand: 'infant', answers: answersWithSums('infant', { friction: 7 }) });
    const soft = await parent.find('.plate p', text['ui.soft']);
    (await parent.find('.care [role=link]', text['ui.map'])).click();
    await until(
      () => !!parent.focused?.matches('.map-title'),
      () => 'the title has the focus',
    );
    ok(soft.getBoundingClientRect().top >= 0, 'the words are in sight');
    equal(parent.root.getElementById(parent.focused!.getAttribute('aria-describedby')!), soft);
  });

  it('has no such link where no rule opened it', async () => {
    const parent = await mountResults(NOTED);
    await press(parent, 0);
    ok(!parent.has('.care [role=link]'), 'no link');
  });

  it('every button moves to it, and opens no second card; the notes have none, since help stands above them', async () => {
    const parent = await mountResults(OPENED);
    equal(expanded(parent), ['true', 'true']);
    for (const place of [0, 1]) {
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
  const clears = (parent: Parent) => parent.all('.bar button', text['ui.clear']);
  /** Where the help row ends, and what comes after it. */
  const heights = (parent: Parent) =>
    parent.all('.bar').map((one) => [one.clientHeight, one.getBoundingClientRect().bottom]);

  it('does not stand before the first answer, nor does help speak of it; its place stays', async () => {
    const parent = await mount();
    equal(clears(parent), [], 'on the first screen');
    await parent.toQuestions();
    equal(clears(parent), [], 'on the first question');
    await parent.press(text['ui.help']);
    ok(!parent.has('.care p', text['support.leave-line.lead']), 'help says nothing of it');
    await parent.press(text['ui.help']);
    const before = heights(parent);
    await parent.choose(text['scale.4']);
    equal(clears(parent).length, 1, 'number of buttons');
    equal(heights(parent), before, 'the help row');
    await parent.press(text['ui.help']);
    ok(parent.has('.care p', text['support.leave-line-clear']), 'help says what it does');
  });

  it('goes again with the last answer, and comes with any answer, an optional one too', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.pass(text['scale.na']);
    equal(clears(parent).length, 1, 'on the next question');
    await parent.press(text['ui.back']);
    await parent.press(text['ui.skip']);
    equal(clears(parent), [], 'after Skip took the answer back');
    await parent.press(text['ui.back']);
    await parent.answerAll('toddler', {});
    equal(clears(parent), [], 'after skipping all');
    await parent.choose(text['context.ctx-wellbeing.doing-ok']);
    equal(clears(parent).length, 1, 'with an optional answer');
  });

  it('stands for answers of another age too', async () => {
    const parent = await mount();
    await parent.toQuestions('toddler');
    await parent.pass(text['scale.2']);
    await parent.press(text['ui.back']);
    await parent.press(text['ui.back']);
    await parent.choose(text['band.teen']);
    equal(clears(parent).length, 1, 'number of buttons');
  });

  it('leads to the first screen with the focus on its heading, and goes itself', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.choose(text['scale.4']);
    await parent.press(text['ui.clear']);
    await parent.findFocused(text['ui.title']);
    equal(clears(parent), [], 'on the first screen');
    await parent.toQuestions();
    equal(parent.chosen(), null, 'chosen after clearing');
  });

  it('clears from the results, at once', async () => {
    const parent = await mountResults(NOTED);
    equal(clears(parent).length, 2, 'number of buttons');
    await parent.press(text['ui.clear']);
    ok(parent.has('button', text['ui.start']), 'the first screen');
  });

  it('“Leave” stands where there is nothing to clear too', async () => {
    const parent = await mount({ 'leave-url': 'https://weather.example/' });
    equal(parent.read('.bar button'), [text['ui.help'], text['ui.leave']]);
  });
});
