/**
 * What a parent sees where a part cannot come (host-contract.md, “Behaviour on a page”). By the import map beside this
 * file, nothing comes for the results.
 */
import { equal, ok, until } from './assert.ts';
import { pass } from './device.ts';
import { mount, text, words, type Parent } from './helpers.ts';
import { expectWholeInEveryLook } from './looks.ts';
import { isCleared, SECOND, wait } from './tablet.ts';

const loadErrors = (parent: Parent) => parent.heard.filter(({ type }) => type === 'error');

/** To the alert in the place of the first question. */
async function toAlert(attributes = {}) {
  const parent = await mount(attributes);
  await parent.toChild();
  await parent.choose(text['band.toddler']);
  await parent.press(text['ui.continue']);
  return { parent, alert: await parent.find('[role=alert]') };
}

describe('where the results cannot come', () => {
  it('a parent reads so before the first answer, and can try again; the page hears so once', async () => {
    const { parent, alert } = await toAlert();
    equal(words(alert), `${text['ui.load-failed']} ${text['ui.load-failed.kept']}`);
    ok(!parent.has('#question'), 'no question');
    await until(
      () => parent.focused?.contains(alert),
      () => 'the focus is there',
    );
    await expectWholeInEveryLook(parent);
    await parent.press(text['ui.try-again']);
    ok(!alert.isConnected, 'the alert is gone while it is asked for again');
    const next = await parent.find('[role=alert]');
    await until(
      () => parent.focused?.contains(next),
      () => 'the focus is there again',
    );
    equal(loadErrors(parent).length, 1, 'number of errors told');
    const { code, message } = loadErrors(parent)[0]!.detail as { code: string; message: string };
    equal(code, 'load-failed');
    ok(/results.*empty/.test(message), `“${message}” names the part and the cause`);
  });

  it('help and reset() work all the same', async () => {
    const { parent } = await toAlert();
    await parent.press(text['ui.help']);
    equal(parent.read('.care p').length, 13, 'lines of help with their handles');
    parent.element.reset();
    await parent.element.updateComplete;
    ok(parent.has('button', text['ui.start']), 'the first screen');
  });

  it('a shared tablet is wiped all the same', async () => {
    pass(0);
    const { parent } = await toAlert({ kiosk: '' });
    await wait(parent, 120 * SECOND);
    ok(isCleared(parent), 'cleared');
    ok(parent.has('button', text['ui.start']), 'the first screen');
  });
});
