/** How an answer is given by mouse, finger, keyboard and assistive tools (instrument.md §2.4). */
import { sendKeys } from '@web/test-runner-commands';
import { equal, ok } from './assert.ts';
import { inHaste } from './device.ts';
import { click, mount, tapOn, tapWouldHaveMoved, text, type Parent } from './helpers.ts';

const atFirst = async (place?: HTMLElement) => {
  const parent = await mount({}, '', place);
  await parent.toQuestions();
  return parent;
};
const number = (parent: Parent) => parent.read('#count')[0];

describe('a pointer', () => {
  it('the mouse moves on by a click on the words of an answer', async () => {
    const parent = await atFirst();
    await click(await parent.choice(text['scale.3']));
    await parent.atQuestion(2);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.3']);
  });

  it('the mouse moves on by a click on the radio itself', async () => {
    const parent = await atFirst();
    await click(parent.all('.choice input')[1]!);
    await parent.atQuestion(2);
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.1']);
  });

  it('a finger moves on, after the choice is seen', async () => {
    const parent = await atFirst();
    await parent.tap(text['scale.4']);
    equal([number(parent), parent.chosen()], ['Question 1 of 24', text['scale.4']]);
    await parent.atQuestion(2);
  });

  it('moves on from an answer that was chosen before', async () => {
    const parent = await atFirst();
    await parent.pass(text['scale.2']);
    await parent.press(text['ui.back']);
    await parent.tap(text['scale.2']);
    await parent.atQuestion(2);
  });

  it('moves on once, from the last of two answers tapped in haste', async () => {
    const parent = await atFirst();
    // the next question is answered, so nothing but the element keeps a second step from being made
    for (const label of [undefined, text['scale.4']]) await parent.pass(label);
    for (let i = 0; i < 2; i++) await parent.press(text['ui.back']);
    await parent.tap(text['scale.1']);
    await parent.tap(text['scale.2']);
    await parent.atQuestion(2);
    await tapWouldHaveMoved();
    equal(number(parent), 'Question 2 of 24');
    await parent.press(text['ui.back']);
    equal(parent.chosen(), text['scale.2']);
  });

  it('a tap that is followed by Back does not move on', async () => {
    const parent = await atFirst();
    await parent.pass(text['scale.4']);
    await parent.tap(text['scale.1']);
    await parent.press(text['ui.back']);
    await tapWouldHaveMoved();
    equal(number(parent), 'Question 1 of 24');
  });

  it('moves on from an age, and from an optional question', async () => {
    const parent = await mount();
    await parent.toChild();
    await parent.tap(text['band.infant']);
    await parent.atQuestion(1);
    await parent.answerAll('infant', {});
    await parent.tap(text['context.ctx-wellbeing.doing-ok']);
    await parent.find('#count', 'Optional · 2 of 3');
  });
});

describe('a tap on a new question', () => {
  /** Question 2 has come just now, on a clock that stands still. */
  const atSecond = async () => {
    const parent = await atFirst();
    inHaste();
    await parent.pass(undefined);
    await parent.atQuestion(2);
    return parent;
  };

  for (const nth of [1, 2]) {
    for (const after of [-50, 0, 30, 180, 260, 349]) {
      it(`is not taken ${after} ms after it came, as click ${nth}`, async () => {
        const parent = await atSecond();
        await parent.tap(text['scale.3'], after, nth);
        for (const id of ['ui.skip', 'ui.back', 'ui.continue'] as const)
          tapOn(await parent.find('.nav button', text[id]), after, nth);
        await parent.element.updateComplete;
        equal([number(parent), parent.chosen()], ['Question 2 of 24', null]);
        ok(!parent.has('[role=status]', text['ui.question.choose']), 'Continue was pressed');
      });
    }

    it(`is taken once the question could be read, as click ${nth}`, async () => {
      const parent = await atSecond();
      await parent.tap(text['scale.3'], 350, nth);
      await parent.atQuestion(3);
    });
  }

  it('is not taken by the radio itself', async () => {
    const parent = await atSecond();
    tapOn(parent.all('.choice input')[2]!, 100);
    await parent.element.updateComplete;
    equal(parent.chosen(), null);
  });

  /** Back at question `n`, which has come just now. */
  const backAt = async (parent: Parent, n: number) => {
    tapOn(await parent.find('.nav button', text['ui.back']), 10);
    await parent.atQuestion(n);
  };

  it('is taken by Back after Back: three quick presses are three steps', async () => {
    const parent = await atFirst();
    for (let i = 0; i < 3; i++) await parent.pass(undefined);
    inHaste();
    await parent.press(text['ui.back']);
    await parent.atQuestion(3);
    await backAt(parent, 2);
    await backAt(parent, 1);
    tapOn(await parent.find('.nav button', text['ui.back']), 10, 3);
    await parent.find('[role=heading]', text['ui.child']);
  });

  it('is not taken after Back by anything else, nor by Back after the next step forward', async () => {
    const parent = await atSecond();
    await parent.press(text['ui.back']);
    await parent.atQuestion(1);
    await parent.tap(text['scale.3'], 349);
    for (const id of ['ui.skip', 'ui.continue'] as const) tapOn(await parent.find('.nav button', text[id]), 349);
    await parent.element.updateComplete;
    equal([number(parent), parent.chosen()], ['Question 1 of 24', null]);
    await parent.pass(undefined);
    await parent.atQuestion(2);
    tapOn(await parent.find('.nav button', text['ui.back']), 349);
    await parent.element.updateComplete;
    equal(number(parent), 'Question 2 of 24');
  });

  it('opens help and clears at any time', async () => {
    const parent = await atFirst();
    inHaste();
    await parent.pass(text['scale.3']);
    await parent.atQuestion(2);
    tapOn(await parent.find('.bar button', text['ui.help']), 0);
    await parent.find('.help');
    tapOn(await parent.find('.bar button', text['ui.clear']), 0);
    await parent.find('.go', text['ui.start']);
  });

  it('waits no longer than 150 ms for its question: a timer of 160 ms that starts after the tap ends later', async () => {
    const parent = await atFirst();
    await parent.tap(text['scale.3']);
    // timers of one page end in their order, on a busy machine too
    await new Promise((resolve) => setTimeout(resolve, 160));
    await parent.element.updateComplete;
    equal(number(parent), 'Question 2 of 24');
  });

  it('every half second is always taken: the next question comes 150 ms after a tap and listens 350 ms later', async () => {
    const parent = await atFirst();
    inHaste();
    for (let n = 1; n <= 24; n++) {
      await parent.atQuestion(n);
      await parent.tap(text['scale.3'], 350);
    }
    await parent.find('#count', 'Optional · 1 of 3');
    equal(parent.types().filter((type) => type === 'progress').length, 24);
  });
});

