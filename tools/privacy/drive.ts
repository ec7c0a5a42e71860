/**
 * Goes through all screens as one parent, by mouse clicks. Finds nodes by position and not by text, for any language.
 */
import type { Parent } from '../parent.ts';

/** The answers of one parent, as indexes of choices. */
export interface Answering {
  /** The index of the age band. Not used if the page sets the age. */
  readonly age: number;
  /** If there are fewer than 24, the answers are cleared after them. */
  readonly questions: readonly number[];
  readonly optional: readonly number[];
}

/**
 * Two parents who give no equal answer, so that any leak of their answers differs. Consecutive answers differ as well,
 * because quick second taps at one place are ignored. `length`: number of questions.
 */
export const parentsOf = (age: number, length = 24): readonly [Answering, Answering] => [
  { age, questions: Array.from({ length }, (_, i) => [0, 1, 5, 2][i % 4]!), optional: [3, 0, 0] },
  { age: (age + 1) % 5, questions: Array.from({ length }, (_, i) => [4, 3, 2, 1][i % 4]!), optional: [0, 1, 2] },
];

/** The texts that the element has shown, and the answers that were chosen. */
export interface Shown {
  readonly lines: Set<string>;
  readonly chosen: Set<string>;
}

/** Records all text that is in the element now. */
async function read({ page }: Parent, { lines }: Shown) {
  const now = await page.evaluate(() => {
    const root = document.querySelector('connection-map')!.shadowRoot!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue!.trim());
    return texts;
  });
  for (const line of now) if (line) lines.add(line);
}

/** Chooses an answer and waits for the next screen. */
async function choose(parent: Parent, place: number, shown: Shown) {
  await read(parent, shown);
  const radio = await parent.find('.choice', '', place);
  shown.chosen.add(await radio.evaluate((one) => one.textContent!.trim()));
  await press(parent, '.choice', place);
}

/** Runs in the page: waits until the screen is not `was` any more, and returns a string that identifies the screen. */
async function another(was: string | null): Promise<string> {
  const end = performance.now() + 8000;
  while (performance.now() < end) {
    const root = document.querySelector('connection-map')!.shadowRoot!;
    const lead = root.querySelector('#count') ?? root.querySelector('[data-lead]');
    const now = `${root.querySelector('.results .again') !== null} ${lead?.textContent!.trim()}`;
    if (lead && !lead.classList.contains('wait') && now !== was) return now;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Timeout: no other screen after “${was}”.`);
}

/** Presses a control that opens another screen, and waits for that screen. */
async function press(parent: Parent, selector: string, nth = 0) {
  const was = await parent.page.evaluate(another, null);
  await parent.press(selector, '', 'mouse', nth);
  await parent.page.evaluate(another, was);
}

/** Opens a disclosure, reads it, and closes it. */
async function unfold(parent: Parent, selector: string, shown: Shown) {
  await parent.press(selector);
  await read(parent, shown);
  await parent.press(selector);
}

/** Goes through the first screen, with help. */
async function begin(parent: Parent, shown: Shown) {
  await unfold(parent, '.bar .link', shown);
  await press(parent, '.go');
}

/** Chooses the age, or goes on where the page has set it. */
async function passAge(parent: Parent, age: number, shown: Shown) {
  const asked = await parent.page.evaluate(
    () => document.querySelector('connection-map')!.shadowRoot!.querySelector('.choice') !== null,
  );
  await (asked ? choose(parent, age, shown) : press(parent, '.go'));
}

/** Picks and saves on “My page”, where that is the screen. */
async function useMyPage(parent: Parent) {
  const isThere = await parent.page.evaluate(
    () => document.querySelector('connection-map')!.shadowRoot!.querySelector('.sheet') !== null,
  );
  if (!isThere) return;
  for (const [selector, nth] of [
    ['.picks .check', 0],
    ['.acts .even', 0],
    ['.acts .even', 1],
  ] as const)
    await parent.press(selector, '', 'mouse', nth);
}

/** Opens each row at the end of the results: “My page”, “Open a map”, “Why this helps”, “How this works”. */
async function visitRows(parent: Parent, shown: Shown, look: (stage: string) => Promise<void>) {
  const count = await parent.page.evaluate(
    () => document.querySelector('connection-map')!.shadowRoot!.querySelectorAll('.turn.fold').length,
  );
  for (let row = 0; row < count; row++) {
    await press(parent, '.turn.fold', row);
    await useMyPage(parent);
    await read(parent, shown);
    await look(`row ${row + 1} at the end of the results`);
    await press(parent, '.read .link');
    await parent.find('.results .again');
  }
}

async function clear(parent: Parent, look: (stage: string) => Promise<void>) {
  await press(parent, '.bar button', 1);
  await look('“Clear my answers”');
}

/** Goes from the first screen to the results and all screens that they open, and back to the first screen. */
export async function drive(
  parent: Parent,
  { age, questions, optional }: Answering,
  shown: Shown,
  look: (stage: string) => Promise<void>,
) {
  await begin(parent, shown);
  await passAge(parent, age, shown);
  for (const place of questions) await choose(parent, place, shown);
  await look('the questions');
  if (questions.length < 24) return clear(parent, look);
  for (const place of optional) await choose(parent, place, shown);
  await parent.find('.results .again');
  await read(parent, shown);
  await look('the results');

  await press(parent, '.row.fold .link');
  await parent.press('.ans summary');
  await parent.press('.ans[open] .choice', '', 'mouse', (questions[0]! + 3) % 6);
  await parent.find('.was');
  await read(parent, shown);
  await look('the answers looked over');
  await press(parent, '.peek .link');
  await parent.find('.results .again');

  await visitRows(parent, shown, look);

  await parent.press('.row.fold .again');
  await press(parent, '[role=group] .row .link');
  await look('“Start again”');
  // A second run, which clears its answer.
  await press(parent, '.go');
  await passAge(parent, age, shown);
  await choose(parent, questions[0]!, shown);
  await clear(parent, look);
}
