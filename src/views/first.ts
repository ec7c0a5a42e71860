/** The first screen (instrument.md §2.4). */
import { html, type TemplateResult } from 'lit/html.js';
import { whatThisIs } from './frame.ts';
import { heading } from './heading.ts';
import { hero } from './hero.ts';
import type { Stage } from './stage.ts';

/** The page’s own welcome stands in the slot above the title. `onStart`: “Start”. */
export const firstScreen = ({ text, level }: Stage, onStart: () => void): TemplateResult =>
  html`<div class="step first">
    ${hero}
    <div class="body">
      <slot name="intro"></slot>
      ${heading(level, text['ui.title'], { look: 'h2', part: 'heading', lead: true })}
      <p>${text['ui.first.what']}</p>
      <p>${text['ui.first.get']}</p>
      <div class="act">
        <p class="sm bal"><b>${text['ui.first.private']}</b></p>
        <button class="go" part="button-primary" @click=${onStart}>${text['ui.start']}</button>
      </div>
      ${whatThisIs(text)}
    </div>
  </div>`;
