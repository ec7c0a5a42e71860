/** A stored map, shown again (host-contract.md, `remember`). */
import { nothing, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { helpOpenByRule } from '../../components/rest-of-help.ts';
import { MAP_SECTIONS } from '../../components/results/map-sections.ts';
import { shownView } from '../../components/results/results-view.ts';
import { supports } from '../../components/results/supports.ts';
import { whatThisIs } from '../../components/what-this-is.ts';
import { dayOf } from '../../locale/fill.ts';
import type { ViewContext } from '../../store/context.ts';

/** The last stored map. Everything that depends on its answers is left out, and a note says so. */
export const keptScreen = (context: ViewContext): TemplateResult => {
  const { text, state, settings, language, dispatch } = context;
  const view = shownView(context);
  const back = html`<div class="row">
    ${link(text['ui.back'], () => dispatch({ type: 'open', screen: 'return' }))}
  </div>`;
  return html`<div class="results">
    ${view.helpOpen ? helpOpenByRule(context) : nothing}
    <header>
      ${back}
      ${heading(settings.headingLevel, text['ui.title'], { look: 'h2 title mute', part: 'heading', lead: true })}
      <p class="lead">${dayOf(language, state.kept.maps.at(-1)!.date)}</p>
      <p class="mute">${text['ui.kept.note']}</p>
    </header>
    ${MAP_SECTIONS.map((section) => section(context, view))} ${supports(view.supports.after)}
    <section>${whatThisIs(text)} ${context.slot('endOfResults', context)} ${back}</section>
  </div>`;
};
