/** Support cards (instrument.md §9). */
import { nothing } from 'lit';
import type { SupportView } from '../../results/results.ts';
import { html } from '../html.ts';

const supportCard = ({ title, paragraphs, last, open }: SupportView) =>
  html`<details class="box" part="resource" ?open=${open}>
    <summary><b>${title}</b></summary>
    <div class="in stack">
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${
        last
          ? html`<div>
              <p><b>${last.lead}</b></p>
              <p>${last.text}</p>
            </div>`
          : nothing
      }
    </div>
  </details>`;

/** The cards for one place on the screen, or nothing. */
export const supports = (cards: readonly SupportView[]) =>
  cards.length ? html`<section class="stack">${cards.map(supportCard)}</section>` : nothing;
