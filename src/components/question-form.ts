/** The form of a question: one of the 24, or an optional one. */
import type { TemplateResult } from 'lit';
import { STEPS } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import { choices, type ChoicesOptions } from './choices.ts';
import { trail } from './figure/trail.ts';
import { html } from './html.ts';
import { nav } from './nav.ts';
import { revealOpened } from './reveal.ts';

/** What is asked, with a line before and after it. */
export interface Wording {
  readonly header?: string | undefined;
  readonly question: string;
  readonly hint?: string | undefined;
}

/** What differs between questions. */
export interface QuestionOptions<Value>
  extends Wording, Pick<ChoicesOptions<Value>, 'choices' | 'chosen' | 'onChoose' | 'scale'> {
  readonly count: string;
  /** The progress to show, 0 to `STEPS`. */
  readonly step: number;
  /** All questions of the group. The tallest decides where the answers stand, in every language, font and width. */
  readonly group: readonly Wording[];
}

const howToAnswer = ({ text }: ViewContext) =>
  html`<details class="fold how" @toggle=${revealOpened}>
    <summary><span>${text['ui.answering']}</span></summary>
    <div class="in stack sm">
      ${(['tap', 'child', 'never', 'na', 'all'] as const).map((id) => html`<p>${text[`ui.answering.${id}`]}</p>`)}
    </div>
  </details>`;

/** A question of the same group, not visible: it only takes its space. */
const spacer = ({ header, question, hint }: Wording) =>
  html`<div class="spacer tight">
    <p class="sm">${header}</p>
    <div class="q" part="question">${question}</div>
    <p class="sm">${hint}</p>
  </div>`;

/**
 * Header, question and hint. All three label the heading, so that a screen reader reads them together and once. Behind it
 * stand the other questions, so that the answers below do not move from one question to the next.
 */
const questionText = <Value>({ settings }: ViewContext, { header, question, hint, group }: QuestionOptions<Value>) =>
  html`<div class="held">
    <div class="tight">
      <p class="sm mute" id="header">${header}</p>
      <div
        class="q"
        id="question"
        part="question"
        role="heading"
        aria-level=${settings.headingLevel}
        aria-labelledby="header question hint"
        aria-describedby="count"
        tabindex="-1"
        data-lead
      >
        ${question}
      </div>
      <p class="sm mute" id="hint">${hint}</p>
    </div>
    ${group.map(spacer)}
  </div>`;

/** The screen of a question. */
export const questionForm = <Value>(context: ViewContext, options: QuestionOptions<Value>): TemplateResult =>
  html`<div class="step">
    <div class="walk" part="progress">
      ${trail(options.step, STEPS)}<span class="sm mute" id="count">${options.count}</span>
    </div>
    <div class="body">
      ${questionText(context, options)}
      ${choices({
        ...options,
        name: `answer${context.state.ui.radioGroup}`,
        labelledby: 'question',
        onEnter: () => context.actions.proceed(),
      })}
    </div>
    ${nav(context, context.text['ui.question.choose'], true)} ${howToAnswer(context)}
  </div>`;
