/** A complete run on one of the two pages, with measurements. */
import type { Browser } from 'puppeteer-core';
import { Hand } from './hand.ts';
import type { Moved, Press, Sought } from './in-page.ts';
import { PAGES } from './server.ts';

/** The number of questions. */
const STEPS = 24;
/** Indexes of the answers. */
const PLACES = Array.from({ length: STEPS }, (_, i) => [3, 4, 1, 2, 3, 2][i % 6]!);
/** The index of the age band. */
const AGE = 2;
/** How long to stay on the first and the last screen, in ms. Tasks during this time count too. */
const READING = 1500;
/** How long to read a question before answering it, in ms. The element takes no tap for the first 350. */
const READING_A_QUESTION = 400;

/** The stages for which long tasks are reported. */
export const STAGES = ['load', 'Start', 'questions', 'end'] as const;

/** The measurements of a run. */
export interface RunMeasured {
  /** The time until the first screen is usable, in ms. */
  readonly usable: number;
  /** The press on Start. */
  readonly start: Press;
  /** The press on each of the 24 answers. */
  readonly answers: readonly Press[];
  /** The longest task of each stage, in ms; 0 if none was over 50. */
  readonly tasks: readonly number[];
  readonly moved: Moved;
}

/** Which page. */
export type Which = 'element' | 'plain';

/** How to use a page. */
interface PageDriver {
  /** What is visible after Start. */
  readonly child: Sought;
  /** Selectors of an answer, and of a chosen one. */
  readonly choice: string;
  readonly chosen: string;
  /** What is visible after the last answer. */
  readonly after: Sought;
  /** Continues from a chosen answer. */
  goOn(hand: Hand, next: Sought): Promise<unknown>;
  /** Continues from the last answer to the end. */
  finish(hand: Hand): Promise<unknown>;
}

const optional = (n: number): Sought => ({ selector: '#count', text: `Optional · ${n} ` });

const DRIVERS: { readonly [One in Which]: PageDriver } = {
  /** An answer moves on by itself; the optional questions are skipped before the results. */
  element: {
    child: { selector: '.choice', text: 'Baby' },
    choice: '.choice',
    chosen: '.choice.on',
    after: optional(1),
    goOn: (hand, next) => hand.wait(next),
    async finish(hand) {
      for (const next of [optional(2), optional(3), { selector: '.results .lead' }]) {
        await read(READING_A_QUESTION);
        await hand.press({ selector: '.nav .link', text: 'Skip' }, next);
      }
    },
  },
  plain: {
    child: { selector: '#child h2' },
    choice: 'label',
    chosen: 'label:has(:checked)',
    after: { selector: '#end' },
    goOn: (hand, next) => hand.press({ selector: '.go', text: 'Continue' }, next),
    finish: () => Promise.resolve(),
  },
};

const read = (ms = READING) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a page and runs through it. */
export async function measureRun(browser: Browser, origin: string, which: Which): Promise<RunMeasured> {
  const { child, choice, chosen, after, goOn, finish } = DRIVERS[which];
  const hand = await Hand.open(browser, origin + PAGES[which]);
  const reply = async (nth: number, next: Sought) => {
    await read(READING_A_QUESTION);
    const press = await hand.press({ selector: choice, nth }, { selector: chosen });
    await goOn(hand, next);
    return press;
  };
  const question = (n: number): Sought => (n > STEPS ? after : { selector: '#count', text: `Question ${n} ` });
  const tasks: number[] = [];

  const usable = await hand.usable();
  await read();
  tasks.push(await hand.longestTask());

  const start = await hand.press({ selector: '.go', text: 'Start' }, child);
  tasks.push(await hand.longestTask());

  const answers: Press[] = [];
  await reply(AGE, question(1));
  for (const [i, place] of PLACES.entries()) answers.push(await reply(place, question(i + 2)));
  tasks.push(await hand.longestTask());

  await finish(hand);
  await read();
  tasks.push(await hand.longestTask());

  const moved = await hand.moved();
  await hand.close();
  return { usable, start, answers, tasks, moved };
}
