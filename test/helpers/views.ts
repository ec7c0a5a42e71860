import type { AgeBand, Answers, Context } from '../../src/instrument/items.ts';
import { describe, type ResultsView } from '../../src/results/results.ts';
import { answersWithSums, type Sums } from './answers.ts';
import { wordIds } from './words.ts';

export interface ViewOptions {
  readonly ageBand?: AgeBand;
  readonly context?: Context;
  readonly seconds?: number;
  /** Laid over the answers that the sums give. */
  readonly answers?: Answers;
}

/** The results of a map whose parts have these sums, told in message ids. Preschool, unless asked otherwise. */
export const viewOf = (sums: Sums, options: ViewOptions = {}): ResultsView => {
  const { ageBand = 'preschool', context = {}, seconds, answers } = options;
  return describe(wordIds, {
    answers: { ...answersWithSums(ageBand, sums), ...answers },
    ageBand,
    context,
    ...(seconds !== undefined && { seconds }),
  });
};

/** How the adult is doing. */
export const doing = (answer: NonNullable<Context['ctx-wellbeing']>): Context => ({ 'ctx-wellbeing': answer });
