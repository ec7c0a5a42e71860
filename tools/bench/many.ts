/** What fifty elements on one page cost, and whether those that are taken away leave anything. */
import type { Browser } from 'puppeteer-core';
import { Hand } from './hand.ts';
import { median } from './measure.ts';
import { PAGES } from './server.ts';

/** How many elements are one page’s many. */
export const MANY = 50;

/** How many times one is measured a round, since it is soon done. */
const ONES = 5;

/** How many are mounted and removed. */
export const MOUNTS = 200;
/** So many stand on the page at once meanwhile; the first of them goes on to a question. */
const AT_ONCE = 20;

/** Adds that many, and waits until they are at rest. Gives the milliseconds until they were rendered and laid out. */
async function mount(hand: Hand, count: number): Promise<number> {
  const ms = await hand.page.evaluate((n) => window.bench.mount(n), count);
  await hand.page.evaluate(() => window.bench.settle());
  return ms;
}

/** Takes all away. */
const unmount = (hand: Hand) => hand.page.evaluate(() => window.bench.unmount());

/** Adds that many and takes them away again. */
async function comeAndGo(hand: Hand, count: number): Promise<number> {
  const ms = await mount(hand, count);
  await unmount(hand);
  return ms;
}

/** A page whose script has run and whose first elements have come and gone. */
async function openWarm(browser: Browser, origin: string): Promise<Hand> {
  const hand = await Hand.open(browser, origin + PAGES.none);
  await hand.page.evaluate(() => customElements.whenDefined('connection-map').then(() => undefined));
  for (const count of [1, MANY]) await comeAndGo(hand, count);
  return hand;
}

/** Milliseconds until one element, and until many, are rendered and laid out: the median of rounds that take turns. */
export async function measureMany(
  browser: Browser,
  origin: string,
  rounds: number,
): Promise<{ one: number; many: number }> {
  const hand = await openWarm(browser, origin);
  const [one, many]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    for (let k = 0; k < ONES; k++) one.push(await comeAndGo(hand, 1));
    many.push(await comeAndGo(hand, MANY));
  }
  await hand.close();
  return { one: median(one), many: median(many) };
}

/** Bytes in use, of script and of the document, once all that nothing holds is collected. */
async function bytesIn({ page, cdp }: Hand): Promise<number> {
  await page.evaluate(() => window.bench.settle());
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** What is kept, in bytes. */
export interface Kept {
  /** By 200 elements that were mounted and removed. */
  readonly mounts: number;
  /** By as long a wait, so that the page itself can be told from them. */
  readonly nothing: number;
  /** By one element that stands there, so that it can be told what a leak would be. */
  readonly standing: number;
}

/** The median of the rounds; after one that does not count. */
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
