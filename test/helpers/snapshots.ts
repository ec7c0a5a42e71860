import { snapshotOf } from '../../src/results/share.ts';
import type { AgeBand } from '../../src/instrument/items.ts';
import type { Snapshot } from '../../src/results/snapshot.ts';
import { score } from '../../src/scoring/score.ts';
import { answersWithSums, type Sums } from './answers.ts';

/** The snapshot of a map with these sums. By default all parts are steady. */
export const createSnapshot = (ageBand: AgeBand = 'toddler', sums: Sums = {}): Snapshot =>
  snapshotOf(score(answersWithSums(ageBand, sums), ageBand), { ageBand, locale: 'en' });
