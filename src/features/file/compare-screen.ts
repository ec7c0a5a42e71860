/** “Same child as last time?”, and “Then and now” (instrument.md §11; take-along.md, Change). */
import { nothing, svg, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { choices } from '../../components/choices.ts';
import { stripDrawing } from '../../components/figure/figure.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { pair } from '../../components/pair.ts';
import { labelledMap, numbers, ruler } from '../../components/results/map.ts';
import { revealOpened } from '../../components/reveal.ts';
import { wayBack } from '../../components/to-map.ts';
import { dayOf } from '../../locale/fill.ts';
import type {
  Apart,
  Compared,
  ComparedPart,
  DatedSnapshot,
  DatedView,
  SideView,
  ThenAndNow,
} from '../../results/compare.ts';
import type { KeptMap } from '../../results/snapshot.ts';
import type { ViewContext } from '../../store/context.ts';
import { dayIn, mapName, twoMaps } from './maps.ts';
import { thenLine } from './then-line.ts';
import { sentences } from '../../results/sentences.ts';

/** What the question needs from the feature. */
export interface Asking {
  /** The earlier map, as far as it is chosen already. */
  readonly map: DatedSnapshot;
  /** The kept maps to choose from, latest first; one or none where there is no choice. */
  readonly kept: readonly KeptMap[];
  /** The date of the chosen one. */
  readonly chosen: number | null;
  choose(date: number): void;
  answer(isSameChild: boolean): void;
}

/** Two children may share a device, so the parent says which map is meant. */
const keptChoice = ({ text, state, language }: ViewContext, { kept, chosen, choose }: Asking) =>
  html`<div class="tight">
    <p id="then">${text['ui.compare.then-strip']}</p>
    ${choices({
      name: `then${state.ui.radioGroup}`,
      labelledby: 'then',
      choices: kept.map(({ date, snapshot: { ageBand } }) => ({
        value: date,
        label: html`${dayOf(language, date)} <span class="mute">${text[`band.${ageBand}`]}</span>`,
      })),
      chosen,
      onChoose: choose,
    })}
  </div>`;

/** “Same child as last time?” No device can know it. */
export const sameChildScreen = (context: ViewContext, asking: Asking): TemplateResult => {
  const { text, settings } = context;
  const { map, kept } = asking;
  const isChoice = kept.length > 1;
  return html`<div class="read step">
    <div>
      <div class="row">${wayBack(context)}</div>
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.compare.same-child'], { look: 'h2', part: 'heading', lead: true })}
        ${isChoice ? nothing : html`<p class="mute">${mapName(context, map.day, map.snapshot.ageBand)}</p>`}
      </div>
    </div>
    ${isChoice ? keptChoice(context, asking) : nothing}
    ${pair(
      { label: text['ui.compare.yes'], onPress: () => asking.answer(true) },
      { label: text['ui.compare.no'], onPress: () => asking.answer(false) },
    )}
  </div>`;
};

const legend = ({ text }: ViewContext) =>
  html`<div class="legend sm" aria-hidden="true">
    <span
      ><svg viewBox="0 0 32 16">${svg`<path class="l2" d="M0 4H32V14H0z"></path>`}</svg
      >${text['ui.compare.now-strip']}</span
    >
    <span
      ><svg viewBox="0 0 32 16">${svg`<path class="then" d="M0 9H32"></path>`}</svg
      >${text['ui.compare.then-strip']}</span
    >
  </div>`;

/** The map of now, with the earlier middle line near the parts of which a change is named. */
const nowMap = (context: ViewContext, { now, then, drawn, caption }: Compared) => {
  const line = thenLine(then.view.parts, drawn);
  // that there is a line is of no use to who does not see it
  const isHeard = caption === 'ui.compare.no-line';
  return html`<section class="plate">
    <figure part="map" aria-hidden=${isHeard ? nothing : 'true'}>
      ${labelledMap(now.view.parts, 'map', line ? svg`<path class="then" d=${line}></path>` : nothing)}
      ${line ? legend(context) : nothing}
      ${
        caption
          ? html`<figcaption>
              <p class="sm mute">${context.text[caption]}</p>
            </figcaption>`
          : nothing
      }
    </figure>
  </section>`;
};

type Time = 'then' | 'now';

/** One strip. Without a word or a number its label is for the eye alone, as the strip is. */
const side = (context: ViewContext, time: Time, { word, ...view }: SideView) => {
  const { text, state } = context;
  const shown = state.ui.numbers ? view.numbers : null;
  const isSilent = word === null && !shown;
  return html`<div class="time" aria-hidden=${isSilent ? 'true' : nothing}>
    <span class="xs mute"
      >${word === null ? text[`ui.compare.${time}-strip`] : html`${text[`ui.compare.${time}`]} <b>${word}</b>`}${
        shown ? numbers(context, shown) : nothing
      }</span
    >
    ${stripDrawing(view)}
  </div>`;
};

const part = (context: ViewContext, { dimension, label, line, isNamed, then, now }: ComparedPart) => {
  const { text, settings } = context;
  return html`<li part="dimension">
    ${heading(settings.headingLevel + 2, label, { look: 'h4' })}
    <p class="said ${isNamed ? '' : 'mute'}">${text[line]}</p>
    ${side(context, 'then', then)} ${side(context, 'now', now)}
    ${dimension === 'friction' ? html`<p class="xs mute" aria-hidden="true">${text['ui.parts.ease']}</p>` : nothing}
  </li>`;
};

const compared = (context: ViewContext, view: Compared) => {
  const { text, settings } = context;
  return html`${nowMap(context, view)}
    <section>
      ${heading(settings.headingLevel + 1, text['ui.parts'], { look: 'h3' })}
      <p class="sm mute">${sentences(text['ui.compare.six'], text['ui.compare.words'])}</p>
      <div class="time"><span></span>${ruler(text)}</div>
      <ol class="pairs strips">
        ${view.parts.map((one) => part(context, one))}
      </ol>
    </section>`;
};

/** Each map on its own, with its day and the age of the child. */
const apart = (context: ViewContext, { then, now }: Apart) => {
  const { text } = context;
  const of = ({ day, ageBand, view: { parts } }: DatedView) => ({
    title: dayIn(context, day),
    aside: text[`band.${ageBand}`],
    parts,
  });
  return twoMaps(context, of(then), of(now));
};

/** The two days. */
const days = (context: ViewContext, { then, now }: ThenAndNow) => {
  const { text } = context;
  return html`<p class="sm mute">
    ${text['ui.compare.then']} ${dayIn(context, then.day)}<br />${text['ui.compare.now']} ${dayIn(context, now.day)}
  </p>`;
};

/** “Then and now”. `onEarlier`: shows the earlier map on its own. */
export const compareScreen = (context: ViewContext, view: ThenAndNow, onEarlier: () => void): TemplateResult => {
  const { text, settings } = context;
  const ways = html`<div class="row">${wayBack(context)} ${link(text['ui.compare.earlier'], onEarlier)}</div>`;
  return html`<div class="results">
    <header>
      ${ways}
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.compare'], { look: 'h2', part: 'heading', lead: true })}
        ${
          view.isCompared
            ? html`<p>${text['ui.compare.lead']}</p>
                ${days(context, view)}`
            : view.lines.map((line) => html`<p>${text[line]}</p>`)
        }
      </div>
    </header>
    ${view.isCompared ? compared(context, view) : apart(context, view)}
    <section>
      <details class="fold" @toggle=${revealOpened}>
        <summary><span>${text['ui.compare.how']}</span></summary>
        <p class="in sm">${text['ui.compare.how-text']}</p>
      </details>
      <div class="fold">${ways}</div>
    </section>
  </div>`;
};
