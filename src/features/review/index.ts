/** The review of the answers. Each answer can be changed, and the map is updated. */
import { nothing, type TemplateResult } from 'lit';
import { choices } from '../../components/choices.ts';
import { mapDrawing } from '../../components/figure/figure.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { stripHead } from '../../components/results/map.ts';
import { contextAnswer, contextChoices, contextHelp } from '../../components/optional-answers.ts';
import { viewOf } from '../../components/results/results-view.ts';
import { scaleChoices } from '../../components/scale.ts';
import { toMap } from '../../components/to-map.ts';
import { CONTEXT_QUESTIONS, ITEMS, type Answer, type ContextAnswer, type Item } from '../../instrument/items.ts';
import type { PartView } from '../../results/parts.ts';
import { saysTheSame } from '../../results/results.ts';
import { answersOf, STEPS, type Act } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Texts } from '../../text/groups.ts';
import type { Feature } from '../feature.ts';
import { review } from './review.styles.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [review];

/** Options of a row. */
interface RowOptions {
  /** The place of the question among all. Ids say no more than that, since a page’s tools may record them. */
  readonly place: number;
  readonly question: string;
  readonly under: unknown;
  /** The text of the current answer, and of the answer when the review was opened. */
  readonly word: string;
  readonly was: string;
  /** The choices. */
  readonly group: unknown;
}

/** One answer: its text when collapsed, its choices when open. A changed answer shows the previous one. */
const row = (text: Texts, { place, question, under, word, was, group }: RowOptions) =>
  html`<details class="ans">
    <summary>
      <span class="qa"
        ><span id="asked-${place}">${question}</span
        ><span class="val"
          >${word}${word === was ? nothing : html`<span class="was xs">${`${text['ui.review.before']} ${was}`}</span>`}</span
        ></span
      >
    </summary>
    <div class="in stack">
      <p class="sm mute">${under}</p>
      ${group}
    </div>
  </details>`;

/** Applies a change, and announces it if the headline or a level has changed. */
function change(context: ViewContext, act: Act): true {
  const state = context.dispatch(act);
  const isSame = saysTheSame(viewOf(context), viewOf({ ...context, state }));
  context.dispatch({ type: 'ui', change: { mapChanged: !isSame } });
  return true;
}

const answerWord = (text: Texts, answer: Answer | undefined) =>
  answer === undefined || answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}`];

const itemRow = (context: ViewContext, { id, frame }: Item, place: number) => {
  const { text } = context;
  const { run, ui } = context.state;
  const answer = answersOf(run)[id];
  return row(text, {
    place,
    question: text[id],
    under: html`${text[`header.${frame}`]} ${frame === 'of-times' ? text['hint.of-times'] : nothing}`,
    word: answerWord(text, answer),
    was: answerWord(text, run.before?.answers[id]),
    group: choices({
      name: `answer${place}-${ui.radioGroup}`,
      labelledby: `asked-${place}`,
      scale: true,
      choices: scaleChoices(text),
      chosen: answer,
      onChoose: (chosen) => change(context, { type: 'change', item: id, answer: chosen }),
    }),
  });
};

const contextRow = (context: ViewContext, question: (typeof CONTEXT_QUESTIONS)[number], place: number) => {
  const { text } = context;
  const { run, ui } = context.state;
  const { id } = question;
  const wordOf = (answer: ContextAnswer | undefined) =>
    answer === undefined ? text['ui.review.skipped'] : contextAnswer(text, id, answer);
  return row(text, {
    place,
    question: text[`context.${id}`],
    under: contextHelp(text, id),
    word: wordOf(run.context[id]),
    was: wordOf(run.before?.context[id]),
    group: choices<ContextAnswer>({
      name: `answer${place}-${ui.radioGroup}`,
      labelledby: `asked-${place}`,
      choices: contextChoices(text, question),
      chosen: run.context[id],
      onChoose: (answer) => change(context, { type: 'change-context', question: id, answer }),
    }),
  });
};

const partGroup = (context: ViewContext, part: PartView) => {
  const asked = ITEMS[context.state.run.ageBand!];
  const items = asked.filter(({ dimension }) => dimension === part.dimension);
  return html`<section>
    ${stripHead(context, part, context.settings.headingLevel + 1, 'h3')}
    <div>${items.map((item) => itemRow(context, item, asked.indexOf(item)))}</div>
  </section>`;
};

/** A small map that stays visible while the answers scroll. */
const peek = (context: ViewContext, parts: readonly PartView[]) => {
  const { text, state } = context;
  const { mapChanged: updated } = state.ui;
  return html`<div class="peek">
    ${mapDrawing(parts)}
    <div>
      ${updated ? nothing : html`<p class="sm">${text['ui.review.text']}</p>`}
      <p class="sm" role="status">${updated ? text['ui.review.updated'] : nothing}</p>
      ${toMap(context, 'link', 'button')}
    </div>
  </div>`;
};

/** The review screen. */
const reviewScreen = (context: ViewContext): TemplateResult => {
  const { text, settings } = context;
  const { parts } = viewOf(context);
  return html`<div class="body">
      ${heading(settings.headingLevel, text['ui.review'], { look: 'h2', part: 'heading', lead: true })}
    </div>
    ${peek(context, parts)}
    <div class="results">
      ${parts.map((part) => partGroup(context, part))}
      <section>
        ${heading(settings.headingLevel + 1, text['ui.review.optional'], { look: 'h3' })}
        <div>${CONTEXT_QUESTIONS.map((question, i) => contextRow(context, question, STEPS + i))}</div>
      </section>
      <div class="row">${toMap(context, 'go', 'button-primary')}</div>
    </div>`;
};

/** Creates the feature. */
export const createFeature = (): Feature => ({ screens: { review: reviewScreen } });
