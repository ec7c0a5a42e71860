/** English texts of the notes about a language. Source: instrument.md §10.7. */
import { msg } from './msg.ts';

/** The table of the languages group: message id → English text. */
export const languageTexts = {
  'ui.draft.title': msg('Draft translation', {
    id: 'ui.draft.title',
    desc: 'notice on the first screen and the results, where no native reader has checked the language; its first line',
  }),
  'ui.draft.text': msg('No native reader has checked it yet. Some words may sound odd.', {
    id: 'ui.draft.text',
    desc: 'the same notice, under ui.draft.title. “it” is the translation.',
  }),
  'ui.language-missing': msg('This language did not load, so here is another one for now.', {
    id: 'ui.language-missing',
    desc: 'notice in the language that is shown, under the own name of the one that should be; then ui.try-again',
  }),
};
