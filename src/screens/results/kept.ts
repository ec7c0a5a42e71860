/** A stored map, shown again (host-contract.md, `remember`). */
import { nothing, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { mapAlone } from '../../components/results/map-alone.ts';
import { shownView } from '../../components/results/results-view.ts';
import { screenRow } from '../../components/screen-row.ts';
import { dayOf } from '../../locale/fill.ts';
import type { ViewContext } from '../../store/context.ts';

/** The last stored map, with a note of what is left out, and the way to compare it with an earlier one. */
export const keptScreen = (context: ViewContext): TemplateResult => {
  const { text, state, language, dispatch, slot } = context;
  const { maps } = state.kept;
  return mapAlone(context, shownView(context), {
    day: dayOf(language, maps.at(-1)!.date),
    back: link(text['ui.back'], () => dispatch({ type: 'open', screen: 'return' })),
    under: html`<p class="mute">${text['ui.kept.note']}</p>`,
    end: html`${maps.length > 1 ? screenRow(context, text['ui.compare'], 'same-child') : nothing}
    ${slot('endOfResults', context)}`,
  });
};
