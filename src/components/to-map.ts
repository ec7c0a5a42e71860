/** The button “Back to my map”. */
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../store/context.ts';
import { html } from './html.ts';

/** `look`: the class of the button. `part`: its name for `::part`. */
export const toMap = ({ text, dispatch }: ViewContext, look: string, part: string): TemplateResult =>
  html`<button class=${look} part=${part} @click=${() => dispatch({ type: 'open', screen: 'results' })}>
    ${text['ui.back-to-map']}
  </button>`;
