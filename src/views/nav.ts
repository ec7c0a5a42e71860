/** Back, Skip, Continue, and the line that says what to do first. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { canContinue } from '../run/run.ts';
import { link } from './button.ts';
import type { Stage } from './stage.ts';

/** `choose`: what to do first; `canSkip`: there is something to skip. Continue can always be pressed, so that it can say what is missing. */
export const nav = (stage: Stage, choose: string, canSkip: boolean): TemplateResult => {
  const { text, ui, run, act } = stage;
  return html`<div class="nav">
    <p class="sm" role="status">${ui.tooEarly ? choose : nothing}</p>
    ${link(text['ui.back'], () => act({ type: 'back' }))}
    ${canSkip ? link(text['ui.skip'], () => act({ type: 'skip' })) : nothing}
    <button class="go" part="button-primary" aria-disabled=${!canContinue(run)} @click=${() => stage.goOn()}>
      ${text['ui.continue']}
    </button>
  </div>`;
};
