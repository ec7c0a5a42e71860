/** The first screen (instrument.md §2.4). */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { whatThisIs } from './frame.ts';
import { heading } from './heading.ts';
import { hero } from './hero.ts';
import type { Stage } from './stage.ts';

/** Unticked: nothing is kept unless the parent asks for it (host-contract.md, `remember`). */
const keepBox = ({ text, isTicked, keep }: Stage) =>
  html`<label class="check sm"
    ><input
      type="checkbox"
      .checked=${isTicked}
      @change=${(event: Event) => keep((event.target as HTMLInputElement).checked)}
    /><span>${text['ui.keep']}<br /><span class="mute">${text['ui.keep.found']}</span></span></label
  >`;

/** The page’s own welcome stands in the slot above the title. `onStart`: “Start”. */
export const firstScreen = (stage: Stage, onStart: () => void): TemplateResult => {
  const { text, level, set, offersToKeep, extras, languages } = stage;
  const aside = set.share === 'none' ? '' : '-share';
  return html`<div class="step first">
    ${languages?.note(stage)}${hero}
    <div class="body">
      <slot name="intro"></slot>
      ${heading(level, text['ui.title'], { look: 'h2', part: 'heading', lead: true })}
      <p>${text['ui.first.what']}</p>
      <p>${text['ui.first.get']}</p>
      <div class="act">
        <p class="sm bal"><b>${text[`ui.first.private${aside}`]}</b></p>
        <button class="go" part="button-primary" @click=${onStart}>${text['ui.start']}</button>
      </div>
      ${offersToKeep() ? [keepBox(stage), extras?.clearKept(stage)] : nothing}
      <p class="sm" role="status">${extras?.clearedWords(stage)}</p>
      ${whatThisIs(text)}
    </div>
  </div>`;
};
