/** What the page or the parent asked for, at the end of the results; and what is said when something was cleared. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { link } from './button.ts';
import type { Stage } from './stage.ts';

/** Beside all that is kept. */
export const keptWords = ({ text }: Stage): TemplateResult =>
  html`<div class="sm mute ends">
    <p>${text['ui.keep.found']}</p>
    <p>${text['ui.keep.time']}</p>
  </div>`;

/** “Clear what is kept here”, where anything is. */
export const clearKept = ({ text, keeping, act }: Stage): unknown =>
  keeping.maps.length > 0 || keeping.unfinished
    ? link(text['ui.keep.clear'], () => act({ type: 'open', screen: 'forget' }))
    : nothing;

/** What stands at the end of the results: sharing, what is kept, the end of a turn at a shared tablet. */
export const endOfResults = (stage: Stage): unknown => {
  const { text, run, set, act, exit } = stage;
  const clear = clearKept(stage);
  return html`${
      set.share === 'none' || !run.completed
        ? nothing
        : html`<div class="row fold">${link(text['ui.share'], () => act({ type: 'open', screen: 'share' }))}</div>`
    }
    ${clear === nothing ? nothing : html`<div class="fold">${keptWords(stage)} ${clear}</div>`}
    <p class="sm" role="status">${clearedWords(stage)}</p>
    ${
      set.kiosk
        ? html`<div class="line stack">
            <p>${text['ui.kiosk.end']}</p>
            <p class="sm mute">${text['ui.kiosk.auto']}</p>
            <button class="go" part="button-primary" @click=${exit}>${text['ui.done']}</button>
          </div>`
        : nothing
    }`;
};

/** Said once after something was cleared, in a status that is there before; until then the words keep their place. */
export const clearedWords = ({ text, ui, extras }: Stage): unknown =>
  ui.cleared
    ? html`<span class=${extras!.isSaid ? 'said' : 'later'}
        >${text[ui.cleared === 'kept' ? 'ui.keep.cleared' : 'ui.kiosk.cleared']}</span
      >`
    : nothing;
