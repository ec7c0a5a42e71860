/** The screen “Why this helps” (take-along.md §7). */
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature } from '../feature.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page];

const learnScreen = ({ text, settings }: ViewContext) =>
  html`<div class="read">
    ${heading(settings.headingLevel, text['ui.learn'], { look: 'h2', part: 'heading', lead: true })}
  </div>`;

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { learn: learnScreen } });
