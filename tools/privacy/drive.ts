/** One parent’s way through everything there is, by real mouse clicks; by places and not by words, so in any language. */
import type { Parent } from '../parent.ts';

/** What one parent answers: places of the choices. */
export interface Answering {
  /** Place of the child’s age; not asked where the page names the age. */
  readonly age: number;
  /** With fewer than all, the answers are cleared after them. */
  readonly questions: readonly number[];
  readonly optional: readonly number[];
}

/** Two parents who agree in nothing, so that whatever is told of their answers differs. Neighbours differ, for quick taps. `length`: of the questions. */
export const parentsOf = (age: number, length = 24): readonly [Answering, Answering] => [
  { age, questions: Array.from({ length }, (_, i) => [0, 1, 5, 2][i % 4]!), optional: [3, 0, 0] },
  { age: (age + 1) % 5, questions: Array.from({ length }, (_, i) => [4, 3, 2, 1][i % 4]!), optional: [0, 1, 2] },
];

/** What the element has shown, and what was pressed in it. */
export interface Shown {
  readonly lines: Set<string>;
  readonly chosen: Set<string>;
}

/** All text that is in the element now. */
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

/** Takes one of the choices, and waits until the next screen has come. */
async function choose(parent: Parent, place: number, shown: Shown) {
  await read(parent, shown);
  const radio = await parent.find('.choice', '', place);
  shown.chosen.add(await radio.evaluate((one) => one.textContent!.trim()));
  await press(parent, '.choice', place);
}

/** Runs in the page: waits, by frame, until the element shows another screen than `was`; gives what tells screens apart. */
async function another(was: string | null): Promise<string> {
  const end = performance.now() + 8000;
  while (performance.now() < end) {
    const root = document.querySelector('connection-map')!.shadowRoot!;
    const lead = root.querySelector('#count') ?? root.querySelector('[data-lead]');
    const now = `${root.querySelector('.results .again') !== null} ${lead?.textContent!.trim()}`;
    if (lead && !lead.classList.contains('wait') && now !== was) return now;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Nothing came after “${was}”.`);
}

/** Presses what leads to another screen, and waits for it. */
async function press(parent: Parent, selector: string, nth = 0) {
  const was = await parent.page.evaluate(another, null);
  await parent.press(selector, '', 'mouse', nth);
  await parent.page.evaluate(another, was);
}

/** Opens what unfolds, reads, and closes it. */
async function unfold(parent: Parent, selector: string, shown: Shown) {
  await parent.press(selector);
  await read(parent, shown);
  await parent.press(selector);
}

/** The first screen, with help. */
async function begin(parent: Parent, shown: Shown) {
  await unfold(parent, '.bar .link', shown);
  await press(parent, '.go');
}

async function clear(parent: Parent, look: (stage: string) => Promise<void>) {
  await press(parent, '.bar .link', 1);
  await look('“Clear my answers”');
}

/** From the first screen through results and all that opens from them, and again to the first screen. */
export async function drive(
  parent: Parent,
  { age, questions, optional }: Answering,
  shown: Shown,
  look: (stage: string) => Promise<void>,
) {
  await begin(parent, shown);
  const asked = await parent.page.evaluate(
    () => document.querySelector('connection-map')!.shadowRoot!.querySelector('.choice') !== null,
  );
  await (asked ? choose(parent, age, shown) : press(parent, '.go'));
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

  await press(parent, '.turn.fold');
  await read(parent, shown);
  await look('“How this works”');
  await press(parent, '.read .link');
  await parent.find('.results .again');

  await parent.press('.row.fold .again');
  await press(parent, '[role=group] .row .link');
  await look('“Start again”');
  // the next family, which clears
  await press(parent, '.go');
  await clear(parent, look);
}
