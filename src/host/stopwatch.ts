/** Active time: seconds while the element is on a page that can be seen (instrument.md §5). */

/** Runs while its element is connected and the page is visible. */
export class Stopwatch {
  /** When it last began to run, in ms; `null` while it stands. */
  #since: number | null = null;
  #seconds = 0;

  /** The active seconds since the last lap, and begins the next. */
  lap(): number {
    const running = this.#since !== null;
    this.#stop();
    const seconds = this.#seconds;
    this.#seconds = 0;
    if (running) this.#start();
    return seconds;
  }

  /** The element is in a page. */
  connect() {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#handleVisibility();
  }

  /** It is taken away. */
  disconnect() {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#stop();
  }

  #handleVisibility = () => (document.visibilityState === 'visible' ? this.#start() : this.#stop());

  #start() {
    this.#since ??= performance.now();
  }

  #stop() {
    if (this.#since === null) return;
    this.#seconds += (performance.now() - this.#since) / 1000;
    this.#since = null;
  }
}
