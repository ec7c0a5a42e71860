/** Two ways that weigh the same: neither looks like the one to take. */
import type { TemplateResult } from 'lit';
import { html } from './html.ts';

/** One of the two. */
interface Way {
  readonly label: string;
  readonly onPress: () => void;
}

const even = ({ label, onPress }: Way) => html`<button class="even" part="button" @click=${onPress}>${label}</button>`;

/** The two buttons, beside each other where there is room. */
export const pair = (one: Way, other: Way): TemplateResult => html`<div class="pair">${even(one)} ${even(other)}</div>`;
