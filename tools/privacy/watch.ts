/** Runs pairs of visits and compares them. */
import type { Browser } from 'puppeteer-core';
import type { parentsOf } from './drive.ts';
import { isDoubtful, judge, type Verdict } from './judge.ts';
import type { Visit } from './seen.ts';
import { visit, type Visiting } from './visit.ts';

/** One pair of runs. */
export interface Watched extends Verdict {
  readonly visits: readonly Visit[];
}

/** Visits a page as two parents at the same time; as the first one again if a finding is doubtful. */
export async function watch(
  browser: Browser,
  visiting: Visiting,
  [one, other]: ReturnType<typeof parentsOf>,
): Promise<Watched> {
  const [a, b] = await Promise.all([visit(browser, visiting, one), visit(browser, visiting, other)]);
  const verdict = judge(a, b);
  if (!isDoubtful(verdict)) return { ...verdict, visits: [a, b] };
  const again = await visit(browser, visiting, one);
  return { ...judge(a, b, again), visits: [a, b, again] };
}
