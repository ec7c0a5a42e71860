/**
 * What a parent sees while a part is on its way, and where it cannot come (host-contract.md, “Behaviour on a page”). By
 * the import map beside this file, the questions wait until a test lets them come, and for the results comes nothing.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { equal, ok, until } from './assert.ts';
import { mount, text, words, type Parent } from './helpers.ts';
import { expectWholeInEveryLook } from './looks.ts';

const letQuestionsCome = () => executeServerCommand('release');

const loadErrors = (parent: Parent) => parent.heard.filter(({ type }) => type === 'error');

describe('while the questions are on their way', () => {
  it('help opens with its first line', async () => {
    const parent = await mount();
    await parent.press(text['ui.help']);
    equal(parent.read('.care p'), [text['support.safety-danger.before']]);
    await expectWholeInEveryLook(parent);
  });

  it('a parent reads, after a moment, that something is coming; then the question is there, with the focus', async () => {
    const parent = await mount();
    await parent.toChild();
    await parent.choose(text['band.toddler']);
    await parent.press(text['ui.continue']);
    equal(parent.read('.wait'), [''], 'what is said at once');
    await parent.find('.wait [role=status]', text['ui.loading']);
    ok(parent.focused?.matches('.wait'), 'the focus waits there');
    await expectWholeInEveryLook(parent);
    await parent.press(text['ui.help']);
    await letQuestionsCome();
    await parent.atQuestion(1);
    await until(
      () => parent.focused?.id === 'question' || undefined,
      () => 'the focus on the question',
    );
    equal(parent.read('.care p').length, 10, 'lines of help');
  });
});

describe('where the results cannot come', () => {
  before(letQuestionsCome);

  it('the page hears so, once, when it is known', async () => {
    const parent = await mount();
    await parent.toQuestions();
    const error = await until(
      () => loadErrors(parent)[0],
      () => 'the page hears of it',
    );
    const { code, message } = error.detail as { code: string; message: string };
    equal(code, 'load-failed');
    ok(/results.*empty/.test(message), `“${message}” names the part and the cause`);
    await parent.pass(undefined);
    equal(loadErrors(parent).length, 1, 'number of errors told');
  });

  it('a parent reads so, that the answers are there, and can try again; nothing counts as complete', async () => {
    const parent = await mount();
    await parent.toQuestions();
    for (let i = 0; i < 24; i++) await parent.press(text['ui.skip']);
    const alert = await parent.find('[role=alert]');
    equal(words(alert), `${text['ui.load-failed']} ${text['ui.load-failed.kept']}`);
    await until(
      () => parent.focused?.contains(alert),
      () => 'the focus is there',
    );
    await expectWholeInEveryLook(parent);
    await parent.press(text['ui.try-again']);
    ok(!alert.isConnected, 'the alert is gone while it is asked for again');
    ok((await parent.find('[role=alert]')) !== alert, 'another alert');
    equal(loadErrors(parent).length, 1, 'number of errors told');
    ok(!parent.types().includes('complete'), 'not complete');
  });

  it('help and “Clear my answers” work all the same', async () => {
    const parent = await mount();
    await parent.toQuestions();
    for (let i = 0; i < 24; i++) await parent.press(text['ui.skip']);
    await parent.find('[role=alert]');
    await parent.press(text['ui.help']);
    equal(parent.read('.care p').length, 10, 'lines of help');
    await parent.press(text['ui.clear']);
    ok(parent.has('button', text['ui.start']), 'the first screen');
  });
});
