/** “Think of one child” (instrument.md §2.2, §2.4). */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { AGE_BANDS } from '../instrument/items.ts';
import { choices } from './choices.ts';
import { heading } from './heading.ts';
import { inTwo } from './label.ts';
import { nav } from './nav.ts';
import type { Stage } from './stage.ts';

const ageLabel = (label: string) => {
  const [name, years] = inTwo(label);
  return years ? html`${name} <span class="mute">${years}</span>` : label;
};

const ageQuestion = (stage: Stage) =>
  html`<div class="stack">
    ${heading(stage.level + 1, stage.text['ui.child.age'], { look: 'q', id: 'age', part: 'question' })}
    ${choices({
      name: `age${stage.group}`,
      labelledby: 'age',
      choices: AGE_BANDS.map((value) => ({ value, label: ageLabel(stage.text[`band.${value}`]) })),
      chosen: stage.run.ageBand,
      onChoose: (ageBand, by) => stage.choose({ type: 'choose-age', ageBand }, by),
      onEnter: () => stage.goOn(),
    })}
    <p class="sm mute bal">${stage.text['ui.child.early']}</p>
    <p class="sm mute bal">${stage.text['ui.child.older']}</p>
  </div>`;

/** The screen; where the page named the age, it is not asked. */
export const childScreen = (stage: Stage): TemplateResult =>
  html`<div class="step">
    <div class="body two-up">
      <div class="tight">
        ${heading(stage.level, stage.text['ui.child'], { look: 'h2', part: 'heading', lead: true })}
        <p>${stage.text['ui.child.text']}</p>
      </div>
      ${stage.run.ageGiven ? nothing : ageQuestion(stage)}
    </div>
    ${nav(stage, stage.text['ui.child.choose'], false)}
  </div>`;
