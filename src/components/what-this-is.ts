/** “What this is, and isn’t” (instrument.md §7.3). */
import { nothing, type TemplateResult } from 'lit';
import type { FirstTexts } from '../text/groups.ts';
import { html } from './html.ts';
import { revealOpened } from './reveal.ts';

/** The collapsed disclosure, for the first screen and the end of the results. `more`: what else it holds. */
export const whatThisIs = (text: FirstTexts, more: unknown = nothing): TemplateResult =>
  html`<details class="fold" @toggle=${revealOpened}>
    <summary><span>${text['ui.what']}</span></summary>
    <div class="in">
      <div class="stack sm">
        <p><b>${text['ui.what.is']}</b> ${text['ui.what.is.text']}</p>
        <p><b>${text['ui.what.isnt']}</b> ${text['ui.what.isnt.text']}</p>
      </div>
      ${more}
    </div>
  </details>`;
