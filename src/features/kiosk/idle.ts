/**
 * The idle timer of kiosk mode: clears after two minutes without activity, or after ten while help is open. Source:
 * host-contract.md, `kiosk`; instrument.md §10.7.
 */

import { IDLE_LIMIT } from '../../store/idle-limit.ts';

/** The parent is asked during this time before clearing. In seconds. */
const WARNING = 30;

/** Callbacks of the idle timer. */
export interface IdleHandlers {
  /** Called once a second from 30 to 1 seconds before clearing. Some calls can be missing while the page is hidden. */
  readonly onSoon: (secondsLeft: number) => void;
  /** Called once when the time is over. The timer has stopped. */
  readonly onEnd: () => void;
}

/**
 * Runs between `start` and `stop` while its element is connected. Uses the system clock, so that
 * time also counts while the page is hidden, the device sleeps or the element is disconnected. If the time was over
 * meanwhile, it ends immediately on return.
 */
export class IdleWatch {
  #handlers: IdleHandlers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When everything will be cleared, in ms since 1970; `null`: there is nothing to clear. */
  #end: number | null = null;
  #isConnected = false;
  #limit = IDLE_LIMIT;

  constructor(handlers: IdleHandlers) {
    this.#handlers = handlers;
  }

  /** Call when the element is connected. */
  connect(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#check);
    this.#check();
  }

  /** Call when the element is disconnected. The time still counts. */
  disconnect(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
  }

  /** Call when there is something to clear. Counts as activity if the timer is running already. */
  start(): void {
    if (this.#end !== null) return this.touch();
    this.#end = Date.now() + this.#limit;
    this.#check();
  }

  /** Call when there is nothing to clear any more. */
  stop(): void {
    this.#end = null;
    clearTimeout(this.#timer);
  }

  /** Whether the timer is started, even if disconnected. */
  get isRunning(): boolean {
    return this.#end !== null;
  }

  /**
   * Call on activity: pointer, key, scroll, input, or a focus change not made by the element. Cheap. If the time was
   * over already, for example on a device that woke up, the activity is by another person, and the timer ends.
   */
  touch(): void {
    if (this.#end === null) return;
    if (Date.now() < this.#end) this.#end = Date.now() + this.#limit;
    else this.#check();
  }

  /** Sets the time without activity, in ms. Another time than before counts as activity: help was opened or closed. */
  setLimit(limit: number): void {
    if (limit === this.#limit) return;
    this.#limit = limit;
    this.touch();
    this.#check();
  }

  /** Calls the handler that is due, and schedules the next check. */
  #check = () => {
    clearTimeout(this.#timer);
    if (this.#end === null || !this.#isConnected) return;
    const now = Date.now();
    // Limits the time in case the clock was set back.
    this.#end = Math.min(this.#end, now + this.#limit);
    const left = this.#end - now;
    if (left <= 0) {
      this.#end = null;
      this.#handlers.onEnd();
      return;
    }
    const seconds = Math.ceil(left / 1000);
    const isWarning = seconds <= WARNING;
    this.#timer = setTimeout(this.#check, left - 1000 * (isWarning ? seconds - 1 : WARNING));
    if (isWarning) this.#handlers.onSoon(seconds);
  };
}
