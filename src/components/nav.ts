/** Back, Skip, Continue, and the line that says what to do first. */
import { nothing, type TemplateResult } from 'lit';
import { canContinue } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import { link } from './button.ts';
import { html } from './html.ts';

/**
 * `choose`: what to do first; `canSkip`: there is something to skip. Continue can always be pressed, so that it can say what is
 * missing.
 */
export const nav = (
  { text, state, dispatch, actions }: ViewContext,
  choose: string,
  canSkip: boolean,
): TemplateResult =>
  html`<div class="nav">
    <p class="sm" role="status">${state.ui.tooEarly ? choose : nothing}</p>
    ${link(text['ui.back'], () => dispatch({ type: 'back' }))}
    ${canSkip ? link(text['ui.skip'], () => dispatch({ type: 'skip' })) : nothing}
    <button class="go" part="button-primary" aria-disabled=${!canContinue(state.run)} @click=${() => actions.proceed()}>
      ${text['ui.continue']}
    </button>
  </div>`;
