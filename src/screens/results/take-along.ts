/**
 * The section “Take it along”: the rows that lead to what a parent prints, keeps, opens or compares (take-along.md §6). On a
 * shared tablet there is none, since nothing may be left behind there.
 */
import { nothing } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { Opened } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';

const row = ({ dispatch }: ViewContext, label: string, screen: Opened) =>
  html`<button class="turn fold" part="button" @click=${() => dispatch({ type: 'open', screen })}>${label}</button>`;

/** Whether an earlier map than that of this run is kept. This run’s own is kept only where the parent wanted it. */
const hasEarlierMap = ({ state: { kept, ui } }: ViewContext) => kept.maps.length > (ui.keep ? 1 : 0);

/** The section. */
export const takeAlong = (context: ViewContext) => {
  const { text, settings } = context;
  if (settings.kiosk) return nothing;
  return html`<section>
    ${heading(settings.headingLevel + 1, text['ui.take'], { look: 'h3' })}
    <p class="mute">${text['ui.take.text']}</p>
    <div>
      ${row(context, text['ui.page'], 'page')}
      ${hasEarlierMap(context) ? row(context, text['ui.compare'], 'same-child') : nothing}
      ${row(context, text['ui.file.open'], 'open-file')}
    </div>
  </section>`;
};
