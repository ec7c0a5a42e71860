/**
 * What runs in the measured page, from before its own scripts: `window.bench`. It is given to the browser with its
 * types taken off (`hand.ts`), so it can import nothing but types.
 */

/** Something in the page: a selector, how its text begins, and which of those that are left. */
export interface Sought {
  readonly selector: string;
  readonly text?: string;
  readonly nth?: number;
}

/** From a press to what it shows. */
export interface Press {
  /** Frames up to the one that shows it: 1 is the very next. */
  readonly frames: number;
  /** Milliseconds from the browser’s own time of the press until that frame is drawn. */
  readonly ms: number;
}

/** How far things moved by themselves, as a sum of the browser’s layout shifts. */
export interface Moved {
  /** Where no press explains it. */
  readonly alone: number;
  /** All of it, also soon after a press. */
  readonly all: number;
}

const root = (): Document | ShadowRoot => document.querySelector('connection-map')?.shadowRoot ?? document;

const seek = ({ selector, text = '', nth = 0 }: Sought): HTMLElement | undefined =>
  [...root().querySelectorAll<HTMLElement>(selector)].filter(
    (one) => !one.closest('[hidden]') && one.textContent!.trim().startsWith(text),
  )[nth];

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** What is sought, once it is there. */
async function find(sought: Sought): Promise<HTMLElement> {
  for (const end = performance.now() + 20_000; performance.now() < end; await frame()) {
    const found = seek(sought);
    if (found) return found;
  }
  throw new Error(`Nothing is ${JSON.stringify(sought)}.`);
}

/** Called in a frame: waits until that frame is drawn. Its task ends with the drawing, so the next one comes after it. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Milliseconds from the start of the navigation to the frame after the one in which a press on Start would work. */
async function waitUsable(): Promise<number> {
  const start = { selector: 'button:enabled', text: 'Start' };
  while (!seek(start)) await frame();
  await frame();
  return performance.now();
}

/** So many frames are watched after a press; what has not been seen by then counts as that late. */
const WATCHED = 60;

/** Waits for a real press anywhere, then for what it shows. */
async function watchPress(shows: Sought): Promise<Press> {
  const pressedAt = await new Promise<number>((resolve) => {
    addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
  let frames = 0;
  do {
    await frame();
    frames += 1;
  } while (!seek(shows) && frames < WATCHED);
  await drawn();
  return { frames, ms: performance.now() - pressedAt };
}

/** Tasks of more than 50 ms; the browser tells of no other. */
let longest = 0;
const keepLongest = (list: readonly PerformanceEntry[]) => {
  longest = Math.max(longest, ...list.map(({ duration }) => duration));
};
const tasks = new PerformanceObserver((list) => keepLongest(list.getEntries()));
tasks.observe({ type: 'longtask', buffered: true });

/** A layout shift, of which the library of the compiler has no type. */
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

  /** Waits until it is there. */
  wait: async (sought: Sought): Promise<void> => void (await find(sought)),

  /** Makes ready for a press on `target`: gives its middle once it is there and in view, and watches for what is shown then. */
  async aim(target: Sought, shows: Sought): Promise<{ x: number; y: number }> {
    const found = await find(target);
    found.scrollIntoView({ block: 'nearest' });
    await frame();
    const { x, y, width, height } = found.getBoundingClientRect();
    pressed = watchPress(shows);
    return { x: x + width / 2, y: y + height / 2 };
  },

  /** What the press came to. */
  pressed: () => pressed,

  /** The longest task since this was asked last, in ms; 0 where none was over 50. */
  longestTask(): number {
    keepLongest(tasks.takeRecords());
    const told = longest;
    longest = 0;
    return told;
  },

  /** So far. */
  moved: (): Moved => ({
    alone: sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput)),
    all: sum(shifts),
  }),

  /** Adds that many elements; gives the milliseconds until all are rendered and laid out. */
  async mount(count: number): Promise<number> {
    const begun = performance.now();
    const added = Array.from({ length: count }, () => document.createElement('connection-map'));
    document.body.append(...added);
    await Promise.all(added.map(({ updateComplete }) => updateComplete));
    document.body.getBoundingClientRect();
    return performance.now() - begun;
  },

  /** Waits until all are ready, and what they do then is done. */
  async settle(): Promise<void> {
    for (let i = 0; i < 6; i++) await frame();
  },

  /** Takes the first of the elements to its first question. */
  async toQuestion(): Promise<void> {
    document.querySelector('connection-map')!.start();
    (await find({ selector: '.choice input' })).click();
    (await find({ selector: '.nav .go' })).click();
    await find({ selector: '#count' });
  },

  /** Takes all elements away again. */
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
