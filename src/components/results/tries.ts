/** The suggestion cards (instrument.md §6, §8). */
import { nothing } from 'lit';
import type { CardView, ResultsView } from '../../results/results.ts';
import type { ViewContext } from '../../store/context.ts';
import { markDrawing } from '../figure/figure.ts';
import { heading } from '../heading.ts';
import { html } from '../html.ts';
import { reference } from './reference.ts';

/** A short name that expands to the full reference. */
const cite = (context: ViewContext, { id, short }: CardView['cites'][number], isFirst: boolean) =>
  html`<details class="cite">
    <summary>
      <span class="sm">${isFirst ? context.text['ui.practice.cite'] : nothing} <u>${short}</u></span>
    </summary>
    ${reference(context, id)}
  </details>`;

const step = ({ settings }: ViewContext, { kind, title, text }: CardView['steps'][number]) =>
  html`<div class=${kind === 'try' ? 'tint' : ''}>
    ${heading(settings.headingLevel + 2, title, { look: 'h4' })}
    <p class=${kind === 'say' ? 'say' : ''}>${text}</p>
  </div>`;

const card = (context: ViewContext, view: CardView, open: boolean) =>
  html`<details class="box" part="practice" ?open=${open}>
    <summary>
      ${markDrawing(view.dimension)}
      <span
        ><span class="role mute xs">${view.role}${view.part ? html`&nbsp;· ${view.part}` : nothing}</span
        ><b>${view.title}</b></span
      >
    </summary>
    <div class="in stack">
      <p>${view.why}</p>
      ${view.steps.map((one) => step(context, one))}
      <div>${view.cites.map((one, i) => cite(context, one, i === 0))}</div>
    </div>
  </details>`;

/** The suggestions. The first one is open. */
export const tries = (context: ViewContext, { tries: { title, lines, cards } }: ResultsView) =>
  html`<section>
    ${heading(context.settings.headingLevel + 1, title, { look: 'h3' })}
    <p class="mute">${lines.join(' ')}</p>
    <div class="cards stack">${cards.map((one, i) => card(context, one, i === 0))}</div>
  </section>`;
