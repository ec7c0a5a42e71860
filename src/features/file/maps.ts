/** Two maps side by side, one below the other on a phone, each on its own. */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { labelledMap, mapCaption, spokenMap } from '../../components/results/map.ts';
import type { AgeBand } from '../../instrument/items.ts';
import { dayOf } from '../../locale/fill.ts';
import type { PartView } from '../../results/parts.ts';
import type { ViewContext } from '../../store/context.ts';

/** One of the two. */
export interface SmallMap {
  readonly title: string;
  /** Under the title. */
  readonly aside?: string;
  /** The six parts in the order of the map. */
  readonly parts: readonly PartView[];
}

/** A day, `YYYY-MM-DD`, as a person writes it. */
export const dayIn = ({ language }: ViewContext, day: string): string =>
  // noon where the device is, which is of that day in its own format
  dayOf(language, Date.parse(`${day}T12:00`));

/** A map by its day and the age of the child. */
export const mapName = (context: ViewContext, day: string, ageBand: AgeBand): string =>
  `${dayIn(context, day)} · ${context.text[`band.${ageBand}`]}`;

const smallMap = ({ text, settings }: ViewContext, { title, aside, parts }: SmallMap, id: string) =>
  html`<figure part="map">
    ${heading(settings.headingLevel + 1, title, { look: 'h4 bal' })}
    ${aside === undefined ? nothing : html`<p class="sm mute">${aside}</p>`}
    ${parts.some(({ score }) => score !== null) ? labelledMap(parts, id) : html`<p aria-hidden="true">${text['ui.unmapped']}</p>`}
    ${spokenMap(parts, false)}
  </figure>`;

/** The two maps with one caption. */
export const twoMaps = (context: ViewContext, first: SmallMap, second: SmallMap): TemplateResult =>
  html`<section class="plate">
    <div class="duo">${smallMap(context, first, 'first')} ${smallMap(context, second, 'second')}</div>
    <figure>${mapCaption(context.text)}</figure>
  </section>`;
