/**
 * The section “Take it along”: the rows that lead to what a parent prints, keeps, opens or compares (take-along.md §6). On a
 * shared tablet there is none, since nothing may be left behind there.
 */
import { nothing } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { earlierMaps } from '../../components/results/earlier-maps.ts';
import { screenRow } from '../../components/screen-row.ts';
import type { ViewContext } from '../../store/context.ts';

/** The section. */
export const takeAlong = (context: ViewContext) => {
  const { text, settings, state } = context;
  if (settings.kiosk) return nothing;
  return html`<section class="tight">
    ${heading(settings.headingLevel + 1, text['ui.take'], { look: 'h3' })}
    <p class="mute">${text['ui.take.text']}</p>
    <div>
      ${screenRow(context, text['ui.page'], 'page')}
      ${earlierMaps(state).length ? screenRow(context, text['ui.compare'], 'same-child') : nothing}
      ${screenRow(context, text['ui.file.open'], 'open-file')}
    </div>
  </section>`;
};
