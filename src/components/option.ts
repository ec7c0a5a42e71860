/** A way on, as a button with a small second line. */
import { nothing, type TemplateResult } from 'lit';
import { html } from './html.ts';

/** `aside`: the second line, or nothing. */
export const option = (label: string, aside: unknown, onPress: () => void): TemplateResult =>
  html`<button class="opt" part="button" @click=${onPress}>
    <b>${label}</b>${aside ? html`<span class="sm mute">${aside}</span>` : nothing}
  </button>`;
