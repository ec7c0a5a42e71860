/** Each screen at 320 px in each language: its own words are longer than English, or run from right to left. */
import { setViewport } from '@web/test-runner-commands';
import { dirOf } from '../../src/locale/writing.ts';
import { equal } from './assert.ts';
import { expectClean } from './axe.ts';
import { expectFits } from './fits.ts';
import { LANGUAGES } from './languages.ts';
import { NAMES, open } from './screens.ts';

before(() => setViewport({ width: 320, height: 900 }));

for (const { code, begin } of LANGUAGES) {
  describe(`whole in ${code} at 320 px`, () => {
    before(begin);
    for (const name of NAMES) {
      it(name, async () => {
        const parent = await open(name);
        equal(parent.root.querySelector('.card')!.getAttribute('dir'), dirOf(code));
        expectFits(parent, code);
        await expectClean(parent, code, 'places');
      });
    }
  });
}
