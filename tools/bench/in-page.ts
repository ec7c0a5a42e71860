/**
 * Runs in the measured page before its own scripts, as `window.bench`. `hand.ts` only strips the types, so this file
 * can import nothing but types.
 */

/** Describes a node: a selector, the start of its text, and the index among the matches. */
export interface Sought {
  readonly selector: string;
  readonly text?: string;
  readonly nth?: number;
}

/** The measured time from a press to its effect. */
export interface Press {
  /** The number of frames until the effect is visible; 1 is the next frame. */
  readonly frames: number;
  /** The time from the event timestamp until that frame is rendered, in ms. */
  readonly ms: number;
}

/** Sums of layout shifts. */
export interface Moved {
  /** Shifts without recent input. */
  readonly alone: number;
  /** All shifts, including those after input. */
  readonly all: number;
}

const root = (): Document | ShadowRoot => document.querySelector('connection-map')?.shadowRoot ?? document;

const seek = ({ selector, text = '', nth = 0 }: Sought): HTMLElement | undefined =>
  [...root().querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !one.closest('[hidden]') && one.textContent!.trim().startsWith(text),
  )[nth];

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits for a node. */
async function find(sought: Sought): Promise<HTMLElement> {
  for (const end = performance.now() + 20_000; performance.now() < end; await frame()) {
    const found = seek(sought);
    if (found) return found;
  }
  throw new Error(`Timeout: no element matches ${JSON.stringify(sought)}.`);
}

/** Called in an animation frame: resolves in the next task, which is after the frame is rendered. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** The time from navigation start to the frame after the one in which Start works, in ms. */
async function waitUsable(): Promise<number> {
  const start = { selector: 'button:enabled', text: 'Start' };
  while (!seek(start)) await frame();
  await frame();
  return performance.now();
}

/** The maximum number of frames to wait after a press. A later effect counts as this many. */
const MAX_FRAMES = 60;

/** Waits for a press anywhere, then for its effect. */
async function watchPress(shows: Sought): Promise<Press> {
  const pressedAt = await new Promise<number>((resolve) => {
    addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
  let frames = 0;
  do {
    await frame();
    frames += 1;
  } while (!seek(shows) && frames < MAX_FRAMES);
  await drawn();
  return { frames, ms: performance.now() - pressedAt };
}

/** The longest task so far. The browser reports only tasks of more than 50 ms. */
let longest = 0;
const keepLongest = (list: readonly PerformanceEntry[]) => {
  longest = Math.max(longest, ...list.map(({ duration }) => duration));
};
const tasks = new PerformanceObserver((list) => keepLongest(list.getEntries()));
tasks.observe({ type: 'longtask', buffered: true });

/** A layout shift entry, which is missing in the DOM types of TypeScript. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const shifts: Shift[] = [];
new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
  type: 'layout-shift',
  buffered: true,
});

const sum = (list: readonly Shift[]) => list.reduce((total, { value }) => total + value, 0);

let pressed: Promise<Press>;
const usable = waitUsable();

const bench = {
  /** See `waitUsable`. */
  usable: () => usable,

  /** Waits for a node. */
  wait: async (sought: Sought): Promise<void> => void (await find(sought)),

  /** Prepares a press on `target`: returns its centre once it is in view, and starts to watch for `shows`. */
  async aim(target: Sought, shows: Sought): Promise<{ x: number; y: number }> {
    const found = await find(target);
    found.scrollIntoView({ block: 'nearest' });
    await frame();
    const { x, y, width, height } = found.getBoundingClientRect();
    pressed = watchPress(shows);
    return { x: x + width / 2, y: y + height / 2 };
  },

  /** The result of the press. */
  pressed: () => pressed,

  /** The longest task since the last call, in ms; 0 if none was over 50. */
  longestTask(): number {
    keepLongest(tasks.takeRecords());
    const result = longest;
    longest = 0;
    return result;
  },

  /** The layout shifts so far. */
  moved: (): Moved => ({
    alone: sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput)),
    all: sum(shifts),
  }),

  /** Adds elements. Returns the time until all are rendered and laid out, in ms. */
  async mount(count: number): Promise<number> {
    const begun = performance.now();
    const added = Array.from({ length: count }, () => document.createElement('connection-map'));
    document.body.append(...added);
    await Promise.all(added.map(({ updateComplete }) => updateComplete));
    document.body.getBoundingClientRect();
    return performance.now() - begun;
  },

  /** Waits until all elements are ready and idle. */
  async settle(): Promise<void> {
    for (let i = 0; i < 6; i++) await frame();
  },

  /** Opens the first question of the first element. */
  async toQuestion(): Promise<void> {
    document.querySelector('connection-map')!.start();
    (await find({ selector: '.choice input' })).click();
    (await find({ selector: '.nav .go' })).click();
    await find({ selector: '#count' });
  },

  /** Removes all elements. */
  unmount(): void {
    for (const one of document.querySelectorAll('connection-map')) one.remove();
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
