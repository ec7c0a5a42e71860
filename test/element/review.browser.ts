/** “Look over my answers”: every answer can be changed, and the map follows (instrument.md §10.7). */
import { CONTEXT_QUESTIONS, DIMENSIONS, ITEMS, type ItemId } from '../../src/instrument/items.ts';
import { answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import { mountResults, tapWouldHaveMoved, text, words, type Parent } from './helpers.ts';

/** 75 in every part but play, which is one step under it. */
const STRONG = { ageBand: 'teen', answers: createAnswers('teen'), context: { 'ctx-start': 'no' } } as const;
const UPDATED = text['ui.review.updated'];

const row = (parent: Parent, id: ItemId) => parent.all('.ans', text[id])[0]!;
const valueOf = (parent: Parent, id: ItemId) => words(row(parent, id).querySelector('.val')!);
const status = (parent: Parent) => words(parent.root.querySelector('.peek [role=status]')!);
const level = (parent: Parent, name: string) => parent.read('.results .head').find((one) => one.startsWith(name));

async function openReview(answering: Parameters<typeof mountResults>[0] = STRONG) {
  const parent = await mountResults(answering);
  await parent.toReview();
  return parent;
}

/** Unfolds the row of an item and chooses. */
async function change(parent: Parent, id: ItemId, answer: 0 | 1 | 2 | 3 | 4 | 'na') {
  const fold = row(parent, id) as HTMLDetailsElement;
  if (!fold.open) fold.querySelector('summary')!.click();
  const label = text[`scale.${answer}`];
  [...fold.querySelectorAll<HTMLElement>('.choice')]
    .find((one) => words(one) === label)!
    .querySelector('input')!
    .click();
  await parent.element.updateComplete;
}

describe('the look back', () => {
  it('has all 24 answers under their parts, and the three optional ones', async () => {
    const parent = await openReview();
    const groups = parent.all('.results > section').map((one) => ({
      name: words(one.querySelector('[role=heading]')!),
      asked: [...one.querySelectorAll('[id^=asked-]')].map(words),
    }));
    equal(groups, [
      ...DIMENSIONS.map((dimension) => ({
        name: text[`dimension.${dimension}.label`],
        asked: ITEMS.teen.filter((item) => item.dimension === dimension).map(({ id }) => text[id]),
      })),
      { name: text['ui.review.optional'], asked: CONTEXT_QUESTIONS.map(({ id }) => text[`context.${id}`]) },
    ]);
  });

  it('says each answer in its own words, and what was skipped', async () => {
    const parent = await openReview({
      ageBand: 'teen',
      answers: { 'play-fun-teen': 4, 'warmth-fit-delight-teen': 'na' },
    });
    equal(valueOf(parent, 'play-fun-teen'), text['scale.4']);
    equal(valueOf(parent, 'warmth-fit-delight-teen'), text['scale.na']);
    equal(valueOf(parent, 'play-interest-teen'), text['ui.review.skipped']);
    equal(parent.read('.val').at(-1), text['ui.review.skipped']);
  });

  it('has the focus on its heading, and leads back to the map at both ends', async () => {
    const parent = await openReview();
    await parent.findFocused(text['ui.review']);
    ok(parent.has('p', text['ui.review.text']), 'Change any answer. The map changes with it.');
    equal(parent.all('button', text['ui.back-to-map']).length, 2, 'number of buttons');
  });

  it('a row unfolds to the frame of its question and its six answers, the given one chosen', async () => {
    const parent = await openReview();
    await parent.fold(text['repair-own-teen']);
    const fold = row(parent, 'repair-own-teen');
    equal(words(fold.querySelector('.in > p')!), `${text['header.of-times']} ${text['hint.of-times']}`);
    equal([parent.read('.choice').length, parent.chosen()], [6, text['scale.3']]);
  });
});

describe('a changed answer', () => {
  it('is shown with the one before it, and no more where it is changed back', async () => {
    const parent = await openReview();
    await change(parent, 'play-fun-teen', 0);
    equal(valueOf(parent, 'play-fun-teen'), `${text['scale.0']}Changed. Before: ${text['scale.3']}`);
    await change(parent, 'play-fun-teen', 3);
    equal(valueOf(parent, 'play-fun-teen'), text['scale.3']);
  });

  it('moves strip, map and level word at once', async () => {
    const parent = await openReview();
    const drawn = () => parent.all('.peek svg.map, .results svg.strip').map((one) => one.innerHTML);
    const before = drawn();
    equal(level(parent, 'Play'), `Play ${text['level.strength']}`);
    await change(parent, 'play-fun-teen', 0);
    equal(level(parent, 'Play'), `Play ${text['level.steady']}`);
    const moved = drawn().map((one, i) => one !== before[i]);
    equal(moved, [true, false, false, false, false, false, true], 'the map and the strip of play have moved');
  });

  it('“Your map has changed.” is said only where a word of the map or the headline has', async () => {
    const parent = await openReview();
    equal(status(parent), '');
    await change(parent, 'warmth-fit-delight-teen', 4);
    equal(status(parent), '', 'after a change within a level');
    await change(parent, 'play-fun-teen', 0);
    equal(status(parent), UPDATED, 'after a change of a level');
    await change(parent, 'play-fun-teen', 1);
    equal(status(parent), '', 'after a change that says the same again');
  });

  it('by a tap stays on this screen', async () => {
    const parent = await openReview();
    await parent.fold(text['play-fun-teen']);
    await parent.tap(text['scale.1']);
    await tapWouldHaveMoved();
    ok(parent.has('.peek'), 'the look back');
    equal(valueOf(parent, 'play-fun-teen'), `${text['scale.1']}Changed. Before: ${text['scale.3']}`);
  });

  it('of an optional question changes no map, and the cards that hang on it', async () => {
    const parent = await openReview();
    await parent.fold(text['context.ctx-wellbeing']);
    await parent.choose(text['context.ctx-wellbeing.struggling']);
    equal(status(parent), '');
    const value = `${text['context.ctx-wellbeing.struggling']}Changed. Before: ${text['ui.review.skipped']}`;
    equal(words(parent.all('.ans', text['context.ctx-wellbeing'])[0]!.querySelector('.val')!), value);
    await parent.press(text['ui.back-to-map']);
    ok(await parent.find('summary', text['support.wellbeing.title']), 'the support card');
  });

  it('is in the results after it, which are heard of by nobody', async () => {
    const parent = await openReview();
    const heard = parent.heard.length;
    for (const facet of ['fun', 'interest', 'child-led'] as const) await change(parent, `play-${facet}-teen`, 0);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results .lead');
    ok(parent.has('[role=heading]', text['pattern.one-tender-spot.title']), 'the headline');
    equal(parent.read('.strips li .head').at(-1), `Play ${text['level.tender']}`);
    equal(parent.heard.length, heard, 'number of events');
  });

  it('is what a second look back starts from', async () => {
    const parent = await openReview();
    await change(parent, 'play-fun-teen', 0);
    await parent.press(text['ui.back-to-map']);
    await parent.toReview();
    equal(valueOf(parent, 'play-fun-teen'), text['scale.0']);
  });

  it('of a skipped question places its part', async () => {
    const parent = await openReview({ ageBand: 'teen', answers: answersWithSums('teen', { play: null }) });
    equal(level(parent, 'Play'), `Play ${text['ui.unmapped']}`);
    for (const facet of ['fun', 'interest', 'child-led'] as const) await change(parent, `play-${facet}-teen`, 4);
    equal([level(parent, 'Play'), status(parent)], [`Play ${text['level.strength']}`, UPDATED]);
  });
});
