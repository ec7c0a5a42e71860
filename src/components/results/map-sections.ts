/** The sections of a map that do not need its answers: from the figure to the suggestions (instrument.md §10.1). */
import { nothing, type TemplateResult } from 'lit';
import type { ResultsView } from '../../results/results.ts';
import type { ViewContext } from '../../store/context.ts';
import { heading } from '../heading.ts';
import { html } from '../html.ts';
import { map, strips } from './map.ts';
import { helpButton, wholeHelp } from '../rest-of-help.ts';
import { supports } from './supports.ts';
import { tries } from './tries.ts';

/** A section of the results. */
export type Section = (context: ViewContext, view: ResultsView) => TemplateResult;

const plate: Section = ({ text, settings }, view) =>
  html`<section class="plate">
    ${heading(settings.headingLevel + 1, text['ui.map'], { look: 'h3' })} ${map(text, view)}
  </section>`;

/** Notes with a help button below. The button opens the help card there, or moves to it if it is open already. */
const notes = (context: ViewContext, { notes, helpOpen }: ResultsView) =>
  notes.length
    ? html`<div class="tight">${notes.map((note) => html`<p>${note}</p>`)} ${helpButton(context, helpOpen)}</div>
        ${context.state.ui.help === 'note' ? wholeHelp(context) : nothing}`
    : nothing;

const headline: Section = (context, view) => {
  const { soft, title, text } = view.headline;
  return html`<section class="pattern stack">
      <div>
        ${soft ? html`<p class="mute">${soft}</p>` : nothing}
        ${heading(context.settings.headingLevel + 1, title, { look: 'h3' })}
      </div>
      <p>${text}</p>
      ${notes(context, view)}
    </section>
    ${supports(view.supports.headline)}`;
};

const numbersSwitch = ({ text, state, dispatch }: ViewContext) => {
  const handleChange = ({ target }: Event) =>
    dispatch({ type: 'ui', change: { numbers: (target as HTMLInputElement).checked } });
  return html`<label class="check sm"
      ><input type="checkbox" .checked=${state.ui.numbers} @change=${handleChange} /><span
        >${text['ui.numbers']}</span
      ></label
    >${state.ui.numbers ? html`<p class="sm mute">${text['ui.numbers.about']}</p>` : nothing}`;
};

const partByPart: Section = (context, view) => {
  const { text, settings } = context;
  const level = settings.headingLevel + 1;
  return html`${
    view.stripsFolded
      ? html`<details class="box">
          <summary><span>${text['ui.parts.each']}</span></summary>
          <div class="in">${strips(context, view.strips, level)} ${numbersSwitch(context)}</div>
        </details>`
      : html`<section>
          ${heading(level, text['ui.parts'], { look: 'h3' })} ${strips(context, view.strips, level + 1)}
          ${numbersSwitch(context)}
        </section>`
  }
  ${supports(view.supports.before)}`;
};

const suggestions: Section = (context, view) =>
  html`${tries(context, view)} ${context.slot('afterTries', context)}<slot name="resources"></slot>`;

/** The sections in display order. */
export const MAP_SECTIONS: readonly Section[] = [plate, headline, partByPart, suggestions];
