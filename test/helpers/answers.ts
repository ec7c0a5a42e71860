import { ITEMS, type AgeBand, type Answer, type Answers } from '../../src/instrument/items.ts';

/** Answers of one age band from 24 values in presentation order, “sometimes” throughout unless given. */
export function createAnswers(ageBand: AgeBand, values: readonly Answer[] = Array<Answer>(24).fill(2)): Answers {
  return Object.fromEntries(ITEMS[ageBand].map(({ id }, i) => [id, values[i] ?? 'skip']));
}
