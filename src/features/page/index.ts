/** The screen “My page” (take-along.md §1). */
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature } from '../feature.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page];

const pageScreen = ({ text, settings }: ViewContext) =>
  html`<div class="read">
    ${heading(settings.headingLevel, text['ui.page'], { look: 'h2', part: 'heading', lead: true })}
  </div>`;

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { page: pageScreen } });
