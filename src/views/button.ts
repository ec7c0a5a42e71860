/** A quiet button, which looks like a link. */
import { html, type TemplateResult } from 'lit/html.js';

export const link = (label: string, onPress: (event: Event) => void): TemplateResult =>
  html`<button class="link" part="button" @click=${onPress}>${label}</button>`;
