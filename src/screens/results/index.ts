/** The results chunk: the results and the optional questions before them. Source: instrument.md §10. */
import type { TemplateResult } from 'lit';
import { html } from '../../components/html.ts';
import { MAP_SECTIONS, type Section } from '../../components/results/map-sections.ts';
import { shownView, viewOf } from '../../components/results/results-view.ts';
import type { ViewContext } from '../../store/context.ts';
import { figure } from '../../styles/figure.styles.ts';
import { results as sheet } from '../../styles/results.styles.ts';
import { optionalScreen } from '../optional.ts';
import { endOfPage } from './end-of-page.ts';
import { keptScreen } from './kept.ts';
import { opening, working } from './opening.ts';

export { snapshotIn } from '../../components/results/results-view.ts';
/** The style sheets that come with this part. */
export const styles = [sheet, figure];

/** The sections in the order of §10.1. */
const SECTIONS: readonly Section[] = [opening, working, ...MAP_SECTIONS, endOfPage];

/** The number of sections (`Ui.sections`). */
export const sectionCount = SECTIONS.length;

/** Whether help is open at the top because of the answers (instrument.md §9). */
export const helpStandsOpen = (context: ViewContext): boolean => shownView(context).helpOpen;

/** The results screen with the sections that are rendered so far. */
const resultsScreen = (context: ViewContext): TemplateResult => {
  const view = viewOf(context);
  const sections = SECTIONS.slice(0, context.state.ui.sections);
  return html`<div class="results">${sections.map((section) => section(context, view))}</div>`;
};

/** The screens of this part, by name. */
export const screens = { optional: optionalScreen, results: resultsScreen, kept: keptScreen };
