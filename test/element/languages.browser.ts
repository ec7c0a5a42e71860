/** In each language a parent goes from the tag to the results, at every age, and reads nothing else. */
import { AGE_BANDS } from '../../src/instrument/items.ts';
import { answersWithSums } from '../helpers/answers.ts';
import { allEnglish } from '../helpers/words.ts';
import { equal } from './assert.ts';
import { expectClean } from './axe.ts';
import { mount, text, words, type Parent } from './helpers.ts';
import { LANGUAGES } from './languages.ts';
import { openFolds } from './screens.ts';

/** Texts on the screen, in its folds too, that are English and nothing of the language. */
function strangers({ root }: Parent, table: Readonly<Record<string, string>>): readonly string[] {
  const own = new Set(Object.values(table));
  const english = new Set(Object.values(allEnglish).filter((one) => !own.has(one)));
  return [...root.querySelectorAll('.card *')].map(words).filter((one) => english.has(one));
}

for (const { code, told, begin } of LANGUAGES) {
  describe(`in ${code}`, () => {
    let table: Readonly<Record<string, string>>;
    before(async () => (table = await begin()));

    for (const ageBand of AGE_BANDS) {
      it(`${ageBand}: from the tag to the results`, async () => {
        const parent = await mount({ share: 'snapshot' });
        await expectClean(parent, 'first screen');
        await parent.toQuestions(ageBand);
        equal(strangers(parent, table), [], 'English on a question');
        await expectClean(parent, 'question');
        await parent.answerAll(ageBand, answersWithSums(ageBand, { friction: 3, play: 3, repair: 14 }));
        equal(strangers(parent, table), [], 'English on an optional question');
        await parent.answerOptional({ 'ctx-wellbeing': 'struggling', 'ctx-start': 'yes', 'ctx-needs': 'yes' });
        openFolds(parent);
        equal(strangers(parent, table), [], 'English in the results');
        await expectClean(parent, 'results');
        await parent.press(text['ui.about']);
        await parent.find('.read');
        equal(strangers(parent, table), [], 'English in “How this works”');
        const named = parent.heard.filter(({ type }) => /^(ready|start|complete)$/.test(type));
        equal(
          named.map(({ detail }) => {
            const { locale, translation } = detail as Record<string, unknown>;
            return [locale, translation];
          }),
          Array(3).fill(told),
          'what events say of the language',
        );
        equal(parent.types().includes('error'), false, 'an error');
      });
    }

    it('says where it is a draft, on the first screen and the results', async () => {
      const isDraft = told[1] === 'draft';
      const parent = await mount();
      equal(parent.has('.care b', table['ui.draft.title']), isDraft, 'a draft, on the first screen');
      await parent.toResults({});
      equal(parent.has('.care b', table['ui.draft.title']), isDraft, 'a draft, on the results');
    });
  });
}
