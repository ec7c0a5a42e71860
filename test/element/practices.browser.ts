/** Small things to try: their cards, and the references behind them (instrument.md §6, §8). */
import { PRACTICES } from '../../src/instrument/practices.ts';
import { PRACTICE_REFERENCES } from '../../src/instrument/references.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { equal, ok, until } from './assert.ts';
import { mountResults, text, words, type Parent } from './helpers.ts';

const open = (parent: Parent) => parent.all('.cards > details').map((one) => (one as HTMLDetailsElement).open);
/** A tender part leads, a strength is leant on. */
const MIXED = { ageBand: 'teen', answers: answersWithSums('teen', { repair: 3, play: 14 }) } as const;

/** Which practice a card shows, by its title. */
const practiceOf = (card: Element) => {
  const title = words(card.querySelector('summary b')!);
  return PRACTICES.find(({ id }) => text[`practice.${id}.title`] === title)!;
};

describe('small things to try', () => {
  it('three cards, the first open, each with why it was picked and for which part', async () => {
    const parent = await mountResults(MIXED);
    ok(parent.has('[role=heading]', text['ui.tries']), 'the heading');
    ok(parent.has('p', `${text['ui.tries.pick']} ${text['ui.tries.apart']}`), 'the line under it');
    equal(open(parent), [true, false, false]);
    const roles = parent.read('.cards .role');
    ok(roles[0] === `${text['role.tend']} · ${text['dimension.repair.label']}`, roles[0]!);
    ok(roles.includes(`${text['role.lean-on']} · ${text['dimension.play.label']}`), roles.join());
  });

  it('a card says what to try today, words to say, what if it is hard, for the child’s age, and last why', async () => {
    const parent = await mountResults(MIXED);
    for (const card of parent.all('.cards > details') as HTMLDetailsElement[]) {
      const { id } = practiceOf(card);
      if (!card.open) card.querySelector('summary')!.click();
      equal(
        [...card.querySelectorAll('.in > p, .in > div > :is([role=heading], p)')].map(words),
        [
          ...(['try', 'say', 'hard'] as const).flatMap((kind) => [
            text[`ui.practice.${kind}`],
            text[`practice.${id}.teen.${kind}`],
          ]),
          text['ui.practice.cite'],
          text[`practice.${id}.why`],
        ],
        id,
      );
    }
  });

  it('“If it is hard” comes first for a parent who is really struggling, and there is one card', async () => {
    const parent = await mountResults({ ...MIXED, context: { 'ctx-wellbeing': 'really-struggling' } });
    ok(parent.has('[role=heading]', text['ui.tries.one']), 'One small thing to try');
    equal(open(parent), [true]);
    equal(
      parent.read('.cards [role=heading]'),
      (['hard', 'try', 'say'] as const).map((kind) => text[`ui.practice.${kind}`]),
    );
    ok(!parent.has('p', text['ui.tries.pick']), '“Pick one” is not said of one card');
    ok(parent.has('p', text['ui.tries.apart']), 'If you are not together today');
  });

  it('first steps, without a part, where there is no map', async () => {
    const parent = await mountResults({});
    equal(parent.read('.cards .role'), Array(3).fill(text['role.starter']));
  });

  it('“Keep it going” where all is strong', async () => {
    const sums = { 'warmth-fit': 15, friction: 15, communication: 15, repair: 15, boundaries: 15, play: 15 };
    const parent = await mountResults({ ageBand: 'teen', answers: answersWithSums('teen', sums) });
    ok(
      parent.read('.cards .role').some((role) => role.startsWith(text['role.keep'])),
      'Keep it going',
    );
  });
});

describe('“Why we suggest this”', () => {
  it('unfolds each reference with its full text and a link that leaves this page alone', async () => {
    const parent = await mountResults(MIXED);
    const card = parent.all('.cards > details')[0]!;
    const { cites } = practiceOf(card);
    const folds = [...card.querySelectorAll<HTMLDetailsElement>('.cite')];
    equal(
      folds.map((fold) => words(fold.querySelector('summary')!)),
      cites.map((id) => text[`reference.${id}.short`]),
    );
    for (const [i, fold] of folds.entries()) {
      equal(fold.open, false, 'open at first');
      fold.querySelector('summary')!.click();
      await parent.element.updateComplete;
      const { text: full, url } = PRACTICE_REFERENCES.find(({ id }) => id === cites[i])!;
      // they load when the results are there
      const body = await until(
        () => fold.querySelector('p'),
        () => 'the reference',
      );
      ok(words(body).startsWith(full), 'the whole reference');
      const link = body.querySelector('a');
      equal([link?.href ?? null, link?.target, link?.rel], [url, '_blank', 'noopener noreferrer']);
      equal(words(link!.querySelector('span')!), `(${text['ui.new-tab']})`);
    }
  });

  it('the hidden words of a link take no room, and are there to be heard', async () => {
    const parent = await mountResults(MIXED);
    parent.root.querySelector<HTMLElement>('.cards .cite summary')!.click();
    const hidden = await parent.find('.cite a span', '(opens in a new tab)');
    const { width, height } = hidden.getBoundingClientRect();
    ok(width <= 1 && height <= 1, `it takes ${width} × ${height}`);
  });
});
