/** What stands on the screens for two people, before and beside their maps. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../components/html.ts';
import { helpButton, wholeHelp } from '../../components/rest-of-help.ts';
import type { ViewContext } from '../../store/context.ts';

/** That both have to want it, that it may not be safe, and help. */
export const onlyIfSafe = (context: ViewContext): TemplateResult => {
  const { text, state } = context;
  return html`<div class="line stack">
    <div class="tight">
      <p>${text['ui.two.both']}</p>
      <p>${text['ui.two.unsafe']}</p>
      ${helpButton(context)}
    </div>
    ${state.ui.help === 'note' ? wholeHelp(context) : nothing}
  </div>`;
};
