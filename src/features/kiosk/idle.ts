/**
 * The idle timer of kiosk mode: clears after two minutes without activity. Source: host-contract.md, `kiosk`;
 * instrument.md §10.7.
 */

/** Everything is cleared after this time without activity. In ms. */
const IDLE_LIMIT = 120_000;
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
 * Runs between `start` and `stop` while its element is connected and it is not paused. Uses the system clock, so that
 * time also counts while the page is hidden, the device sleeps or the element is disconnected. If the time was over
 * meanwhile, it ends immediately on return.
 */
export class IdleWatch {
  #handlers: IdleHandlers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When everything will be cleared, in ms since 1970; `null`: there is nothing to clear. */
  #end: number | null = null;
  #isConnected = false;
  #isPaused = false;

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
    this.#end = Date.now() + IDLE_LIMIT;
    this.#check();
  }

  /** Call when there is nothing to clear any more. */
  stop(): void {
    this.#end = null;
    clearTimeout(this.#timer);
  }

  /** Whether the timer is started, even if paused or disconnected. */
  get isRunning(): boolean {
    return this.#end !== null;
  }

  /** Whether the timer is paused. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /**
   * Call on activity: pointer, key, scroll, input, or a focus change not made by the element. Cheap. If the time was
   * over already, for example on a device that woke up, the activity is by another person, and the timer ends.
   */
  touch(): void {
    if (this.#end === null) return;
    if (Date.now() < this.#end || this.#isPaused) this.#end = Date.now() + IDLE_LIMIT;
    else this.#check();
  }

  /** Pauses the timer, while help is open. */
  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#timer);
  }

  /** Resumes from the start, when help is closed. */
  resume(): void {
    if (!this.#isPaused) return;
    this.touch();
    this.#isPaused = false;
    this.#check();
  }

  /** Calls the handler that is due, and schedules the next check. */
  #check = () => {
    clearTimeout(this.#timer);
    if (this.#end === null || this.#isPaused || !this.#isConnected) return;
    const now = Date.now();
    // Limits the time in case the clock was set back.
    this.#end = Math.min(this.#end, now + IDLE_LIMIT);
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
