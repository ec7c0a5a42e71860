/** The end of the results: sharing, more support, the note about the answers, other screens, and starting again. */
import { nothing } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { notKept } from '../../components/not-kept.ts';
import { focusOn } from '../../components/reveal.ts';
import type { Section } from '../../components/results/map-sections.ts';
import { screenRow } from '../../components/screen-row.ts';
import { supports } from '../../components/results/supports.ts';
import { whatThisIs } from '../../components/what-this-is.ts';
import type { ViewContext } from '../../store/context.ts';
import { takeAlong } from './take-along.ts';

/** “Start again” asks for confirmation in place. If the parent cancels, focus returns to the button. */
const startAgain = ({ text, dispatch }: ViewContext) => {
  const handleKeep = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    focusOn(root.querySelector<HTMLElement>('.again'));
    dispatch({ type: 'ui', change: { confirmsRestart: false } });
  };
  return html`<div class="tint" role="group" aria-label=${text['ui.again']}>
    <p role="status">${text['ui.again.ask']}</p>
    <div class="row">
      ${link(text['ui.again'], () => dispatch({ type: 'again' }))} ${link(text['ui.again.no'], handleKeep)}
    </div>
  </div>`;
};

const lookBack = ({ text, state, dispatch }: ViewContext) =>
  html`<div class="row fold">
    ${link(text['ui.review'], () => dispatch({ type: 'open', screen: 'review' }))}
    <button
      class="link again"
      part="button"
      aria-expanded=${state.ui.confirmsRestart}
      @click=${() => dispatch({ type: 'ui', change: { confirmsRestart: !state.ui.confirmsRestart } })}
    >
      ${text['ui.again']}
    </button>
  </div>`;

/** The last section. */
export const endOfPage: Section = (context, view) => {
  const { text, state, slot } = context;
  return html`${slot('afterHelp', context)} ${supports(view.supports.after)} ${takeAlong(context)}
    <section>
      ${view.quality ? html`<p class="sm mute quality">${view.quality}</p>` : nothing} ${whatThisIs(text)}
      ${screenRow(context, text['ui.learn'], 'learn')} ${screenRow(context, text['ui.about'], 'about')}
      ${lookBack(context)} ${state.ui.confirmsRestart ? startAgain(context) : nothing} ${notKept(context)}
      ${slot('endOfResults', context)}
    </section>
    <slot name="after-results"></slot>`;
};
