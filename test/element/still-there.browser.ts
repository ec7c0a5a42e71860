/** A shared tablet asks before it clears by itself (host-contract.md, `kiosk`; instrument.md §10.7). */
import { sendKeys } from '@web/test-runner-commands';
import { equal, ok, until } from './assert.ts';
import { pass } from './device.ts';
import { click, text, words, type Parent } from './helpers.ts';
import { dialog, isCleared, mountAsked, mountTablet, SECOND, wait } from './tablet.ts';

const seconds = (n: number) => `${n} ${n === 1 ? 'second' : 'seconds'}`;
/** What is spoken of the countdown. */
const spoken = (parent: Parent) => words(parent.root.querySelector('dialog [role=status]')!);

describe('“Are you still there?”', () => {
  it('comes with 30 seconds left, in a dialog that has the focus, and counts them', async () => {
    const parent = await mountTablet();
    await wait(parent, 89 * SECOND);
    equal(dialog(parent), null);
    await wait(parent, SECOND);
    equal(parent.read('dialog [role=heading]'), [text['ui.kiosk.ask']]);
    ok(parent.has('dialog[role=alertdialog] p', text['ui.kiosk.soon']), text['ui.kiosk.soon']);
    ok(dialog(parent)!.matches(':modal') && dialog(parent)!.contains(parent.focused), 'the focus is in it');
    for (let left = 30; left > 0; left--) {
      equal(parent.read('[role=timer]'), [seconds(left)]);
      equal(parent.root.querySelectorAll('dialog circle:not(.gone)').length, left, 'dots');
      equal(spoken(parent), left === 30 || left === 10 ? seconds(left) : '', 'what is spoken');
      await wait(parent, SECOND);
    }
    ok(isCleared(parent), 'cleared');
  });

  const stops: Readonly<Record<string, (parent: Parent) => unknown>> = {
    '“I am still here”': (parent) => parent.press(text['ui.kiosk.here']),
    Escape: () => sendKeys({ press: 'Escape' }),
    'a letter': () => sendKeys({ press: 'x' }),
    'an arrow': () => sendKeys({ press: 'ArrowDown' }),
    Enter: () => sendKeys({ press: 'Enter' }),
    'a touch beside it': (parent) => click(parent.root.querySelector('dialog h2, dialog [role=heading]')!),
  };
  for (const [name, stop] of Object.entries(stops)) {
    it(`${name} stops it: the question is there as it was, with the focus, and the minutes begin anew`, async () => {
      const parent = await mountTablet();
      const back = await parent.find('button', text['ui.back']);
      back.focus();
      await wait(parent, 90 * SECOND);
      await wait(parent, 29 * SECOND);
      await stop(parent);
      await until(
        () => !dialog(parent),
        () => 'it is gone',
      );
      ok(parent.has('#count', 'Question 2 '), 'the question');
      await parent.findFocused(text['ui.back']);
      await wait(parent, 89 * SECOND);
      equal(dialog(parent), null);
      await wait(parent, SECOND);
      ok(dialog(parent)?.open, 'asked again');
    });
  }

  it('Tab leads to “Clear now” and stops nothing; there Enter clears, as “Done” does', async () => {
    const parent = await mountAsked();
    await sendKeys({ press: 'Tab' });
    ok(dialog(parent)?.open, 'still asked');
    await parent.findFocused(text['ui.kiosk.now']);
    await sendKeys({ press: 'Enter' });
    await parent.find('[role=status]', text['ui.kiosk.cleared']);
    equal([parent.types().at(-1), dialog(parent)], ['reset', null]);
  });

  it('is not there after the element was taken away and the time was up', async () => {
    const parent = await mountAsked();
    parent.element.remove();
    pass(60 * SECOND);
    document.body.append(parent.element);
    ok(await parent.find('[role=status]', text['ui.kiosk.cleared']), 'cleared');
    equal(dialog(parent), null);
  });

  it('a last drawing after the element was taken away throws nothing', async () => {
    const parent = await mountAsked();
    parent.element.remove();
    parent.element.requestUpdate();
    await parent.element.updateComplete;
    ok(dialog(parent), 'it was drawn');
  });

  it('can be answered after the element was moved in the page', async () => {
    const parent = await mountAsked();
    parent.element.remove();
    document.body.append(parent.element);
    await wait(parent, SECOND);
    ok(dialog(parent)?.matches(':modal'), 'still in front of all');
    await parent.press(text['ui.kiosk.here']);
    ok(parent.has('#count', 'Question 2 ') && !dialog(parent), 'the question');
  });

  it('goes where the page takes kiosk away', async () => {
    const parent = await mountAsked();
    parent.element.kiosk = null;
    await parent.element.updateComplete;
    equal(dialog(parent), null);
    await wait(parent, 60 * SECOND);
    ok(parent.has('#count', 'Question 2 ') && !dialog(parent), 'the question');
  });
});
