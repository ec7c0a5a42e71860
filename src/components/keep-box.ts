/** The box with which a parent opts in to storing (host-contract.md, `remember`). */
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../store/context.ts';
import { html } from './html.ts';

/** “Keep my place on this device”. Unticked until the parent ticks it. */
export const keepBox = ({ text, state, dispatch }: ViewContext): TemplateResult => {
  const handleChange = ({ target }: Event) =>
    dispatch({ type: 'ui', change: { keep: (target as HTMLInputElement).checked } });
  return html`<label class="check sm"
    ><input type="checkbox" .checked=${state.ui.keep} @change=${handleChange} /><span
      >${text['ui.keep']}<br /><span class="mute">${text['ui.keep.found']}</span></span
    ></label
  >`;
};
