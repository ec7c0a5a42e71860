/** The consent panel, and what is said after it (host-contract.md, `share`). */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ITEMS, type AgeBand, type Answers } from '../instrument/items.ts';
import type { SharedSnapshot } from '../results/snapshot.ts';
import { answersOf, STEPS } from '../run/run.ts';
import { link } from './button.ts';
import { heading } from './heading.ts';
import { pair } from './pair.ts';
import type { Stage } from './stage.ts';

/** A row of what goes. */
const row = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const scoreRows = (stage: Stage) => {
  const { text, language, code } = stage;
  return code('results')
    .viewOf(stage)
    .parts.map(({ label, word, numbers }) =>
      row(
        label,
        html`${word}${
          numbers
            ? html` <span class="mute"
                >&ensp;${code('questions').fill(text['ui.numbers.value'], numbers, language.write)}</span
              >`
            : nothing
        }`,
      ),
    );
};

/** The language’s own name, where the engine knows it. */
const languageName = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** All that is in the snapshot, in words. */
const dataRows = (stage: Stage, { ageBand, instrument }: SharedSnapshot) => {
  const { text, run, language, code } = stage;
  const given = ITEMS[ageBand].filter(({ id }) => typeof answersOf(run)[id] === 'number');
  const { headline, tries } = code('results').viewOf(stage);
  const answered = { n: given.length, total: STEPS };
  return html`<dl>
    ${row(text['ui.share.age'], text[`band.${ageBand}`])}
    ${row(text['ui.share.answered'], code('questions').fill(text['ui.share.answered-value'], answered, language.write))}
    ${scoreRows(stage)} ${row(text['ui.share.headline'], headline.title)}
    ${row(
      text['ui.share.tries'],
      tries.cards.map(({ title }) => html`<div>${title}</div>`),
    )}
    ${row(text['ui.share.language'], languageName(language.locale))} ${row(text['ui.share.version'], instrument)}
  </dl>`;
};

const answerRows = ({ text }: Stage, ageBand: AgeBand, answers: Answers) =>
  html`<dl class="sm">
    ${ITEMS[ageBand].map(({ id }) => {
      const answer = answers[id] ?? 'skip';
      return row(text[id], answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}`]);
    })}
  </dl>`;

/** The box that lets the answers go too, where the page may ask for them. */
const answersBox = (stage: Stage, ageBand: AgeBand) => {
  const { text, ui, run, show } = stage;
  const handleChange = ({ target }: Event) => show({ withAnswers: (target as HTMLInputElement).checked });
  return html`<section class="data">
    <label class="check"
      ><input type="checkbox" .checked=${ui.withAnswers} @change=${handleChange} /><span
        >${text['ui.share.answers']}</span
      ></label
    >${ui.withAnswers ? answerRows(stage, ageBand, answersOf(run)) : nothing}
  </section>`;
};

const recipient = ({ set }: Stage) => html`<p class="to"><bdi>${set.shareWith ?? location.hostname}</bdi></p>`;

/** No one may read what is shared: so help opens beside it. */
const noReader = (stage: Stage) => {
  const { helpButton, helpOf } = stage.code('results');
  return html`<div class="stack">
    <p><b>${stage.text['ui.share.no-reader']}</b> ${helpButton(stage)}</p>
    ${stage.ui.help === 'note' ? helpOf(stage) : nothing}
  </div>`;
};

/** The consent panel: the very data that will go, before the parent decides. */
export const shareScreen = (stage: Stage): TemplateResult => {
  const { text, set, level, act, extras } = stage;
  // the page has taken its request back meanwhile
  if (set.share === 'none') return declinedScreen(stage);
  const data = extras!.shared();
  const h = (words: string) => heading(level + 1, words, { look: 'h4' });
  return html`<div class="read">
    <div class="tight">
      ${heading(level, text['ui.share.ask'], { look: 'h2', part: 'heading', lead: true })}
      <p>${text['ui.share.lead']}</p>
      ${recipient(stage)}
    </div>
    <section class="data">
      ${h(text['ui.share.goes'])} ${dataRows(stage, data)}
      <p class="xs mute under">${text['ui.share.numbers']} ${text['ui.numbers.about']}</p>
      <details class="fold under">
        <summary><span>${text['ui.share.raw']}</span></summary>
        <pre class="in" dir="ltr">${JSON.stringify(data, null, 1)}</pre>
      </details>
    </section>
    ${set.share === 'answers' ? answersBox(stage, data.ageBand) : nothing}
    <section>
      ${h(text['ui.share.stays'])}
      <ul class="stays">
        ${data.answers ? nothing : html`<li>${text['ui.share.stays-answers']}</li>`}
        <li>${text['ui.share.stays-optional']}</li>
        <li>${text['ui.share.stays-names']}</li>
      </ul>
    </section>
    <div class="line stack">
      ${noReader(stage)}
      <p class="sm mute">${text['ui.share.final']}</p>
    </div>
    ${pair(
      { label: text['ui.share.yes'], onPress: () => extras!.share() },
      { label: text['ui.share.no'], onPress: () => act({ type: 'open', screen: 'declined' }) },
    )}
  </div>`;
};

const toMap = ({ text, act }: Stage) => link(text['ui.back-to-map'], () => act({ type: 'open', screen: 'results' }));

/** After “Share”. */
export const sharedScreen = (stage: Stage): TemplateResult =>
  html`<div class="read">
    <div class="tight">
      ${heading(stage.level, stage.text['ui.share.done'], { look: 'h2', part: 'heading', lead: true })}
      <p>${stage.text['ui.share.done-to']}</p>
      ${recipient(stage)}
    </div>
    ${noReader(stage)}
    <div class="row">${toMap(stage)}</div>
  </div>`;

/** After “Not now”: only the parent hears of it. */
export const declinedScreen = (stage: Stage): TemplateResult =>
  html`<div class="read">
    <div class="tight">
      ${heading(stage.level, stage.text['ui.share.declined'], { look: 'h2', part: 'heading', lead: true })}
      <p>${stage.text['ui.share.later']}</p>
    </div>
    <div class="row">${toMap(stage)}</div>
  </div>`;
