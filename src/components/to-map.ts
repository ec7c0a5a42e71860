/** The ways back to the map. */
import type { TemplateResult } from 'lit';
import { isOfFiles, type Run } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import type { State } from '../store/store.ts';
import { link } from './button.ts';
import { html } from './html.ts';

/** “Back to my map”. `look`: the class of the button. `part`: its name for `::part`. */
export const toMap = ({ text, dispatch }: ViewContext, look: string, part: string): TemplateResult =>
  html`<button class=${look} part=${part} @click=${() => dispatch({ type: 'open', screen: 'results' })}>
    ${text['ui.back-to-map']}
  </button>`;

/**
 * Where the way back leads from a screen that was opened: to the results; before a run to where a map was opened from, or to
 * the kept map. Another tab can have cleared that one meanwhile: then it leads to the first screen.
 */
export function screenBefore({ run, kept }: State): Run['openedFrom'] {
  if (run.completed) return 'results';
  const from = isOfFiles(run.screen) ? run.openedFrom : 'kept';
  return from === 'kept' && !kept.maps.length ? 'first' : from;
}

/** The way there. */
export function wayBack(context: ViewContext): TemplateResult {
  const { text, state, dispatch } = context;
  const screen = screenBefore(state);
  return screen === 'results'
    ? toMap(context, 'link', 'button')
    : link(text['ui.back'], () => dispatch({ type: 'open', screen }));
}
