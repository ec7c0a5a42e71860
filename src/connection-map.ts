/** The element: documented properties, one run, the screen it is at. No arithmetic, no wording, no inner markup. */
import { html, nothing } from 'lit/html.js';
import { readSettings, type Settings } from './host/attributes.ts';
import { dispatch, type ErrorCode, type RunDetail } from './host/events.ts';
import { Stopwatch } from './host/stopwatch.ts';
import { nextTask, UpdatingElement } from './host/updating-element.ts';
import type { AgeBand } from './instrument/items.ts';
import { INSTRUMENT_VERSION } from './instrument/version.ts';
import { Parts, type Code, type Part } from './locale/load.ts';
import { canContinue, createRun, reduce, STEPS, type Act, type Run, type RunEvent } from './run/run.ts';
import { card } from './styles/card.styles.ts';
import { first } from './styles/first.styles.ts';
import { tokens } from './styles/tokens.styles.ts';
import { VERSION } from './version.ts';
import { childScreen } from './views/child.ts';
import type { Means } from './views/choices.ts';
import { firstScreen } from './views/first.ts';
import { helpCard, helpRow, notLoaded, waiting } from './views/frame.ts';
import type { HelpPlace, Stage, Ui } from './views/stage.ts';

/** A tap shows its choice for this long before the next question comes (instrument.md §2.4). In ms. */
const SEEN = 150;

/** The language that is shown. */
const ENGLISH = { locale: 'en', dir: 'ltr', translation: 'source' } as const;

/** Nothing is open or said. */
const CLOSED: Ui = { help: null, tooEarly: false, numbers: false, asking: false, updated: false };

/**
 * 24 short questions, fitted to a child’s age, and a map of the relationship in six parts. Nothing leaves the browser.
 *
 * @slot - Shown by a browser that cannot run the script, and while it has not run.
 * @slot intro - The page’s own welcome, above the first screen’s title.
 * @slot resources - The page’s own help, after the suggestions.
 * @slot after-results - For example “Book a visit”, at the end of the results.
 *
 * @csspart card - The whole card.
 * @csspart heading - The heading of a screen.
 * @csspart question - A question.
 * @csspart choice - One answer to choose.
 * @csspart button - A quiet button.
 * @csspart button-primary - The main button of a screen.
 * @csspart progress - How far the parent is.
 * @csspart map - The map with its labels.
 * @csspart dimension - One part of the map with its strip.
 * @csspart practice - A card with a small thing to try.
 * @csspart resource - A card with support.
 *
 * @cssproperty --connection-map-accent - Its hue is used; lightness is ours in each theme. Default `#6d4470`.
 * @cssproperty --connection-map-surface - Ground of the card.
 * @cssproperty --connection-map-text - Text.
 * @cssproperty --connection-map-muted - Secondary text.
 * @cssproperty --connection-map-border - Hairlines.
 * @cssproperty --connection-map-radius - Corners of the card and of boxes. Default `.75em`.
 * @cssproperty --connection-map-font - Font family. Default: the page’s.
 * @cssproperty --connection-map-font-size - Base size. Default `medium`.
 * @cssproperty --connection-map-max-width - Greatest width. Default `46em`.
 * @cssproperty --connection-map-scroll-margin - Room that a sticky header takes. Default `1em`.
 *
 * @fires connection-map-ready - The first screen is painted.
 * @fires connection-map-start - The first answer is given; once a run.
 * @fires connection-map-progress - A question is passed forward for the first time: `{ step, steps }`.
 * @fires connection-map-complete - The results are shown; once a run. No answer, score, age or time.
 * @fires connection-map-reset - The parent pressed “Start again”.
 * @fires connection-map-error - Something went wrong that the page can mend: `{ code, message }`.
 */
export class ConnectionMap extends UpdatingElement {
  /** The version of the package, so that another copy of the script can tell. */
  static readonly version = VERSION;

  static override readonly sheets = [tokens, card, first];
  static override readonly settings = { 'age-band': 'ageBand', theme: 'theme', 'heading-level': 'headingLevel' };

  static {
    this.declareSettings();
  }

