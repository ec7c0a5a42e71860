/** The element under fuzz, in the page: what can be pressed in it, what it reports, and the way out of wherever it is. */

type ConnectionMap = HTMLElementTagNameMap['connection-map'];

/** Ends the present task, so that what the element does later is done. Timers would be slowed down. */
export const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Everything that went wrong, and what was said. */
export interface Reports {
  /** Uncaught, or said where nothing is to be said. */
  readonly faults: string[];
  readonly warnings: string[];
  /** Messages of `connection-map-error`. */
  readonly errors: string[];
}

/** Hears from now on all that the page can hear. */
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

/** The screens, each by what only it has. */
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

  /** Which screen it shows; none while a part is on its way. */
  get screen(): ScreenName | undefined {
    const names = Object.keys(SCREENS) as ScreenName[];
    return names.find((name) => this.one(SCREENS[name]) && (name !== 'optional' || !this.one(SCREENS.child)));
  }

  /** What follows from what was done so far is done. */
  async settle() {
    await this.host.updateComplete;
    await task();
  }

  /** Waits for a screen, as long as a busy machine may take. */
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

  /** From wherever it is to the first screen, by the button that is there for it. */
  async begin() {
    await this.settle();
    if (this.screen === 'results') {
      if (this.one('.again')!.ariaExpanded !== 'true') this.press('.again');
      await this.settle();
      this.press('[role=group] .row .link'); // “Start again”
    } else {
      this.press('.bar .link', 1); // “Clear my answers”
    }
    await this.reach('first');
  }

  /** From the first screen to the results, with answers by `place`. */
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
      // code and texts of a later part
      for (let wait = 0; !this.screen && wait < 10_000; wait++) await this.settle();
    }
  }
}
