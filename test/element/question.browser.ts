/** What a question says, and what Back, Skip and Continue do (instrument.md §2.4, §2.7). */
import { a11ySnapshot, setViewport } from '@web/test-runner-commands';
import { CONTEXT_QUESTIONS, ITEMS } from '../../src/instrument/items.ts';
import { equal, ok } from './assert.ts';
import { mount, text, words, type Parent } from './helpers.ts';

const SCALE = [0, 1, 2, 3, 4, 'na'].map((answer) => text[`scale.${answer as 0}`]);
const part = (parent: Parent, id: string) => words(parent.root.querySelector(`#${id}`)!);
const status = (parent: Parent) => words(parent.root.querySelector('.nav [role=status]')!);

interface Node {
  role: string;
  name?: string;
  focused?: boolean;
  children?: Node[];
}
/** What a screen reader is told of what has the focus. */
async function heard(): Promise<Node | undefined> {
  const find = (node: Node): Node | undefined =>
    node.focused && node.role !== 'RootWebArea' ? node : node.children?.map(find).find(Boolean);
  return find((await a11ySnapshot({})) as unknown as Node);
}

describe('a question', () => {
  for (const ageBand of ['infant', 'teen'] as const) {
    it(`of each of the 24 for ${ageBand}: header of its frame, number, item, hint where it asks of times`, async () => {
      const parent = await mount();
      await parent.toQuestions(ageBand);
      for (const [i, { id, frame }] of ITEMS[ageBand].entries()) {
        equal(
          ['header', 'count', 'question', 'hint'].map((one) => part(parent, one)),
          [
            text[`header.${frame}`],
            `Question ${i + 1} of 24`,
            text[id],
            frame === 'of-times' ? text['hint.of-times'] : '',
          ],
        );
        await parent.press(text['ui.skip']);
      }
    });
  }

  it('has six radios in one group, `na` the last, and the question names the group', async () => {
    const parent = await mount();
    await parent.toQuestions();
    equal(parent.read('.choice'), SCALE);
    const radios = parent.all('.choice input') as HTMLInputElement[];
    equal([...new Set(radios.map(({ type, name }) => `${type} ${name}`))].length, 1, 'number of groups');
    const group = await parent.find('[role=radiogroup]');
    equal(group.getAttribute('aria-labelledby'), 'question');
    equal(parent.chosen(), null, 'chosen at first');
  });

  for (const width of [320, 412, 480, 768]) {
    it(`keeps the place of a hint that it does not have: at ${width} px the answers stay where they are`, async () => {
      await setViewport({ width, height: 900 });
      const parent = await mount();
      await parent.toQuestions();
      const tops = new Set<number>();
      for (const { id } of ITEMS.toddler) {
        ok(await parent.find('#question', text[id]), id);
        tops.add(Math.round((await parent.find('.choices')).getBoundingClientRect().top));
        await parent.press(text['ui.skip']);
      }
      equal(tops.size, 1, 'number of places');
    });
  }

  it('has the focus when it comes', async () => {
    const parent = await mount();
    await parent.toQuestions();
    for (let i = 0; i < 4; i++) {
      await parent.findQuestionFocused();
      await parent.pass(text['scale.2']);
    }
  });

  it('is heard as header, item and hint', async () => {
    const parent = await mount();
    await parent.toQuestions();
    for (const { id, frame } of ITEMS.toddler.slice(0, 4)) {
      const hint = frame === 'of-times' ? [text['hint.of-times']] : [];
      const { role, name } = (await heard())!;
      equal([role, name], ['heading', [text[`header.${frame}`], text[id], ...hint].join(' ')]);
      await parent.pass(text['scale.2']);
    }
  });

  it('stays the same to a screen reader when an answer is chosen: the focus does not leave it', async () => {
    const parent = await mount();
    await parent.toQuestions();
    const radio = parent.all('.choice input')[2]!;
    radio.focus();
    await parent.choose(text['scale.2']);
    ok(parent.focused === radio, 'the focus is on the answer');
  });
});

