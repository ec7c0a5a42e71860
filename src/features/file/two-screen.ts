/** “Two views of one relationship each”: a parent’s own map beside one that another person gave them. */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { revealOpened } from '../../components/reveal.ts';
import { wayBack } from '../../components/to-map.ts';
import type { TopicView, TwoCompared, TwoViews } from '../../results/two-views.ts';
import type { ViewContext } from '../../store/context.ts';
import { twoMaps } from './maps.ts';
import { onlyIfSafe } from './only-if-safe.ts';

/** Parts with a line each; one without a question has its name alone. */
const list = ({ settings }: ViewContext, topics: readonly TopicView[], lineOf: (topic: TopicView) => string | null) =>
  html`<ul class="talk">
    ${topics.map((topic) => {
      const line = lineOf(topic);
      return html`<li>
        ${heading(settings.headingLevel + 2, topic.label, { look: 'h4' })}
        ${line === null ? nothing : html`<p>${line}</p>`}
      </li>`;
    })}
  </ul>`;

/** Where the maps differ, as questions for both; the rest folded. Neither order nor words say whose is farther out. */
const questions = (context: ViewContext, { differ, lead, alike, open }: TwoCompared) => {
  const { text, settings } = context;
  const ask = ({ question }: TopicView) => question && text[question];
  return html`<section>
    ${
      lead
        ? html`${heading(settings.headingLevel + 1, text['ui.two.talk'], { look: 'h3' })}
            <p class="mute">${text[lead]}</p>
            ${list(context, differ, ask)}`
        : nothing
    }
    ${
      alike.length
        ? html`<details class="fold" @toggle=${revealOpened}>
            <summary><span>${text['ui.two.alike']}</span></summary>
            <div class="in">${list(context, alike, ask)}</div>
          </details>`
        : nothing
    }
    ${open.length ? list(context, open, () => text['change.not-compared']) : nothing}
  </section>`;
};

/** The screen. */
export const twoScreen = (context: ViewContext, view: TwoViews): TemplateResult => {
  const { text, settings } = context;
  const row = html`<div class="row">${wayBack(context)}</div>`;
  return html`<div class="results">
    <header>
      ${row}
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.two'], { look: 'h2', part: 'heading', lead: true })}
        <p>${text['ui.two.lead']}</p>
      </div>
    </header>
    ${onlyIfSafe(context)} ${view.isCompared ? nothing : html`<p>${text[view.line]}</p>`}
    ${twoMaps(
      context,
      { title: text['ui.map'], parts: view.mine },
      { title: text['ui.two.other'], parts: view.theirs },
    )}
    ${view.isCompared ? questions(context, view) : nothing}
    <section>
      <p class="sm mute">${text['ui.two.gone']}</p>
      ${row}
    </section>
  </div>`;
};
