/** Opening a map, “Then and now”, and two views of one child (take-along.md §2, §3). */
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature } from '../feature.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page];

const openScreen = ({ text, settings }: ViewContext) =>
  html`<div class="read">
    ${heading(settings.headingLevel, text['ui.file.open'], { look: 'h2', part: 'heading', lead: true })}
  </div>`;

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { 'open-file': openScreen } });
