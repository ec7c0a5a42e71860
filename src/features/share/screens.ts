/** The consent panel and the two screens after it (host-contract.md, `share`). */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { pair } from '../../components/pair.ts';
import { helpButton, wholeHelp } from '../../components/rest-of-help.ts';
import { viewOf } from '../../components/results/results-view.ts';
import { toMap } from '../../components/to-map.ts';
import { ITEMS, type AgeBand, type Answers } from '../../instrument/items.ts';
import { fill } from '../../locale/fill.ts';
import type { SharedSnapshot } from '../../results/snapshot.ts';
import { answersOf, STEPS } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import { recipientOf } from './recipient.ts';
import { sentences } from '../../results/sentences.ts';

/** What the panel needs from the feature. */
export interface Sharing {
  /** Who has got the data, by the name that the parent had read. */
  readonly recipient: string;
  /** Exactly the data that the page would get now. */
  shared(context: ViewContext): SharedSnapshot;
  /** Handles “Share” with whom the panel names. */
  share(context: ViewContext, recipient: string): void;
}

/** A row of the data to share. */
const row = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const scoreRows = (context: ViewContext) => {
  const { text, language } = context;
  return viewOf(context).parts.map(({ label, word, numbers }) =>
    row(
      label,
      html`${word}${
        numbers
          ? html` <span class="mute">&ensp;${fill(text['ui.numbers.value'], numbers, language.write)}</span>`
          : nothing
      }`,
    ),
  );
};

/** The name of a language in that language, or its tag if the browser does not know it. */
const languageName = (locale: string) =>
  new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(locale) ?? locale;

/** The snapshot in words. Whether the headline is soft, and the version of the package, are only in the raw data below. */
const dataRows = (context: ViewContext, { ageBand, instrument }: SharedSnapshot) => {
  const { text, state, language } = context;
  const given = ITEMS[ageBand].filter(({ id }) => typeof answersOf(state.run)[id] === 'number');
  const { headline, tries } = viewOf(context);
  const answered = { n: given.length, total: STEPS };
  return html`<dl>
    ${row(text['ui.share.age'], text[`band.${ageBand}`])}
    ${row(text['ui.share.answered'], fill(text['ui.share.answered-value'], answered, language.write))}
    ${scoreRows(context)}
    ${row(
      text['ui.share.headline'],
      headline.second
        ? html`${headline.title}
            <div>${headline.second.title}</div>`
        : headline.title,
    )}
    ${row(
      text['ui.share.tries'],
      tries.cards.map(({ title }) => html`<div>${title}</div>`),
    )}
    ${row(text['ui.share.language'], languageName(language.locale))} ${row(text['ui.share.version'], instrument)}
  </dl>`;
};

const answerRows = ({ text }: ViewContext, ageBand: AgeBand, answers: Answers) =>
  html`<dl class="sm">
    ${ITEMS[ageBand].map(({ id }) => {
      const answer = answers[id] ?? 'skip';
      return row(text[id], answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}`]);
    })}
  </dl>`;

/** The checkbox to share the answers as well, if the page is allowed to ask for them. */
const answersBox = (context: ViewContext, ageBand: AgeBand) => {
  const { text, state, dispatch } = context;
  const { withAnswers } = state.ui;
  const handleChange = ({ target }: Event) =>
    dispatch({ type: 'ui', change: { withAnswers: (target as HTMLInputElement).checked } });
  return html`<section>
    <label class="check"
      ><input type="checkbox" .checked=${withAnswers} @change=${handleChange} /><span
        >${text['ui.share.answers']}</span
      ></label
    >${withAnswers ? answerRows(context, ageBand, answersOf(state.run)) : nothing}
  </section>`;
};

const named = (name: string) => html`<p class="to"><bdi>${name}</bdi></p>`;

/** The note that possibly nobody reads what is shared, with a help button. */
const noReader = (context: ViewContext) =>
  html`<div class="stack">
    <div>
      <p><b>${context.text['ui.share.no-reader']}</b></p>
      ${helpButton(context)}
    </div>
    ${context.state.ui.help === 'note' ? wholeHelp(context) : nothing}
  </div>`;

const whatGoes = (context: ViewContext, data: SharedSnapshot) => {
  const { text, settings } = context;
  return html`<section>
    ${heading(settings.headingLevel + 1, text['ui.share.goes'], { look: 'h4' })} ${dataRows(context, data)}
    <p class="xs mute under">${sentences(text['ui.share.numbers'], text['ui.numbers.about'])}</p>
    <details class="fold under">
      <summary><span>${text['ui.share.raw']}</span></summary>
      <pre class="in" dir="ltr">${JSON.stringify(data, null, 1)}</pre>
    </details>
  </section>`;
};

const whatStays = ({ text, settings }: ViewContext, data: SharedSnapshot) =>
  html`<section>
    ${heading(settings.headingLevel + 1, text['ui.share.stays'], { look: 'h4' })}
    <ul class="stays">
      ${data.answers ? nothing : html`<li>${text['ui.share.stays-answers']}</li>`}
      <li>${text['ui.share.stays-optional']}</li>
      <li>${text['ui.share.stays-names']}</li>
    </ul>
  </section>`;

/** A screen on which nothing is shared, with the way back to the map. */
const nothingShared = (context: ViewContext, title: string, words: string): TemplateResult =>
  html`<div class="read">
    <div class="tight">
      ${heading(context.settings.headingLevel, title, { look: 'h2', part: 'heading', lead: true })}
      <p>${words}</p>
    </div>
    <div class="row">${toMap(context, 'link', 'button')}</div>
  </div>`;

/** The screen after “Not now”. The page gets no event. */
export const declinedScreen = (context: ViewContext): TemplateResult =>
  nothingShared(context, context.text['ui.share.declined'], context.text['ui.share.later']);

/** The consent panel. Shows exactly the data that will be shared before the parent decides. */
export const shareScreen = (context: ViewContext, sharing: Sharing): TemplateResult => {
  const { text, settings, dispatch } = context;
  // The page has removed the attribute meanwhile.
  if (settings.share === 'none') return declinedScreen(context);
  const name = recipientOf(settings.shareWith, location.hostname);
  // Nothing is shared with someone whom the parent cannot know.
  if (name === null) return nothingShared(context, text['ui.share.ask'], text['ui.share.nobody']);
  const data = sharing.shared(context);
  return html`<div class="read">
    <div class="tight">
      ${heading(settings.headingLevel, text['ui.share.ask'], { look: 'h2', part: 'heading', lead: true })}
      <p>${text['ui.share.lead']}</p>
      ${named(name)}
    </div>
    ${whatGoes(context, data)} ${settings.share === 'answers' ? answersBox(context, data.ageBand) : nothing}
    ${whatStays(context, data)}
    <div class="line stack">
      ${noReader(context)}
      <p class="sm mute">${text['ui.share.final']}</p>
    </div>
    ${pair(
      { label: text['ui.share.yes'], onPress: () => sharing.share(context, name) },
      { label: text['ui.share.no'], onPress: () => dispatch({ type: 'open', screen: 'declined' }) },
    )}
  </div>`;
};

/** The screen after “Share”. */
export const sharedScreen = (context: ViewContext, sharing: Sharing): TemplateResult => {
  const { text, settings } = context;
  return html`<div class="read">
    <div class="tight">
      ${heading(settings.headingLevel, text['ui.share.done'], { look: 'h2', part: 'heading', lead: true })}
      <p>${text['ui.share.done-to']}</p>
      ${named(sharing.recipient)}
    </div>
    ${noReader(context)}
    <div class="row">${toMap(context, 'link', 'button')}</div>
  </div>`;
};
