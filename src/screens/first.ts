/** The first screen (instrument.md §2.4). */
import { nothing, type TemplateResult } from 'lit';
import { link } from '../components/button.ts';
import { heading } from '../components/heading.ts';
import { hero } from '../components/hero.ts';
import { html } from '../components/html.ts';
import { keepBox } from '../components/keep-box.ts';
import { notKept } from '../components/not-kept.ts';
import { whatThisIs } from '../components/what-this-is.ts';
import type { ViewContext } from '../store/context.ts';

/** The first screen. The page can put its own welcome in the slot above the title. */
export const firstScreen = (context: ViewContext): TemplateResult => {
  const { text, settings, actions, dispatch, slot } = context;
  const privacy = settings.share === 'none' ? text['ui.first.private'] : text['ui.first.private-share'];
  // in the fold, because the box of one height has no room for it beside the longest welcome
  const openMap = link(text['ui.file.open'], () => dispatch({ type: 'open', screen: 'open-file' }));
  return html`<div class="step first">
    <div class="body">
      ${slot('notice', context)}
      <slot name="intro"></slot>
      ${heading(settings.headingLevel, text['ui.title'], { look: 'h2', part: 'heading', lead: true })}
      <p>${text['ui.first.what']}</p>
      <p>${text['ui.first.get']}</p>
      <div class="act">
        <p class="sm bal"><b>${privacy}</b></p>
        <button class="go" part="button-primary" @click=${() => actions.start()}>${text['ui.start']}</button>
      </div>
      ${context.offersToKeep ? keepBox(context) : nothing} ${notKept(context)} ${slot('firstScreen', context)}
      <p class="sm" role="status">${slot('status', context)}</p>
      ${whatThisIs(text, settings.kiosk ? nothing : openMap)}
    </div>
    ${hero}
  </div>`;
};
