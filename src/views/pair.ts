/** Two ways that weigh the same: neither looks like the one to take. */
import { html, type TemplateResult } from 'lit/html.js';

interface Way {
  readonly label: string;
  readonly onPress: () => void;
}

const even = ({ label, onPress }: Way) => html`<button class="even" part="button" @click=${onPress}>${label}</button>`;

export const pair = (one: Way, other: Way): TemplateResult => html`<div class="pair">${even(one)} ${even(other)}</div>`;
