/** The screen “How this works” (instrument.md §7.4). */
import { nothing, type TemplateResult } from 'lit';
import { stripDrawing } from '../../components/figure/figure.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { ruler } from '../../components/results/map.ts';
import { toMap } from '../../components/to-map.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature } from '../feature.ts';
import { about } from './about.styles.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, about];

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

/** An example part, to explain what the soft edge means. */
const EXAMPLE = { score: 58, half: 11 };

const example = ({ text }: ViewContext) =>
  html`<div class="aside">
    <p class="xs mute">${text['ui.about.example']}</p>
    ${ruler(text)} ${stripDrawing(EXAMPLE)}
    <p class="xs mute">${text['ui.map.rough']}</p>
  </div>`;

const section = (context: ViewContext, id: (typeof SECTIONS)[number]) => {
  const { text, settings } = context;
  const words = id === 'privacy' && settings.share !== 'none' ? text['about.privacy.share'] : text[`about.${id}.text`];
  return html`<section class="def">
    ${heading(settings.headingLevel + 1, text[`about.${id}.title`], { look: 'h3' })}
    <p>${words}</p>
    ${id === 'sure' ? example(context) : nothing}
  </section>`;
};

/** The screen. It replaces the card. */
const aboutScreen = (context: ViewContext): TemplateResult => {
  const { text, settings } = context;
  const back = html`<div>${toMap(context, 'link', 'button')}</div>`;
  return html`<div class="read">
    ${back} ${heading(settings.headingLevel, text['ui.about'], { look: 'h2', part: 'heading', lead: true })}
    ${SECTIONS.map((id) => section(context, id))} ${back}
  </div>`;
};

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { about: aboutScreen } });
