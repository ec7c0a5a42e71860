/** The device that a test runs on: what it keeps, its clock, its console. All of it is as it was before after each test. */
import { KEYS } from '../../src/host/device.ts';
import { equal, ok, until } from './assert.ts';
import { mount, text, type Parent } from './helpers.ts';

export { KEYS } from '../../src/host/device.ts';

export const DAY = 86_400_000;

/** All that is kept here, by key; of the other stores that there are, the number. */
export async function kept(): Promise<Readonly<Record<string, unknown>>> {
  const databases = (await indexedDB.databases?.()) ?? [];
  const caught = (await globalThis.caches?.keys()) ?? [];
  const others = sessionStorage.length + document.cookie.length + databases.length + caught.length;
  return Object.fromEntries([...Object.entries(localStorage), ...(others ? [['others', others]] : [])]);
}

/** Unfinished answers as they are kept. */
export const keptRun = () => JSON.parse(localStorage.getItem(KEYS.unfinished) ?? 'null')?.unfinished ?? null;
/** Finished maps as they are kept. */
export const keptMaps = () => JSON.parse(localStorage.getItem(KEYS.maps) ?? 'null')?.maps ?? [];

/** Puts texts of somebody else’s making on the device. */
export const put = (entries: Readonly<Record<string, string>>) => Object.assign(localStorage, entries);

let undo: (() => void)[] = [];

/** Puts something else in the place of a property until the test is over. */
export function replace<Name extends PropertyKey>(target: object, name: Name, by: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(target, name);
  // WebKit goes on with the getter of the browser where it is only defined anew
  Reflect.deleteProperty(target, name);
  Object.defineProperty(target, name, { configurable: true, ...by });
  undo.push(() => (before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name)));
}

let clock: number | undefined;
/** Stops the clock, and puts it forward or back; whoever goes by it looks at it when the page is seen again. */
export function pass(ms: number) {
  clock = (clock ?? Date.now()) + ms;
  replace(Date, 'now', { value: () => clock, writable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Stops the clock by which moments are measured: on a busy machine none passes between two acts of a hand in haste. */
export function inHaste() {
  const now = performance.now();
  replace(performance, 'now', { value: () => now, writable: true });
}

/** Every line that the console gets while something is done. */
export async function consoleOf(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;
  const before = levels.map((level) => console[level]);
  for (const level of levels) console[level] = (...words: unknown[]) => void lines.push(`${level}: ${words.join(' ')}`);
  await act().finally(() => levels.forEach((level, i) => (console[level] = before[i]!)));
  return lines;
}

/** A parent is welcomed back. */
export const isBack = (parent: Parent) => parent.has('p', text['ui.return']);
/** The box on the first screen; `null` where it is not offered. */
export const box = (parent: Parent) => parent.root.querySelector<HTMLInputElement>('.check input');

/** What is kept is offered to its last minute, and then not, when it is off the device too. */
export async function expectOfferedFor(time: number) {
  pass(time - 60_000);
  const parent = await mount();
  ok(isBack(parent), 'offered in the last minute');
  parent.element.remove();
  pass(60_000);
  ok(!isBack(await mount()), 'not offered');
  equal(await kept(), {});
}

/** Ticks “Keep my place on this device”, or takes the tick away. */
export async function tick(parent: Parent) {
  (await parent.find('.check input')).click();
  await parent.element.updateComplete;
}

/** A first screen on which the box is ticked. */
export async function mountTicked(attributes = {}) {
  const parent = await mount(attributes);
  await tick(parent);
  return parent;
}

/** Unfinished answers on the device, by a parent who closed the page at the third question. */
export async function leaveUnfinished() {
  const parent = await mountTicked();
  await parent.toQuestions();
  await parent.pass(text['scale.3']);
  await parent.pass(text['scale.1']);
  await untilKept(() => keptRun()?.run.at === 2);
  parent.element.remove();
}

/** A finished map on the device. */
export async function leaveMap(answering: Parameters<Parent['toResults']>[0] = {}) {
  const parent = await mountTicked();
  await parent.toResults(answering);
  await untilKept(() => keptMaps().length > 0 && keptRun() === null);
  parent.element.remove();
}

/** What is kept is written when its code is there: waits for it. */
export async function untilKept(look: () => boolean) {
  await until(look, () => `kept: ${JSON.stringify({ ...localStorage })}`);
}

afterEach(() => {
  for (const one of undo.reverse()) one();
  undo = [];
  clock = undefined;
  localStorage.clear();
  sessionStorage.clear();
});
