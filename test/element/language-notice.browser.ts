/** Where a language did not load: its notice, at every width. By the import map beside this file, no language loads. */
import { setViewport } from '@web/test-runner-commands';
import { pseudo, PSEUDO_CODES } from '../../tools/l10n/pseudo.ts';
import { allEnglish } from '../helpers/words.ts';
import { addPieces, faults, widen, WIDTHS, type Tongue } from './layout.ts';
import { mount, text, type Parent } from './helpers.ts';

before(() => setViewport({ width: 1300, height: 900 }));

/** English, and English in longer words. */
const TONGUES: readonly Tongue[] = [
  { code: 'en', isShipped: true, texts: allEnglish },
  ...PSEUDO_CODES.map((code) => ({ code, isShipped: false, texts: pseudo(code, allEnglish) })),
];

async function expectWhole(parent: Parent) {
  await parent.find('.note b');
  await addPieces(parent);
  for (const tongue of TONGUES) {
    parent.element.messages = tongue.texts;
    await parent.find('.note p', tongue.texts['ui.language-missing']);
    for (const width of WIDTHS) {
      widen(parent, width);
      const found = faults(parent, tongue);
      if (found.length) throw new Error(`${tongue.code}, ${width} px: ${found.slice(0, 8).join('; ')}`);
    }
  }
}

describe('the notice that a language did not load', () => {
  it('on the first screen', async () => expectWhole(await mount({ lang: 'es' })));

  it('on the first screen, with what it is', async () => {
    const parent = await mount({ lang: 'es' });
    await parent.fold(text['ui.what']);
    await expectWhole(parent);
  });

  it('on the results', async () => {
    const parent = await mount({ lang: 'es' });
    await parent.toResults({});
    await expectWhole(parent);
  });
});
