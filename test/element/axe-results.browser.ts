/** axe on the results of several maps, and on all that opens from them. */
import { answersInOrder, answersWithSums, createAnswers, sumsOf } from '../helpers/answers.ts';
import { expectCleanInEveryLook } from './axe.ts';
import { mountResults, text, type Answering, type Parent } from './helpers.ts';

const MIXED: Answering = {
  ageBand: 'teen',
  answers: answersWithSums('teen', { friction: 3, communication: 3, play: 3, repair: 14, 'warmth-fit': 11 }),
  context: { 'ctx-wellbeing': 'struggling', 'ctx-start': 'yes', 'ctx-needs': 'yes' },
};

const MAPS: Record<string, Answering> = {
  mixed: MIXED,
  'all strong': { ageBand: 'school-age', answers: createAnswers('school-age') },
  'all strained, really struggling, a baby: help stands open': {
    ageBand: 'infant',
    answers: answersWithSums('infant', sumsOf(2)),
    context: { 'ctx-wellbeing': 'really-struggling', 'ctx-start': 'yes', 'ctx-needs': 'not-sure' },
  },
  'three parts not mapped': {
    answers: answersWithSums('toddler', { friction: null, repair: null, play: null }),
  },
  'nothing mapped': {},
  'the same answer throughout': { answers: answersInOrder('toddler', Array(24).fill(2)) },
};

/** Everything that can be unfolded, numbers, help under the notes, and the question of “Start again”. */
async function openEverything(parent: Parent) {
  for (const fold of parent.root.querySelectorAll('details')) fold.open = true;
  (await parent.find('.check', text['ui.numbers'])).click();
  await parent.press(text['ui.help'], '.pattern');
  await parent.press(text['ui.again']);
}

async function changeFirstAnswer(parent: Parent) {
  await parent.toReview();
  await parent.fold(text['warmth-fit-delight-teen']);
  await parent.choose(text['scale.0']);
}

const OPENED: Record<string, (parent: Parent) => Promise<unknown>> = {
  'with everything open': openEverything,
  'look back': (parent) => parent.toReview(),
  'look back, a row open and changed': changeFirstAnswer,
  'look back, with help': async (parent) => {
    await parent.toReview();
    await parent.press(text['ui.help']);
  },
  'how this works': async (parent) => {
    await parent.press(text['ui.about']);
    await parent.find('.read');
  },
};

describe('axe finds nothing on results', () => {
  for (const [name, answering] of Object.entries(MAPS)) {
    it(name, async () => expectCleanInEveryLook(await mountResults(answering)));
  }
});

describe('axe finds nothing on what opens from them', () => {
  for (const [name, open] of Object.entries(OPENED)) {
    it(name, async () => {
      const parent = await mountResults(MIXED);
      await open(parent);
      await expectCleanInEveryLook(parent);
    });
  }
});
