/** Whatever is pressed on whatever screen, the focus is somewhere that makes sense, and to be seen. */
import { setViewport } from '@web/test-runner-commands';
import { ok, painted } from './assert.ts';
import { replace } from './device.ts';
import { text, words, type Parent } from './helpers.ts';
import { NAMES, open, pass, type ScreenName } from './screens.ts';

/** A dialog of the browser opens: to print, to choose a file, or to send one. Some engines wait there for a person. */
const opensDialog = (control: HTMLElement) =>
  control.matches('input[type=file]') || [text['ui.print'], text['ui.file.send']].includes(words(control));

/** Everything that can be pressed; a link would leave the page. */
function controlsOf({ root }: Parent): HTMLElement[] {
  const within = root.querySelector('dialog') ?? root;
  const all = [...within.querySelectorAll<HTMLElement>('button, summary, input')];
  return all.filter((one) => one.checkVisibility() && !opensDialog(one));
}

const nameOf = (control: HTMLElement) => words(control.closest('label') ?? control);
/** What tells a control from others while the screen stays: its name, and which one of that name. */
const keysOf = (controls: readonly HTMLElement[]) => {
  const counts = new Map<string, number>();
  return controls.map((control) => {
    const name = `${control.localName} ${nameOf(control)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return `${name} ${counts.get(name)}`;
  });
};

/** What is drawn, and the focus moved, once nothing more is on its way. */
async function settled({ element, root }: Parent) {
  let before;
  do {
    before = root.textContent;
    await element.updateComplete;
    await new Promise((task) => setTimeout(task));
    await element.updateComplete;
  } while (before !== root.textContent);
}

/**
 * The focus is in the element, on something that a reader can make sense of; where it has moved, in sight. `pressed`: it
 * may stay there, and where help closes above it, not every engine keeps it in its place.
 */
function expectFocus({ element, root, focused }: Parent, after: string, pressed?: HTMLElement) {
  ok(document.activeElement === element && focused, `the focus is in the element after ${after}`);
  ok(focused.checkVisibility(), `what has the focus after ${after} is seen`);
  const isControl = focused.matches('button, summary, input, a');
  ok(
    isControl || focused.matches('[data-lead], [role=heading]'),
    `${focused.className} after ${after} is a control, begins a screen, or is a heading`,
  );
  const dialog = root.querySelector('dialog');
  ok(!dialog || dialog.contains(focused), `the focus is in the dialog after ${after}`);
  if (focused === pressed) return;
  const { top, bottom } = (focused.closest('label') ?? focused).getBoundingClientRect();
  ok(bottom > 0 && top < innerHeight, `what has the focus after ${after} is in sight: ${top} to ${bottom}`);
}

/**
 * Moves the focus to a control. Where that scrolls the page, the frames come first, as they do for a person: on a busy
 * machine Firefox may otherwise apply its scroll position again after the next screen has moved the page.
 */
async function focus(control: HTMLElement) {
  const { scrollY: before } = window;
  control.focus();
  if (scrollY !== before) await painted();
}

/** The screen as it is told from another: its first heading, and what begins it. */
const screenOf = ({ root }: Parent) =>
  [...root.querySelectorAll('.card > :not(.bar, .care)')].map(({ className }) => className).join() +
  words(root.querySelector('[data-lead]') ?? root.querySelector('.card')!);

/** Presses everything, one after the other; from another screen it comes back. */
async function pressAll(name: ScreenName) {
  // what is saved would go to the downloads of whoever runs the tests, and one engine ends there
  replace(HTMLAnchorElement.prototype, 'dispatchEvent', { value: () => true });
  let parent = await open(name);
  const screen = screenOf(parent);
  const keys = keysOf(controlsOf(parent));
  ok(keys.length, 'something can be pressed');
  for (const key of keys) {
    let controls = controlsOf(parent);
    let control = controls[keysOf(controls).indexOf(key)];
    if (!control || screenOf(parent) !== screen) {
      parent.element.remove();
      parent = await open(name);
      controls = controlsOf(parent);
      control = controls[keysOf(controls).indexOf(key)];
    }
    ok(control, `${key} is there`);
    await settled(parent);
    await focus(control);
    control.click();
    await settled(parent);
    expectFocus(parent, `“${key}”`, control);
  }
}

/** WebKitGTK 2.50 ends when the text of a file is unfolded here, though not in the test of that screen. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const TRIED = NAMES.filter((name) => !isWebKit || !name.startsWith('my page'));

describe('the focus is never lost', () => {
  for (const name of TRIED) {
    it(name, async () => {
      await setViewport({ width: 768, height: 900 });
      await pressAll(name);
    });
  }
});

describe('where nobody presses anything', () => {
  it('a shared tablet that clears itself keeps the focus that its question took', async () => {
    const parent = await open('are you still there?');
    pass(30);
    await parent.find('.go');
    await settled(parent);
    ok(!parent.has('dialog'), 'the question is gone');
    expectFocus(parent, 'the last second');
  });

  it('and takes none where a reader is elsewhere on the page', async () => {
    const parent = await open('question, how often, on a shared tablet');
    (parent.focused as HTMLElement).blur();
    pass(120);
    await parent.find('.go', 'Start');
    await settled(parent);
    ok(document.activeElement === document.body, 'the focus is where it was');
  });
});
