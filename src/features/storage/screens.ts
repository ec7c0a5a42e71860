/** Screens of storage: welcome back, deleting stored data (host-contract.md, `remember`). */
import { nothing, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { heading } from '../../components/heading.ts';
import { hero } from '../../components/hero.ts';
import { html } from '../../components/html.ts';
import { option } from '../../components/option.ts';
import { pair } from '../../components/pair.ts';
import { dayOf, fill } from '../../locale/fill.ts';
import { STEPS } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';

/** The note next to stored data: who can find it, and how long it is kept. */
export const keptWords = ({ text }: ViewContext): TemplateResult =>
  html`<div class="sm mute ends">
    <p>${text['ui.keep.found']}</p>
    <p>${text['ui.keep.time']}</p>
  </div>`;

/** The buttons to continue, to open the last map, or to start a new one. */
const options = (context: ViewContext) => {
  const { text, state, language, dispatch } = context;
  const { unfinished, maps } = state.kept;
  const last = maps.at(-1);
  const stopped = unfinished && { n: unfinished.at + 1, total: STEPS };
  return html`<div>
    ${
      unfinished && stopped
        ? option(
            text['ui.return.go-on'],
            html`${fill(text['ui.question.count'], stopped, language.write)} ·
            ${unfinished.ageBand ? text[`band.${unfinished.ageBand}`] : nothing}`,
            () => dispatch({ type: 'restore', unfinished }),
          )
        : nothing
    }
    ${
      last
        ? option(
            text['ui.return.map'],
            html`${dayOf(language, last.date)} · ${text[`band.${last.snapshot.ageBand}`]}`,
            () => dispatch({ type: 'open', screen: 'kept' }),
          )
        : nothing
    }
    ${option(text['ui.return.new'], last && text['ui.return.new-kept'], () => dispatch({ type: 'open', screen: 'first' }))}
  </div>`;
};

/** The screen “Welcome back”. */
export const returnScreen = (context: ViewContext): TemplateResult => {
  const { text, settings, dispatch } = context;
  return html`<div class="step first">
    <div class="body">
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.title'], { look: 'h2', part: 'heading', lead: true })}
        <p>${text['ui.return']}</p>
      </div>
      ${options(context)}
      <div>
        ${keptWords(context)}
        <div class="row">
          ${link(text['ui.keep.clear'], () => dispatch({ type: 'open', screen: 'forget' }))}
          ${link(text['ui.file.open'], () => dispatch({ type: 'open', screen: 'open-file' }))}
        </div>
      </div>
    </div>
    ${hero}
  </div>`;
};

/** The screens with the button “Clear what is kept here”. */
export type BeforeForget = 'first' | 'return' | 'kept' | 'results';

/** The screen “Clear what is kept here?”. Both buttons have equal weight. “Keep it” leads back to `cameFrom`. */
export const forgetScreen = (context: ViewContext, cameFrom: BeforeForget, onForget: () => void): TemplateResult => {
  const { text, settings, dispatch } = context;
  const handleKeep = () => dispatch({ type: 'open', screen: cameFrom });
  return html`<div class="step first">
    <div class="body">
      <div class="stack">
        ${heading(settings.headingLevel, text['ui.keep.ask'], { look: 'h2', part: 'heading', lead: true })}
        <p class="bal">${text['ui.keep.ask-text']}</p>
      </div>
      ${pair({ label: text['ui.keep.yes'], onPress: onForget }, { label: text['ui.keep.no'], onPress: handleKeep })}
      ${keptWords(context)}
    </div>
    ${hero}
  </div>`;
};