describe('the keyboard', () => {
  it('the arrows choose and never move on; Enter does', async () => {
    const parent = await atFirst();
    await sendKeys({ press: 'Tab' });
    ok(parent.focused === parent.all('.choice input')[0], 'Tab leads from the question to the answers');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await tapWouldHaveMoved();
    equal([number(parent), parent.chosen()], ['Question 1 of 24', text['scale.2']]);
    await sendKeys({ press: 'Enter' });
    await parent.atQuestion(2);
    await parent.findQuestionFocused();
  });

  it('Space chooses and never moves on; Continue does', async () => {
    const parent = await atFirst();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await tapWouldHaveMoved();
    equal([number(parent), parent.chosen()], ['Question 1 of 24', text['scale.0']]);
    (await parent.find('.go', text['ui.continue'])).focus();
    await sendKeys({ press: 'Enter' });
    await parent.atQuestion(2);
  });

  it('Enter before a choice says what to do', async () => {
    const parent = await atFirst();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await parent.find('[role=status]', text['ui.question.choose']);
    equal(number(parent), 'Question 1 of 24');
  });

  it('an age: the arrows choose, Enter moves on', async () => {
    const parent = await mount();
    await parent.toChild();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await tapWouldHaveMoved();
    equal(parent.chosen(), text['band.toddler']);
    await sendKeys({ press: 'Enter' });
    await parent.atQuestion(1);
  });

  it('every control of a question can be reached with Tab, in the order it is read', async () => {
    const parent = await atFirst();
    // something to go on to: else the focus leaves the page for the browser’s own controls, or comes round again
    const after = document.body.appendChild(document.createElement('button'));
    await parent.choose(text['scale.1']);
    parent.all('.bar button')[0]!.focus();
    const reached: string[] = [];
    while (parent.focused) {
      reached.push(parent.focused.matches('input') ? 'answer' : parent.focused.textContent!.trim());
      await sendKeys({ press: 'Tab' });
    }
    after.remove();
    const scrolling = reached.filter((one) => one.length > 30);
    equal(
      reached.filter((one) => !scrolling.includes(one)),
      ['ui.help', 'ui.clear', 'answer', 'ui.back', 'ui.skip', 'ui.continue', 'ui.answering'].map((id) =>
        id === 'answer' ? id : text[id as 'ui.help'],
      ),
    );
  });
});

describe('a click without a pointer', () => {
  it('chooses and never moves on, on the radio or on its words', async () => {
    const parent = await atFirst();
    await parent.choose(text['scale.1']);
    (await parent.choice(text['scale.2'])).click();
    await tapWouldHaveMoved();
    equal([number(parent), parent.chosen()], ['Question 1 of 24', text['scale.2']]);
  });
});

describe('a form around the element', () => {
  it('is never sent by it', async () => {
    const form = document.body.appendChild(document.createElement('form'));
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.append(document.createElement('button'));
    const parent = await atFirst(form);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await parent.atQuestion(2);
    await parent.press(text['ui.help']);
    equal([sent, [...new FormData(form).keys()].length], [0, 0], 'sent, and fields of the form');
    form.remove();
  });
});

describe('a page that ends the run when it hears of the first answer', () => {
  it('is not taken to the next screen by that tap', async () => {
    const parent = await mount({ 'age-band': 'teen' });
    await parent.toQuestions('teen');
    parent.element.addEventListener('connection-map-start', () => {
      parent.element.reset();
      parent.element.start();
    });
    await parent.tap(text['scale.3']);
    await tapWouldHaveMoved();
    ok(parent.has('[role=heading]', text['ui.child']), '“Think of one child”');
  });
});
