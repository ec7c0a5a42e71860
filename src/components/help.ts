/** Help: the row on every screen, and the card that it opens. */
import { nothing, type TemplateResult } from 'lit';
import type { Settings } from '../host/attributes.ts';
import type { ViewContext } from '../store/context.ts';
import type { HelpPlace } from '../store/ui.ts';
import { link } from './button.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';

/** What the button next to help does: end a turn in kiosk mode, leave the page, or only clear the answers. */
export const exitOf = ({ kiosk, leaveUrl }: Settings): 'done' | 'leave' | 'clear' =>
  kiosk ? 'done' : leaveUrl ? 'leave' : 'clear';

/** The help row. `open`: its help card is open below it, or (on results) is open because of the answers. */
export const helpRow = ({ text, settings, actions }: ViewContext, place: HelpPlace, open: boolean): TemplateResult =>
  html`<div class="bar">
    <button class="link" part="button" aria-expanded=${open} @click=${() => actions.toggleHelp(place)}>
      ${text['ui.help']}
    </button>
    ${settings.sandbox ? html`<span class="badge">${text['ui.sandbox']}</span>` : nothing}
    ${link(text[`ui.${exitOf(settings)}`], () => actions.exit())}
  </div>`;

/** The part of help in the questions chunk: the second half of the first line, and the other lines. */
export interface RestOfHelp {
  readonly after: TemplateResult;
  readonly lines: TemplateResult;
}

/** What differs between help cards. */
export interface HelpCardOptions {
  /** It stands above the title of the screen, so its heading is of the same level. */
  readonly isFirst?: boolean;
  /** The reason why answers opened it. With it, the card receives focus first (instrument.md §9.1). */
  readonly intro?: string;
}

/** The help card. Its first line is in the entry chunk, so that it is shown even if nothing else loads. */
export function helpCard(
  { text, settings }: ViewContext,
  rest: RestOfHelp | undefined,
  options: HelpCardOptions,
): TemplateResult {
  const { isFirst, intro } = { isFirst: false, intro: undefined, ...options };
  return html`<section class="care">
    ${heading(settings.headingLevel + (isFirst ? 0 : 1), text['ui.help'], { look: 'h3 help', lead: !!intro })}
    ${intro ? html`<p>${intro}</p>` : nothing}
    <div class="tight">
      <p>${text['support.safety-danger.before']}</p>
      ${rest?.after}
    </div>
    ${rest?.lines}
  </section>`;
}
