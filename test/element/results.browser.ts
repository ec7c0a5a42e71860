/** What the results say, and in which order (instrument.md §10). */
import { DIMENSIONS } from '../../src/instrument/items.ts';
import { answersInOrder, answersWithSums, createAnswers } from '../helpers/answers.ts';
import { equal, inOrder, ok, until } from './assert.ts';
import { mount, mountResults, text, words, type Parent } from './helpers.ts';

/** What a part is called. */
const label = (dimension: (typeof DIMENSIONS)[number]) => text[`dimension.${dimension}.label`];
/** Heading and word of every strip. */
const strips = (parent: Parent) => parent.read('.strips li .head');
/** The row of what is not mapped: heading, names, sentence. */
const unmapped = (parent: Parent) => {
  const row = parent.root.querySelector('.names')!.closest('.strips > li')!;
  return [...row.querySelectorAll('[role=heading], li, p')].map(words);
};
const lineOf = (parent: Parent, name: string) => words(parent.all('.strips li', name)[0]!.querySelector('p')!);

const HARD = { 'warmth-fit': 3, friction: 3, repair: 15, boundaries: 12 } as const;
const EVERYTHING = {
  ageBand: 'teen',
  answers: answersWithSums('teen', HARD),
  context: { 'ctx-wellbeing': 'struggling', 'ctx-start': 'yes', 'ctx-needs': 'not-sure' },
} as const;
const IN_SLOTS = '<p slot="resources">Our own help</p><p slot="after-results">Book a visit</p>';

describe('the order on the page', () => {
  it('is that of the instrument', async () => {
    const parent = await mountResults(EVERYTHING, {}, IN_SLOTS);
    const find = (selector: string, start = '') => {
      const found = parent.all(selector, start)[0];
      ok(found, `${selector} “${start}” is there`);
      return found;
    };
    const slot = (name: string) => parent.root.querySelector(`slot[name=${name}]`)!;
    inOrder([
      find('.bar'),
      find('[role=heading]', text['ui.title']),
      find('.lead', text['opening.default']),
      find('[role=heading]', text['ui.working']),
      find('.plate p', text['ui.map']),
      find('[role=heading]', text['pattern.stormy-reconnecting.title']),
      find('figure'),
      find('.plate [role=link]', text['ui.tries']),
      find('p', text['pattern.stormy-reconnecting.text']),
      find('p', text['note.safe']),
      find('p', text['note.withdrawn']),
      find('.pattern button', text['ui.help']),
      find('summary', text['support.wellbeing.title']),
      find('[role=heading]', text['ui.parts']),
      find('.strips'),
      find('summary', text['support.hard-start.title']),
      find('summary', text['support.extra-needs.title']),
      find('[role=heading]', text['ui.tries']),
      find('.cards'),
      slot('resources'),
      find('summary', text['support.reach-out.title']),
      find('.quality'),
      find('summary', text['ui.what']),
      find('button', text['ui.about']),
      find('button', text['ui.review']),
      find('button', text['ui.again']),
      slot('after-results'),
      parent.all('.bar')[1]!,
    ]);
  });

  it('has the focus on its first heading', async () => {
    const parent = await mountResults({ answers: createAnswers('toddler') });
    await parent.findFocused(text['ui.title']);
  });
});

describe('the opening line', () => {
  it('is another one where things are hard', async () => {
    const hard = await mountResults({ context: { 'ctx-wellbeing': 'really-struggling' } });
    equal(hard.read('.lead'), [text['opening.hard']]);
    const strained = await mountResults({
      answers: answersWithSums('toddler', { 'warmth-fit': 2, communication: 2, play: 2, boundaries: 2 }),
    });
    equal(strained.read('.lead'), [text['opening.hard']]);
  });
});

describe('what is working', () => {
  const working = (parent: Parent) => parent.read('.results section:has(> .quotes) > :is(p, ul)');
  const often = (value: 3 | 4) => ({ 'warmth-fit-affection-teen': value, 'play-interest-teen': 4 }) as const;
  const none = answersWithSums('teen', { 'warmth-fit': 4, play: 4 });

  it('names up to two things that were often true, most often first, as they are written', async () => {
    const parent = await mountResults({ ageBand: 'teen', answers: { ...createAnswers('teen'), ...often(3) } });
    equal(parent.read('.quotes li'), [text['play-interest-teen'], text['warmth-fit-delight-teen']]);
    equal(working(parent)[0], text['bright.often']);
  });

  it('of tender parts where there are no others, with words of their own', async () => {
    // “sometimes” on all, so that no part is high, but for one answer in a part that stays tender
    const answers = answersWithSums('teen', Object.fromEntries(DIMENSIONS.map((one) => [one, 4])));
    const parent = await mountResults({ ageBand: 'teen', answers: { ...answers, 'play-fun-teen': 3 } });
    equal(working(parent), [text['bright.often-hard'], text['play-fun-teen']]);
  });

  it('else one sentence of the highest part', async () => {
    const sometimes = Object.fromEntries(Object.keys(none).map((id) => [id, 2])) as typeof none;
    const parent = await mountResults({ ageBand: 'teen', answers: { ...sometimes, 'repair-linger-teen': 1 } });
    equal(working(parent), [text['dimension.repair.bright']]);
  });

  it('else that they looked', async () => {
    equal(working(await mountResults({})), [text['bright.looked']]);
  });
});

