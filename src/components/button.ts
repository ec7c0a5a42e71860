/** A button that looks like a link. */
import type { TemplateResult } from 'lit';
import { html } from './html.ts';

/** `onPress` is called for clicks by pointer and by keyboard. */
export const link = (label: string, onPress: (event: Event) => void): TemplateResult =>
  html`<button class="link" part="button" @click=${onPress}>${label}</button>`;
