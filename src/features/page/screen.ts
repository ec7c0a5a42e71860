/** The screen “My page”: what the parent picks, prints and keeps, and the sheet to look at (take-along.md §1, §2). */
import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { link } from '../../components/button.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { viewOf } from '../../components/results/results-view.ts';
import { revealOpened } from '../../components/reveal.ts';
import { toMap } from '../../components/to-map.ts';
import { MAX_LINE, MAX_PARTS } from '../../results/talk.ts';
import type { ViewContext } from '../../store/context.ts';

/** What the screen needs from the feature. */
export interface Page {
  /** A fourth part was pressed. */
  readonly isFull: boolean;
  readonly isBlocked: boolean;
  /** The map as the text of a file. */
  readonly fileText: string;
  readonly canSend: boolean;
  /** Nothing could be sent, so the text is shown. */
  readonly showsText: boolean;
  /** A clinic’s file is offered. */
  readonly hasClinic: boolean;
  readonly clinicFailed: boolean;
  setFull(isFull: boolean): void;
  showText(isShown: boolean): void;
  print(): void;
  savePicture(): void;
  saveFile(): void;
  sendFile(): void;
  /** The sheet. `level`: of its title. */
  sheet(level: number): TemplateResult;
}

/** `values` with `value`, at the end, or without it. */
const toggled = <Value>(values: readonly Value[], value: Value, isIn: boolean) => [
  ...values.filter((one) => one !== value),
  ...(isIn ? [value] : []),
];

