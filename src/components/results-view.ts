/** What the results say now, for every screen that shows some of it. */
import { describe, describeKept, resultOf, type Answered, type ResultsView } from '../results/results.ts';
import { snapshotOf } from '../results/share.ts';
import type { KeptMap, Snapshot } from '../results/snapshot.ts';
import { answersOf, type Run } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import type { State } from '../store/store.ts';
import type { Texts } from '../text/groups.ts';

/** What a map is made of, as far as this run and the maps kept before tell. Only where an age is chosen. */
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
/** The last view of each run. A run does not change; the cache holds none longer than it lives, so none outlives its clearing. */
const cache = new WeakMap<Run, Cached>();

/** What the results of a state say. */
export const viewOf = ({ state, text }: Pick<ViewContext, 'state' | 'text'>): ResultsView => {
  const { maps } = state.kept;
  let cached = cache.get(state.run);
  if (cached?.text !== text || cached.maps !== maps) {
    cache.set(state.run, (cached = { text, maps, view: describe(text, answeredIn(state)) }));
  }
  return cached.view;
};

/** What is shown: the results, or the last kept map on its screen. */
export const shownView = (context: ViewContext): ResultsView => {
  const { state, text } = context;
  return state.run.screen === 'kept' ? describeKept(text, state.kept.maps.at(-1)!.snapshot) : viewOf(context);
};

/** The map of a state as a record. `locale`: BCP 47 of the language shown. */
export const snapshotIn = (state: State, locale: string): Snapshot =>
  snapshotOf(resultOf(answeredIn(state)), { ageBand: state.run.ageBand!, locale });
