/** The ways out of the screens of opened and compared maps, and the help that they show. */
import { nothing, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { helpButton, wholeHelp } from '../../components/rest-of-help.ts';
import { toMap } from '../../components/to-map.ts';
import type { AgeBand } from '../../instrument/items.ts';
import type { ViewContext } from '../../store/context.ts';

/** Back to the results, or before a run to where the parent came from. */
export function wayBack(context: ViewContext): TemplateResult {
  const { text, state, dispatch } = context;
  const { completed, openedFrom } = state.run;
  if (completed) return toMap(context, 'link', 'button');
  // another tab may have cleared what was kept
  const isGone = openedFrom === 'kept' && !state.kept.maps.length;
  return link(text['ui.back'], () => dispatch({ type: 'open', screen: isGone ? 'first' : openedFrom }));
}

/** The context of a map of another child’s age, so that help says what is for babies. */
export const aboutAge = (context: ViewContext, ageBand: AgeBand): ViewContext => {
  const { state } = context;
  return { ...context, state: { ...state, run: { ...state.run, ageBand } } };
};

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
