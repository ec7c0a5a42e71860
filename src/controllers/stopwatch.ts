/** Active time: seconds while the element is on a page that can be seen (instrument.md §5). */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs while its element is connected and the page is visible. */
export class StopwatchController implements ReactiveController {
  /** When it last began to run, in ms; `null` while it stands still. */
  #since: number | null = null;
  #seconds = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#handleVisibility();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#stop();
  }

  /** Gives the active seconds since the last lap, and begins the next. */
  lap = (): number => {
    const isRunning = this.#since !== null;
    this.#stop();
    const seconds = this.#seconds;
    this.#seconds = 0;
    if (isRunning) this.#start();
    return seconds;
  };

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
