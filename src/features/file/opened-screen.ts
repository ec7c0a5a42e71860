/** A map that was opened, or an earlier one of two, on its own. */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { mapAlone } from '../../components/results/map-alone.ts';
import type { Dimension } from '../../instrument/items.ts';
import type { ResultsView } from '../../results/results.ts';
import type { Talk } from '../../results/snapshot.ts';
import type { ViewContext } from '../../store/context.ts';
import { dayIn } from './maps.ts';

/** What is shown. `day`: `YYYY-MM-DD`. */
export interface Shown {
  readonly day: string;
  readonly view: ResultsView;
  /** What the parent who saved it would like to talk about. */
  readonly talk: Talk | undefined;
}

const talkList = ({ text, settings }: ViewContext, { parts, line }: Talk, labelOf: (part: Dimension) => string) =>
  html`<div class="tint stack">
    ${heading(settings.headingLevel + 1, text['ui.print.talk'], { look: 'h4' })}
    <ul>
      ${parts.map((part) => html`<li>${labelOf(part)}</li>`)}
    </ul>
    ${line === undefined ? nothing : html`<p dir="auto">${line}</p>`}
  </div>`;

/** The screen. `back`: the way back. */
export const openedScreen = (
  context: ViewContext,
  { day, view, talk }: Shown,
  back: TemplateResult,
): TemplateResult => {
  const labelOf = (part: Dimension) => view.parts.find(({ dimension }) => dimension === part)!.label;
  return mapAlone(context, view, {
    day: dayIn(context, day),
    back,
    under: talk ? talkList(context, talk, labelOf) : nothing,
    end: nothing,
  });
};
