/** Runs in the page: presses controls of the fuzzed element, records its reports, and goes back to the first screen. */

type ConnectionMap = HTMLElementTagNameMap['connection-map'];

/** Waits for a new task. Not with a timer, because nested timers are throttled. */
export const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Recorded errors and messages. */
export interface Reports {
  /** Uncaught errors, and unexpected console output. */
  readonly faults: string[];
  readonly warnings: string[];
  /** Messages of `connection-map-error`. */
  readonly errors: string[];
}

/** Starts to record everything that the page can observe. */
export function listen(): Reports {
  const reports: Reports = { faults: [], warnings: [], errors: [] };
  addEventListener('error', ({ message }) => reports.faults.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => reports.faults.push(`rejection: ${String(reason)}`));
  for (const name of ['log', 'info', 'debug', 'error'] as const)
    console[name] = (...all: unknown[]) => void reports.faults.push(`${name}: ${all.map(String).join(' ')}`);
  console.warn = (...all: unknown[]) => void reports.warnings.push(all.map(String).join(' '));
  document.body.addEventListener('connection-map-error', ({ detail }) => {
    if (detail.code === 'invalid-config') reports.errors.push(detail.message);
    else reports.faults.push(`${detail.code}: ${detail.message}`);
  });
  return reports;
}

/** The screens, each with a selector that matches only there. */
const SCREENS = {
  first: '.first',
  child: '.two-up',
  question: '.freq + .nav, .step .freq',
  optional: '.step .choices:not(.freq)',
  results: '.results .again',
  review: '.peek',
  about: '.read',
} as const;
export type ScreenName = keyof typeof SCREENS;

export class Element {
  readonly host: ConnectionMap;

  constructor(host: ConnectionMap) {
    this.host = host;
  }

  all(selector: string): HTMLElement[] {
    return [...this.host.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement | undefined {
    return this.all(selector)[0];
  }

  /** The current screen; `undefined` while a part is loading. */
  get screen(): ScreenName | undefined {
    const names = Object.keys(SCREENS) as ScreenName[];
    return names.find((name) => this.one(SCREENS[name]) && (name !== 'optional' || !this.one(SCREENS.child)));
  }

  /** Waits until the effects of all actions so far are complete. */
  async settle() {
    await this.host.updateComplete;
    await task();
  }

  /** Waits for a screen, long enough for a busy machine. */
  async reach(screen: ScreenName) {
    const end = performance.now() + 30_000;
    while (this.screen !== screen) {
      if (performance.now() > end) throw new Error(`It shows ${this.screen ?? 'nothing'} and not ${screen}.`);
      await this.settle();
    }
  }

  press(selector: string, nth = 0) {
    const target = this.all(selector)[nth];
    if (!target) throw new Error(`There is no ${selector} (${nth}) on ${this.screen ?? 'no screen'}.`);
    target.click();
  }

  /** Goes from any screen to the first one, with the button for that. */
  async begin() {
    await this.settle();
    if (this.screen === 'results') {
      // right after a link within the results a press is not taken
      const end = performance.now() + 30_000;
      while (this.screen === 'results' && performance.now() < end) {
        if (this.one('.again')!.ariaExpanded !== 'true') this.press('.again');
        await this.settle();
        this.one('[role=group] .row .link')?.click(); // “Start again”
        await this.settle();
      }
    } else {
      const [, exit] = this.all('.bar button'); // “Clear my answers”, where there is something to clear
      if (exit) exit.click();
      else this.host.reset();
    }
    await this.reach('first');
  }

  /** Goes from the first screen to the results. `place`: returns the index of the answer. */
  async finish(place: (choices: number) => number) {
    this.press('.go');
    await this.reach('child');
    for (let left = 40; this.screen !== 'results'; left--) {
      if (!left) throw new Error(`It stays at ${this.screen ?? 'nothing'} (${this.one('#count')?.textContent}).`);
      const radios = this.all('.choice input');
      radios[place(radios.length)]?.click();
      await this.host.updateComplete;
      this.press('.go');
      await this.settle();
      // Wait for code and texts of the next part.
      for (let wait = 0; !this.screen && wait < 10_000; wait++) await this.settle();
    }
  }
}
