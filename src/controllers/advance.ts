/** A tap on an answer moves on by itself (instrument.md §2.4). */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Act } from '../run/run.ts';
import type { InputMeans } from '../store/context.ts';
import type { Change, Store } from '../store/store.ts';

/** A tap shows its choice for this long before the next question comes. In ms. */
const SEEN = 150;

/** Takes answers, and moves on after those that were given by a pointer. */
export class AdvanceController implements ReactiveController {
  #store: Store;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the screen came, in ms. */
  #shownAt = 0;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#store = store;
    store.subscribe(this.#handleChange);
    host.addController(this);
  }

  /** The answer counts, although the element is taken away before it moves on. */
  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Takes an answer. `false`: not taken. */
  choose = (act: Act, by: InputMeans): boolean => {
    // the second click of a double click falls on the next question: nobody reads that fast
    if (by === 'second-click' && performance.now() - this.#shownAt < SEEN) return false;
    const { run } = this.#store.dispatch(act);
    // the page may have ended the run when it heard of the answer
    const isNow = this.#store.get().run === run;
    // the keyboard never moves on by itself
    if (by !== 'key' && isNow) this.#timer = setTimeout(() => this.#store.dispatch({ type: 'next' }), SEEN);
    return true;
  };

  #handleChange = ({ isAct, isNewScreen }: Change) => {
    if (isAct) clearTimeout(this.#timer);
    if (isNewScreen) this.#shownAt = performance.now();
  };
}
