/** The optional questions (instrument.md §2.7), as they are asked and as they are looked over. */
import type { TemplateResult } from 'lit/html.js';
import { CONTEXT_QUESTIONS, type ContextAnswer, type ContextId } from '../instrument/items.ts';
import { contextAt, STEPS } from '../run/run.ts';
import type { ResultsTexts } from '../text/groups.ts';
import type { Choice } from './choices.ts';
import type { Stage } from './stage.ts';

/** The text under an optional question, where it has one. */
export const contextHelp = (text: ResultsTexts, id: ContextId): string | undefined =>
  text[`context.${id}.help` as keyof ResultsTexts];

/** An answer to an optional question in words. */
export const contextAnswer = (text: ResultsTexts, id: ContextId, answer: ContextAnswer): string =>
  text[`context.${id}.${answer}` as keyof ResultsTexts];

/** The answers to an optional question. */
export const contextChoices = (
  text: ResultsTexts,
  { id, answers }: { id: ContextId; answers: readonly ContextAnswer[] },
): readonly Choice<ContextAnswer>[] => answers.map((value) => ({ value, label: contextAnswer(text, id, value) }));

/**
 * An optional question. What they are for stands on the first of them (instrument.md §2.7). They differ in size, and what
 * of one were used again for the next would move: Lit uses again what comes in the same shape, so shapes take turns.
 */
export const optionalScreen = (stage: Stage): TemplateResult | readonly TemplateResult[] => {
  const { run, text, language, code } = stage;
  const { asking, fill } = code('questions');
  const question = contextAt(run);
  const shown = asking<ContextAnswer>(stage, {
    count: fill(text['ui.optional.count'], { n: run.at + 1, total: CONTEXT_QUESTIONS.length }, language.write),
    step: STEPS,
    header: run.at === 0 ? text['ui.optional'] : undefined,
    question: text[`context.${question.id}`],
    hint: contextHelp(text, question.id),
    choices: contextChoices(text, question),
    chosen: run.context[question.id],
    onChoose: (answer, by) => stage.choose({ type: 'answer-context', answer }, by),
  });
  return run.at % 2 ? shown : [shown];
};
