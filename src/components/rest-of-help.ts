/** The help card after its first line, including the lines of the page (instrument.md §9.1). */
import { nothing, type TemplateResult } from 'lit';
import type { ResourceKind } from '../instrument/resources.ts';
import type { Run } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import type { HelpPlace } from '../store/ui.ts';
import { exitOf, handle, helpCard, type RestOfHelp } from './help.ts';
import { goTo } from './go-to.ts';
import { html } from './html.ts';

/** The last lines: what the button next to help does, where there is one, and the closing words. */
function lastLines(context: ViewContext) {
  const { text } = context;
  const exit = exitOf(context);
  return html`${
      exit
        ? html`<div class="tight">
            ${handle(text['support.leave-line.lead'])}
            <p>${text[`support.leave-line${exit === 'leave' ? '' : (`-${exit}` as const)}`]}</p>
          </div>`
        : nothing
    }
    <div class="tight"><p>${text['support.safety-close']}</p></div>`;
}

/** A kept map is on the screen, or what was opened from it. */
const isOfKeptMap = ({ screen, completed }: Run) => screen === 'kept' || (screen === 'learn' && !completed);

/**
 * Whether the questions or the map on the screen are about a baby. A kept map has its own age. Before the age is chosen, that
 * of the page counts.
 */
function isAboutBaby({ state: { run, kept }, settings }: ViewContext): boolean {
  const map = isOfKeptMap(run) ? kept.maps.at(-1) : undefined;
  return (map?.snapshot.ageBand ?? run.ageBand ?? settings.ageBand) === 'infant';
}

/** The help lines after the first one, with the lines of the page in the middle. */
export const restOfHelp = (context: ViewContext): RestOfHelp => {
  const { text, slot } = context;
  const near = (kind: ResourceKind) => slot('helpLine', context, kind).flat();
  type Line = 'urge' | 'self' | 'abuse';
  const line = (kind: ResourceKind, name: Line, id: Line | 'self-unfilled' = name) =>
    html`<div class="tight">
      ${handle(text[`support.safety-${name}.lead`])}
      <p>${text[`support.safety-${id}.before`]}</p>
      ${near(kind)}
      <p>${text[`support.safety-${id}.after`]}</p>
    </div>`;
  const scaryThoughts = html`<div class="tight">
    ${handle(text['support.scary-thoughts.lead'])}
    <p>${text['support.scary-thoughts']}</p>
  </div>`;
  return {
    after: html`${near('emergency')}
      <p>${text['support.safety-danger.after']}</p>`,
    lines: html`${line('parent-line', 'urge')} ${isAboutBaby(context) ? scaryThoughts : nothing}
    ${line('crisis-line', 'self', near('crisis-line').length ? 'self' : 'self-unfilled')} ${line('abuse-line', 'abuse')}
    ${lastLines(context)}`,
  };
};

/** The complete help card. */
export const wholeHelp = (context: ViewContext): TemplateResult => helpCard(context, restOfHelp(context), {});

/** The title of the map, with the words above it. */
const MAP = { focus: '.map-title', sight: '.plate', block: 'start' } as const;

/** Help that answers opened, above the title of the screen: why it is open, and the way to the map below it. */
export const helpOpenByRule = (context: ViewContext): TemplateResult => {
  const { text } = context;
  const handleToMap = (event: Event) => goTo(context, event, MAP);
  const intro = html`<div>
    <p>${text['support.safety-open']}</p>
    <button class="link" role="link" part="button" @click=${handleToMap}>${text['ui.map']}</button>
  </div>`;
  return helpCard(context, restOfHelp(context), { isFirst: true, intro });
};

/** “Need help now?” within a screen. Opens help below it. */
export const helpButton = ({ text, state, actions }: ViewContext, place: HelpPlace = 'note'): TemplateResult =>
  html`<button
    class="link"
    part="button"
    aria-expanded=${state.ui.help === place}
    @click=${() => actions.toggleHelp(place)}
  >
    ${text['ui.help']}
  </button>`;
