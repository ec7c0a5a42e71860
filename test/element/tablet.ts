/** Helpers for kiosk mode with a stopped clock. */
// Imported before the first test, so that the idle timer starts immediately.
import '../../src/features/kiosk/index.ts';
import '../../src/text/english/kiosk.ts';
import '../../src/text/english/resources.ts';
import '../../src/text/english/share.ts';
import '../../src/text/english/storage.ts';
import { ok } from './assert.ts';
import { pass } from './device.ts';
import { mount, text, type Parent } from './helpers.ts';

export const SECOND = 1000;
export const dialog = (parent: Parent) => parent.root.querySelector('dialog');
export const isCleared = (parent: Parent) => parent.has('[role=status]', text['ui.kiosk.cleared']);

/** Advances the clock and waits for the render. */
export async function wait(parent: Parent, ms: number) {
  pass(ms);
  await parent.element.updateComplete;
}

/** Mounts an element in kiosk mode and goes to the second question. */
export async function mountTablet(attributes: Readonly<Record<string, string>> = {}) {
  pass(0);
  const parent = await mount({ kiosk: '', ...attributes });
  await parent.toQuestions();
  await parent.pass(text['scale.3']);
  return parent;
}

/** The same, 90 seconds later, with the dialog open. */
export async function mountAsked() {
  const parent = await mountTablet();
  await wait(parent, 90 * SECOND);
  ok(dialog(parent)?.open, 'it is asked whether somebody is there');
  return parent;
}
