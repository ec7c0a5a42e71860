/** The questions chunk: a question, and the rest of help. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CHOICES, type Answer } from '../instrument/items.ts';
import type { ResourceKind } from '../instrument/resources.ts';
import { fill } from '../locale/fill.ts';
import { answersOf, itemAt, STEPS } from '../run/run.ts';
import { question as sheet } from '../styles/question.styles.ts';
import type { QuestionsTexts } from '../text/groups.ts';
import { choices, type Choice, type ChoicesOptions } from './choices.ts';
import { trail } from './figure/trail.ts';
import { exitOf, type RestOfHelp } from './frame.ts';
import { nav } from './nav.ts';
import type { Stage } from './stage.ts';

export { fill } from '../locale/fill.ts';

/** To be adopted when the chunk is there. */
export const sheets = [sheet];

/** What differs between the two kinds of question; an absent line keeps its place. */
export interface Asked<Value> extends Pick<ChoicesOptions<Value>, 'choices' | 'chosen' | 'onChoose' | 'scale'> {
  readonly count: string;
  /** How far along the trail, 0 … `STEPS`. */
  readonly step: number;
  readonly header: string | undefined;
  readonly question: string;
  readonly hint: string | undefined;
}

/** What was opened comes into view, within the box. */
const showWhole = ({ target }: Event) => {
  const fold = target as HTMLDetailsElement;
  if (fold.open) fold.scrollIntoView({ block: 'nearest' });
};

const howToAnswer = ({ text }: Stage) =>
  html`<details class="fold how" @toggle=${showWhole}>
    <summary><span>${text['ui.answering']}</span></summary>
    <div class="in stack sm">
      ${(['tap', 'child', 'never', 'na', 'all'] as const).map((id) => html`<p>${text[`ui.answering.${id}`]}</p>`)}
    </div>
  </details>`;

/**
 * A question of either kind. The heading is named by header, question and hint together, so that a new question is heard
 * whole, and once.
 */
export const asking = <Value>(stage: Stage, asked: Asked<Value>): TemplateResult =>
  html`<div class="step">
    <div class="walk" part="progress">
      ${trail(asked.step, STEPS)}<span class="sm mute" id="count">${asked.count}</span>
    </div>
    <div class="body">
      <div class="held tight">
        <p class="sm mute" id="header">${asked.header}</p>
        <div
          class="q"
          id="question"
          part="question"
          role="heading"
          aria-level=${stage.level}
          aria-labelledby="header question hint"
          aria-describedby="count"
          tabindex="-1"
          data-lead
        >
          ${asked.question}
        </div>
        <p class="sm mute" id="hint">${asked.hint}</p>
      </div>
      ${choices({ ...asked, name: `answer${stage.group}`, labelledby: 'question', onEnter: () => stage.goOn() })}
    </div>
    ${nav(stage, stage.text['ui.question.choose'], true)} ${howToAnswer(stage)}
  </div>`;

/** The six answers to an item, `na` a little apart (instrument.md §2.3). */
export const scaleChoices = (text: QuestionsTexts): readonly Choice<Answer>[] =>
  CHOICES.map((value) => ({ value, label: text[`scale.${value}`], apart: value === 'na' }));

/** One of the 24 questions. */
const questionScreen = (stage: Stage): TemplateResult => {
  const { run, text, language } = stage;
  const { id, frame } = itemAt(run);
  return asking<Answer>(stage, {
    count: fill(text['ui.question.count'], { n: run.at + 1, total: STEPS }, language.write),
    step: run.at + 1,
    header: text[`header.${frame}`],
    question: text[id],
    hint: frame === 'of-times' ? text['hint.of-times'] : undefined,
    scale: true,
    choices: scaleChoices(text),
    chosen: answersOf(run)[id],
    onChoose: (answer, by) => stage.choose({ type: 'answer', answer }, by),
  });
};

/** The lines of help after the first one, in order, with the page’s own help between their halves (instrument.md §9.1). */
export const restOfHelp = (stage: Stage): RestOfHelp => {
  const { text, run, extras } = stage;
  const near = (kind: ResourceKind) => extras?.helpLines(stage, kind) ?? [];
  const line = (kind: ResourceKind, id: 'urge' | 'self' | 'self-unfilled' | 'abuse') =>
    html`<div class="tight">
      <p>${text[`support.safety-${id}.before`]}</p>
      ${near(kind)}
      <p>${text[`support.safety-${id}.after`]}</p>
    </div>`;
  const exit = exitOf(stage);
  const isFilled = near('crisis-line').length > 0;
  return {
    after: html`${near('emergency')}
      <p>${text['support.safety-danger.after']}</p>`,
    lines: html`${line('parent-line', 'urge')}
      ${run.ageBand === 'infant' ? html`<div class="tight"><p>${text['support.scary-thoughts']}</p></div>` : nothing}
      ${line('crisis-line', isFilled ? 'self' : 'self-unfilled')} ${line('abuse-line', 'abuse')}
      <div class="tight">
        <p>${text[`support.leave-line${exit === 'leave' ? '' : (`-${exit}` as const)}`]}</p>
        <p>${text['support.safety-close']}</p>
      </div>`,
  };
};

/** What this chunk draws. */
export const screens = { question: questionScreen };
