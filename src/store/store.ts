/**
 * The state of one element: the run, the interface, what the device keeps. It changes by `dispatch` alone. No DOM, so it
 * runs in Node.
 */
import type { KeptMap } from '../results/snapshot.ts';
import { createRun, reduce, type Act, type Run, type RunEvent, type Unfinished } from '../run/run.ts';
import { NO_CHOICES, type PageChoices } from './page-choices.ts';
import { endsRun, INITIAL_UI, isOtherScreen, uiAfter, type Ui } from './ui.ts';

/** What this device keeps, as far as it was read. */
export interface Kept {
  /** Unfinished answers of an earlier visit. */
  readonly unfinished: Unfinished | null;
  /** Finished maps, oldest first. */
  readonly maps: readonly KeptMap[];
  /** The date of the one of this run; `null`: it is not kept. */
  readonly ownDate: number | null;
  /** Something is kept, even if it cannot be read or belongs to another element. The parent can clear it. */
  readonly hasStored: boolean;
}

/** Nothing is kept, or nobody has looked yet. */
export const NOTHING_KEPT: Kept = { unfinished: null, maps: [], ownDate: null, hasStored: false };

/** Everything that the screens show, apart from texts and settings. */
export interface State {
  readonly run: Run;
  readonly ui: Ui;
  readonly kept: Kept;
  /** For “My page”. */
  readonly page: PageChoices;
}

/** What can happen to the state: an act of the run, a change of the interface or of “My page”, or news of what the device keeps. */
export type Action =
  | Act
  | { readonly type: 'ui'; readonly change: Partial<Ui> }
  | { readonly type: 'page'; readonly change: Partial<PageChoices> }
  | { readonly type: 'kept'; readonly kept: Kept };

const isAct = ({ type }: Action): boolean => type !== 'ui' && type !== 'page' && type !== 'kept';

/** What a subscriber hears of one action. */
export interface Change {
  readonly action: Action;
  readonly before: State;
  readonly after: State;
  /** What the page may hear of it. */
  readonly events: readonly RunEvent[];
  /** An act of the run, and not only of the interface. */
  readonly isAct: boolean;
  /** The run has ended, and another begins. */
  readonly ends: boolean;
  /** The parent sees another screen, another question, or a first screen that is new. */
  readonly isNewScreen: boolean;
}

/** Hears each change after it was made. */
export type Listener = (change: Change) => void;

/** Gives the seconds of active time since the last call. */
export type Lap = () => number;

/** A run that ends takes what was read of the device with it: no word tells the next parent of finished maps. */
function keptAfter(kept: Kept, act: Act): Kept {
  if (!endsRun(act)) return kept;
  return act.type === 'clear' ? NOTHING_KEPT : { ...kept, unfinished: null, ownDate: null };
}

function stateAfter(state: State, action: Action, lap: Lap): Pick<Change, 'after' | 'events'> {
  const { run, ui, kept, page } = state;
  if (action.type === 'ui') return { after: { ...state, ui: { ...ui, ...action.change } }, events: [] };
  if (action.type === 'page') return { after: { ...state, page: { ...page, ...action.change } }, events: [] };
  if (action.type === 'kept') return { after: { ...state, kept: action.kept }, events: [] };
  const spent = reduce(run, { type: 'spent', seconds: lap() }).run;
  const { run: next, events } = reduce(spent, action);
  const after = {
    run: next,
    ui: uiAfter(ui, action, run, next),
    kept: keptAfter(kept, action),
    page: endsRun(action) ? NO_CHOICES : page,
  };
  return { after, events };
}

/** Holds the state of one element. */
export class Store {
  #state: State = { run: createRun(), ui: INITIAL_UI, kept: NOTHING_KEPT, page: NO_CHOICES };
  #listeners = new Set<Listener>();
  #lap: Lap;

  /** `lap`: the clock of active time. Without one no time passes. */
  constructor(lap: Lap = () => 0) {
    this.#lap = lap;
  }

  /** The current state. */
  get(): State {
    return this.#state;
  }

  /**
   * Makes one change and tells all subscribers, in the order in which they came. Gives the state after it. A subscriber may
   * dispatch too: that change is told to all at once, before those that come later hear of this one.
   */
  dispatch(action: Action): State {
    const before = this.#state;
    const { after, events } = stateAfter(before, action, this.#lap);
    this.#state = after;
    const ends = endsRun(action);
    const isNewScreen = ends || isOtherScreen(before.run, after.run);
    const change = { action, before, after, events, isAct: isAct(action), ends, isNewScreen };
    for (const listener of [...this.#listeners]) listener(change);
    return after;
  }

  /** Gives the function that unsubscribes. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
