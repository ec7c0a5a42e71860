/** Texts of the optional questions and their answers (instrument.md §2.7). */
import type { ContextAnswer, ContextId } from '../instrument/items.ts';
import type { ResultsTexts } from '../text/groups.ts';
import type { Choice } from './choices.ts';

/** The help text of an optional question, if it has one. */
export const contextHelp = (text: ResultsTexts, id: ContextId): string | undefined =>
  text[`context.${id}.help` as keyof ResultsTexts];

/** The text of an answer to an optional question. */
export const contextAnswer = (text: ResultsTexts, id: ContextId, answer: ContextAnswer): string =>
  text[`context.${id}.${answer}` as keyof ResultsTexts];

/** The choices of an optional question. */
export const contextChoices = (
  text: ResultsTexts,
  { id, answers }: { id: ContextId; answers: readonly ContextAnswer[] },
): readonly Choice<ContextAnswer>[] => answers.map((value) => ({ value, label: contextAnswer(text, id, value) }));
