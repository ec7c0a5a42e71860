/** The results chunk. Source: instrument.md §10. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  describe,
  describeKept,
  type Answered,
  type CardView,
  type ResultsView,
  type SupportView,
} from '../results/results.ts';
import { answersOf, type Run } from '../run/run.ts';
import { figure } from '../styles/figure.styles.ts';
import { results as sheet } from '../styles/results.styles.ts';
import type { Texts } from '../text/groups.ts';
import { markDrawing } from './figure/figure.ts';
import { link } from './button.ts';
import { helpCard, whatThisIs } from './frame.ts';
import { heading } from './heading.ts';
import { optionalScreen } from './optional.ts';
import { map, strips } from './parts.ts';
import type { Stage } from './stage.ts';

// what the screens that open from the results draw with
export { resultOf, saysTheSame } from '../results/results.ts';
export { mapDrawing, stripDrawing } from './figure/figure.ts';
export { contextAnswer, contextChoices, contextHelp } from './optional.ts';
export { ruler, stripHead } from './parts.ts';

/** To be adopted when the chunk is there. */
export const sheets = [sheet, figure];

/** What a map is made of, as far as this run and the maps kept before tell. */
export const answeredIn = ({ run, keeping }: Stage): Answered => {
  const ageBand = run.ageBand!; // no results without an age
  const { context, seconds } = run;
  return { answers: answersOf(run), ageBand, context, seconds: seconds[ageBand], maps: keeping.maps };
};

interface Told {
  readonly text: Texts;
  readonly maps: Stage['keeping']['maps'];
  readonly view: ResultsView;
}
/** What was told of each run and in which words; held no longer than the run, so that none outlives its clearing. */
const told = new WeakMap<Run, Told>();

/** What the results say now. A run does not change, so what was told of it last is not told anew. */
export const viewOf = (stage: Stage): ResultsView => {
  const { run, text, keeping } = stage;
  let last = told.get(run);
  if (last?.text !== text || last.maps !== keeping.maps) {
    told.set(run, (last = { text, maps: keeping.maps, view: describe(text, answeredIn(stage)) }));
  }
  return last.view;
};

/** Whether help stands open at the top, because answers opened it (instrument.md §9). */
export const helpStandsOpen = (stage: Stage): boolean => shownView(stage).helpOpen;

/** What the results say, or the last kept map where that is shown. */
export const shownView = (stage: Stage): ResultsView => {
  const { run, text, keeping } = stage;
  return run.screen === 'kept' ? describeKept(text, keeping.maps.at(-1)!.snapshot) : viewOf(stage);
};

export const helpOf = (stage: Stage, intro?: string) =>
  helpCard(stage, stage.code('questions').restOfHelp(stage), intro);

