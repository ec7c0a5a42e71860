/**
 * The sheet: what is printed, and what stands on “My page” to look at. It speaks as the parent. In it there is no headline,
 * no card of help, no optional answer and no address. Source: take-along.md, Page on paper.
 */
import { nothing, type TemplateResult } from 'lit';
import { mapDrawing, stripDrawing } from '../../components/figure/figure.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { inTwo } from '../../components/label.ts';
import { ruler } from '../../components/results/map.ts';
import { viewOf } from '../../components/results/results-view.ts';
import { ITEMS } from '../../instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../instrument/version.ts';
import { dayOf, fill } from '../../locale/fill.ts';
import type { PartView } from '../../results/parts.ts';
import type { CardView, ResultsView } from '../../results/results.ts';
import { tidyTalk } from '../../results/talk.ts';
import { answersOf, STEPS } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import { sentences } from '../../results/sentences.ts';

/** What a sheet needs beside the state. */
export interface SheetOptions {
  /** The day of the map, in ms since 1970. */
  readonly time: number;
  /** Level of its title. */
  readonly level: number;
}

const section = (level: number, title: string, content: unknown, look = '') =>
  html`<section class=${look}>${heading(level + 1, title, { look: 'title' })} ${content}</section>`;

const list = (lines: readonly unknown[]) =>
  html`<ul class="dots">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

const facts = ({ text, state, language }: ViewContext, { time }: SheetOptions) => {
  const ageBand = state.run.ageBand!;
  const given = answersOf(state.run);
  const n = ITEMS[ageBand].filter(({ id }) => typeof given[id] === 'number').length;
  const rows = [
    [text['ui.print.date'], dayOf(language, time)],
    [text['ui.share.age'], text[`band.${ageBand}`]],
    [text['ui.share.answered'], fill(text['ui.share.answered-value'], { n, total: STEPS }, language.write)],
    [text['ui.share.version'], INSTRUMENT_VERSION],
  ] as const;
  return html`<p class="facts">${rows.map(([name, value]) => html`<span>${name}: <b>${value}</b></span> `)}</p>`;
};

/** What the parent picked and wrote; left out if that is nothing. */
const talk = ({ text, state: { page } }: ViewContext, { parts }: ResultsView, level: number) => {
  const tidy = tidyTalk({ parts: page.parts, line: page.line });
  if (!tidy) return nothing;
  const labels = tidy.parts.map((one) => parts.find(({ dimension }) => dimension === one)!.label);
  const line = tidy.line === undefined ? [] : [html`<bdi>${tidy.line}</bdi>`];
  return section(level, text['ui.print.talk'], list([...labels, ...line]), 'wide');
};

/** The figure. Its words are short, and leave it where it is small: the strips beside it say them whole. */
const figure = ({ text }: ViewContext, { parts }: ResultsView) =>
  html`<figure class="shape">
    <div class="fig" aria-hidden="true">
      ${mapDrawing(parts, 'sheet')}
      ${parts.map(({ axis, short }, i) => {
        const [name, aside] = inTwo(axis);
        return html`<div class="at-${i}">
          <b>${name}</b>${aside ? html`<span class="xs">${aside}</span>` : nothing}<span class="xs word">${short}</span>
        </div>`;
      })}
    </div>
    <p class="xs">${sentences(text['ui.map.caption'], text['ui.map.rough'])}</p>
  </figure>`;

const strip = ({ text, state, language }: ViewContext, part: PartView) =>
  html`<li>
    <div class="head">
      <b>${part.label}</b>
      <span
        >${part.word}${
          state.ui.numbers && part.numbers
            ? html`&ensp;${fill(text['ui.numbers.value'], part.numbers, language.write)}`
            : nothing
        }</span
      >
    </div>
    ${stripDrawing(part)} ${part.dimension === 'friction' ? html`<p class="xs">${text['ui.parts.ease']}</p>` : nothing}
  </li>`;

/** All parts, those that are not mapped too. */
const strips = (context: ViewContext, { isMapped, strips: mapped, parts }: ResultsView) => {
  const others = parts.filter((part) => !mapped.includes(part));
  return html`${isMapped ? ruler(context.text) : nothing}
    <ol class="strips">
      ${[...mapped, ...others].map((part) => strip(context, part))}
    </ol>
    ${context.state.ui.numbers && isMapped ? html`<p class="xs">${context.text['ui.numbers.about']}</p>` : nothing}`;
};

/** Answers only: a sentence that is no answer would speak for the parent. */
const working = ({ text }: ViewContext, { working: { lead, lines } }: ResultsView, level: number) =>
  lead === null
    ? nothing
    : section(
        level,
        text['ui.working'],
        html`<p>${text['ui.print.bright']}</p>
          ${list(lines)}`,
        'gap',
      );

const chosen = ({ title, part, steps }: CardView) =>
  html`<div>
    <p><b>${title}</b>${part ? html` <span class="xs">(${part})</span>` : nothing}</p>
    ${steps.map(({ kind, text }) => (kind === 'hard' ? nothing : html`<p class=${kind}>${text}</p>`))}
  </div>`;

const tries = ({ text, state }: ViewContext, { tries: { cards } }: ResultsView, level: number) => {
  const own = cards.filter(({ practice }) => state.page.tries.includes(practice));
  if (!own.length) return nothing;
  return section(level, text['ui.print.chosen'], html`<div class="tries">${own.map(chosen)}</div>`, 'wide');
};

const whatThisIs = ({ text }: ViewContext, level: number) =>
  section(
    level,
    text['ui.what'],
    html`<p class="xs"><b>${text['ui.what.is']}</b> ${text['ui.what.is.text']}</p>
      <p class="xs"><b>${text['ui.what.isnt']}</b> ${text['ui.what.isnt.text']} <b>${text['ui.print.untested']}</b></p>
      <p class="xs">${text['ui.print.help']}</p>`,
    'wide foot',
  );

/** The second page: every question with its answer. */
const answers = ({ text, state: { run } }: ViewContext, level: number) =>
  html`<div class="leaf">
    ${heading(level, text['ui.print.answers'], { look: 'name' })}
    <ol class="answers">
      ${ITEMS[run.ageBand!].map(({ id }) => {
        const answer = answersOf(run)[id] ?? 'skip';
        return html`<li>
          <span>${text[id]}</span> <b>${answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}`]}</b>
        </li>`;
      })}
    </ol>
  </div>`;

/** The sheet: one page, and a second one if the parent wants the answers. For a run with a chosen age. */
export const sheet = (context: ViewContext, options: SheetOptions): TemplateResult => {
  const { text, state } = context;
  const { level } = options;
  const view = viewOf(context);
  return html`<div class="sheet">
    <div class="leaf">
      ${heading(level, text['ui.title'], { look: 'name' })} ${facts(context, options)}
      <p class="xs">${text['ui.print.about']}</p>
      <div class="grid">
        ${talk(context, view, level)}
        ${view.isMapped ? section(level, text['ui.print.map'], figure(context, view)) : nothing}
        <div>${section(level, text['ui.parts'], strips(context, view))} ${working(context, view, level)}</div>
        ${tries(context, view, level)} ${whatThisIs(context, level)}
      </div>
    </div>
    ${state.page.withAnswers ? answers(context, level) : nothing}
  </div>`;
};
