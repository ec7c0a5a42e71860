/** Compares the element with a hand-written page on an emulated slow phone. Both alternate in one browser. */
import { launch, type Browser } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { CONDITIONS } from './hand.ts';
import { MANY, measureKept, measureMany, MOUNTS } from './many.ts';
import { median, quantile } from './measure.ts';
import { measureRun, STAGES, type RunMeasured, type Which } from './runs.ts';
import { serveBench } from './server.ts';
import { ms, times, type Row } from './table.ts';

const ROUNDS = 7;
const FRAME = 1000 / 60;

/** The maximum of each value. */
const LIMITS = {
  /** Time to the usable first screen, relative to the hand-written page; and the target. */
  usable: 1.4,
  usableAim: 1.25,
  /** Frames from Start to the next screen. */
  start: 2,
  /**
   * Time from a press on an answer to its effect, relative to the hand-written page; and the 95th percentile in frames.
   */
  answer: 1.25,
  answerFrames: 2,
  /** The longest task, in ms. */
  task: 50,
  shift: 0,
};

/** The runs of both pages. */
type Runs = { readonly [One in Which]: readonly RunMeasured[] };

/** One warm-up run of each page, then the rounds. The order within a round alternates. */
async function takeTurns(browser: Browser, origin: string): Promise<Runs> {
  const runs = { element: [] as RunMeasured[], plain: [] as RunMeasured[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const which of round % 2 ? (['element', 'plain'] as const) : (['plain', 'element'] as const)) {
      const run = await measureRun(browser, origin, which);
      if (round > 0) runs[which].push(run);
    }
  }
  return runs;
}

/** The median of a value over the runs, for both pages. */
const medians = (runs: Runs, of: (run: RunMeasured) => number) => ({
  element: median(runs.element.map(of)),
  plain: median(runs.plain.map(of)),
});

function usableRow(runs: Runs): Row {
  const { element, plain } = medians(runs, ({ usable }) => usable);
  const ratio = element / plain;
  return {
    what: 'first screen can be used',
    element: ms(element),
    against: ms(plain),
    value: times(ratio),
    limit: `${LIMITS.usable} ×, aim ${LIMITS.usableAim}`,
    isOver: ratio > LIMITS.usable,
  };
}

function startRow(runs: Runs): Row {
  const frames = medians(runs, ({ start }) => start.frames);
  const inMs = medians(runs, ({ start }) => start.ms);
  return {
    what: 'press on Start → next screen',
    element: `frame ${frames.element}, ${ms(inMs.element)}`,
    against: `frame ${frames.plain}, ${ms(inMs.plain)}`,
    value: `frame ${frames.element}`,
    limit: `frame ${LIMITS.start}`,
    isOver: frames.element > LIMITS.start,
  };
}

/**
 * The time from the press to the end of rendering, measured by ourselves. Event Timing has a resolution of 8 ms, which
 * is too coarse for a ratio of 1.25.
 */
function answerRows({ element, plain }: Runs): Row[] {
  const of = (runs: readonly RunMeasured[]) => runs.flatMap(({ answers }) => answers.map((press) => press.ms));
  const [ofElement, ofPlain] = [of(element), of(plain)];
  const ratio = median(ofElement) / median(ofPlain);
  const late = quantile(ofElement, 0.95);
  return [
    {
      what: 'press on an answer → it shows, median',
      element: ms(median(ofElement)),
      against: ms(median(ofPlain)),
      value: times(ratio),
      limit: `${LIMITS.answer} ×`,
      isOver: ratio > LIMITS.answer,
    },
    {
      what: 'the same, 95 of 100',
      element: ms(late),
      against: ms(quantile(ofPlain, 0.95)),
      value: ms(late),
      limit: ms(LIMITS.answerFrames * FRAME),
      isOver: late > LIMITS.answerFrames * FRAME,
    },
  ];
}

/** The longest task of each stage, and overall. The browser reports only tasks over the limit. */
function taskRow(runs: Runs): Row {
  const stages = STAGES.map((_, i) => medians(runs, ({ tasks }) => tasks[i]!));
  const word = (which: Which) =>
    STAGES.map((stage, i) => `${stage} ${stages[i]![which] ? stages[i]![which].toFixed(0) : '–'}`).join(', ');
  const longest = Math.max(...stages.map(({ element }) => element));
  return {
    what: 'longest task over 50 ms, by stage',
    element: word('element'),
    against: word('plain'),
    value: longest ? ms(longest) : 'none',
    limit: ms(LIMITS.task),
    isOver: longest > LIMITS.task,
  };
}

function shiftRow(runs: Runs): Row {
  const alone = medians(runs, ({ moved }) => moved.alone);
  const all = medians(runs, ({ moved }) => moved.all);
  return {
    what: 'layout shift (with what presses move)',
    element: `${alone.element.toFixed(3)} (${all.element.toFixed(3)})`,
    against: `${alone.plain.toFixed(3)} (${all.plain.toFixed(3)})`,
    value: alone.element.toFixed(3),
    limit: String(LIMITS.shift),
    isOver: alone.element > LIMITS.shift,
  };
}

async function manyRow(browser: Browser, origin: string): Promise<Row> {
  const { one, many } = await measureMany(browser, origin, ROUNDS);
  return {
    what: `${MANY} elements on a page, against one`,
    element: ms(many),
    against: ms(one),
    value: times(many / one),
    limit: `${MANY} ×`,
    isOver: many > MANY * one,
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Memory growth. The limit is a hundredth of the size of the elements, because compiled code of the engine varies. */
async function keptRow(browser: Browser, origin: string): Promise<Row> {
  const { mounts, nothing, standing } = await measureKept(browser, origin, ROUNDS);
  const limit = (MOUNTS * standing) / 100;
  return {
    what: `kept by ${MOUNTS} mounted and removed, against a wait`,
    element: kB(mounts),
    against: kB(nothing),
    value: kB(mounts - nothing),
    limit: `${kB(limit)}, 1 % of them`,
    isOver: mounts - nothing > limit,
  };
}

/** Runs all measurements. Returns a line about the conditions, and the rows. */
export async function measurePage(): Promise<{ conditions: string; rows: readonly Row[] }> {
  const { origin, close } = await serveBench();
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  try {
    const runs = await takeTurns(browser, origin);
    const { slowdown, bits, latency, width, height } = CONDITIONS;
    const conditions = [
      await browser.version(),
      `processor slowed ${slowdown} times`,
      `${bits / 1e6} Mbit/s`,
      `${latency} ms`,
      `${width} × ${height}`,
      `medians of ${ROUNDS}`,
      'against: the same questions written by hand (tools/bench/plain), unless a line says otherwise',
    ].join(', ');
    const rows = [
      usableRow(runs),
      startRow(runs),
      ...answerRows(runs),
      taskRow(runs),
      shiftRow(runs),
      await manyRow(browser, origin),
      await keptRow(browser, origin),
    ];
    return { conditions, rows };
  } finally {
    await browser.close();
    await close();
  }
}
