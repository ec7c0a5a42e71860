/** “Why this helps”: short answers to questions that parents ask, and where they come from (take-along.md §7). */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { CARDS, PRACTICE_CARDS } from '../../src/instrument/cards.ts';
import { LEARN_REFERENCES } from '../../src/instrument/learn-references.ts';
import { PRACTICES } from '../../src/instrument/practices.ts';
import { PRACTICE_REFERENCES } from '../../src/instrument/references.ts';
import { tellDeleted } from '../../src/host/device.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { equal, ok } from './assert.ts';
import { kept, leaveMap } from './device.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';

const MIXED = { ageBand: 'teen', answers: answersWithSums('teen', { repair: 3, play: 14 }) } as const;
const WITH_HELP = ['rupture-and-repair', 'when-it-is-hard'];

const cards = (parent: Parent) => parent.all('.asks > details') as HTMLDetailsElement[];
const questionOf = (card: Element) => words(card.querySelector('summary')!);
const question = (id: (typeof CARDS)[number]['id']) => text[`learn.${id}.question`];
const openOnes = (parent: Parent) =>
  cards(parent)
    .filter((card) => card.open)
    .map(questionOf);

/** Opens the screen by the row at the end of the results. */
async function toLearn(parent: Parent) {
  (await parent.find('button.turn', text['ui.learn'])).click();
  await parent.find('.asks');
  await parent.element.updateComplete;
}
/** Opens the screen from a practice, and gives the question of its card. */
async function toLearnFrom(parent: Parent, nth: number) {
  const practice = parent.all('.cards > details')[nth] as HTMLDetailsElement;
  practice.open = true;
  const title = words(practice.querySelector('summary b')!);
  const { id } = PRACTICES.find((one) => text[`practice.${one.id}.title`] === title)!;
  [...practice.querySelectorAll('button')].find((one) => words(one) === text['ui.learn'])!.click();
  await parent.find('.asks');
  await parent.element.updateComplete;
  return question(PRACTICE_CARDS[id]);
}

