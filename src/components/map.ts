/** The map, the strips and the ruler between them, as results, the look back and “How this works” show them. */
import { nothing, type TemplateResult } from 'lit';
import { fill } from '../locale/fill.ts';
import type { PartView, ResultsView } from '../results/results.ts';
import type { ViewContext } from '../store/context.ts';
import type { ResultsTexts } from '../text/groups.ts';
import { mapDrawing, stripDrawing } from './figure/figure.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { inTwo } from './label.ts';

/** The words under the scale. Drawn only: each part has its own word. */
export const ruler = (text: ResultsTexts, look = ''): TemplateResult =>
  html`<div class="scale ${look}" aria-hidden="true">
    <span class="xs mute">${text['level.tender.short']}</span>
    <span class="xs mute">${text['level.steady.short']}</span>
    <span class="xs mute">${text['level.strength.short']}</span>
  </div>`;

/** A part in a few words, for ears: with its whole line where the strips are folded. */
const spokenPart = ({ label, word, line }: PartView, whole: boolean) =>
  html`<li><span>${label}</span> <span>${word}</span>${whole ? html`<p>${line}</p>` : nothing}</li>`;

/** The map with its labels. Eyes get the drawing, ears a list. */
export const map = (text: ResultsTexts, { parts, stripsFolded }: ResultsView): TemplateResult =>
  html`<figure part="map">
    <div class="fig" aria-hidden="true">
      ${mapDrawing(parts)}
      ${parts.map(({ axis, word }, i) => {
        const [name, aside] = inTwo(axis);
        return html`<div class="at-${i}">
          <b>${name}</b>${aside ? html`<span class="xs mute">${aside}</span>` : nothing}<span class="xs mute word"
            >${word}</span
          >
        </div>`;
      })}
    </div>
    <ul class="unseen">
      ${parts.map((part) => spokenPart(part, stripsFolded))}
    </ul>
    <figcaption>
      ${ruler(text, 'key')}
      <p class="sm mute">${text['ui.map.caption']} ${text['ui.map.rough']}</p>
    </figcaption>
  </figure>`;

const numbers = ({ text, language }: ViewContext, at: NonNullable<PartView['numbers']>) =>
  html`<span class="xs mute" aria-hidden="true">&ensp;${fill(text['ui.numbers.value'], at, language.write)}</span
    ><span class="unseen"> ${fill(text['ui.numbers.spoken'], at, language.write)}</span>`;

/** A part’s name and level over its strip; its numbers where they were asked for. `level`, `look`: of its heading. */
export const stripHead = (context: ViewContext, part: PartView, level: number, look: string): TemplateResult =>
  html`<div class="head">
      ${heading(level, part.label, { look })}
      <span class="sm"
        >${part.word}${context.state.ui.numbers && part.numbers ? numbers(context, part.numbers) : nothing}</span
      >
    </div>
    ${stripDrawing(part)}`;

/** All parts in order: they alone tell everything that the map tells. `level`: of their headings. */
export const strips = (context: ViewContext, parts: readonly PartView[], level: number): TemplateResult =>
  html`${ruler(context.text)}
    <ol class="strips">
      ${parts.map(
        (part) =>
          html`<li part="dimension">
            ${stripHead(context, part, level, 'h4')}
            <p class="sm">${part.line}</p>
            ${part.dimension === 'friction' ? html`<p class="xs mute">${context.text['ui.parts.ease']}</p>` : nothing}
          </li>`,
      )}
    </ol>`;
