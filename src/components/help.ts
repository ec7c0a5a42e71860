/** Help: the row that stands on every screen, and the card that it opens. */
import { nothing, type TemplateResult } from 'lit';
import type { Settings } from '../host/attributes.ts';
import type { ViewContext } from '../store/context.ts';
import type { HelpPlace } from '../store/ui.ts';
import { link } from './button.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';

/** What the button beside help does: ends a turn at a shared tablet, goes to another page, or only clears the answers. */
export const exitOf = ({ kiosk, leaveUrl }: Settings): 'done' | 'leave' | 'clear' =>
  kiosk ? 'done' : leaveUrl ? 'leave' : 'clear';

/** The help row. `open`: its help is open under it, or (on results) stands open by rule. */
export const helpRow = ({ text, settings, actions }: ViewContext, place: HelpPlace, open: boolean): TemplateResult =>
  html`<div class="bar ${settings.sandbox ? 'row' : ''}">
    <button class="link" part="button" aria-expanded=${open} @click=${() => actions.toggleHelp(place)}>
      ${text['ui.help']}
    </button>
    ${settings.sandbox ? html`<span class="badge">${text['ui.sandbox']}</span>` : nothing}
    ${link(text[`ui.${exitOf(settings)}`], () => actions.exit())}
  </div>`;

/** What comes with the questions: the second half of the first line, and the other lines. */
export interface RestOfHelp {
  readonly after: TemplateResult;
  readonly lines: TemplateResult;
}

/**
 * The help card. Its first line is in the entry, so that it shows even where nothing else can load. `intro`: why it is
 * open, where answers opened it; then the focus goes to it first (instrument.md §9.1).
 */
export const helpCard = ({ text, settings }: ViewContext, rest?: RestOfHelp, intro?: string): TemplateResult =>
  html`<section class="care">
    ${heading(settings.headingLevel + 1, text['ui.help'], { look: 'h3 help', lead: !!intro })}
    ${intro ? html`<p>${intro}</p>` : nothing}
    <div class="tight">
      <p>${text['support.safety-danger.before']}</p>
      ${rest?.after}
    </div>
    ${rest?.lines}
  </section>`;
