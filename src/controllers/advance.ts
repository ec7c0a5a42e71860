/** A tap on an answer moves on by itself, and a new question takes no tap that was meant for the last (instrument.md §2.4). */
import type { LitElement, ReactiveController } from 'lit';
import { IGNORE_PRESSES_FOR } from '../components/early-presses.ts';
import type { Act, Screen } from '../run/run.ts';
import type { InputMeans } from '../store/context.ts';
import type { Change, Store } from '../store/store.ts';

/** A tap shows its choice for this long before the next question comes. In ms. */
const ADVANCE_DELAY = 150;
/**
 * The screens where a tap moves on, so that the next tap falls on another screen. A new one takes none for a while.
 *
 * “Back” after “Back” is taken at once: it answers nothing, and several quick presses are several steps. After a step
 * forward it waits too. Where help was open, it closes with its screen, and “Back” moves up to where an answer was.
 */
const GUARDED: readonly Screen[] = ['child', 'question', 'optional'];

/** Takes answers, and moves on after those that were given by a pointer. */
export class AdvanceController implements ReactiveController {
  #host: LitElement;
  #store: Store;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A new screen is to be drawn. */
  #isNew = false;
  /** What was drawn last was the placeholder of a screen that loads. */
  #wasWaiting = false;
  /** The screen came by “Back”. */
  #cameBack = false;
  /** When the screen was drawn, in ms. */
  #shownAt = -IGNORE_PRESSES_FOR;

  constructor(host: LitElement, store: Store) {
    this.#host = host;
    this.#store = store;
    store.subscribe(this.#handleChange);
    host.addController(this);
  }

  hostConnected() {
    // adding the same listener again does nothing
    this.#host.renderRoot.addEventListener('click', this.#refuseEarly, { capture: true });
  }

  hostUpdated() {
    const isWaiting = this.#host.renderRoot.querySelector('.wait') !== null;
    // a question that takes the place of “Loading” is new as well
    if (this.#isNew || (this.#wasWaiting && !isWaiting)) this.#shownAt = performance.now();
    this.#isNew = false;
    this.#wasWaiting = isWaiting;
  }

  /** The answer counts, although the element is taken away before it moves on. */
  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Takes an answer. */
  choose(act: Act, by: InputMeans): void {
    const { run } = this.#store.dispatch(act);
    // the page may have ended the run when it heard of the answer
    const isNow = this.#store.get().run === run;
    // the keyboard never moves on by itself
    if (by !== 'key' && isNow) this.#timer = setTimeout(() => this.#store.dispatch({ type: 'next' }), ADVANCE_DELAY);
  }

  #handleChange = ({ action, isAct, isNewScreen }: Change) => {
    if (isAct) clearTimeout(this.#timer);
    if (!isNewScreen) return;
    this.#isNew = true;
    this.#cameBack = action.type === 'back';
  };

  /**
   * Stops a click of a pointer on a question that nobody has read. The time of the tap counts, not the time at which a
   * busy device handled it. Help and the way out, which stand outside of `.step`, always work.
   */
  #refuseEarly = (event: Event) => {
    const { detail, timeStamp } = event as UIEvent;
    const pressed = event.target as Element;
    const isEarly = this.#isNew || timeStamp - this.#shownAt < IGNORE_PRESSES_FOR;
    if (detail === 0 || !isEarly || !GUARDED.includes(this.#store.get().run.screen)) return;
    if (!pressed.closest('.step') || (this.#cameBack && pressed.closest('.back'))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