  #run: Run = createRun();
  #ui: Ui = CLOSED;
  #stopwatch = new Stopwatch();
  #parts = new Parts(
    (part) => this.#handleLoadChange(part),
    (part, cause) => this.#report('load-failed', `The part “${part}” could not load: ${String(cause)}`),
  );
  #settings: Settings = { ageBand: null, theme: 'auto', headingLevel: 2 };
  /** They are as the page has them now. */
  #isRead = false;
  /** What has been warned of: attribute and value. */
  #warned = new Set<string>();
  /** Moves on after a tap. */
  #moving: ReturnType<typeof setTimeout> | undefined;
  /** A new screen came by the parent’s act: the focus is to go to its heading, `soon` where much else is drawn. */
  #leadDue: 'at-once' | 'soon' | null = null;
  /** See `Stage`. */
  #group = 0;
  /** So many sections of the results are drawn. */
  #sections = 1;
  /** Parts that the screen would draw with if they were there. */
  #lacking = new Set<Part>();
  /** When the screen came, in ms. */
  #shownAt = 0;
  #isReady = false;
  /** Takes the age question away: `infant`, `toddler`, `preschool`, `school-age` or `teen`. Counts from the next run. */
  declare ageBand: AgeBand | null | undefined;
  /** `auto` (the page’s used colour scheme), `light` or `dark`. Default `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** Level of the top heading, 1–6; deeper ones stop at 6. Default 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#stopwatch.connect();
  }

  disconnectedCallback() {
    this.#stopwatch.disconnect();
    // a tap on an answer counts although the element is taken away before it moves on
    clearTimeout(this.#moving);
  }

  protected override settingsChanged() {
    this.#isRead = false;
  }

  /** What the page set; read once after each change. */
  get #set(): Settings {
    if (this.#isRead) return this.#settings;
    // at once: the page may answer a report with another change
    this.#isRead = true;
    const { ageBand, theme, headingLevel } = this.given;
    const raw = { 'age-band': ageBand, theme, 'heading-level': headingLevel };
    this.#settings = readSettings(raw, (attribute, message) => {
      const key = `${attribute}=${String(raw[attribute as keyof typeof raw])}`;
      if (this.#warned.has(key)) return;
      this.#warned.add(key);
      console.warn(message);
      this.#report('invalid-config', message);
    });
    return this.#settings;
  }

  protected override async drawn() {
    // after two frames the first screen is painted; not at once, where the page moves the element meanwhile
    if (!this.#isReady) requestAnimationFrame(() => requestAnimationFrame(() => this.#handlePainted()));
    // it makes the browser lay out what was drawn
    if (this.#leadDue === 'soon') await nextTask();
    if (this.#leadDue) this.#moveFocus();
    if (this.#lacksSections()) {
      await nextTask();
      this.#sections += 1;
      return this.requestUpdate();
    }
    if (!this.#run.completed && this.#showsResults()) {
      this.#act({ type: 'results-shown' });
      this.#parts.fetch('more');
    }
  }

  /** As a press on “Start”; on any other screen it does nothing. */
  start(): void {
    this.#act({ type: 'start', ageBand: this.#set.ageBand }, this.#isUsed());
  }

  /** Does what “Clear my answers” does; asks nothing, fires nothing. */
  reset(): void {
    this.#act({ type: 'clear' }, this.#isUsed());
  }

  /** What a screen sees and can do. */
  get #stage(): Stage {
    return {
      run: this.#run,
      ui: this.#ui,
      text: this.#parts.texts,
      locale: ENGLISH.locale,
      level: this.#set.headingLevel,
      group: this.#group,
      sections: this.#sections,
      code: (part) => this.#parts.code(part)!,
      act: (act) => this.#act(act),
      choose: (act, by) => this.#handleChosen(act, by),
      goOn: () => this.#handleContinue(),
      show: (change) => this.#show(change),
      toggleHelp: (place) => this.#handleHelp(place),
    };
  }

  /** The parent is at work in the element, or has just pressed something on the page: only then may the focus move. */
  #isUsed(): boolean {
    return this.root.activeElement !== null || navigator.userActivation?.isActive === true;
  }

  /** The one way in which a run changes; gives the run after it. `mayFocus`: the focus goes to a new screen. */
  #act(act: Act, mayFocus = true): Run {
    clearTimeout(this.#moving);
    const spent = reduce(this.#run, { type: 'spent', seconds: this.#stopwatch.lap() }).run;
    const { run, events } = reduce(spent, act);
    const isNew = run.screen !== this.#run.screen || run.at !== this.#run.at;
    if (isNew || act.type === 'clear' || act.type === 'again') {
      this.#ui = { ...CLOSED, numbers: run.completed && this.#ui.numbers };
      // from question to question the same radios serve
      const isAlike = run.screen === 'question' && this.#run.screen === 'question';
      if (!isAlike) this.#group += 1;
      this.#leadDue = mayFocus ? (isAlike ? 'at-once' : 'soon') : null;
      this.#sections = 1;
      this.#shownAt = performance.now();
      this.#closeFolds();
      // a file that was fetched ahead and failed gets another chance
      this.#parts.retry();
    } else {
      this.#ui = { ...this.#ui, tooEarly: false };
    }
    this.#run = run;
    for (const event of events) this.#tell(event);
    // that the results are shown changes nothing on the screen
    if (act.type !== 'results-shown') this.requestUpdate();
    return run;
  }

  #show(change: Partial<Ui>) {
    this.#ui = { ...this.#ui, ...change };
    this.requestUpdate();
  }

  #tell(event: RunEvent) {
    switch (event.type) {
      case 'start':
        return dispatch(this, 'connection-map-start', this.#detail());
      case 'progress':
        return dispatch(this, 'connection-map-progress', { step: event.step, steps: STEPS });
      case 'complete':
        return dispatch(this, 'connection-map-complete', { ...this.#detail(), instrument: INSTRUMENT_VERSION });
      case 'reset':
        return dispatch(this, 'connection-map-reset', {});
    }
  }

  #detail(): RunDetail {
    return { version: VERSION, locale: ENGLISH.locale, translation: ENGLISH.translation };
  }

  #report(code: ErrorCode, message: string) {
    dispatch(this, 'connection-map-error', { code, message });
  }

  #handlePainted() {
    if (this.#isReady || !this.isConnected) return;
    this.#isReady = true;
    dispatch(this, 'connection-map-ready', this.#detail());
    this.#parts.fetch('questions');
  }

  #handleLoadChange(part: Part) {
    if (this.#lacking.has(part)) void this.requestUpdate();
  }

  #handleChosen(act: Act, by: Means): boolean {
    // the second click of a double click falls on the next question: nobody reads that fast
    if (by === 'second-click' && performance.now() - this.#shownAt < SEEN) return false;
    this.#act(act);
    // a tap moves on once it is seen; the keyboard never does
    if (by !== 'key') this.#moving = setTimeout(() => this.#act({ type: 'next' }), SEEN);
    return true;
  }

  #handleContinue() {
    if (canContinue(this.#run)) this.#act({ type: 'next' });
    else this.#show({ tooEarly: true });
  }

  #handleHelp(place: HelpPlace) {
    this.#parts.fetch('questions');
    if (this.#helpStandsOpen()) this.root.querySelector<HTMLElement>('.help')?.focus();
    else this.#show({ help: this.#ui.help === place ? null : place });
  }

  #handleRetry = () => {
    this.#leadDue = 'soon';
    this.#parts.retry();
  };

  /** A fold that was opened on one question is closed on the next, which starts at its top. */
  #closeFolds() {
    this.root.querySelector('.how')?.removeAttribute('open');
    this.root.querySelector('.step')?.scrollTo(0, 0);
  }

  #moveFocus() {
    const lead = this.root.querySelector<HTMLElement>('[data-lead]');
    if (!lead) return;
    this.#leadDue = lead.classList.contains('wait') ? 'soon' : null;
    lead.focus({ preventScroll: true });
    const { top, bottom } = lead.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.scrollIntoView({ block: 'start' });
  }

  /** The results and not what stands in for them until they have loaded. */
  #showsResults(): boolean {
    return this.#run.screen === 'results' && !!this.#parts.code('results');
  }

  #lacksSections(): boolean {
    return this.#showsResults() && this.#sections < this.#parts.code('results')!.sections;
  }

  /** On the results, by a rule (instrument.md §9). */
  #helpStandsOpen(): boolean {
    return this.#showsResults() && this.#stage.code('results').helpStandsOpen(this.#stage);
  }

  /** The help row, and help under it where it was opened there; `standsOpen`: by rule, at the top of the results. */
  #renderHelp(place: HelpPlace, standsOpen: boolean) {
    const isOpen = this.#ui.help === place;
    const stage = this.#stage;
    const rest = () => this.#codeOf('questions')?.restOfHelp(stage.text, this.#run.ageBand === 'infant');
    return html`${helpRow(stage, place, isOpen || standsOpen)} ${isOpen ? helpCard(stage, rest()) : nothing}`;
  }

  /** The code of a part, of which the screen is drawn; drawn anew when it comes. */
  #codeOf<Of extends Part>(part: Of): Code<Of> | undefined {
    const code = this.#parts.code(part);
    if (!code) this.#lacking.add(part);
    return code;
  }

  /** A screen of a part that loads later, or what stands in for it until then. */
  #renderPart<Of extends Part>(part: Of, screen: (code: Code<Of>) => unknown): unknown {
    this.#parts.fetch(part);
    const code = this.#codeOf(part);
    if (code) return screen(code);
    const text = this.#parts.texts;
    return this.#parts.state(part) === 'failed'
      ? notLoaded(text, this.#handleRetry)
      : waiting(text, this.#parts.state(part) === 'slow');
  }

  #renderScreen(): unknown {
    const stage = this.#stage;
    switch (this.#run.screen) {
      case 'first':
        return firstScreen(stage, () => this.start());
      case 'child':
        return childScreen(stage);
      case 'question':
        this.#parts.fetch('results');
        return this.#renderPart('questions', (code) => code.questionScreen(stage));
      case 'optional':
        return this.#renderPart('questions', (code) => code.optionalScreen(stage));
      case 'results':
        return this.#renderPart('results', (code) => code.resultsScreen(stage));
      case 'review':
        return this.#renderPart('more', (code) => code.reviewScreen(stage));
      case 'about':
        return this.#renderPart('more', (code) => code.aboutScreen(stage));
    }
  }

  protected override draw() {
    const { theme } = this.#set;
    this.adopt(this.#parts.sheets);
    this.#lacking.clear();
    // one box from the first screen until the results are there
    const isBox = !this.#run.completed && !this.#showsResults();
    const standsOpen = this.#helpStandsOpen();
    return html`<section
      class="card ${isBox ? 'one' : ''} ${theme}"
      part="card"
      lang=${ENGLISH.locale}
      dir=${ENGLISH.dir}
      aria-label=${this.#parts.texts['ui.title']}
    >
      ${this.#renderHelp('top', standsOpen)} ${this.#renderScreen()}
      ${isBox || this.#lacksSections() ? nothing : this.#renderHelp('bottom', standsOpen)}
    </section>`;
  }
}
