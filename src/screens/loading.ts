/** What stands in for a screen whose part is on its way, or did not load (instrument.md §10.7). */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../components/html.ts';
import type { FirstTexts } from '../text/groups.ts';

/** While a part is on its way: nothing for a moment, then one line. */
export const waitingScreen = (text: FirstTexts, isSlow: boolean): TemplateResult =>
  html`<div class="step">
    <div class="body wait" tabindex="-1" data-lead>
      <p role="status">${isSlow ? text['ui.loading'] : nothing}</p>
    </div>
  </div>`;

/** What can be done about a part that did not load. */
export interface WaysOn {
  /** The server has newer files: trying again would not help. */
  readonly isOutdated: boolean;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** Back to the map, where there is one. */
  readonly back: unknown;
}

/** A part could not load. Every answer is kept. */
export const notLoadedScreen = (text: FirstTexts, { isOutdated, onRetry, onReload, back }: WaysOn): TemplateResult =>
  html`<div class="step">
    <div class="body wait stack" tabindex="-1" data-lead>
      <div role="alert">
        <p><b>${text['ui.load-failed']}</b></p>
        <p class="mute">${text[isOutdated ? 'ui.load-failed.reload' : 'ui.load-failed.kept']}</p>
      </div>
      <button class="go" part="button-primary" @click=${isOutdated ? onReload : onRetry}>
        ${text[isOutdated ? 'ui.reload' : 'ui.try-again']}
      </button>
      ${back}
    </div>
  </div>`;