describe('the map', () => {
  it('is told to ears as a list, in its own order, and drawn for eyes alone', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { friction: 14, play: 3 }) });
    equal(
      parent.read('figure ul li'),
      DIMENSIONS.map(
        (one) =>
          `${label(one)} ${one === 'friction' ? text['level.strength.friction'] : one === 'play' ? text['level.tender'] : text['level.steady']}`,
      ),
    );
    equal(parent.read('.at-1 b'), [text['dimension.friction.axis-short']], 'friction as it is drawn');
    ok(
      parent.all('figure b').every((one) => one.closest('[aria-hidden=true]')),
      'the drawn words are for eyes',
    );
    ok(
      [...parent.root.querySelectorAll('svg')].every((one) => one.ariaHidden === 'true'),
      'so is every drawing',
    );
    equal(parent.read('figcaption p'), [`${text['ui.map.caption']} ${text['ui.map.rough']}`]);
  });

  it('explains “Ease” only where no level does', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { friction: null }) });
    equal(parent.all('.at-1 :is(b, span)').map(words), [
      ...text['dimension.friction.axis'].split(/ (?=\()/),
      text['ui.unmapped'],
    ]);
  });

  it('has the short words where it is narrow, the long ones where it is wide', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { friction: 3, play: 11 }) });
    const levels = () => ['.at-1', '.at-5'].map((at) => parent.all(`${at} span`).map(words).join());
    parent.element.style.width = '560px';
    equal(levels(), [text['level.tender.friction-short'], text['edge.strength-steady.short']]);
    parent.element.style.width = '600px';
    equal(levels(), [text['level.tender.friction'], text['edge.strength-steady']]);
  });

  it('has a scale that begins with tender and ends with strength, as do the strips', async () => {
    const parent = await mountResults({ answers: createAnswers('toddler') });
    const order = (['tender', 'steady', 'strength'] as const).map((level) => text[`level.${level}.short`]);
    const scales = parent.all('.scale');
    equal(scales.length, 2, 'number of scales');
    for (const scale of scales) {
      const lefts = [...scale.children].map((one) => one.getBoundingClientRect().left);
      equal([...scale.children].map(words), order);
      ok(lefts[0]! < lefts[1]! && lefts[1]! < lefts[2]!, 'from left to right');
    }
  });
});

describe('part by part', () => {
  it('strengths come first, then steady, tender, and last what is not mapped', async () => {
    const parent = await mountResults({
      answers: answersWithSums('toddler', { 'warmth-fit': 3, friction: null, communication: 14, play: 13 }),
    });
    equal(strips(parent), [
      `${label('communication')} ${text['level.strength']}`,
      `${label('play')} ${text['level.strength']}`,
      `${label('repair')} ${text['level.steady']}`,
      `${label('boundaries')} ${text['level.steady']}`,
      `${label('warmth-fit')} ${text['level.tender']}`,
    ]);
    equal(lineOf(parent, label('play')), text['dimension.play.strength']);
    equal(unmapped(parent), [text['ui.unmapped'], label('friction'), text['ui.unmapped.text']]);
  });

  it('all that is not mapped stands in one row, with one sentence', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { friction: null, play: null }) });
    equal(strips(parent).length, 4, 'number of strips');
    const names = [label('friction'), label('play')];
    equal(unmapped(parent), [text['ui.unmapped'], ...names, text['ui.unmapped.text-some']]);
  });

  it('friction has words of its own, and a line that says how it is drawn', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { friction: 3 }) });
    equal(strips(parent).at(-1), `${label('friction')} ${text['level.tender.friction']}`);
    const ease = parent.all('.strips p', text['ui.parts.ease']);
    equal(
      ease.map((one) => words(one.closest('li')!.querySelector('[role=heading]')!)),
      [label('friction')],
    );
  });

  it('a baby’s boundaries have words of their own', async () => {
    const parent = await mountResults({ ageBand: 'infant', answers: answersWithSums('infant', {}) });
    equal(lineOf(parent, text['dimension.boundaries.infant.label']), text['dimension.boundaries.infant.steady']);
  });

  it('just under a cut it says between what', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { play: 11, repair: 7, friction: 11 }) });
    const word = (name: string) => strips(parent).find((one) => one.startsWith(name));
    equal(word('Play'), `Play ${text['edge.strength-steady']}`);
    equal(word('Repair'), `${label('repair')} ${text['edge.steady-tender']}`);
    equal(word('Friction'), `Friction ${text['edge.strength-steady.friction']}`);
    for (const name of ['Play', 'Repair', 'Friction']) ok(/ Between /.test(word(name)!), `${name} is between`);
    equal(lineOf(parent, 'Play'), `Somewhere in between. ${text['dimension.play.steady']}`);
  });

  it('repair that never came up is told so', async () => {
    const repair = ['return', 'own', 'linger', 'settle'].map((facet) => [`repair-${facet}-toddler`, 'na']);
    const parent = await mountResults({
      answers: { ...createAnswers('toddler'), ...Object.fromEntries(repair) },
    });
    equal(lineOf(parent, label('repair')), text['ui.unmapped.repair']);
    ok(!parent.has('.names'), 'no other part is named');
  });
});

