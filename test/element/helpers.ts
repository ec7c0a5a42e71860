/** Puts elements on the page of a test and takes them away after it. */
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { ConnectionMap } from '../../src/connection-map.ts';
import { endWaits, until } from './assert.ts';
import { Parent, text, type Answering } from './parent.ts';

export { Parent, speak, text, words, type Answering } from './parent.ts';

let mounted: Parent[] = [];

/**
 * Puts an element on the page and waits until it is ready. `light`: HTML inside the element, `place`: where it goes,
 * `given`: properties that it has before.
 */
export async function mount(
  attributes: Readonly<Record<string, string>> = {},
  light = '',
  place = document.body,
  given: Partial<ConnectionMap> = {},
) {
  const parent = new Parent(attributes, light);
  Object.assign(parent.element, given);
  mounted.push(parent);
  place.append(parent.element);
  await until(
    () => parent.types().includes('ready'),
    () => 'the element is ready',
  );
  return parent;
}

/** A real click of the mouse in the middle of something. */
export async function click(target: HTMLElement) {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Straight to the results of some answers. */
export async function mountResults(answering: Answering, attributes = {}, light = '') {
  const parent = await mount(attributes, light);
  await parent.toResults(answering);
  return parent;
}

/** Until a tap that is made now, on another map, has moved on: what a timer was to do before, it has done by then. */
export async function tapWouldHaveMoved() {
  const focused = document.activeElement?.shadowRoot?.activeElement;
  const control = await mount();
  await control.toQuestions();
  await control.tap(text['scale.3']);
  await control.atQuestion(2);
  control.element.remove();
  (focused as HTMLElement | null | undefined)?.focus();
}

/** How the names of tests begin that this engine cannot run (tools/limits.mjs). */
let limits: string[];
/** Titles of the tests that stand for all of the file here (tools/samples.mjs). */
let sample: string[] | 'all';
before(async () => {
  limits = await executeServerCommand('limits');
  sample = await executeServerCommand('sample');
});
beforeEach(function () {
  const { title } = this.currentTest!;
  const isLimited = limits.some((start) => this.currentTest!.fullTitle().startsWith(start));
  if (isLimited || (sample !== 'all' && !sample.includes(title))) this.skip();
});

// the runner only notes what was thrown in a promise that nobody waits for; here it fails the test
let unhandled: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => unhandled.push(reason));

afterEach(function () {
  const waits = endWaits();
  // the error of a test whose time is up says no more than that
  const { timedOut, err } = this.currentTest!;
  if (timedOut && err) err.message = [err.message, ...waits].join('\n');
  for (const { element } of mounted) element.remove();
  mounted = [];
  const [first] = unhandled;
  unhandled = [];
  if (first) throw new Error(`A promise that nobody waited for was rejected: ${String(first)}`);
});
