/** The buttons Back, Skip and Continue. Above them the hint about what to choose first, and news of what is stored. */
import { nothing, type TemplateResult } from 'lit';
import { canContinue } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import { link } from './button.ts';
import { html } from './html.ts';

/**
 * `choose`: the hint about what to choose first. `canSkip`: whether to show Skip. Continue is never disabled, so that
 * pressing it can show the hint.
 */
export const nav = (context: ViewContext, choose: string, canSkip: boolean): TemplateResult => {
  const { text, state, dispatch, actions, slot } = context;
  return html`<div class="nav">
    <p class="sm" role="status">${state.ui.tooEarly ? choose : nothing} ${slot('status', context)}</p>
    ${slot('keepAgain', context)}
    <button class="link back" part="button" @click=${() => dispatch({ type: 'back' })}>${text['ui.back']}</button>
    ${canSkip ? link(text['ui.skip'], () => dispatch({ type: 'skip' })) : nothing}
    <button class="go" part="button-primary" aria-disabled=${!canContinue(state.run)} @click=${() => actions.proceed()}>
      ${text['ui.continue']}
    </button>
  </div>`;
};
