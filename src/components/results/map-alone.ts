/** A map on its own, without its answers: one that is kept, or one that was opened. */
import { nothing, type TemplateResult } from 'lit';
import type { ResultsView } from '../../results/results.ts';
import type { ViewContext } from '../../store/context.ts';
import { heading } from '../heading.ts';
import { html } from '../html.ts';
import { helpOpenByRule } from '../rest-of-help.ts';
import { whatThisIs } from '../what-this-is.ts';
import { MAP_SECTIONS } from './map-sections.ts';
import { supports } from './supports.ts';

/** What stands around the map. */
export interface AroundMap {
  /** The day of the map, as a person writes it. */
  readonly day: string;
  /** The way back, above and below. */
  readonly back: unknown;
  /** Under the day. */
  readonly under: unknown;
  /** After the last section. */
  readonly end: unknown;
}

/** Everything that depends on answers is left out. */
export const mapAlone = (
  context: ViewContext,
  view: ResultsView,
  { day, back, under, end }: AroundMap,
): TemplateResult => {
  const { text, settings } = context;
  const row = html`<div class="row">${back}</div>`;
  return html`<div class="results">
    ${view.helpOpen ? helpOpenByRule(context) : nothing}
    <header>
      ${row} ${heading(settings.headingLevel, text['ui.title'], { look: 'h2 title mute', part: 'heading', lead: true })}
      <p class="lead">${day}</p>
      ${under}
    </header>
    ${MAP_SECTIONS.map((section) => section(context, view))} ${supports(view.supports.after)}
    <section>${whatThisIs(text)} ${end} ${row}</section>
  </div>`;
};
