// no module: it puts itself on the window
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { setViewport } from '@web/test-runner-commands';
import { createAnswers } from '../helpers/answers.ts';
import { mount, mountResults, text, type Parent } from './helpers.ts';

const { axe } = window as unknown as { axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about a whole page, which the page of a test is not. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];

async function isClean({ element }: Parent, screen: string) {
  const { violations } = await axe.run(element, {
    runOnly: TAGS,
    rules: Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: false }])),
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  if (found.length) throw new Error(`${screen}: ${found.join('\n')}`);
}

for (const theme of ['light', 'dark']) {
  for (const width of [320, 768]) {
    describe(`axe, ${theme}, ${width} px`, () => {
      before(() => setViewport({ width, height: 900 }));

      it('finds nothing on the way to the results', async () => {
        const parent = await mount({ theme });
        await isClean(parent, 'first');
        await parent.press(text['ui.help']);
        await parent.find('.care p', 'Never shake');
        await isClean(parent, 'help');
        await parent.press(text['ui.start']);
        await parent.press(text['ui.continue']);
        await isClean(parent, 'child, with its notice');
        await parent.choose(text['band.infant']);
        await parent.press(text['ui.continue']);
        await parent.atQuestion(1);
        await parent.press(text['ui.continue']);
        await isClean(parent, 'question, with its notice');
        await parent.choose(text['scale.3']);
        await parent.fold(text['ui.answering']);
        await isClean(parent, 'question, chosen, with how to answer');
        await parent.answerAll('infant', {});
        await isClean(parent, 'optional');
      });

      it('finds nothing on the results, the look back and how this works', async () => {
        const parent = await mountResults(
          {
            answers: createAnswers('toddler', { 'friction-battles-toddler': 4, 'friction-tense-toddler': 4 }),
            context: { 'ctx-wellbeing': 'tired-managing', 'ctx-start': 'yes', 'ctx-needs': 'yes' },
          },
          { theme },
        );
        await parent.press(text['ui.again']);
        for (const fold of parent.all('details')) fold.setAttribute('open', '');
        (await parent.find('.check')).click();
        await isClean(parent, 'results, all open');
        await parent.toReview();
        (await parent.find('.ans summary')).click();
        await isClean(parent, 'look back');
        await parent.find('.go', text['ui.back-to-map']).then((button) => button.click());
        await parent.press(text['ui.about']);
        await parent.find('.read');
        await isClean(parent, 'how this works');
      });

      it('finds nothing on the hardest and on the empty map', async () => {
        const values = (connecting: 0 | 4, straining: 0 | 4) =>
          Object.fromEntries(
            Object.keys(createAnswers('infant', {})).map((id) => [
              id,
              /battles|rushed|phone|fuse|distance|linger|line|tense/.test(id) ? straining : connecting,
            ]),
          );
        const context = { 'ctx-wellbeing': 'really-struggling' } as const;
        const hard = await mountResults({ ageBand: 'infant', answers: values(0, 4), context }, { theme });
        await isClean(hard, 'hardest');
        const empty = await mountResults({ ageBand: 'teen' }, { theme });
        await isClean(empty, 'empty');
      });
    });
  }
}
