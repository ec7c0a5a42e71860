/** Goes through the screens of an element on any page, and stops at some of them. */
import { AGE_BANDS, ITEMS, type AgeBand } from '../../src/instrument/items.ts';
import type { Parent } from '../../tools/parent.ts';
import { ANSWERS } from './page.ts';

/** The age band. Stops at one question of each frame, because they differ in header and hint. */
export const BAND: AgeBand = 'toddler';
const OF_TIMES = ITEMS[BAND].findIndex(({ frame }) => frame === 'of-times');

interface Steps {
  readonly values: readonly number[];
}

/**
 * Runs in the page: answers questions by script, without pauses. Has no named inner functions, because the compiler
 * would call a helper that the page does not have.
 */
async function pressOn({ values }: Steps) {
  const element = document.querySelector('connection-map')!;
  const root = element.shadowRoot!;
  for (const value of values) {
    root.querySelectorAll<HTMLElement>('.choice input')[value]!.click();
    await element.updateComplete;
    root.querySelector<HTMLElement>('.nav .go')!.click();
    await element.updateComplete;
  }
}

/** Goes through the screens. Calls `at` at each stop. */
export async function tour(parent: Parent, at: (stop: string) => Promise<void>) {
  const press = (selector: string, text = '') =>
    parent.find(selector, text).then((target) => target.evaluate((one) => one.click()));
  const answer = (from: number, to: number) => parent.page.evaluate(pressOn, { values: ANSWERS.slice(from, to) });

  await parent.find('.go', 'Start');
  await at('first');
  await press('.go', 'Start');
  await parent.find('.choice', 'Baby');
  await at('child');
  await parent.page.evaluate(pressOn, { values: [AGE_BANDS.indexOf(BAND)] });
  await parent.find('#count', 'Question 1 ');
  await at('how often');
  await press('button', 'Need help now?');
  await parent.find('.care p', 'Never shake').catch(() => parent.find('.care p'));
  await at('help');
  await press('button', 'Need help now?');
  await answer(0, OF_TIMES);
  await parent.find('#count', `Question ${OF_TIMES + 1} `);
  await at('of times');
  await answer(OF_TIMES, ANSWERS.length);
  await parent.find('#count', 'Optional · 1 ');
  await at('optional');
  for (const place of [3, 0, 1]) await parent.page.evaluate(pressOn, { values: [place] });
  // The full references are rendered last.
  await parent.find('.cite a');
  await at('results');
}