describe('the way to the first suggestion', () => {
  it('names it under the map, and moves the focus to its card', async () => {
    const parent = await mountResults(EVERYTHING);
    const row = parent.all('.plate [role=link]')[0] as HTMLElement;
    const title = words(parent.all('.cards summary b')[0]!);
    equal(words(row), `${text['ui.tries']}${title}`);
    row.click();
    await until(
      () => parent.focused?.localName === 'summary',
      () => 'a card has the focus',
    );
    equal(words(parent.focused!.querySelector('b')!), title);
    const card = parent.focused!.closest('details')!;
    ok(card.open, 'it is open as before');
    const press = () => (parent.focused as HTMLElement).click();
    press();
    ok(card.open, 'the second of two quick presses is not taken');
    await until(
      () => {
        if (card.open) press();
        return !card.open;
      },
      () => 'a later press closes it',
    );
    row.click();
    await until(
      () => parent.focused?.localName === 'summary',
      () => 'the card has the focus again',
    );
    ok(!card.open, 'a card that the parent has closed stays closed');
    const { top, bottom } = parent.focused!.getBoundingClientRect();
    ok(top >= 0 && bottom <= innerHeight, 'it is in sight');
  });

  it('works while the suggestions are not drawn yet', async () => {
    const parent = await mount();
    await parent.toQuestions(EVERYTHING.ageBand);
    await parent.answerAll(EVERYTHING.ageBand, EVERYTHING.answers);
    // Pressed as soon as it is drawn and the screen has the focus.
    const pressed = new Promise<boolean>((resolve) => {
      new MutationObserver((_, observer) => {
        const row = parent.root.querySelector<HTMLElement>('.jump');
        if (!row || !parent.focused?.matches('.title')) return;
        observer.disconnect();
        resolve(!parent.root.querySelector('.cards'));
        row.click();
      }).observe(parent.root, { childList: true, subtree: true });
    });
    await parent.passOptional(EVERYTHING.context);
    ok(await pressed, 'the suggestions come later');
    await until(
      () => parent.focused?.localName === 'summary',
      () => 'a card has the focus',
    );
  });

  it('stands in the second screen of a phone, on an ordinary map', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { 'warmth-fit': 13, play: 5 }) });
    parent.element.style.width = '358px';
    const [from, to] = [parent.element, parent.root.querySelector('.jump')!].map((one) => one.getBoundingClientRect());
    ok(to!.bottom - from!.top < 2 * 664, `it ends at ${to!.bottom - from!.top} px`);
  });

  it('says “One small thing” of one', async () => {
    const parent = await mountResults({ ...EVERYTHING, context: { 'ctx-wellbeing': 'really-struggling' } });
    ok(parent.has('.plate [role=link]', text['ui.tries.one']), 'the words of one card');
  });
});

describe('with nothing mapped', () => {
  it('there is a title, the way to the first suggestion, and a sentence, but no map and no strips', async () => {
    const parent = await mountResults({});
    equal([...parent.root.querySelector('.plate')!.children].map(words), [
      text['pattern.not-enough.none-title'],
      `${text['ui.tries']}${words(parent.all('.cards summary b')[0]!)}`,
    ]);
    equal(parent.read('.pattern p'), [text['pattern.not-enough.none-text']]);
    equal(
      ['figure', '.strips', '[type=checkbox]'].filter((one) => parent.root.querySelector(one)),
      [],
    );
    ok(!parent.has('[role=heading]', text['ui.parts']), 'no heading of parts');
  });
});

describe('the headline', () => {
  const headline = (parent: Parent) => parent.read('.plate > .mute:not(.sm), .plate > [role=heading]');
  const cases = [
    ['soft on an edge', answersWithSums('toddler', { play: 7 }), ['ui.soft', 'pattern.one-tender-spot.title']],
    ['plain elsewhere', answersWithSums('toddler', { play: 5 }), ['pattern.one-tender-spot.title']],
    ['partial', answersInOrder('toddler', Array(12).fill(2).concat([3])), ['pattern.not-enough.title']],
    ['nothing mapped', {}, ['pattern.not-enough.none-title']],
    ['the same answer', answersInOrder('toddler', Array(24).fill(2)), ['pattern.even-answers.title']],
  ] as const;
  for (const [name, answers, ids] of cases) {
    it(name, async () => {
      const parent = await mountResults({ answers });
      equal(
        headline(parent),
        ids.map((id) => text[id]),
      );
    });
  }

  it('of one tender spot names it', async () => {
    const parent = await mountResults({ answers: answersWithSums('toddler', { play: 5 }) });
    ok(parent.has('.pattern p', text['pattern.one-tender-spot.play']), 'the text names play');
  });
});
