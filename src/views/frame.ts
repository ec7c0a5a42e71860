/** What is round every screen: the help row, help itself, and what stands there while a part loads. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FirstTexts } from '../text/groups.ts';
import { link } from './button.ts';
import { heading } from './heading.ts';
import type { HelpPlace, Stage } from './stage.ts';

/** What the button beside help does: ends a turn at a shared tablet, goes to another page, or only takes the answers away. */
export const exitOf = ({ set }: Stage): 'done' | 'leave' | 'clear' =>
  set.kiosk ? 'done' : set.leaveUrl ? 'leave' : 'clear';

/** The help row. `open`: its help is open under it, or (on results) stands open by rule. */
export const helpRow = (stage: Stage, place: HelpPlace, open: boolean): TemplateResult =>
  html`<div class="bar">
    <button class="link" part="button" aria-expanded=${open} @click=${() => stage.toggleHelp(place)}>
      ${stage.text['ui.help']}
    </button>
    ${stage.set.sandbox ? html`<span class="badge">${stage.text['ui.sandbox']}</span>` : nothing}
    ${link(stage.text[`ui.${exitOf(stage)}`], stage.exit)}
  </div>`;

/** What comes with the questions: the second half of the first line, and the other lines. */
export interface RestOfHelp {
  readonly after: TemplateResult;
  readonly lines: TemplateResult;
}

/**
 * The help card. Its first line is in the entry, so that it shows even where nothing else can load. `intro`: why it is
 * open, where answers opened it; then the focus goes to it first (instrument.md §9.1).
 */
export const helpCard = ({ text, level }: Stage, rest?: RestOfHelp, intro?: string): TemplateResult =>
  html`<section class="care">
    ${heading(level + 1, text['ui.help'], { look: 'h3 help', lead: !!intro })}
    ${intro ? html`<p>${intro}</p>` : nothing}
    <div class="tight">
      <p>${text['support.safety-danger.before']}</p>
      ${rest?.after}
    </div>
    ${rest?.lines}
  </section>`;

/** While a part is on its way: nothing for a moment, then one line. */
export const waiting = (text: FirstTexts, slow: boolean): TemplateResult =>
  html`<div class="step">
    <div class="body wait" tabindex="-1" data-lead>
      <p role="status">${slow ? text['ui.loading'] : nothing}</p>
    </div>
  </div>`;

/** A part could not load. Every answer is kept. */
export const notLoaded = (text: FirstTexts, onRetry: () => void): TemplateResult =>
  html`<div class="step">
    <div class="body wait stack" tabindex="-1" data-lead>
      <div role="alert">
        <p><b>${text['ui.load-failed']}</b></p>
        <p class="mute">${text['ui.load-failed.kept']}</p>
      </div>
      <button class="go" part="button-primary" @click=${onRetry}>${text['ui.try-again']}</button>
    </div>
  </div>`;

/** “What this is, and isn’t”, folded (instrument.md §7.3). */
export const whatThisIs = (text: FirstTexts): TemplateResult =>
  html`<details class="fold">
    <summary><span>${text['ui.what']}</span></summary>
    <div class="in stack sm">
      <p><b>${text['ui.what.is']}</b> ${text['ui.what.is.text']}</p>
      <p><b>${text['ui.what.isnt']}</b> ${text['ui.what.isnt.text']}</p>
    </div>
  </details>`;
