/** The screen of an optional question (instrument.md §2.7). */
import type { TemplateResult } from 'lit';
import { contextChoices, contextHelp } from '../components/optional-answers.ts';
import { questionForm, type Wording } from '../components/question-form.ts';
import { CONTEXT_QUESTIONS, type ContextAnswer, type ContextId } from '../instrument/items.ts';
import { fill } from '../locale/fill.ts';
import { contextAt, STEPS } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import type { ResultsTexts } from '../text/groups.ts';

const wordingOf = (text: ResultsTexts, id: ContextId, at: number): Wording => ({
  header: at === 0 ? text['ui.optional'] : undefined,
  question: text[`context.${id}`],
  hint: contextHelp(text, id),
});

/**
 * The screen. The first question also explains what these questions are for. Questions differ in height, so reused DOM
 * nodes would move. Alternating between a template and an array keeps Lit from reusing the DOM of the last question.
 */
export const optionalScreen = (context: ViewContext): TemplateResult | readonly TemplateResult[] => {
  const { text, language, actions } = context;
  const { run } = context.state;
  const question = contextAt(run);
  const shown = questionForm<ContextAnswer>(context, {
    count: fill(text['ui.optional.count'], { n: run.at + 1, total: CONTEXT_QUESTIONS.length }, language.write),
    step: STEPS,
    ...wordingOf(text, question.id, run.at),
    group: CONTEXT_QUESTIONS.map(({ id }, at) => wordingOf(text, id, at)),
    choices: contextChoices(text, question),
    chosen: run.context[question.id],
    onChoose: (answer, by) => actions.choose({ type: 'answer-context', answer }, by),
  });
  return run.at % 2 ? shown : [shown];
};