describe('“Why this helps”', () => {
  it('is eleven folded questions under a heading that leads; each opens to its text and its sources', async () => {
    const parent = await mountResults(MIXED);
    await toLearn(parent);
    await parent.findFocused(text['ui.learn']);
    ok(parent.has('p', text['ui.learn.text']), 'what this is');
    equal(
      cards(parent).map(questionOf),
      CARDS.map(({ id }) => question(id)),
    );
    equal([cards(parent).length, openOnes(parent)], [11, []]);
    for (const [i, card] of cards(parent).entries()) {
      const { id, cites } = CARDS[i]!;
      card.querySelector('summary')!.click();
      equal(words(card.querySelector('.in > p')!), text[`learn.${id}.text`]);
      equal(words(card.querySelector('.in > div:last-child > p')!), text['ui.learn.sources']);
      equal(
        [...card.querySelectorAll('.cite summary')].map(words),
        cites.map((one) => text[`reference.${one}.short`]),
      );
    }
  });

  it('each source unfolds to its full text, with a link that leaves this page alone and says so', async () => {
    const parent = await mountResults(MIXED);
    await toLearn(parent);
    for (const [i, card] of cards(parent).entries()) {
      card.open = true;
      for (const [j, fold] of [...card.querySelectorAll<HTMLDetailsElement>('.cite')].entries()) {
        const published = [...PRACTICE_REFERENCES, ...LEARN_REFERENCES].find(({ id }) => id === CARDS[i]!.cites[j])!;
        equal(fold.open, false, 'open at first');
        fold.querySelector('summary')!.click();
        const body = fold.querySelector('p')!;
        ok(words(body).startsWith(published.text) && body.lang === 'en', published.id);
        const link = body.querySelector('a')!;
        equal([link.href, link.target, link.rel], [published.url, '_blank', 'noopener noreferrer']);
        equal(words(link.querySelector('.unseen')!), `(${text['ui.new-tab']})`);
      }
    }
  });

  it('opened from a practice, its own question is open, has the focus and is in sight, on a small window too', async () => {
    await setViewport({ width: 320, height: 240 });
    const parent = await mountResults(MIXED);
    const seen = new Set<string>();
    for (const nth of [0, 1, 2]) {
      const asked = await toLearnFrom(parent, nth);
      seen.add(asked);
      await parent.findFocused(asked);
      equal(openOnes(parent), [asked]);
      const { top, bottom } = parent.focused!.getBoundingClientRect();
      ok(top >= 0 && bottom <= innerHeight, `${asked} is in sight: ${top} to ${bottom}`);
      await parent.press(text['ui.back-to-map']);
      await parent.find('.results .again');
    }
    ok(seen.size > 1, 'not all of one card');
    await toLearn(parent);
    equal(openOnes(parent), [], 'what was open before');
    await setViewport({ width: 768, height: 900 });
  });

  it('shows where the focus is to who goes by keyboard, opens and closes by it', async () => {
    const parent = await mountResults(MIXED);
    const asked = await toLearnFrom(parent, 0);
    await parent.findFocused(asked);
    await sendKeys({ press: 'Enter' });
    equal(openOnes(parent), []);
    ok(getComputedStyle(parent.focused!).outlineStyle !== 'none', 'a ring around what has the focus');
    await sendKeys({ press: ' ' });
    equal(openOnes(parent), [asked]);
  });

  it('has “Need help now?” in the two cards that speak of harm and of hard times; help opens right under it', async () => {
    const parent = await mountResults(MIXED);
    await toLearn(parent);
    for (const card of cards(parent)) card.open = true;
    const withHelp = cards(parent).filter((card) => card.querySelector('.in button'));
    equal(
      withHelp.map(questionOf),
      WITH_HELP.map((id) => question(id as 'when-it-is-hard')),
    );
    for (const card of withHelp) {
      const button = card.querySelector('button')!;
      equal([words(button), button.ariaExpanded], [text['ui.help'], 'false']);
      button.click();
      await parent.element.updateComplete;
      equal(parent.all('.care').length, 1, 'help cards');
      ok(button.parentElement!.nextElementSibling!.matches('.care'), 'help under its button');
      ok(parent.has('.asks .care p', text['support.safety-close']), 'the whole of it');
      equal([button.ariaExpanded, parent.read('.bar [aria-expanded=true]')], ['true', []]);
    }
    withHelp[1]!.querySelector('button')!.click();
    await parent.element.updateComplete;
    ok(!parent.has('.care'), 'closed again');
  });

  it('tells the page nothing, and leaves nothing on the device', async () => {
    const parent = await mountResults(MIXED);
    const before = parent.types();
    await toLearnFrom(parent, 1);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results');
    equal([parent.types(), await kept()], [before, {}]);
  });

  it('is there on a shared tablet, and nothing to take along', async () => {
    const parent = await mountResults(MIXED, { kiosk: '' });
    ok(!parent.has('[role=heading]', text['ui.take']), text['ui.take']);
    await toLearn(parent);
    equal(cards(parent).length, 11);
    await parent.press(text['ui.back-to-map']);
    await parent.find('.results .again');
  });
});

describe('“Why this helps” of a kept map', () => {
  /** A parent who has come back to a kept map, and reads why a practice of it helps. */
  async function mountKept(answering: Parameters<typeof leaveMap>[0]) {
    await leaveMap(answering);
    const parent = await mount();
    await parent.press(text['ui.return.map']);
    await parent.find('.fig');
    return { parent, asked: await toLearnFrom(parent, 0) };
  }

  it('opens with the card of the practice, and leads back to that map', async () => {
    const { parent, asked } = await mountKept(MIXED);
    await parent.findFocused(asked);
    ok(!parent.root.querySelector('.card.one'), 'as tall as it is, not in the box of the questions');
    ok(!parent.has('button', text['ui.back-to-map']), 'of no run');
    await parent.press(text['ui.back'], '.read');
    ok(await parent.find('header p', text['ui.kept.note']), 'the kept map');
    equal(parent.types(), ['ready']);
  });

  it('has the line about scary thoughts in help where the map is of a baby', async () => {
    const { parent } = await mountKept({ ageBand: 'infant', answers: answersWithSums('infant', {}) });
    await parent.press(text['ui.help']);
    ok(await parent.find('.care p', text['support.scary-thoughts']), 'the line');
  });

  it('leads to the first screen where the map was cleared elsewhere meanwhile', async () => {
    const { parent } = await mountKept(MIXED);
    localStorage.clear();
    tellDeleted();
    await parent.press(text['ui.back'], '.read');
    ok(await parent.find('button', text['ui.start']), 'the first screen');
  });
});
