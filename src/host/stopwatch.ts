/** Active time: seconds while the element is on a page that can be seen (instrument.md §5). */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs while connected and visible. */
export class Stopwatch implements ReactiveController {
  /** When it last began to run, in ms; `null` while it stands. */
  #since: number | null = null;
  #seconds = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The active seconds since the last lap, and begins the next. */
  lap(): number {
    const running = this.#since !== null;
    this.#stop();
    const seconds = this.#seconds;
    this.#seconds = 0;
    if (running) this.#start();
    return seconds;
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#handleVisibility();
  }

  hostDisconnected() {
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
