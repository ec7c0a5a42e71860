/** The map, the strips and the scale labels, for the results, the review and “How this works”. */
import { nothing, type TemplateResult } from 'lit';
import { fill } from '../../locale/fill.ts';
import type { PartView } from '../../results/parts.ts';
import type { ResultsView } from '../../results/results.ts';
import type { ViewContext } from '../../store/context.ts';
import type { ResultsTexts } from '../../text/groups.ts';
import { mapDrawing, stripDrawing } from '../figure/figure.ts';
import { heading } from '../heading.ts';
import { html } from '../html.ts';
import { inTwo } from '../label.ts';
import { sentences } from '../../results/sentences.ts';

/** The labels of the scale. Visual only, because each part states its level in words. */
export const ruler = (text: ResultsTexts, look = ''): TemplateResult =>
  html`<div class="scale ${look}" aria-hidden="true">
    <span class="xs mute">${text['level.tender.short']}</span>
    <span class="xs mute">${text['level.steady.short']}</span>
    <span class="xs mute">${text['level.strength.short']}</span>
  </div>`;

/** A part for screen readers. `whole`: with its sentence, for when the strips are collapsed. */
const spokenPart = ({ label, word, line }: PartView, whole: boolean) =>
  html`<li><span>${label}</span> <span>${word}</span>${whole ? html`<p>${line}</p>` : nothing}</li>`;

/** The map with its labels, for the eye alone. `id` and `over`: see `mapDrawing`. */
export const labelledMap = (parts: readonly PartView[], id?: string, over?: unknown): TemplateResult =>
  html`<div class="fig" aria-hidden="true">
    ${mapDrawing(parts, id, over)}
    ${parts.map(({ axis, word, short }, i) => {
      const [name, aside] = inTwo(axis);
      return html`<div class="at-${i}">
        <b>${name}</b>${aside ? html`<span class="xs mute">${aside}</span>` : nothing}<span class="xs mute brief"
          >${short}</span
        ><span class="xs mute whole">${word}</span>
      </div>`;
    })}
  </div>`;

/** What a screen reader gets instead. `whole`: with the sentence of each part. */
export const spokenMap = (parts: readonly PartView[], whole: boolean): TemplateResult =>
  html`<ul class="unseen">
    ${parts.map((part) => spokenPart(part, whole))}
  </ul>`;

/** How the map is read. */
export const mapCaption = (text: ResultsTexts): TemplateResult =>
  html`<figcaption>
    ${ruler(text, 'key')}
    <p class="sm mute">${sentences(text['ui.map.caption'], text['ui.map.rough'])}</p>
  </figcaption>`;

/** The map with its labels. Screen readers get a list instead of the drawing. */
export const map = (text: ResultsTexts, { parts, stripsFolded }: ResultsView): TemplateResult =>
  html`<figure part="map">${labelledMap(parts)} ${spokenMap(parts, stripsFolded)} ${mapCaption(text)}</figure>`;

/** Position and range of a part: for the eye, and in words that a screen reader says. */
export const numbers = ({ text, language }: ViewContext, at: NonNullable<PartView['numbers']>) =>
  html`<span class="xs mute" aria-hidden="true">&ensp;${fill(text['ui.numbers.value'], at, language.write)}</span
    ><span class="unseen"> ${fill(text['ui.numbers.spoken'], at, language.write)}</span>`;

/**
 * The name and level of a part above its strip, with numbers if the parent turned them on. `level`: heading level.
 * `look`: classes of the heading.
 */
export const stripHead = (context: ViewContext, part: PartView, level: number, look: string): TemplateResult =>
  html`<div class="head">
      ${heading(level, part.label, { look })}
      <span class="sm"
        >${part.word}${context.state.ui.numbers && part.numbers ? numbers(context, part.numbers) : nothing}</span
      >
    </div>
    ${stripDrawing(part)}`;

const strip = (context: ViewContext, part: PartView, level: number) =>
  html`<li part="dimension">
    ${stripHead(context, part, level, 'h4')}
    <p class="sm">${part.line}</p>
    ${part.dimension === 'friction' ? html`<p class="xs mute">${context.text['ui.parts.ease']}</p>` : nothing}
  </li>`;

/** The row of all parts that are not mapped and have no sentence of their own. */
const unmappedRow = ({ word, labels, line }: NonNullable<ResultsView['unmapped']>, level: number) =>
  html`<li part="dimension">
    ${heading(level, word, { look: 'h4' })}
    <ul class="names sm">
      ${labels.map((label) => html`<li>${label}</li>`)}
    </ul>
    <p class="sm">${line}</p>
  </li>`;

/** The strips of all parts. They contain all information of the map. `level`: heading level. */
export const strips = (context: ViewContext, { strips: parts, unmapped }: ResultsView, level: number): TemplateResult =>
  html`${ruler(context.text)}
    <ol class="strips">
      ${parts.map((part) => strip(context, part, level))} ${unmapped ? unmappedRow(unmapped, level) : nothing}
    </ol>`;
