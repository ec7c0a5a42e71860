/** The help card after its first line, including the lines of the page (instrument.md §9.1). */
import { nothing } from 'lit';
import type { ResourceKind } from '../instrument/resources.ts';
import type { ViewContext } from '../store/context.ts';
import { exitOf, helpCard, type RestOfHelp } from './help.ts';
import { html } from './html.ts';

/** The help lines after the first one, with the lines of the page in the middle. */
export const restOfHelp = (context: ViewContext): RestOfHelp => {
  const { text, settings, state, slot } = context;
  const near = (kind: ResourceKind) => slot('helpLine', context, kind).flat();
  const line = (kind: ResourceKind, id: 'urge' | 'self' | 'self-unfilled' | 'abuse') =>
    html`<div class="tight">
      <p>${text[`support.safety-${id}.before`]}</p>
      ${near(kind)}
      <p>${text[`support.safety-${id}.after`]}</p>
    </div>`;
  const exit = exitOf(settings);
  const isFilled = near('crisis-line').length > 0;
  return {
    after: html`${near('emergency')}
      <p>${text['support.safety-danger.after']}</p>`,
    lines: html`${line('parent-line', 'urge')}
      ${
        state.run.ageBand === 'infant'
          ? html`<div class="tight"><p>${text['support.scary-thoughts']}</p></div>`
          : nothing
      }
      ${line('crisis-line', isFilled ? 'self' : 'self-unfilled')} ${line('abuse-line', 'abuse')}
      <div class="tight">
        <p>${text[`support.leave-line${exit === 'leave' ? '' : (`-${exit}` as const)}`]}</p>
        <p>${text['support.safety-close']}</p>
      </div>`,
  };
};

/** The complete help card. `intro`: the reason why answers opened it, above the title of the screen. */
export const wholeHelp = (context: ViewContext, intro?: string) =>
  helpCard(context, restOfHelp(context), intro ? { isFirst: true, intro } : {});

/** “Need help now?” within a screen. Opens help below it. */
export const helpButton = ({ text, state, actions }: ViewContext) =>
  html`<button
    class="link"
    part="button"
    aria-expanded=${state.ui.help === 'note'}
    @click=${() => actions.toggleHelp('note')}
  >
    ${text['ui.help']}
  </button>`;
