/** Mounts elements on the test page and removes them after each test. */
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { ConnectionMap } from '../../src/connection-map.ts';
import { endWaits, until } from './assert.ts';
import { Parent, text, type Answering } from './parent.ts';

export { Parent, speak, tapOn, text, words, type Answering } from './parent.ts';

let mounted: Parent[] = [];

/**
 * Mounts an element and waits until it is ready. `light`: its light DOM as HTML. `place`: the parent node. `given`:
 * properties to set before.
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

/** A real mouse click in the centre of an element, once a new question takes clicks. */
export async function click(target: HTMLElement) {
  const from = performance.now();
  await until(
    () => performance.now() - from > 350,
    () => 'the question takes clicks',
  );
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Mounts an element and goes to its results. */
export async function mountResults(answering: Answering, attributes = {}, light = '') {
  const parent = await mount(attributes, light);
  await parent.toResults(answering);
  return parent;
}

/** Waits until a new tap on another element has moved on. Timers that were started before have fired by then. */
export async function tapWouldHaveMoved() {
  const focused = document.activeElement?.shadowRoot?.activeElement;
  const control = await mount();
  await control.toQuestions();
  await control.tap(text['scale.3']);
  await control.atQuestion(2);
  control.element.remove();
  (focused as HTMLElement | null | undefined)?.focus();
}

/** The name prefixes of tests that this engine cannot run (tools/limits.mjs). */
let limits: string[];
/** The titles of the tests in the sample of this file, or `all` (tools/samples.mjs). */
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

// The runner only logs unhandled rejections. Here they make the test fail.
let unhandled: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => unhandled.push(reason));

afterEach(function () {
  const waits = endWaits();
  // Add what the test was waiting for to the error of a timeout.
  const { timedOut, err } = this.currentTest!;
  if (timedOut && err) err.message = [err.message, ...waits].join('\n');
  for (const { element } of mounted) element.remove();
  mounted = [];
  const [first] = unhandled;
  unhandled = [];
  if (first) throw new Error(`Unhandled rejection: ${String(first)}`);
});