const working = ({ text, level }: Stage, { working: { lead, lines } }: ResultsView) =>
  html`<section>
    ${heading(level + 1, text['ui.working'], { look: 'h3' })} ${lead ? html`<p class="mute">${lead}</p>` : nothing}
    <ul class="quotes">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;

const headline = (stage: Stage, { headline: { soft, title, text: words }, notes, helpOpen }: ResultsView) =>
  html`<section class="pattern stack">
    <div>${soft ? html`<p class="mute">${soft}</p>` : nothing} ${heading(stage.level + 1, title, { look: 'h3' })}</div>
    <p>${words}</p>
    ${notes.length ? helpNotes(stage, notes, helpOpen) : nothing}
  </section>`;

/** “Need help now?” within a screen, where help opens beside it; `helpOpen`: it stands open at the top by rule. */
export const helpButton = ({ text, ui, toggleHelp }: Stage, helpOpen = false): TemplateResult =>
  html`<button
    class="link"
    part="button"
    aria-expanded=${helpOpen || ui.help === 'note'}
    @click=${() => toggleHelp('note')}
  >
    ${text['ui.help']}
  </button>`;

/** Notes, and one button for help under them: it opens the card there, or moves to it where it stands open. */
const helpNotes = (stage: Stage, notes: readonly string[], helpOpen: boolean) =>
  html`<div class="tight">${notes.map((note) => html`<p>${note}</p>`)} ${helpButton(stage, helpOpen)}</div>
    ${stage.ui.help === 'note' ? helpOf(stage) : nothing}`;

const supportCard = ({ title, paragraphs, open }: SupportView) =>
  html`<details class="box" part="resource" ?open=${open}>
    <summary><b>${title}</b></summary>
    <div class="in stack">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
  </details>`;

export const supports = (cards: readonly SupportView[]) =>
  cards.length ? html`<section class="stack">${cards.map(supportCard)}</section>` : nothing;

const numbersSwitch = ({ text, ui, show }: Stage) =>
  html`<label class="check sm"
      ><input
        type="checkbox"
        .checked=${ui.numbers}
        @change=${(event: Event) => show({ numbers: (event.target as HTMLInputElement).checked })}
      /><span>${text['ui.numbers']}</span></label
    >${ui.numbers ? html`<p class="sm mute">${text['ui.numbers.about']}</p>` : nothing}`;

const partByPart = (stage: Stage, view: ResultsView) => {
  const { text, level } = stage;
  return view.stripsFolded
    ? html`<details class="box">
        <summary><span>${text['ui.parts.each']}</span></summary>
        <div class="in">${strips(stage, view.strips, level + 1)} ${numbersSwitch(stage)}</div>
      </details>`
    : html`<section>
        ${heading(level + 1, text['ui.parts'], { look: 'h3' })} ${strips(stage, view.strips, level + 2)}
        ${numbersSwitch(stage)}
      </section>`;
};

/** A reference unfolds; its text and address stay as they are published, in English. */
const cite = (stage: Stage, { id, short }: CardView['cites'][number], first: boolean) =>
  html`<details class="cite">
    <summary>
      <span class="sm">${first ? stage.text['ui.practice.cite'] : nothing} <u>${short}</u></span>
    </summary>
    ${stage.need('more')?.reference(stage, id)}
  </details>`;

const card = (stage: Stage, view: CardView, open: boolean) =>
  html`<details class="box" part="practice" ?open=${open}>
    <summary>
      ${markDrawing(view.dimension)}
      <span
        ><span class="role mute xs">${view.role}${view.part ? html`&nbsp;· ${view.part}` : nothing}</span
        ><b>${view.title}</b></span
      >
    </summary>
    <div class="in stack">
      <p>${view.why}</p>
      ${view.steps.map(
        ({ kind, title, text }) =>
          html`<div class=${kind === 'try' ? 'tint' : ''}>
            ${heading(stage.level + 2, title, { look: 'h4' })}
            <p class=${kind === 'say' ? 'say' : ''}>${text}</p>
          </div>`,
      )}
      <div>${view.cites.map((one, i) => cite(stage, one, i === 0))}</div>
    </div>
  </details>`;

const tries = (stage: Stage, { tries: { title, lines, cards } }: ResultsView) =>
  html`<section>
    ${heading(stage.level + 1, title, { look: 'h3' })}
    <p class="mute">${lines.join(' ')}</p>
    <div class="cards stack">${cards.map((one, i) => card(stage, one, i === 0))}</div>
  </section>`;

/** “Start again” asks first, in place. Where the parent keeps the map, the focus goes back to the button that asked. */
const startAgain = ({ text, act, show }: Stage) => {
  const keep = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.again')?.focus();
    show({ asking: false });
  };
  return html`<div class="tint" role="group" aria-label=${text['ui.again']}>
    <p role="status">${text['ui.again.ask']}</p>
    <div class="row">${link(text['ui.again'], () => act({ type: 'again' }))} ${link(text['ui.again.no'], keep)}</div>
  </div>`;
};

const endOfPage = (stage: Stage, { quality }: ResultsView) => {
  const { text, ui, act, show } = stage;
  return html`<section>
    ${quality ? html`<p class="sm mute quality">${quality}</p>` : nothing} ${whatThisIs(text)}
    <button class="turn fold" part="button" @click=${() => act({ type: 'open', screen: 'about' })}>
      ${text['ui.about']}
    </button>
    <div class="row fold">
      ${link(text['ui.review'], () => act({ type: 'open', screen: 'review' }))}
      <button class="link again" part="button" aria-expanded=${ui.asking} @click=${() => show({ asking: !ui.asking })}>
        ${text['ui.again']}
      </button>
    </div>
    ${ui.asking ? startAgain(stage) : nothing} ${stage.extras?.endOfResults(stage)}
  </section>`;
};

const opening = (stage: Stage, { helpOpen, opening }: ResultsView) =>
  html`${helpOpen ? helpOf(stage, stage.text['support.safety-open']) : nothing} ${stage.languages?.note(stage)}
    <header>
      ${heading(stage.level, stage.text['ui.title'], { look: 'h2 title mute', part: 'heading', lead: true })}
      <p class="lead">${opening}</p>
    </header>`;

const plate = ({ text, level }: Stage, view: ResultsView) =>
  html`<section class="plate">${heading(level + 1, text['ui.map'], { look: 'h3' })} ${map(text, view)}</section>`;

/** The results, in the order of §10.1. */
const SECTIONS: readonly ((stage: Stage, view: ResultsView) => TemplateResult)[] = [
  opening,
  working,
  plate,
  (stage, view) => html`${headline(stage, view)} ${supports(view.supports.headline)}`,
  (stage, view) => html`${partByPart(stage, view)} ${supports(view.supports.before)}`,
  (stage, view) => html`${tries(stage, view)} ${stage.extras?.helpCloseBy(stage)}<slot name="resources"></slot>`,
  (stage, view) => html`${supports(view.supports.after)} ${endOfPage(stage, view)}<slot name="after-results"></slot>`,
];

/** In so many sections the results come: `Stage.sections`. */
export const sections = SECTIONS.length;

/** What a map alone tells, without the answers behind it: from the figure to the things to try. */
export const ofTheMap = (stage: Stage, view: ResultsView): readonly TemplateResult[] =>
  SECTIONS.slice(2, -1).map((section) => section(stage, view));

/** The results, as far as they have come. */
const resultsScreen = (stage: Stage): TemplateResult =>
  html`<div class="results">${SECTIONS.slice(0, stage.sections).map((section) => section(stage, viewOf(stage)))}</div>`;

/** What this chunk draws. */
export const screens = { optional: optionalScreen, results: resultsScreen };
