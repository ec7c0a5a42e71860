/** Links from one place of the results to another. They are no `<a>`, which would change the address of the page. */
import type { LitElement } from 'lit';
import { IGNORE_PRESSES_FOR } from './early-presses.ts';
import type { ViewContext } from '../store/context.ts';
import { focusOn } from './reveal.ts';

/** Where a link leads, as CSS selectors. */
export interface Place {
  /** What receives the focus. */
  readonly focus: string;
  /** What is brought into sight, and where in its box (see `reveal`). */
  readonly sight: string;
  readonly block: 'start' | 'nearest';
}

/** The second of two quick presses was meant for the link, and would fall on what now stands under the finger. */
function ignorePresses(root: ShadowRoot) {
  const ignore = (event: Event) => {
    if (!(event.target as Element).closest('.results')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = ['mousedown', 'click'] as const;
  for (const type of types) root.addEventListener(type, ignore, true);
  setTimeout(() => {
    for (const type of types) root.removeEventListener(type, ignore, true);
  }, IGNORE_PRESSES_FOR);
}

/** Handles a press on a link to a place of the results. It waits until that place is drawn. */
export async function goTo(
  { dispatch }: ViewContext,
  { currentTarget }: Event,
  { focus, sight, block }: Place,
): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  dispatch({ type: 'ui', change: { sections: Infinity } });
  await (root.host as LitElement).updateComplete;
  const lead = root.querySelector<HTMLElement>(focus);
  // The parent may have left the screen meanwhile.
  if (!lead) return;
  focusOn(lead, block, root.querySelector(sight));
  ignorePresses(root);
}
