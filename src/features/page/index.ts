/** The screen “My page” (take-along.md §1). */
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature } from '../feature.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page];

/** The download for a clinic’s record system. Its part loads when the fold is opened. */
const forClinic = (context: ViewContext) => {
  const { text, dispatch, slot } = context;
  const handleToggle = ({ target }: Event) =>
    dispatch({ type: 'ui', change: { clinicOpen: (target as HTMLDetailsElement).open } });
  return html`<details class="fold" @toggle=${handleToggle}>
    <summary>${text['ui.fhir.fold']}</summary>
    <div class="in">${slot('forClinic', context)}</div>
  </details>`;
};

const pageScreen = (context: ViewContext) => {
  const { text, settings } = context;
  return html`<div class="read">
    ${heading(settings.headingLevel, text['ui.page'], { look: 'h2', part: 'heading', lead: true })}
    ${forClinic(context)}
  </div>`;
};

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { page: pageScreen } });
