/** The current view model of the results, for all screens that show part of it. */
import { describe, describeKept, resultOf, type Answered, type ResultsView } from '../../results/results.ts';
import { snapshotOf } from '../../results/share.ts';
import type { KeptMap, Snapshot } from '../../results/snapshot.ts';
import { answersOf, type Run } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import type { State } from '../../store/store.ts';
import type { Texts } from '../../text/groups.ts';

/** The input of the map of the current run, with the stored maps. Requires a chosen age. */
const answeredIn = ({ run, kept }: State): Answered => {
  const ageBand = run.ageBand!;
  const { context, seconds } = run;
  return { answers: answersOf(run), ageBand, context, seconds: seconds[ageBand], maps: kept.maps };
};

interface Cached {
  readonly text: Texts;
  readonly maps: readonly KeptMap[];
  readonly view: ResultsView;
}
/** The last view of each run. Runs are immutable. The keys are weak, so that a cleared run leaves no view behind. */
const cache = new WeakMap<Run, Cached>();

/** The view model of the results of a state. */
export const viewOf = ({ state, text }: Pick<ViewContext, 'state' | 'text'>): ResultsView => {
  const { maps } = state.kept;
  let cached = cache.get(state.run);
  if (cached?.text !== text || cached.maps !== maps) {
    cache.set(state.run, (cached = { text, maps, view: describe(text, answeredIn(state)) }));
  }
  return cached.view;
};

/** The view model on screen: the last stored map on its screen, else the results. */
export const shownView = (context: ViewContext): ResultsView => {
  const { state, text } = context;
  return state.run.screen === 'kept' ? describeKept(text, state.kept.maps.at(-1)!.snapshot) : viewOf(context);
};

/** The snapshot of the current map. `locale`: BCP 47 tag of the language shown. */
export const snapshotIn = (state: State, locale: string): Snapshot =>
  snapshotOf(resultOf(answeredIn(state)), { ageBand: state.run.ageBand!, locale });
