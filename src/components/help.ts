/** Help: the row on every screen, and the card that it opens. */
import { nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../store/context.ts';
import type { HelpPlace } from '../store/ui.ts';
import { link } from './button.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';

/**
 * What the button next to help does: end a turn in kiosk mode, leave the page, or only clear the answers; `null`: there is
 * nothing to clear, and no button (instrument.md §2.4).
 */
export const exitOf = ({
  settings: { kiosk, leaveUrl },
  hasToClear,
}: ViewContext): 'done' | 'leave' | 'clear' | null =>
  kiosk ? 'done' : leaveUrl ? 'leave' : hasToClear ? 'clear' : null;

/** That button. Where there is none its place stays empty, so that nothing moves when it comes. */
function exitButton(context: ViewContext): TemplateResult {
  const { text, actions } = context;
  const exit = exitOf(context);
  return exit
    ? link(text[`ui.${exit}`], () => actions.exit())
    : html`<span class="link spare" aria-hidden="true">${text['ui.clear']}</span>`;
}

/** The help row. `open`: its help card is open below it, or (on results) is open because of the answers. */
export const helpRow = (context: ViewContext, place: HelpPlace, open: boolean): TemplateResult => {
  const { text, settings, actions } = context;
  return html`<div class="bar">
    <button class="link" part="button" aria-expanded=${open} @click=${() => actions.toggleHelp(place)}>
      ${text['ui.help']}
    </button>
    ${settings.sandbox ? html`<span class="badge">${text['ui.sandbox']}</span>` : nothing} ${exitButton(context)}
  </div>`;
};

/** The part of help in the questions chunk: the second half of the first line, and the other lines. */
export interface RestOfHelp {
  readonly after: TemplateResult;
  readonly lines: TemplateResult;
}

/** What differs between help cards. */
export interface HelpCardOptions {
  /** It stands above the title of the screen, so its heading is of the same level. */
  readonly isFirst?: boolean;
  /** Why answers opened it, and what goes with that. With it, the card receives focus first (instrument.md §9.1). */
  readonly intro?: TemplateResult;
}

/** The handle of a line: a label above it, by which the eye finds the right one. It is no heading of the page. */
export const handle = (words: string): TemplateResult => html`<p class="handle">${words}</p>`;

/** The help card. Its first line is in the entry chunk, so that it is shown even if nothing else loads. */
export function helpCard(
  { text, settings }: ViewContext,
  rest: RestOfHelp | undefined,
  options: HelpCardOptions,
): TemplateResult {
  const { isFirst, intro } = { isFirst: false, intro: undefined, ...options };
  return html`<section class="care">
    ${heading(settings.headingLevel + (isFirst ? 0 : 1), text['ui.help'], { look: 'h3 help', lead: !!intro })}
    ${intro ?? nothing}
    <div class="tight">
      ${handle(text['support.safety-danger.lead'])}
      <p>${text['support.safety-danger.before']}</p>
      ${rest?.after}
    </div>
    ${rest?.lines}
  </section>`;
}
