/** The screen “Think of one child” (instrument.md §2.2, §2.4). */
import { nothing, type TemplateResult } from 'lit';
import { choices } from '../components/choices.ts';
import { heading } from '../components/heading.ts';
import { html } from '../components/html.ts';
import { inTwo } from '../components/label.ts';
import { nav } from '../components/nav.ts';
import { AGE_BANDS } from '../instrument/items.ts';
import type { ViewContext } from '../store/context.ts';

const ageLabel = (label: string) => {
  const [name, years] = inTwo(label);
  if (!years) return label;
  // no space where the language writes none
  const gap = label.slice(name.length, -years.length);
  return html`${name}${gap}<span class="mute">${years}</span>`;
};

const ageQuestion = ({ state, text, settings, actions }: ViewContext) =>
  html`<div class="stack">
    ${heading(settings.headingLevel + 1, text['ui.child.age'], { look: 'q', id: 'age', part: 'question' })}
    ${choices({
      name: `age${state.ui.radioGroup}`,
      labelledby: 'age',
      choices: AGE_BANDS.map((value) => ({ value, label: ageLabel(text[`band.${value}`]) })),
      chosen: state.run.ageBand,
      onChoose: (ageBand, by) => actions.choose({ type: 'choose-age', ageBand }, by),
      onEnter: () => actions.proceed(),
    })}
    <p class="sm mute bal">${text['ui.child.early']}</p>
    <p class="sm mute bal">${text['ui.child.older']}</p>
  </div>`;

/** The screen. Does not ask for the age if the page set it. */
export const childScreen = (context: ViewContext): TemplateResult => {
  const { state, text, settings } = context;
  return html`<div class="step">
    <div class="body two-up">
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.child'], { look: 'h2', part: 'heading', lead: true })}
        <p>${text['ui.child.text']}</p>
      </div>
      ${state.run.ageGiven ? nothing : ageQuestion(context)}
    </div>
    ${nav(context, text['ui.child.choose'], false)}
  </div>`;
};
