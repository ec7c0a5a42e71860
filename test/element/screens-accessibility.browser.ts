/**
 * Roles, names and states of each screen are as they stand written in test/fixtures/screens.txt (`npm run screens`).
 */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { equal, ok } from './assert.ts';
import { NAMES, open, type ScreenName } from './screens.ts';
import { accessibilityTree } from './accessibility-tree.ts';

describe('what is heard of a screen is what is written', () => {
  for (const name of NAMES) {
    it(name, async () => {
      await setViewport({ width: 768, height: 900 });
      await open(name);
      const heard = await accessibilityTree();
      const written = String(await executeServerCommand('written', { name, heard }));
      ok(heard.length > 100, 'something is heard');
      const [now, before] = [heard, written].map((one) => one.split('\n'));
      const at = now!.findIndex((line, i) => line !== before![i]);
      if (heard !== written) throw new Error(`Line ${at + 1} is “${now![at]}”, and not “${before![at]}”`);
    });
  }

  it('nothing is written of a screen that is not there', async () => {
    equal(await executeServerCommand<ScreenName[], undefined>('written'), NAMES);
  });
});
