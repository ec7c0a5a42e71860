/**
 * The extras chunk: what the page or the parent asks for beyond questions and map. Keeping on the device, sharing, the
 * shared tablet, the page’s own help. Source: host-contract.md; words: instrument.md §10.7.
 */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { ITEMS, type AgeBand, type Answers } from '../instrument/items.ts';
import type { Resource } from '../instrument/resources.ts';
import type { SharedSnapshot } from '../results/snapshot.ts';
import { answersOf, STEPS } from '../run/run.ts';
import { extras as sheet } from '../styles/extras.styles.ts';
import { whatThisIs } from './frame.ts';
import { heading } from './heading.ts';
import { hero } from './hero.ts';
import { phoneLink, siteLink } from './resource.ts';
import type { Stage } from './stage.ts';

/** To be adopted when the chunk is there. */
export const sheets = [sheet];

const even = (label: string, onPress: () => void) =>
  html`<button class="even" part="button" @click=${onPress}>${label}</button>`;
const link = (label: string, onPress: () => void) =>
  html`<button class="link" part="button" @click=${onPress}>${label}</button>`;
const bandLabel = ({ text }: Stage, band: AgeBand) => text[`band.${band}`];

/** A day in the reader’s own way of writing it. */
export const dayOf = ({ locale }: Stage, at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);

const keptWords = ({ text }: Stage) =>
  html`<div class="sm mute ends">
    <p>${text['ui.keep.found']}</p>
    <p>${text['ui.keep.time']}</p>
  </div>`;

/** One way to go on, with a small second line. */
const way = (label: string, aside: unknown, onPress: () => void) =>
  html`<button class="opt" part="button" @click=${onPress}>
    <b>${label}</b>${aside ? html`<span class="sm mute">${aside}</span>` : nothing}
  </button>`;

/** “Welcome back.” */
export const returnScreen = (stage: Stage): TemplateResult => {
  const { text, keeping, locale, level, act, code } = stage;
  const { unfinished } = keeping;
  const last = keeping.maps.at(-1);
  const stopped = unfinished && { n: unfinished.at + 1, total: STEPS };
  return html`<div class="step first">
    ${hero}
    <div class="body">
      <div class="tight">
        ${heading(level, text['ui.title'], { look: 'h2', part: 'heading', lead: true })}
        <p>${text['ui.return']}</p>
      </div>
      <div>
        ${
          unfinished && stopped
            ? way(
                text['ui.return.go-on'],
                html`${code('questions').fill(text['ui.question.count'], stopped, locale)} ·
                ${unfinished.ageBand ? bandLabel(stage, unfinished.ageBand) : nothing}`,
                () => act({ type: 'restore', unfinished }),
              )
            : nothing
        }
        ${
          last
            ? way(
                text['ui.return.map'],
                html`${dayOf(stage, last.date)} · ${bandLabel(stage, last.snapshot.ageBand)}`,
                () => act({ type: 'open', screen: 'kept' }),
              )
            : nothing
        }
        ${way(text['ui.return.new'], last && text['ui.return.new-kept'], () => act({ type: 'open', screen: 'first' }))}
      </div>
      <div>${keptWords(stage)} ${link(text['ui.keep.clear'], () => act({ type: 'open', screen: 'forget' }))}</div>
    </div>
  </div>`;
};

/** “Clear what is kept here?” Both buttons weigh the same. */
export const forgetScreen = (stage: Stage): TemplateResult => {
  const { text, run, level, act, extras } = stage;
  return html`<div class="step first">
    ${hero}
    <div class="body">
      <div class="stack">
        ${heading(level, text['ui.keep.ask'], { look: 'h2', part: 'heading', lead: true })}
        <p class="bal">${text['ui.keep.ask-text']}</p>
      </div>
      <div class="pair">
        ${even(text['ui.keep.yes'], () => extras!.forget())}
        ${even(text['ui.keep.no'], () => act({ type: 'open', screen: run.completed ? 'results' : 'return' }))}
      </div>
      ${keptWords(stage)}
    </div>
  </div>`;
};

