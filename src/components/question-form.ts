/** The form of a question: one of the 24, or an optional one. */
import type { TemplateResult } from 'lit';
import { STEPS } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import { choices, type ChoicesOptions } from './choices.ts';
import { trail } from './figure/trail.ts';
import { html } from './html.ts';
import { nav } from './nav.ts';
import { reveal } from './reveal.ts';

/** What differs between questions. An absent line still takes its space. */
export interface QuestionOptions<Value> extends Pick<
  ChoicesOptions<Value>,
  'choices' | 'chosen' | 'onChoose' | 'scale'
> {
  readonly count: string;
  /** The progress to show, 0 to `STEPS`. */
  readonly step: number;
  readonly header: string | undefined;
  readonly question: string;
  readonly hint: string | undefined;
}

/** Scrolls an opened disclosure into view. */
const revealOpened = ({ target }: Event) => {
  const details = target as HTMLDetailsElement;
  if (details.open) reveal(details, 'nearest');
};

const howToAnswer = ({ text }: ViewContext) =>
  html`<details class="fold how" @toggle=${revealOpened}>
    <summary><span>${text['ui.answering']}</span></summary>
    <div class="in stack sm">
      ${(['tap', 'child', 'never', 'na', 'all'] as const).map((id) => html`<p>${text[`ui.answering.${id}`]}</p>`)}
    </div>
  </details>`;

/** Header, question and hint. All three label the heading, so that a screen reader reads them together and once. */
const questionText = <Value>({ settings }: ViewContext, { header, question, hint }: QuestionOptions<Value>) =>
  html`<div class="held tight">
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
