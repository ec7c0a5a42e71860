/** A quiet button, which looks like a link. */
import type { TemplateResult } from 'lit';
import { html } from './html.ts';

/** `onPress` is called on a click, however it was made. */
export const link = (label: string, onPress: (event: Event) => void): TemplateResult =>
  html`<button class="link" part="button" @click=${onPress}>${label}</button>`;
