/** The sections of a map that do not need its answers: from the figure to the suggestions (instrument.md §10.1). */
import { nothing, type TemplateResult } from 'lit';
import type { ResultsView } from '../../results/results.ts';
import type { ViewContext } from '../../store/context.ts';
import { heading } from '../heading.ts';
import { html } from '../html.ts';
import { map, strips } from './map.ts';
import { helpButton, wholeHelp } from '../rest-of-help.ts';
import { supports } from './supports.ts';
import { toFirstTry, tries } from './tries.ts';

/** A section of the results. */
export type Section = (context: ViewContext, view: ResultsView) => TemplateResult;

/** The map under its headline, and the way to the first suggestion. With nothing mapped there is nothing to draw. */
const plate: Section = (context, view) => {
  const { text, settings } = context;
  const { soft, title } = view.headline;
  return html`<section class="plate">
    ${view.isMapped ? html`<p class="sm mute"><b>${text['ui.map']}</b></p>` : nothing}
    ${soft ? html`<p class="mute" id="soft">${soft}</p>` : nothing}
    ${heading(settings.headingLevel + 1, title, {
      look: 'h3 map-title',
      isFocusable: true,
      ...(soft && { describedBy: 'soft' }),
    })}
    ${view.isMapped ? map(text, view) : nothing} ${toFirstTry(context, view)}
  </section>`;
};

/** The second line: another headline that may be true as well (instrument.md §4). */
const secondLine = ({ text }: ViewContext, { headline: { second } }: ResultsView) =>
  second
    ? html`<div class="tight">
        <p class="mute">${text['ui.second']}</p>
        <p><b>${second.title}</b></p>
        <p>${second.text}</p>
      </div>`
    : nothing;

/** Notes with a help button below, which opens the help card there. Where help stands open by rule, it is above. */
const notes = (context: ViewContext, { notes, helpOpen }: ResultsView) =>
  notes.length
    ? html`<div class="tight">
          ${notes.map((note) => html`<p>${note}</p>`)} ${helpOpen ? nothing : helpButton(context)}
        </div>
        ${context.state.ui.help === 'note' ? wholeHelp(context) : nothing}`
    : nothing;

/** What the headline says, with its second line and notes. Its title stands above the map (`plate`). */
const headline: Section = (context, view) =>
  html`<section class="pattern stack">
      <p>${view.headline.text}</p>
      ${secondLine(context, view)} ${notes(context, view)}
    </section>
    ${supports(view.supports.headline)}`;

/** The checkbox that shows numbers beside the levels. */
const numbersSwitch = ({ text, state, dispatch }: ViewContext) => {
  const handleChange = ({ target }: Event) =>
    dispatch({ type: 'ui', change: { numbers: (target as HTMLInputElement).checked } });
  return html`<label class="check sm"
      ><input type="checkbox" .checked=${state.ui.numbers} @change=${handleChange} /><span
        >${text['ui.numbers']}</span
      ></label
    >${state.ui.numbers ? html`<p class="sm mute">${text['ui.numbers.about']}</p>` : nothing}`;
};

/** The strips with their heading, collapsed after a hard result. */
const allStrips = (context: ViewContext, view: ResultsView) => {
  const { text, settings } = context;
  const level = settings.headingLevel + 1;
  return view.stripsFolded
    ? html`<details class="box">
        <summary><span>${text['ui.parts.each']}</span></summary>
        <div class="in">${strips(context, view, level)} ${numbersSwitch(context)}</div>
      </details>`
    : html`<section>
        ${heading(level, text['ui.parts'], { look: 'h3' })} ${strips(context, view, level + 1)}
        ${numbersSwitch(context)}
      </section>`;
};

const partByPart: Section = (context, view) =>
  html`${view.isMapped ? allStrips(context, view) : nothing} ${supports(view.supports.before)}`;

const suggestions: Section = (context, view) =>
  html`${tries(context, view)} ${context.slot('afterTries', context)}<slot name="resources"></slot>`;

/** The sections in display order. */
export const MAP_SECTIONS: readonly Section[] = [plate, headline, partByPart, suggestions];
