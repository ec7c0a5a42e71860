/** Each screen at 320 px in languages that nobody speaks: longer words with accents, and words from right to left. */
import { setViewport } from '@web/test-runner-commands';
import { pseudo, PSEUDO_CODES } from '../../tools/l10n/pseudo.ts';
import { allEnglish } from '../helpers/words.ts';
import { equal } from './assert.ts';
import { expectClean } from './axe.ts';
import { expectFits } from './fits.ts';
import { speak } from './helpers.ts';
import { NAMES, open } from './screens.ts';

before(() => setViewport({ width: 320, height: 900 }));

for (const code of PSEUDO_CODES) {
  describe(`whole in ${code} at 320 px`, function () {
    this.timeout(30_000);
    before(() => speak(pseudo(code, allEnglish), code, true));
    for (const name of NAMES) {
      it(name, async () => {
        const parent = await open(name);
        equal(parent.root.querySelector('.card')!.getAttribute('dir'), code === 'ar-XB' ? 'rtl' : 'ltr');
        expectFits(parent, code);
        await expectClean(parent, code, 'places');
      });
    }
  });
}
