/** What can be opened from the results: the look back over the answers, and “How this works”. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CONTEXT_QUESTIONS, ITEMS, type Answer, type ContextAnswer, type Item } from '../instrument/items.ts';
import { PRACTICE_REFERENCES, type PracticeReferenceId } from '../instrument/references.ts';
import type { PartView } from '../results/results.ts';
import { answersOf, type Act } from '../run/run.ts';
import { more } from '../styles/more.styles.ts';
import type { Texts } from '../text/groups.ts';
import { choices } from './choices.ts';
import { heading } from './heading.ts';
import type { Stage } from './stage.ts';

/** To be adopted when the chunk is there. */
export const sheets = [more];

/** “Back to my map”. `look`: its class, `part`: its name for `::part`. */
const toMap = ({ text, act }: Stage, look: string, part: string) =>
  html`<button class=${look} part=${part} @click=${() => act({ type: 'open', screen: 'results' })}>
    ${text['ui.back-to-map']}
  </button>`;

/** One answer: folded its words, open its choices. A changed one says so, and what it was. */
const row = (
  text: Texts,
  {
    id,
    question,
    under,
    word,
    was,
    group,
  }: { id: string; question: string; under: unknown; word: string; was: string; group: unknown },
) =>
  html`<details class="ans">
    <summary>
      <span class="qa"
        ><span id="asked-${id}">${question}</span
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

/** Makes a change, and says so where it changes a word on the map. */
function change(stage: Stage, act: Act): true {
  const { saysTheSame, viewOf } = stage.code('results');
  const run = stage.act(act);
  stage.show({ updated: !saysTheSame(viewOf(stage), viewOf({ ...stage, run })) });
  return true;
}

const answerWord = (text: Texts, answer: Answer | undefined) =>
  answer === undefined || answer === 'skip' ? text['ui.review.skipped'] : text[`scale.${answer}`];

const itemRow = (stage: Stage, { id, frame }: Item) => {
  const { text, run } = stage;
  const answer = answersOf(run)[id];
  return row(text, {
    id,
    question: text[id],
    under: html`${text[`header.${frame}`]} ${frame === 'of-times' ? text['hint.of-times'] : nothing}`,
    word: answerWord(text, answer),
    was: answerWord(text, run.before?.answers[id]),
    group: choices({
      name: id + stage.group,
      labelledby: `asked-${id}`,
      scale: true,
      choices: stage.code('questions').scaleChoices(text),
      chosen: answer,
      onChoose: (chosen) => change(stage, { type: 'change', item: id, answer: chosen }),
    }),
  });
};

const contextRow = (stage: Stage, question: (typeof CONTEXT_QUESTIONS)[number]) => {
  const { text, run } = stage;
  const { id } = question;
  const { contextAnswer, contextChoices, contextHelp } = stage.code('results');
  const wordOf = (answer: ContextAnswer | undefined) =>
    answer === undefined ? text['ui.review.skipped'] : contextAnswer(text, id, answer);
  return row(text, {
    id,
    question: text[`context.${id}`],
    under: contextHelp(text, id),
    word: wordOf(run.context[id]),
    was: wordOf(run.before?.context[id]),
    group: choices<ContextAnswer>({
      name: id + stage.group,
      labelledby: `asked-${id}`,
      choices: contextChoices(text, question),
      chosen: run.context[id],
      onChoose: (answer) => change(stage, { type: 'change-context', question: id, answer }),
    }),
  });
};

const partGroup = (stage: Stage, part: PartView) => {
  const items = ITEMS[stage.run.ageBand!].filter(({ dimension }) => dimension === part.dimension);
  return html`<section>
    ${stage.code('results').stripHead(stage, part, stage.level + 1, 'h3')}
    <div>${items.map((item) => itemRow(stage, item))}</div>
  </section>`;
};

/** All answers on one screen; each can be changed, and the map follows. */
const reviewScreen = (stage: Stage): TemplateResult => {
  const { text, ui, level } = stage;
  const { mapDrawing, viewOf } = stage.code('results');
  const { parts } = viewOf(stage);
  return html`<div class="body">${heading(level, text['ui.review'], { look: 'h2', part: 'heading', lead: true })}</div>
    <div class="peek">
      ${mapDrawing(parts)}
      <div>
        ${ui.updated ? nothing : html`<p class="sm">${text['ui.review.text']}</p>`}
        <p class="sm" role="status">${ui.updated ? text['ui.review.updated'] : nothing}</p>
        ${toMap(stage, 'link', 'button')}
      </div>
    </div>
    <div class="results">
      ${parts.map((part) => partGroup(stage, part))}
      <section>
        ${heading(level + 1, text['ui.review.optional'], { look: 'h3' })}
        <div>${CONTEXT_QUESTIONS.map((question) => contextRow(stage, question))}</div>
      </section>
      <div class="row">${toMap(stage, 'go', 'button-primary')}</div>
    </div>`;
};

const SECTIONS = [
  'questions',
  'map',
  'words',
  'sure',
  'tested',
  'suggestions',
  'unseen',
  'research',
  'privacy',
] as const;

/** A made-up part, so that a parent sees what a soft band looks like. */
const EXAMPLE = { score: 58, half: 11 };

const example = ({ text, code }: Stage) => {
  const { ruler, stripDrawing } = code('results');
  return html`<div class="aside">
    <p class="xs mute">${text['ui.about.example']}</p>
    ${ruler(text)} ${stripDrawing(EXAMPLE)}
    <p class="xs mute">${text['ui.map.rough']}</p>
  </div>`;
};

/** “How this works” (instrument.md §7.4). It takes the card’s place. */
const aboutScreen = (stage: Stage): TemplateResult => {
  const { text, level } = stage;
  const back = html`<div>${toMap(stage, 'link', 'button')}</div>`;
  return html`<div class="read">
    ${back} ${heading(level, text['ui.about'], { look: 'h2', part: 'heading', lead: true })}
    ${SECTIONS.map(
      (id) =>
        html`<section class="def">
          ${heading(level + 1, text[`about.${id}.title`], { look: 'h3' })}
          <p>
            ${text[id === 'privacy' && stage.set.share !== 'none' ? 'about.privacy.share' : (`about.${id}.text` as const)]}
          </p>
          ${id === 'sure' ? example(stage) : nothing}
        </section>`,
    )}
    ${back}
  </div>`;
};

/** A reference in full; its text and address stay as they are published, in English. */
export const reference = ({ text, language }: Stage, id: PracticeReferenceId): TemplateResult => {
  const { text: published, url } = PRACTICE_REFERENCES.find((one) => one.id === id)!;
  return html`<p class="sm mute" lang="en" dir="ltr">
    ${published}
    ${
      url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
            >${url.replace('https://', '')}<span class="unseen" lang=${language.locale}>
              (${text['ui.new-tab']})</span
            ></a
          >`
        : nothing
    }
  </p>`;
};

/** What this chunk draws. */
export const screens = { review: reviewScreen, about: aboutScreen };
