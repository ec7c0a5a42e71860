/** axe on every screen up to the results. */
import { expectCleanInEveryLook } from './axe.ts';
import { mount, text, type Parent } from './helpers.ts';

async function toOptional(parent: Parent) {
  await parent.toQuestions();
  await parent.answerAll('toddler', {});
}

const SCREENS: Record<string, (parent: Parent) => Promise<unknown>> = {
  first: async () => {},
  'first, what this is': (parent) => parent.fold(text['ui.what']),
  'first, with help': async (parent) => {
    await parent.press(text['ui.help']);
    await parent.find('.care p', text['support.safety-close']);
  },
  child: (parent) => parent.toChild(),
  'child, with its notice': async (parent) => {
    await parent.toChild();
    await parent.press(text['ui.continue']);
  },
  'child, chosen': async (parent) => {
    await parent.toChild();
    await parent.choose(text['band.teen']);
  },
  'a question of how often': (parent) => parent.toQuestions(),
  'a question of times': async (parent) => {
    await parent.toQuestions();
    for (const label of [text['scale.0'], text['scale.4'], undefined]) await parent.pass(label);
    await parent.find('#hint', text['hint.of-times']);
  },
  'a question, chosen': async (parent) => {
    await parent.toQuestions();
    await parent.choose(text['scale.na']);
  },
  'a question, with its notice': async (parent) => {
    await parent.toQuestions();
    await parent.press(text['ui.continue']);
  },
  'a question, with how to answer': async (parent) => {
    await parent.toQuestions();
    await parent.fold(text['ui.answering']);
  },
  'a question, with help for a baby': async (parent) => {
    await parent.toQuestions('infant');
    await parent.press(text['ui.help']);
  },
  'optional 1': toOptional,
  'optional 2': async (parent) => {
    await toOptional(parent);
    await parent.pass(text['context.ctx-wellbeing.really-struggling']);
  },
  'optional 3': async (parent) => {
    await toOptional(parent);
    for (const label of [undefined, text['context.ctx-start.yes']]) await parent.pass(label);
    await parent.choose(text['context.ctx-needs.no']);
  },
};

describe('axe finds nothing', () => {
  for (const [name, go] of Object.entries(SCREENS)) {
    it(name, async () => {
      const parent = await mount();
      await go(parent);
      await expectCleanInEveryLook(parent);
    });
  }
});
