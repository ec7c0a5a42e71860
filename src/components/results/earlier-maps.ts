/** The kept maps that another one can be compared with. */
import type { KeptMap } from '../../results/snapshot.ts';
import type { State } from '../../store/store.ts';

/**
 * The kept maps without the one on the screen, oldest first. After the results that is the map of this run, which may not be
 * kept; before a run it is the last one that is kept.
 */
export const earlierMaps = ({ run, kept: { maps, ownDate } }: State): readonly KeptMap[] =>
  run.completed ? maps.filter(({ date }) => date !== ownDate) : maps.slice(0, -1);