describe('Continue', () => {
  it('before a choice says what to do, and stays', async () => {
    const parent = await mount();
    await parent.toQuestions();
    const go = await parent.find('.go', text['ui.continue']);
    equal([go.ariaDisabled, status(parent)], ['true', '']);
    await parent.press(text['ui.continue']);
    equal(status(parent), 'Choose an answer, or press Skip.');
    equal(part(parent, 'count'), 'Question 1 of 24');
    await parent.choose(text['scale.2']);
    equal([go.ariaDisabled, status(parent)], ['false', '']);
  });

  it('the notice is of its question alone', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.press(text['ui.continue']);
    await parent.press(text['ui.skip']);
    equal(status(parent), '');
  });

  it('before an age says “Choose an age to go on.”', async () => {
    const parent = await mount();
    await parent.toChild();
    await parent.press(text['ui.continue']);
    equal(status(parent), 'Choose an age to go on.');
    ok(parent.has('[role=heading]', text['ui.child']), 'still the same screen');
  });
});

describe('Back and Skip', () => {
  it('Back keeps every answer; Skip takes it away', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.pass(text['scale.3']);
    await parent.pass(text['scale.na']);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.na']);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.3']);
    await parent.press(text['ui.skip']);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), null, 'chosen after Skip');
  });

  it('Back leads from the first question to the child, and to the first screen', async () => {
    const parent = await mount();
    await parent.toQuestions('preschool');
    await parent.press(text['ui.back']);
    ok(parent.has('[role=heading]', text['ui.child']), 'the child');
    equal(parent.chosen(), text['band.preschool']);
    await parent.press(text['ui.back']);
    ok(parent.has('button', text['ui.start']), 'the first screen');
  });

  it('each age keeps its own answers', async () => {
    const parent = await mount();
    const changeAge = async (ageBand: 'toddler' | 'teen') => {
      await parent.press(text['ui.back']);
      await parent.pass(text[`band.${ageBand}`]);
      await parent.atQuestion(1);
    };
    await parent.toQuestions('toddler');
    await parent.choose(text['scale.4']);
    await changeAge('teen');
    equal([parent.chosen(), part(parent, 'question')], [null, text['warmth-fit-delight-teen']]);
    await parent.choose(text['scale.1']);
    await changeAge('toddler');
    equal(parent.chosen(), text['scale.4'], 'the answer for a toddler');
    await changeAge('teen');
    equal(parent.chosen(), text['scale.1'], 'the answer for a teen');
  });
});

describe('the optional questions', () => {
  it('come after the 24, one a screen, with what they are for on the first, and their help text', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.answerAll('toddler', {});
    for (const [i, { id, answers }] of CONTEXT_QUESTIONS.entries()) {
      equal(
        ['header', 'count', 'question', 'hint'].map((one) => part(parent, one)),
        [
          i === 0 ? text['ui.optional'] : '',
          `Optional · ${i + 1} of 3`,
          text[`context.${id}`],
          id === 'ctx-wellbeing' ? '' : text[`context.${id}.help`],
        ],
      );
      equal(
        parent.read('.choice'),
        answers.map((answer) => text[`context.${id}.${answer}` as 'context.ctx-start.yes']),
      );
      await parent.findQuestionFocused();
      await parent.press(text['ui.skip']);
    }
    ok(await parent.find('.results .lead'), 'the results');
  });

  it('Back leads to question 24, and keeps', async () => {
    const parent = await mount();
    await parent.toQuestions();
    await parent.answerAll('toddler', {});
    await parent.pass(text['context.ctx-wellbeing.struggling']);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['context.ctx-wellbeing.struggling']);
    await parent.press(text['ui.back']);
    ok(parent.has('#count', 'Question 24 '), 'question 24');
  });
});

describe('“How to answer”', () => {
  it('is a fold on every question, closed again on the next', async () => {
    const parent = await mount();
    await parent.toQuestions();
    ok(!parent.has('.how p'), 'folded');
    await parent.fold(text['ui.answering']);
    equal(
      parent.read('.how p'),
      (['tap', 'child', 'never', 'na', 'all'] as const).map((id) => text[`ui.answering.${id}`]),
    );
    await parent.press(text['ui.skip']);
    ok(!parent.has('.how p'), 'folded on the next question');
  });
});
