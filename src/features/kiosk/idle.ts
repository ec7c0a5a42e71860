/** A shared tablet is wiped when nobody is at it: two quiet minutes. Source: host-contract.md, `kiosk`; instrument.md §10.7. */

/** After so many ms without a touch everything is wiped. */
const QUIET = 120_000;
/** For so many seconds before, the parent is asked. */
const SOON = 30;

/** What the watch tells. */
export interface IdleHandlers {
  /** The wipe is near: once a second, from 30 to 1 seconds left. A browser may leave some out while the page is hidden. */
  readonly onSoon: (secondsLeft: number) => void;
  /** Nobody is there: once, and the watch is stopped. */
  readonly onEnd: () => void;
}

/**
 * Runs from `start` to `stop` while its element is connected, and not while it is paused. It goes by the clock, so that the
 * time counts while the page is hidden, the device asleep or the element away; then it ends at once on return.
 */
export class IdleWatch {
  #handlers: IdleHandlers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When everything is wiped, in ms since 1970; `null`: there is nothing to wipe. */
  #end: number | null = null;
  #isConnected = false;
  #isPaused = false;

  constructor(handlers: IdleHandlers) {
    this.#handlers = handlers;
  }

  /** The element is in a page. */
  connect(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#check);
    this.#check();
  }

  /** It is taken away. The time goes on. */
  disconnect(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
  }

  /** There is something to wipe now. Where it runs already, this is a touch. */
  start(): void {
    if (this.#end !== null) return this.touch();
    this.#end = Date.now() + QUIET;
    this.#check();
  }

  /** There is nothing to wipe any more. */
  stop(): void {
    this.#end = null;
    clearTimeout(this.#timer);
  }

  /** It runs, or would if it were not paused. */
  get isRunning(): boolean {
    return this.#end !== null;
  }

  /** Help is open. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /**
   * Somebody is there: a pointer, a key, a scroll, input, a focus that the element did not move itself. Cheap. Where the
   * time was over already, as on a device that woke up, this is somebody else, and it ends.
   */
  touch(): void {
    if (this.#end === null) return;
    if (Date.now() < this.#end || this.#isPaused) this.#end = Date.now() + QUIET;
    else this.#check();
  }

  /** Help is open: it does not run. */
  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#timer);
  }

  /** Help is closed: it runs from the beginning. */
  resume(): void {
    if (!this.#isPaused) return;
    this.touch();
    this.#isPaused = false;
    this.#check();
  }

  /** Tells what is due, and comes back when the next is. */
  #check = () => {
    clearTimeout(this.#timer);
    if (this.#end === null || this.#isPaused || !this.#isConnected) return;
    const now = Date.now();
    // never longer than from now on, were the clock set back
    this.#end = Math.min(this.#end, now + QUIET);
    const left = this.#end - now;
    if (left <= 0) {
      this.#end = null;
      this.#handlers.onEnd();
      return;
    }
    const seconds = Math.ceil(left / 1000);
    const isSoon = seconds <= SOON;
    this.#timer = setTimeout(this.#check, left - 1000 * (isSoon ? seconds - 1 : SOON));
    if (isSoon) this.#handlers.onSoon(seconds);
  };
}
