/** The download for a clinic’s record system: a FHIR R4 response with the 24 answers (take-along.md §4). */
import { nothing } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { responseOf } from '../../fhir/resource.ts';
import { download } from '../../host/download.ts';
import { ownOptions } from '../../host/own-options.ts';
import { toJson } from '../../host/json.ts';
import { calendarDay } from '../../results/days.ts';
import { answersOf } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Feature, FeatureHost } from '../feature.ts';

/** Saves the response. It names nobody: who receives it adds the child. */
function save(host: FeatureHost, { state }: ViewContext, { currentTarget }: Event) {
  const { ageBand, scores } = host.snapshot();
  const { sandbox } = host.marks();
  // our words: a page’s own ones may say something else of what it is
  const { texts, language } = host.parts;
  const day = calendarDay(state.run.completedAt!);
  const answered = { ageBand, answers: answersOf(state.run), scores, sandbox };
  const { locale, dir } = language;
  const response = responseOf(answered, day, { locale, dir, table: texts });
  const blob = new Blob([toJson(response)], ownOptions({ type: 'application/fhir+json' }));
  download((currentTarget as Element).getRootNode() as ShadowRoot, blob, `map-${day}.json`);
}

/**
 * The button, what the file holds, that it is not tested, and that others could find it. Not on a shared tablet, where it
 * would stay for the next family. Not where the page has changed a question: the codes stand for our words, as in `fhir.js`.
 */
const forClinic = (host: FeatureHost, context: ViewContext) => {
  const { text, settings } = context;
  if (settings.kiosk || host.marks().customised) return nothing;
  return html`<div class="stack">
    ${link(text['ui.fhir'], (event) => save(host, context, event))}
    <p>${text['ui.fhir.text']}</p>
    <p>${text['ui.fhir.untested']}</p>
    <p class="sm mute">${text['ui.page.found']}</p>
  </div>`;
};

/** Creates the feature. */
export const createFeature = (host: FeatureHost): Feature => ({
  slots: { forClinic: (context) => forClinic(host, context) },
});