const check = (label: unknown, isChecked: boolean, onChange: (box: HTMLInputElement) => void) =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${isChecked}
      @change=${({ target }: Event) => onChange(target as HTMLInputElement)}
    /><span>${label}</span></label
  >`;

const partBox = ({ state, dispatch }: ViewContext, page: Page, part: ReturnType<typeof viewOf>['parts'][number]) => {
  const { parts } = state.page;
  const { dimension, label } = part;
  return check(label, parts.includes(dimension), (box) => {
    const isFull = box.checked && parts.length >= MAX_PARTS;
    if (isFull) box.checked = false;
    else dispatch({ type: 'page', change: { parts: toggled(parts, dimension, box.checked) } });
    page.setFull(isFull);
  });
};

const lineField = ({ text, state, dispatch }: ViewContext) => {
  const handleInput = ({ target }: Event) =>
    dispatch({ type: 'page', change: { line: (target as HTMLInputElement).value } });
  return html`<label
    ><span class="sm">${text['ui.page.talk-line']}</span
    ><input
      class="field"
      type="text"
      autocomplete="off"
      dir="auto"
      maxlength=${MAX_LINE}
      .value=${live(state.page.line)}
      @input=${handleInput}
  /></label>`;
};

const talk = (context: ViewContext, page: Page) => {
  const { text } = context;
  return html`<fieldset class="picks stack" aria-describedby="talk-help">
    <legend>${text['ui.print.talk']}</legend>
    <p class="sm mute" id="talk-help">${text['ui.page.talk-help']}</p>
    <div class="parts">${viewOf(context).parts.map((part) => partBox(context, page, part))}</div>
    <p class="sm" role="status">${page.isFull ? text['ui.page.talk-full'] : nothing}</p>
    ${lineField(context)}
  </fieldset>`;
};

const chosen = (context: ViewContext) => {
  const { text, state, dispatch } = context;
  const { tries } = state.page;
  return html`<fieldset class="picks">
    <legend>${text['ui.print.chosen']}</legend>
    ${viewOf(context).tries.cards.map(({ practice, title, part }) =>
      check(
        // a space of its own would be missing from the name that is heard
        part ? html`${`${title} `}<span class="sm mute">${part}</span>` : title,
        tries.includes(practice),
        ({ checked }) => dispatch({ type: 'page', change: { tries: toggled(tries, practice, checked) } }),
      ),
    )}
  </fieldset>`;
};

const printing = ({ text }: ViewContext, page: Page) =>
  html`<section class="acts">
    <p class="sm mute">${text['ui.page.found']}</p>
    <div class="pair">
      <button class="go" part="button-primary" @click=${() => page.print()}>${text['ui.print']}</button>
      <button class="even" part="button" @click=${() => page.savePicture()}>${text['ui.picture']}</button>
    </div>
    <p role="status">${page.isBlocked ? text['ui.print.blocked'] : nothing}</p>
  </section>`;

/** A button with what it does under it. */
const act = (label: string, words: string, onPress: () => void) =>
  html`<div>
    <button class="even" part="button" @click=${onPress}>${label}</button>
    <p class="sm mute">${words}</p>
  </div>`;

/** The file as text to copy by hand. */
const fileText = (text: ViewContext['text'], page: Page) => {
  const handleFocus = ({ target }: Event) => (target as HTMLTextAreaElement).select();
  return html`<textarea
    class="field"
    readonly
    dir="auto"
    aria-label=${text['ui.file.as-text']}
    .value=${page.fileText}
    @focus=${handleFocus}
  ></textarea>`;
};

const saving = ({ text }: ViewContext, page: Page) => {
  const handleToggle = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== page.showsText) page.showText(open);
    revealOpened(event);
  };
  return html`<section class="acts stack">
    <p class="sm mute">${text['ui.page.found']}</p>
    ${act(text['ui.file.save'], text['ui.file.save-text'], () => page.saveFile())}
    ${page.canSend ? act(text['ui.file.send'], text['ui.file.send-text'], () => page.sendFile()) : nothing}
    <details class="fold" .open=${page.showsText} @toggle=${handleToggle}>
      <summary><span>${text['ui.file.as-text']}</span></summary>
      <div class="in">${page.showsText ? fileText(text, page) : nothing}</div>
    </details>
  </section>`;
};

/** What another feature gives a clinic, once it has loaded. */
const clinicPart = (context: ViewContext, page: Page) => {
  const { text, actions, slot } = context;
  const filled = slot('forClinic', context);
  if (filled.length) return filled;
  const handleRetry = ({ currentTarget }: Event) => {
    // the button goes while the part loads
    (currentTarget as Element).closest('details')!.querySelector('summary')!.focus();
    actions.retry();
  };
  if (!page.clinicFailed) return html`<p role="status">${text['ui.loading']}</p>`;
  return html`<p role="alert">${text['ui.load-failed']}</p>
    ${link(text['ui.try-again'], handleRetry)}`;
};

const clinic = (context: ViewContext, page: Page) => {
  const { text, state, dispatch } = context;
  const { clinicOpen } = state.ui;
  const handleToggle = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== clinicOpen) dispatch({ type: 'ui', change: { clinicOpen: open } });
    revealOpened(event);
  };
  return html`<details class="fold" .open=${clinicOpen} @toggle=${handleToggle}>
    <summary><span>${text['ui.fhir.fold']}</span></summary>
    <div class="in">${clinicOpen ? clinicPart(context, page) : nothing}</div>
  </details>`;
};

/** The screen. On a shared tablet there is only the way back, since nothing may be left behind there. */
export const pageScreen = (context: ViewContext, page: Page): TemplateResult => {
  const { text, state, settings, dispatch } = context;
  const { headingLevel, kiosk } = settings;
  const back = html`<div>${toMap(context, 'link', 'button')}</div>`;
  const lead = heading(headingLevel, text['ui.page'], { look: 'h2', part: 'heading', lead: true });
  if (kiosk) return html`<div class="read">${lead} ${back}</div>`;
  return html`<div class="read">
    ${back} ${lead} ${talk(context, page)} ${chosen(context)}
    ${check(text['ui.page.answers'], state.page.withAnswers, ({ checked }) =>
      dispatch({ type: 'page', change: { withAnswers: checked } }),
    )}
    ${printing(context, page)} ${saving(context, page)} ${page.sheet(headingLevel + 1)}
    ${page.hasClinic ? clinic(context, page) : nothing} ${back}
  </div>`;
};
