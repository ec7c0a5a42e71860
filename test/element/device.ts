/** Controls storage, clock and console for a test. Everything is restored after each test. */
import { KEY_PREFIXES } from '../../src/host/device.ts';
import { equal, ok, until } from './assert.ts';
import { mount, text, type Parent } from './helpers.ts';

export { KEY_PREFIXES } from '../../src/host/device.ts';

export const DAY = 86_400_000;

/** Everything in local storage by key, and the number of entries in other stores. */
export async function kept(): Promise<Readonly<Record<string, unknown>>> {
  const databases = (await indexedDB.databases?.()) ?? [];
  const caught = (await globalThis.caches?.keys()) ?? [];
  const others = sessionStorage.length + document.cookie.length + databases.length + caught.length;
  return Object.fromEntries([...Object.entries(localStorage), ...(others ? [['others', others]] : [])]);
}

/** The stored unfinished answers. */
export const keptRun = () => JSON.parse(localStorage.getItem(KEY_PREFIXES.unfinished) ?? 'null')?.unfinished ?? null;
/** The stored finished maps. */
export const keptMaps = () => JSON.parse(localStorage.getItem(KEY_PREFIXES.maps) ?? 'null')?.maps ?? [];

/** Puts arbitrary texts into storage. */
export const put = (entries: Readonly<Record<string, string>>) => Object.assign(localStorage, entries);

let undo: (() => void)[] = [];

/** Replaces a property until the end of the test. */
export function replace<Name extends PropertyKey>(target: object, name: Name, by: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(target, name);
  // WebKit keeps using the native getter if the property is redefined without deleting it.
  Reflect.deleteProperty(target, name);
  Object.defineProperty(target, name, { configurable: true, ...by });
  undo.push(() => (before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name)));
}

let clock: number | undefined;
/** Stops the clock and changes the time. The event makes the element check the clock again. */
export function pass(ms: number) {
  clock = (clock ?? Date.now()) + ms;
  replace(Date, 'now', { value: () => clock, writable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/**
 * Stops `performance.now`, so that no time passes between two quick actions on a busy machine. At a whole millisecond:
 * from fractions, one in a hundred, 350 ms later is less than 350 ms away.
 */
export function inHaste() {
  const now = Math.round(performance.now());
  replace(performance, 'now', { value: () => now, writable: true });
}

/** All console output during an action. */
export async function consoleOf(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;
  const before = levels.map((level) => console[level]);
  for (const level of levels) console[level] = (...words: unknown[]) => void lines.push(`${level}: ${words.join(' ')}`);
  await act().finally(() => levels.forEach((level, i) => (console[level] = before[i]!)));
  return lines;
}

/** Whether “Welcome back” is shown. */
export const isBack = (parent: Parent) => parent.has('p', text['ui.return']);
/** The checkbox on the first screen; `null` if it is not offered. */
export const box = (parent: Parent) => parent.root.querySelector<HTMLInputElement>('.check input');

/**
 * Stored data is offered until just before `time` has passed. After that it is not offered, and is deleted: `onDay` days
 * later at the next visit.
 */
export async function expectOfferedFor(time: number, onDay = 0) {
  pass(time - 60_000);
  const parent = await mount();
  ok(isBack(parent), 'offered in the last minute');
  parent.element.remove();
  pass(60_000);
  for (const days of onDay ? [0, onDay] : [0]) {
    pass(days * DAY);
    const later = await mount();
    ok(!isBack(later), 'not offered');
    later.element.remove();
  }
  equal(await kept(), {});
}

/** Toggles “Keep my place on this device”. */
export async function tick(parent: Parent) {
  (await parent.find('.check input')).click();
  await parent.element.updateComplete;
}

/** Mounts an element and ticks the checkbox. */
export async function mountTicked(attributes = {}) {
  const parent = await mount(attributes);
  await tick(parent);
  return parent;
}

/** Stores unfinished answers, as if the page was closed at the third question. */
export async function leaveUnfinished() {
  const parent = await mountTicked();
  await parent.toQuestions();
  await parent.pass(text['scale.3']);
  await parent.pass(text['scale.1']);
  await untilKept(() => keptRun()?.run.at === 2);
  parent.element.remove();
}

/** Stores a finished map. */
export async function leaveMap(answering: Parameters<Parent['toResults']>[0] = {}) {
  const parent = await mountTicked();
  await parent.toResults(answering);
  await untilKept(() => keptMaps().length > 0 && keptRun() === null);
  parent.element.remove();
}

/** Waits until data is stored, which happens after the code for it has loaded. */
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
