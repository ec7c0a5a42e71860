/** “Open a map” where the checks of what is opened cannot come: by the import map beside this file, nothing does. */
import { equal, ok, until } from './assert.ts';
import { mount, text } from './helpers.ts';

describe('where the checks cannot come', () => {
  it('a parent reads so before they choose a file, can try again without losing the focus, and go back', async () => {
    const parent = await mount();
    await parent.fold(text['ui.what']);
    await parent.press(text['ui.file.open']);
    const alert = await parent.find('[role=alert]', text['ui.load-failed']);
    ok(!parent.has('.drop'), 'no place for a file');
    await until(
      () => parent.focused?.contains(alert),
      () => 'the focus is there',
    );
    await parent.press(text['ui.try-again']);
    ok(!alert.isConnected, 'the alert is gone while they are asked for again');
    const next = await parent.find('[role=alert]');
    await until(
      () => parent.focused?.contains(next),
      () => 'the focus is there again',
    );
    await parent.press(text['ui.back']);
    await parent.find('.go', text['ui.start']);
    equal(parent.heard.filter(({ type }) => type === 'error').length, 1, 'number of errors told');
  });
});
