/** Two buttons of equal weight: neither looks like the recommended one. */
import type { TemplateResult } from 'lit';
import { html } from './html.ts';

/** One of the two buttons. */
interface PairButton {
  readonly label: string;
  readonly onPress: () => void;
}

const button = ({ label, onPress }: PairButton) =>
  html`<button class="even" part="button" @click=${onPress}>${label}</button>`;

/** The two buttons, side by side if there is room. */
export const pair = (first: PairButton, second: PairButton): TemplateResult =>
  html`<div class="pair">${button(first)} ${button(second)}</div>`;
