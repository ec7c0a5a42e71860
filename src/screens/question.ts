/** The screen of one of the 24 questions. Its chunk also contains the rest of help. */
import type { TemplateResult } from 'lit';
import { questionForm } from '../components/question-form.ts';
import { scaleChoices } from '../components/scale.ts';
import type { Answer } from '../instrument/items.ts';
import { fill } from '../locale/fill.ts';
import { answersOf, itemAt, STEPS } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import { question as sheet } from '../styles/question.styles.ts';

export { restOfHelp } from '../components/rest-of-help.ts';
export const styles = [sheet];

const questionScreen = (context: ViewContext): TemplateResult => {
  const { text, language, actions } = context;
  const { run } = context.state;
  const { id, frame } = itemAt(run);
  return questionForm<Answer>(context, {
    count: fill(text['ui.question.count'], { n: run.at + 1, total: STEPS }, language.write),
    step: run.at + 1,
    header: text[`header.${frame}`],
    question: text[id],
    hint: frame === 'of-times' ? text['hint.of-times'] : undefined,
    scale: true,
    choices: scaleChoices(text),
    chosen: answersOf(run)[id],
    onChoose: (answer, by) => actions.choose({ type: 'answer', answer }, by),
  });
};

export const screens = { question: questionScreen };
