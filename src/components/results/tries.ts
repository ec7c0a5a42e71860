/** The suggestion cards (instrument.md §6, §8). */
import { nothing, type TemplateResult } from 'lit';
import type { PracticeId } from '../../instrument/practices.ts';
import { PRACTICE_REFERENCES } from '../../instrument/references.ts';
import type { CardView, ResultsView } from '../../results/results.ts';
import { sentences } from '../../results/sentences.ts';
import { isOfFiles } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import { link } from '../button.ts';
import { markDrawing } from '../figure/figure.ts';
import { goTo } from '../go-to.ts';
import { heading } from '../heading.ts';
import { html } from '../html.ts';
import { cite } from './reference.ts';

/** The sources of a suggestion. */
const sources = (context: ViewContext, { cites }: CardView) =>
  cites.map(({ id, short }) =>
    cite(
      context,
      short,
      PRACTICE_REFERENCES.find((one) => one.id === id)!,
    ),
  );

const step = ({ settings }: ViewContext, { kind, title, text }: CardView['steps'][number]) =>
  html`<div class=${kind === 'try' ? 'tint' : ''}>
    ${heading(settings.headingLevel + 2, title, { look: 'h4' })}
    <p class=${kind === 'say' ? 'say' : ''}>${text}</p>
  </div>`;

/** Opens “Why this helps” at the card of a practice. */
const openLearn = ({ dispatch }: ViewContext, practice: PracticeId) => {
  dispatch({ type: 'open', screen: 'learn' });
  dispatch({ type: 'ui', change: { learnFrom: practice } });
};

const card = (context: ViewContext, view: CardView, open: boolean) => {
  // an opened map is forgotten with its screens, so nothing on it leads away from them
  const leadsOn = !isOfFiles(context.state.run.screen);
  return html`<details class="box" part="practice" ?open=${open}>
    <summary>
      ${markDrawing(view.dimension)}
      <span
        ><span class="role mute xs">${view.role}${view.part ? html`&nbsp;· ${view.part}` : nothing}</span
        ><b>${view.title}</b></span
      >
    </summary>
    <div class="in stack">
      ${view.steps.map((one) => step(context, one))}
      <div>
        <p class="sm mute">${context.text['ui.practice.cite']}</p>
        <p class="sm">${view.why}</p>
        ${sources(context, view)}
        ${leadsOn ? link(context.text['ui.learn'], () => openLearn(context, view.practice)) : nothing}
      </div>
    </div>
  </details>`;
};

const FIRST_CARD = { focus: '.cards summary', sight: '.cards details', block: 'nearest' } as const;

/**
 * The row under the map that leads to the first suggestion. It moves the focus to the card. It does not open it: the first
 * card is open unless the parent has closed it.
 */
export const toFirstTry = (
  context: ViewContext,
  { tries: { title, cards } }: Pick<ResultsView, 'tries'>,
): TemplateResult => {
  const handleClick = (event: Event) => goTo(context, event, FIRST_CARD);
  const [first] = cards;
  return html`<button class="jump box" role="link" part="button" @click=${handleClick}>
    ${markDrawing(first!.dimension)}<span><span class="role mute xs">${title}</span><b>${first!.title}</b></span>
  </button>`;
};

/** The suggestions. The first one is open. */
export const tries = (context: ViewContext, { tries: { title, lines, cards } }: ResultsView) =>
  html`<section>
    ${heading(context.settings.headingLevel + 1, title, { look: 'h3' })}
    <p class="mute">${sentences(...lines)}</p>
    <div class="cards stack">${cards.map((one, i) => card(context, one, i === 0))}</div>
  </section>`;
