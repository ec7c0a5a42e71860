/** Keeping on the device: welcome back, a kept map, taking away what is kept (host-contract.md, `remember`). */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { STEPS } from '../run/run.ts';
import { link } from './button.ts';
import { endOfResults, keptWords } from './ending.ts';
import { whatThisIs } from './frame.ts';
import { heading } from './heading.ts';
import { hero } from './hero.ts';
import { pair } from './pair.ts';
import type { Stage } from './stage.ts';

/** A day in the reader’s own way of writing it. */
const dayOf = ({ language }: Stage, at: number): string =>
  new Intl.DateTimeFormat(language.locale, { dateStyle: 'long' }).format(at);

/** One way to go on, with a small second line. */
const way = (label: string, aside: unknown, onPress: () => void) =>
  html`<button class="opt" part="button" @click=${onPress}>
    <b>${label}</b>${aside ? html`<span class="sm mute">${aside}</span>` : nothing}
  </button>`;

/** “Welcome back.” */
export const returnScreen = (stage: Stage): TemplateResult => {
  const { text, keeping, language, level, act, code } = stage;
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
                html`${code('questions').fill(text['ui.question.count'], stopped, language.write)} ·
                ${unfinished.ageBand ? text[`band.${unfinished.ageBand}`] : nothing}`,
                () => act({ type: 'restore', unfinished }),
              )
            : nothing
        }
        ${
          last
            ? way(
                text['ui.return.map'],
                html`${dayOf(stage, last.date)} · ${text[`band.${last.snapshot.ageBand}`]}`,
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
      ${pair(
        { label: text['ui.keep.yes'], onPress: () => extras!.forget() },
        {
          label: text['ui.keep.no'],
          onPress: () => act({ type: 'open', screen: run.completed ? 'results' : 'return' }),
        },
      )}
      ${keptWords(stage)}
    </div>
  </div>`;
};

/** A kept map, told again: what hangs on answers that were not kept with it is left out, and it says so. */
export const keptScreen = (stage: Stage): TemplateResult => {
  const { text, level, act, keeping, code } = stage;
  const { helpOf, ofTheMap, shownView, supports } = code('results');
  const view = shownView(stage);
  const back = html`<div class="row">${link(text['ui.back'], () => act({ type: 'open', screen: 'return' }))}</div>`;
  return html`<div class="results">
    ${view.helpOpen ? helpOf(stage, text['support.safety-open']) : nothing}
    <header>
      ${back} ${heading(level, text['ui.title'], { look: 'h2 title mute', part: 'heading', lead: true })}
      <p class="lead">${dayOf(stage, keeping.maps.at(-1)!.date)}</p>
      <p class="mute">${text['ui.kept.note']}</p>
    </header>
    ${ofTheMap(stage, view)} ${supports(view.supports.after)}
    <section>${whatThisIs(text)} ${endOfResults(stage)} ${back}</section>
  </div>`;
};
