/** The screen “Why this helps” (take-along.md §7). */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { helpButton, wholeHelp } from '../../components/rest-of-help.ts';
import { cite } from '../../components/results/reference.ts';
import { revealOpened } from '../../components/reveal.ts';
import { wayBack } from '../../components/to-map.ts';
import { CARDS, PRACTICE_CARDS, type CardRow } from '../../instrument/cards.ts';
import { LEARN_REFERENCES } from '../../instrument/learn-references.ts';
import { PRACTICE_REFERENCES } from '../../instrument/references.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature } from '../feature.ts';
import { learn } from './learn.styles.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, learn];

type Card = (typeof CARDS)[number];
const REFERENCES = [...PRACTICE_REFERENCES, ...LEARN_REFERENCES];

/** “Need help now?” of a card. Help opens below it, in sight. */
const help = (context: ViewContext, { id }: Card) =>
  html`<div>${helpButton(context, id)}</div>
    ${context.state.ui.help === id ? wholeHelp(context) : nothing}`;

const sources = (context: ViewContext, { cites }: Card) => {
  const { text } = context;
  return html`<div>
    <p class="sm mute">${text['ui.learn.sources']}</p>
    ${cites.map((id) =>
      cite(
        context,
        text[`reference.${id}.short`],
        REFERENCES.find((one) => one.id === id)!,
      ),
    )}
  </div>`;
};

/**
 * One question with its answer. `isLead`: it explains the practice that the parent came from, so it is open. An opened fold
 * comes into sight, also one that is drawn open.
 */
const fold = (context: ViewContext, card: Card, isLead: boolean) => {
  const { text } = context;
  const { offersHelp }: CardRow = card;
  return html`<details class="fold" ?open=${isLead} @toggle=${revealOpened}>
    <summary ?data-lead=${isLead}><b>${text[`learn.${card.id}.question`]}</b></summary>
    <div class="in stack">
      <p>${text[`learn.${card.id}.text`]}</p>
      ${offersHelp ? help(context, card) : nothing} ${sources(context, card)}
    </div>
  </details>`;
};

/** The screen. It replaces the card. */
const learnScreen = (context: ViewContext): TemplateResult => {
  const { text, settings, state } = context;
  const { learnFrom } = state.ui;
  const led = learnFrom && PRACTICE_CARDS[learnFrom];
  const back = html`<div>${wayBack(context)}</div>`;
  return html`<div class="read">
    ${back}
    <div class="tight">
      ${heading(settings.headingLevel, text['ui.learn'], { look: 'h2', part: 'heading', lead: !led })}
      <p class="mute">${text['ui.learn.text']}</p>
    </div>
    <div class="asks">${CARDS.map((card) => fold(context, card, card.id === led))}</div>
    ${back}
  </div>`;
};

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { learn: learnScreen } });
