/** One parent’s whole run at one of the two pages, with what was measured on the way. */
import type { Browser } from 'puppeteer-core';
import { Hand } from './hand.ts';
import type { Moved, Press, Sought } from './in-page.ts';
import { PAGES } from './server.ts';

/** How many questions there are. */
const STEPS = 24;
/** Places of the answers; neighbours differ, as where a finger has moved on. */
const PLACES = Array.from({ length: STEPS }, (_, i) => [3, 4, 1, 2, 3, 2][i % 6]!);
/** Which of the ages is chosen. */
const AGE = 2;
/** How long a reader looks at the first screen and at the last, in ms: what happens meanwhile counts too. */
const READING = 1500;

/** When a task may be long. */
export const STAGES = ['load', 'Start', 'questions', 'end'] as const;

/** What a run gave. */
export interface RunMeasured {
  /** Milliseconds until the first screen can be used. */
  readonly usable: number;
  /** The press on Start. */
  readonly start: Press;
  /** The press on each of the 24 answers. */
  readonly answers: readonly Press[];
  /** The longest task of each stage in ms, in order; 0 where none was over 50. */
  readonly tasks: readonly number[];
  readonly moved: Moved;
}

/** Which of the two. */
export type Which = 'element' | 'plain';

/** How a page is used. */
interface Ways {
  /** What the press on Start shows. */
  readonly child: Sought;
  /** One answer, and a chosen one. */
  readonly choice: string;
  readonly chosen: string;
  /** What the last answer shows. */
  readonly after: Sought;
  /** From a chosen answer to what is next. */
  goOn(hand: Hand, next: Sought): Promise<unknown>;
  /** From the last answer to the end. */
  finish(hand: Hand): Promise<unknown>;
}

const optional = (n: number): Sought => ({ selector: '#count', text: `Optional · ${n} ` });

const WAYS: { readonly [One in Which]: Ways } = {
  /** An answer moves on by itself; the optional questions are passed over, and the results come. */
  element: {
    child: { selector: '.choice', text: 'Baby' },
    choice: '.choice',
    chosen: '.choice.on',
    after: optional(1),
    goOn: (hand, next) => hand.wait(next),
    async finish(hand) {
      for (const next of [optional(2), optional(3), { selector: '.results .lead' }]) {
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

const read = () => new Promise((resolve) => setTimeout(resolve, READING));

/** Opens one of the two and runs through it. */
export async function measureRun(browser: Browser, origin: string, which: Which): Promise<RunMeasured> {
  const { child, choice, chosen, after, goOn, finish } = WAYS[which];
  const hand = await Hand.open(browser, origin + PAGES[which]);
  const reply = async (nth: number, next: Sought) => {
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
