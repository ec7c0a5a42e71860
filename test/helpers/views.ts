import type { AgeBand, Answers, Context } from '../../src/instrument/items.ts';
import { describe, type ResultsView } from '../../src/results/results.ts';
import { answersWithSums, type Sums } from './answers.ts';
import { wordIds } from './words.ts';

export interface ViewOptions {
  readonly ageBand?: AgeBand;
  readonly context?: Context;
  readonly seconds?: number;
  /** Override the answers for the sums. */
  readonly answers?: Answers;
}

/** The view model of a map with these sums, with message ids instead of texts. Default age: preschool. */
export const viewOf = (sums: Sums, options: ViewOptions = {}): ResultsView => {
  const { ageBand = 'preschool', context = {}, seconds, answers } = options;
  return describe(wordIds, {
    answers: { ...answersWithSums(ageBand, sums), ...answers },
    ageBand,
    context,
    ...(seconds !== undefined && { seconds }),
  });
};

/** A context with an answer about the wellbeing of the adult. */
export const doing = (answer: NonNullable<Context['ctx-wellbeing']>): Context => ({ 'ctx-wellbeing': answer });
