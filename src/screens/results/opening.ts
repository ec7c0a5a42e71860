/** The start of the results: help if the answers opened it, the opening sentence, and what is working. */
import { nothing } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { Section } from '../../components/results/map-sections.ts';
import { helpOpenByRule } from '../../components/rest-of-help.ts';

/** The first section. */
export const opening: Section = (context, view) => {
  const { text, settings, slot } = context;
  return html`${view.helpOpen ? helpOpenByRule(context) : nothing} ${slot('notice', context)}
    <header>
      ${heading(settings.headingLevel, text['ui.title'], { look: 'h2 title mute', part: 'heading', lead: true })}
      <p class="lead">${view.opening}</p>
    </header>`;
};

/** “What is working”. */
export const working: Section = ({ text, settings }, { working: { lead, lines } }) =>
  html`<section>
    ${heading(settings.headingLevel + 1, text['ui.working'], { look: 'h3' })}
    ${lead ? html`<p class="mute">${lead}</p>` : nothing}
    <ul class="quotes">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
