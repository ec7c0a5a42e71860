/**
 * Each screen at 320 px in every language that ships, and in two that nobody speaks: longer words with accents, and words
 * from right to left.
 */
import { setViewport } from '@web/test-runner-commands';
import { SHIPPED } from '../../src/locale/languages.ts';
import { dirOf } from '../../src/locale/writing.ts';
import { pseudo, PSEUDO_CODES } from '../../tools/l10n/pseudo.ts';
import { allEnglish } from '../helpers/words.ts';
import { equal } from './assert.ts';
import { expectClean } from './axe.ts';
import { expectFits } from './fits.ts';
import { speak } from './helpers.ts';
import { NAMES, open } from './screens.ts';
import { shippedTexts } from './shipped.ts';

/** How a page comes to speak each of them. */
const LANGUAGES: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(PSEUDO_CODES.map((code) => [code, () => speak(pseudo(code, allEnglish), code, true)])),
  ...Object.fromEntries(
    SHIPPED.filter((code) => code !== 'en').map((code) => [
      code,
      async () => speak(await shippedTexts(code), code, false),
    ]),
  ),
};

before(() => setViewport({ width: 320, height: 900 }));

for (const [code, begin] of Object.entries(LANGUAGES)) {
  describe(`whole in ${code} at 320 px`, function () {
    this.timeout(30_000);
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
