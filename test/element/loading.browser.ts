/**
 * What a parent sees while a part is on its way (host-contract.md, “Behaviour on a page”). By the import map beside this
 * file, the questions wait until a test lets them come.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { equal, ok } from './assert.ts';
import { mount, text } from './helpers.ts';
import { expectWholeInEveryLook } from './looks.ts';

const letQuestionsCome = () => executeServerCommand('release');

describe('while the questions are on their way', () => {
  it('help opens with its first line', async () => {
    const parent = await mount();
    await parent.press(text['ui.help']);
    equal(parent.read('.care p'), [text['support.safety-danger.lead'], text['support.safety-danger.before']]);
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
    await parent.findQuestionFocused();
    equal(parent.read('.care p').length, 13, 'lines of help with their handles');
  });
});
