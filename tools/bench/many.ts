/** Measures fifty elements on one page, and memory that removed elements leave behind. */
import type { Browser } from 'puppeteer-core';
import { Hand } from './hand.ts';
import { median } from './measure.ts';
import { PAGES } from './server.ts';

/** The number of elements on the page. */
export const MANY = 50;

/** How often a single element is measured per round, because it is fast. */
const ONES = 5;

/** How many elements are added and removed for the memory test. */
export const MOUNTS = 200;
/** How many of them are on the page at a time. The first one goes on to a question. */
const AT_ONCE = 20;

/** Adds elements and waits until they are idle. Returns the time until they were rendered and laid out, in ms. */
async function mount(hand: Hand, count: number): Promise<number> {
  const ms = await hand.page.evaluate((n) => window.bench.mount(n), count);
  await hand.page.evaluate(() => window.bench.settle());
  return ms;
}

/** Removes all elements. */
const unmount = (hand: Hand) => hand.page.evaluate(() => window.bench.unmount());

/** Adds elements and removes them again. */
async function mountAndUnmount(hand: Hand, count: number): Promise<number> {
  const ms = await mount(hand, count);
  await unmount(hand);
  return ms;
}

/** A warmed-up page: the script has run, and first elements have been added and removed. */
async function openWarm(browser: Browser, origin: string): Promise<Hand> {
  const hand = await Hand.open(browser, origin + PAGES.none);
  await hand.page.evaluate(() => customElements.whenDefined('connection-map').then(() => undefined));
  for (const count of [1, MANY]) await mountAndUnmount(hand, count);
  return hand;
}

/** The time until one element and until many are rendered and laid out, in ms: medians of alternating rounds. */
export async function measureMany(
  browser: Browser,
  origin: string,
  rounds: number,
): Promise<{ one: number; many: number }> {
  const hand = await openWarm(browser, origin);
  const [one, many]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    for (let k = 0; k < ONES; k++) one.push(await mountAndUnmount(hand, 1));
    many.push(await mountAndUnmount(hand, MANY));
  }
  await hand.close();
  return { one: median(one), many: median(many) };
}

/** Memory in use after garbage collection, in bytes. */
async function bytesIn({ page, cdp }: Hand): Promise<number> {
  await page.evaluate(() => window.bench.settle());
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Memory growth, in bytes. */
export interface Kept {
  /** After 200 elements were added and removed. */
  readonly mounts: number;
  /** After waiting for the same time: the growth of the page itself. */
  readonly nothing: number;
  /** One element on the page, to compare with the size of a leak. */
  readonly standing: number;
}

/** The medians of the rounds, after a warm-up round. */
export async function measureKept(browser: Browser, origin: string, rounds: number): Promise<Kept> {
  const hand = await openWarm(browser, origin);
  const batches = MOUNTS / AT_ONCE;
  const grown = async (work: () => Promise<unknown>) => {
    const before = await bytesIn(hand);
    await work();
    return (await bytesIn(hand)) - before;
  };
  const mounts = async () => {
    for (let i = 0; i < batches; i++) {
      await mount(hand, AT_ONCE);
      await hand.page.evaluate(() => window.bench.toQuestion());
      await unmount(hand);
    }
  };
  const wait = async () => {
    for (let i = 0; i < batches; i++) await hand.page.evaluate(() => window.bench.settle());
  };
  await mounts();
  const kept = { mounts: [] as number[], nothing: [] as number[], standing: [] as number[] };
  for (let i = 0; i < rounds; i++) {
    kept.mounts.push(await grown(mounts));
    kept.nothing.push(await grown(wait));
    kept.standing.push((await grown(() => mount(hand, AT_ONCE))) / AT_ONCE);
    await unmount(hand);
  }
  await hand.close();
  return { mounts: median(kept.mounts), nothing: median(kept.nothing), standing: median(kept.standing) };
}
