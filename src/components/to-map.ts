/** The ways back to the map. */
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../store/context.ts';
import { link } from './button.ts';
import { html } from './html.ts';

/** “Back to my map”. `look`: the class of the button. `part`: its name for `::part`. */
export const toMap = ({ text, dispatch }: ViewContext, look: string, part: string): TemplateResult =>
  html`<button class=${look} part=${part} @click=${() => dispatch({ type: 'open', screen: 'results' })}>
    ${text['ui.back-to-map']}
  </button>`;

/**
 * The way back from a screen that can be opened from the results and from a kept map. Another tab can have cleared the kept
 * map meanwhile: then it leads to the first screen.
 */
export function wayBack(context: ViewContext): TemplateResult {
  const { text, state, dispatch } = context;
  if (state.run.completed) return toMap(context, 'link', 'button');
  const screen = state.kept.maps.length > 0 ? 'kept' : 'first';
  return link(text['ui.back'], () => dispatch({ type: 'open', screen }));
}
