/** The kept maps that another one can be compared with. */
import type { KeptMap } from '../../results/snapshot.ts';
import type { State } from '../../store/store.ts';

/**
 * The kept maps before the one on the screen, oldest first. After the results that is the map of this run, which is kept
 * only where the parent wanted it; before a run it is the last one that is kept.
 */
export const earlierMaps = ({ run, ui, kept: { maps } }: State): readonly KeptMap[] =>
  run.completed && !ui.keep ? maps : maps.slice(0, -1);
