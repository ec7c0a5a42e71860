/** “How this works” (instrument.md §7.4). */
import { html, nothing, type TemplateResult } from 'lit';
import { stripDrawing } from './figure/figure.ts';
import { heading } from './heading.ts';
import { ruler } from './parts.ts';
import type { Stage } from './stage.ts';

const SECTIONS = [
  'questions',
  'map',
  'words',
  'sure',
  'tested',
  'suggestions',
  'unseen',
  'research',
  'privacy',
] as const;

/** A made-up part, so that a parent sees what a soft band looks like. */
const EXAMPLE = { score: 58, half: 11 };

const example = ({ text }: Stage) =>
  html`<div class="aside">
    <p class="xs mute">${text['ui.about.example']}</p>
    ${ruler(text)} ${stripDrawing(EXAMPLE)}
    <p class="xs mute">${text['ui.map.rough']}</p>
  </div>`;

/** The screen; it takes the card’s place. */
export const aboutScreen = (stage: Stage): TemplateResult => {
  const { text, level } = stage;
  const toMap = () => stage.act({ type: 'open', screen: 'results' });
  const back = html`<div><button class="link" part="button" @click=${toMap}>${text['ui.back-to-map']}</button></div>`;
  return html`<div class="read">
    ${back} ${heading(level, text['ui.about'], { look: 'h2', part: 'heading', lead: true })}
    ${SECTIONS.map(
      (id) =>
        html`<section class="def">
          ${heading(level + 1, text[`about.${id}.title`], { look: 'h3' })}
          <p>${text[`about.${id}.text`]}</p>
          ${id === 'sure' ? example(stage) : nothing}
        </section>`,
    )}
    ${back}
  </div>`;
};
