/** A shared tablet, whose clock stands until a test lets time go by. */
// what watches over a tablet is on the page before the first test, so that the time begins with the first screen after it
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

/** So much time goes by, and what it does is drawn. */
export async function wait(parent: Parent, ms: number) {
  pass(ms);
  await parent.element.updateComplete;
}

/** A parent at the second question. */
export async function mountTablet(attributes: Readonly<Record<string, string>> = {}) {
  pass(0);
  const parent = await mount({ kiosk: '', ...attributes });
  await parent.toQuestions();
  await parent.pass(text['scale.3']);
  return parent;
}

/** The same, a minute and a half later. */
export async function mountAsked() {
  const parent = await mountTablet();
  await wait(parent, 90 * SECOND);
  ok(dialog(parent)?.open, 'it is asked whether somebody is there');
  return parent;
}
