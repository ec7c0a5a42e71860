/** The end of the results, their numbers, the page’s slots, “How this works” (instrument.md §3.3, §5, §7.4, §10.1). */
import type { Answers } from '../../src/instrument/items.ts';
import { answersInOrder, answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';

/** Steady in every part. */
const ORDINARY = answersWithSums('toddler', {});

/** As `mountResults`, by a parent who took ten minutes: the clock goes on while they are at the questions. */
async function mountUnhurried(answers: Answers) {
  const parent = await mount();
  await parent.toQuestions();
  const { now } = performance;
  performance.now = () => now.call(performance) + 600_000;
  await parent.answerAll('toddler', answers).finally(() => (performance.now = now));
  await parent.answerOptional({});
  return parent;
}

describe('the note about the answers', () => {
  const long = answersInOrder('toddler', [...Array(12).fill(2), ...Array(12).fill(3)]);
  const high = Object.fromEntries(Object.entries(createAnswers('toddler')).map(([id, one]) => [id, one === 3 ? 4 : 0]));
  const cases: [string, (answers: Answers) => Promise<Parent>, Answers, string | undefined][] = [
    ['none in the ordinary case', mountUnhurried, createAnswers('toddler'), undefined],
    [
      'answers in a great hurry',
      (answers) => mountResults({ answers }),
      createAnswers('toddler'),
      text['note.too-fast'],
    ],
    ['many answers the same', mountUnhurried, long, text['note.long-run']],
    ['many the same, and in a hurry: one note', (answers) => mountResults({ answers }), long, text['note.long-run']],
    ['all very high', mountUnhurried, high, text['note.all-high']],
    ['all the same: the headline says it', mountUnhurried, answersInOrder('toddler', Array(24).fill(2)), undefined],
  ];
  for (const [name, open, answers, note] of cases) {
    it(name, async () => {
      equal((await open(answers)).read('.quality'), note ? [note] : []);
    });
  }
});

describe('“Show the numbers”', () => {
  const part = (parent: Parent) => words(parent.all('.strips li', 'Play')[0]!.querySelector('.head')!);
  const press = async (parent: Parent) => {
    (await parent.find('.check', text['ui.numbers'])).click();
    await parent.element.updateComplete;
  };

  it('is off at first: no digit on the map or in the strips', async () => {
    const parent = await mountResults({ answers: ORDINARY });
    equal(part(parent), 'Play Steady');
    const shown = [...parent.read('figure'), ...parent.read('.strips'), ...parent.read('.pattern')].join();
    ok(!/\d/.test(shown), 'no digit');
  });

  it('shows score and range, rounded, and says them in words', async () => {
    const parent = await mountResults({ answers: ORDINARY });
    await press(parent);
    const head = parent.all('.strips li', 'Play')[0]!;
    equal(words(head.querySelector('.head [aria-hidden=true]')!), '56 (45–67)');
    equal(words(head.querySelector('.head .unseen')!), '56, from 45 to 67');
    ok(parent.has('p', text['ui.numbers.about']), 'what they are');
    await press(parent);
    equal([part(parent), parent.has('p', text['ui.numbers.about'])], ['Play Steady', false]);
  });

  it('a part that is not mapped has none; the switch holds over the look back', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { play: null }) });
    await press(parent);
    equal(parent.read('.strips .names li'), ['Play'], 'the row of what is not mapped');
    equal(parent.all('.strips .head [aria-hidden=true]').length, 5, 'number of parts with numbers');
    await parent.toReview();
    await parent.press(text['ui.back-to-map']);
    ok((await parent.find('.strips')).textContent!.includes('56 (45–67)'), 'the numbers are still shown');
  });
});

describe('“Start again”', () => {
  it('asks first, in place, and “Keep my map” closes the question', async () => {
    const parent = await mountResults({ answers: ORDINARY });
    const again = await parent.find('.again', text['ui.again']);
    equal([again.ariaExpanded, parent.has('p', text['ui.again.ask'])], ['false', false]);
    again.focus();
    await parent.press(text['ui.again']);
    equal(again.ariaExpanded, 'true');
    ok(parent.has('[role=status]', text['ui.again.ask']), 'the question');
    await parent.press(text['ui.again.no']);
    equal([again.ariaExpanded, parent.has('p', text['ui.again.ask'])], ['false', false]);
    ok(parent.focused === again, 'the focus is back where it was');
    ok(parent.has('.strips'), 'the map is still there');
  });

  it('yes: the first screen, and nothing of the run before', async () => {
    const parent = await mountResults({ ageBand: 'teen', answers: createAnswers('teen') });
    await parent.press(text['ui.again']);
    await parent.press(text['ui.again'], '[role=group]');
    await parent.findFocused(text['ui.title']);
    await parent.toChild();
    equal(parent.chosen(), null, 'age');
  });
});

describe('the page’s own words', () => {
  const LIGHT = ['intro', 'resources', 'after-results'].map((slot) => `<p slot="${slot}">${slot}</p>`).join('');
  const shown = (parent: Parent) =>
    [...parent.element.children].filter((one) => one.checkVisibility()).map(({ textContent }) => textContent);

  it('stand where their slots are: a welcome on the first screen, help and more on the results', async () => {
    const parent = await mount({}, `<p>This part needs a newer browser.</p>${LIGHT}`);
    equal(shown(parent), ['intro']);
    await parent.toQuestions();
    equal(shown(parent), []);
    await parent.answerAll('toddler', {});
    await parent.answerOptional({});
    equal(shown(parent), ['resources', 'after-results']);
  });

  it('the welcome stands above the title', async () => {
    const parent = await mount({}, LIGHT);
    const [welcome] = parent.element.children;
    const title = await parent.find('[role=heading]', text['ui.title']);
    ok(welcome!.getBoundingClientRect().bottom <= title.getBoundingClientRect().top, 'above');
  });

  it('what stands in for the script is never shown with it', async () => {
    const parent = await mount({}, 'Only text, <b>and more</b>');
    equal([shown(parent), parent.root.querySelector('slot:not([name])')], [[], null]);
  });
});

describe('“What this is, and isn’t”', () => {
  it('is a fold on the first screen and on the results', async () => {
    const parent = await mount();
    await parent.fold(text['ui.what']);
    const said = [
      `${text['ui.what.is']} ${text['ui.what.is.text']}`,
      `${text['ui.what.isnt']} ${text['ui.what.isnt.text']}`,
    ];
    equal(parent.read('.fold p'), said);
    const results = await mountResults({});
    await results.fold(text['ui.what']);
    equal(results.read('details.fold p'), said);
  });
});

describe('“How this works”', () => {
  const SECTIONS = [
    'questions',
    'map',
    'words',
    'sure',
    'tested',
    'suggestions',
    'unseen',
    'research',
    'privacy',
  ] as const;

  it('takes the place of the results, says all its parts in order, and leads back to the map', async () => {
    const parent = await mountResults({ answers: ORDINARY });
    await parent.press(text['ui.about']);
    await parent.find('.read');
    ok(!parent.has('.results'), 'the results are not there');
    equal(parent.read('[role=heading]'), [text['ui.about'], ...SECTIONS.map((id) => text[`about.${id}.title`])]);
    await parent.findFocused(text['ui.about']);
    for (const id of SECTIONS) ok(parent.has('.def p', text[`about.${id}.text`]), id);
    ok(parent.has('.def p', text['ui.about.example']), 'the drawn example says what it is');
    await parent.press(text['ui.back-to-map']);
    ok(await parent.find('.results .lead'), 'the results');
    await parent.findFocused(text['ui.title']);
  });
});