/** A kept map, told again: what hangs on answers that were not kept with it is left out, and it says so. */
export const keptScreen = (stage: Stage): TemplateResult => {
  const { text, level, act, keeping, code } = stage;
  const { helpOf, headline, partByPart, plate, shownView, supports, tries } = code('results');
  const view = shownView(stage);
  const back = html`<div class="row">${link(text['ui.back'], () => act({ type: 'open', screen: 'return' }))}</div>`;
  return html`<div class="results">
    ${view.helpOpen ? helpOf(stage, text['support.safety-open']) : nothing}
    <header>
      ${back} ${heading(level, text['ui.title'], { look: 'h2 title mute', part: 'heading', lead: true })}
      <p class="lead">${dayOf(stage, keeping.maps.at(-1)!.date)}</p>
      <p class="mute">${text['ui.kept.note']}</p>
    </header>
    ${plate(stage, view)}
    <div>${headline(stage, view)} ${supports(view.supports.headline)}</div>
    ${partByPart(stage, view)} ${tries(stage, view)} ${helpCloseBy(stage)}
    <slot name="resources"></slot>
    ${supports(view.supports.after)}
    <section>${whatThisIs(text)} ${endOfResults(stage)} ${back}</section>
  </div>`;
};

/** A row of what goes. */
const row = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const scoreRows = (stage: Stage) => {
  const { text, locale, code } = stage;
  return code('results')
    .viewOf(stage)
    .parts.map(({ label, word, numbers }) =>
      row(
        label,
        html`${word}${
          numbers
            ? html` <span class="mute"
                >&ensp;${code('questions').fill(text['ui.numbers.value'], numbers, locale)}</span
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
  const { text, run, locale, code } = stage;
  const given = ITEMS[ageBand].filter(({ id }) => typeof answersOf(run)[id] === 'number');
  const { headline, tries } = code('results').viewOf(stage);
  const answered = { n: given.length, total: STEPS };
  return html`<dl>
    ${row(text['ui.share.age'], bandLabel(stage, ageBand))}
    ${row(text['ui.share.answered'], code('questions').fill(text['ui.share.answered-value'], answered, locale))}
    ${scoreRows(stage)} ${row(text['ui.share.headline'], headline.title)}
    ${row(
      text['ui.share.tries'],
      tries.cards.map(({ title }) => html`<div>${title}</div>`),
    )}
    ${row(text['ui.share.language'], languageName(locale))} ${row(text['ui.share.version'], instrument)}
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
  const { text, ui, code, toggleHelp } = stage;
  const isOpen = ui.help === 'note';
  return html`<div class="stack">
    <p>
      <b>${text['ui.share.no-reader']}</b>
      <button class="link" part="button" aria-expanded=${isOpen} @click=${() => toggleHelp('note')}>
        ${text['ui.help']}
      </button>
    </p>
    ${isOpen ? code('results').helpOf(stage) : nothing}
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
    <div class="pair">
      ${even(text['ui.share.yes'], () => extras!.share())}
      ${even(text['ui.share.no'], () => act({ type: 'open', screen: 'declined' }))}
    </div>
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

/** One of the page’s own places of help; it takes the direction of its own words. */
const place = ({ text, level }: Stage, { name, detail, phone, url, lang }: Resource) => {
  return html`<li part="resource" lang=${lang ?? nothing} dir="auto">
    ${heading(level + 2, html`<bdi>${name}</bdi>`, { look: 'h4' })}
    ${detail ? html`<p class="sm mute">${detail}</p>` : nothing}
    <p class="row">${phone ? phoneLink(phone) : nothing} ${url ? siteLink(url, text['ui.new-tab']) : nothing}</p>
  </li>`;
};

/** “Help close by”: the page’s own places, after the suggestions. */
export const helpCloseBy = (stage: Stage): unknown => {
  const near = stage.extras!.resources.filter(({ kind }) => kind === 'clinic' || kind === 'community');
  if (!near.length) return nothing;
  const { text, level } = stage;
  return html`<section>
    ${heading(level + 1, text['ui.host'], { look: 'h3' })}
    <p class="mute">${text['ui.host.from']}</p>
    <ul class="near">
      ${near.map((one) => place(stage, one))}
    </ul>
  </section>`;
};

/** What stands at the end of the results: sharing, what is kept, the end of a turn at a shared tablet. */
export const endOfResults = (stage: Stage): unknown => {
  const { text, run, set, keeping, act, exit } = stage;
  const isKept = keeping.maps.length > 0 || keeping.unfinished;
  return html`${
      set.share === 'none' || !run.completed
        ? nothing
        : html`<div class="row fold">${link(text['ui.share'], () => act({ type: 'open', screen: 'share' }))}</div>`
    }
    ${
      isKept
        ? html`<div class="fold">
            ${keptWords(stage)} ${link(text['ui.keep.clear'], () => act({ type: 'open', screen: 'forget' }))}
          </div>`
        : nothing
    }
    <p class="sm" role="status">${clearedWords(stage)}</p>
    ${
      set.kiosk
        ? html`<div class="line stack">
            <p>${text['ui.kiosk.end']}</p>
            <p class="sm mute">${text['ui.kiosk.auto']}</p>
            <button class="go" part="button-primary" @click=${exit}>${text['ui.done']}</button>
          </div>`
        : nothing
    }`;
};

/** Said once after something was cleared, in a status that is there before; until then the words keep their place. */
export const clearedWords = ({ text, ui, extras }: Stage): unknown =>
  ui.cleared
    ? html`<span class=${extras!.isSaid ? 'said' : 'later'}
        >${text[ui.cleared === 'kept' ? 'ui.keep.cleared' : 'ui.kiosk.cleared']}</span
      >`
    : nothing;

/** Thirty dots in a ring, of which those that are left are large. */
const DOTS = 30;
const dots = (secondsLeft: number) =>
  Array.from({ length: DOTS }, (_, i) => {
    const turn = (2 * Math.PI * i) / DOTS;
    const [x, y] = [50 + 45 * Math.sin(turn), 50 - 45 * Math.cos(turn)];
    const isLeft = i < secondsLeft;
    return svg`<circle class=${isLeft ? '' : 'gone'} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${isLeft ? 2.4 : 1.2}></circle>`;
  });

/** “Are you still there?” Silent but at 30 and at 10 seconds. */
export const stillThere = (stage: Stage, secondsLeft: number): TemplateResult => {
  const { text, locale, level, code, exit, extras } = stage;
  const stay = () => extras!.stay();
  const plural = new Intl.PluralRules(locale).select(secondsLeft) === 'one' ? 'one' : 'other';
  const words = code('questions').fill(text[`ui.kiosk.seconds.${plural}`], { n: secondsLeft }, locale);
  const isSpoken = secondsLeft === DOTS || secondsLeft === 10;
  return html`<dialog role="alertdialog" aria-labelledby="still" aria-describedby="soon" @cancel=${stay}>
    <div class="stack">
      ${heading(level, text['ui.kiosk.ask'], { look: 'h2', id: 'still' })}
      <p id="soon">${text['ui.kiosk.soon']}</p>
      <div class="count" role="timer" aria-live="off">
        <svg viewBox="0 0 100 100" aria-hidden="true">${dots(secondsLeft)}</svg>
        <p>${words}</p>
      </div>
      <p class="unseen" role="status">${isSpoken ? words : nothing}</p>
      <p><button class="go" part="button-primary" @click=${stay}>${text['ui.kiosk.here']}</button></p>
      ${link(text['ui.kiosk.now'], exit)}
    </div>
  </dialog>`;
};
