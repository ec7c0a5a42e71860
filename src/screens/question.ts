/** The screen of one of the 24 questions. Its chunk also contains the rest of help. */
import type { TemplateResult } from 'lit';
import { questionForm, type Wording } from '../components/question-form.ts';
import { scaleChoices } from '../components/scale.ts';
import { ITEMS, type Answer, type Item } from '../instrument/items.ts';
import { fill } from '../locale/fill.ts';
import { answersOf, itemAt, STEPS } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import type { QuestionsTexts } from '../text/groups.ts';
import { question as sheet } from '../styles/question.styles.ts';

export { restOfHelp } from '../components/rest-of-help.ts';
/** The style sheets that come with this part. */
export const styles = [sheet];

const wordingOf = (text: QuestionsTexts, { id, frame }: Item): Wording => ({
  header: text[`header.${frame}`],
  question: text[id],
  hint: frame === 'of-times' ? text['hint.of-times'] : undefined,
});

const questionScreen = (context: ViewContext): TemplateResult => {
  const { text, language, actions } = context;
  const { run } = context.state;
  const item = itemAt(run);
  return questionForm<Answer>(context, {
    count: fill(text['ui.question.count'], { n: run.at + 1, total: STEPS }, language.write),
    step: run.at + 1,
    ...wordingOf(text, item),
    group: ITEMS[run.ageBand!].map((one) => wordingOf(text, one)),
    scale: true,
    choices: scaleChoices(text),
    chosen: answersOf(run)[item.id],
    onChoose: (answer, by) => actions.choose({ type: 'answer', answer }, by),
  });
};

/** The screens of this part, by name. Help and the optional questions are drawn by others. */
export const screens = { question: questionScreen };
