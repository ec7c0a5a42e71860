/** An optional question (instrument.md §2.7). */
import type { TemplateResult } from 'lit';
import { contextChoices, contextHelp } from '../components/optional-answers.ts';
import { questionForm } from '../components/question-form.ts';
import { CONTEXT_QUESTIONS, type ContextAnswer } from '../instrument/items.ts';
import { fill } from '../locale/fill.ts';
import { contextAt, STEPS } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';

/**
 * The screen. What these questions are for stands on the first of them. They differ in size, and what of one were used again
 * for the next would move: Lit uses again what comes in the same shape, so shapes take turns.
 */
export const optionalScreen = (context: ViewContext): TemplateResult | readonly TemplateResult[] => {
  const { text, language, actions } = context;
  const { run } = context.state;
  const question = contextAt(run);
  const shown = questionForm<ContextAnswer>(context, {
    count: fill(text['ui.optional.count'], { n: run.at + 1, total: CONTEXT_QUESTIONS.length }, language.write),
    step: STEPS,
    header: run.at === 0 ? text['ui.optional'] : undefined,
    question: text[`context.${question.id}`],
    hint: contextHelp(text, question.id),
    choices: contextChoices(text, question),
    chosen: run.context[question.id],
    onChoose: (answer, by) => actions.choose({ type: 'answer-context', answer }, by),
  });
  return run.at % 2 ? shown : [shown];
};
