/** The element: documented properties, one run, the screen it is at. No arithmetic, no wording, no inner markup. */
import { html, nothing } from 'lit/html.js';
import type { Extras } from './extras.ts';
import { readSettings, type Settings } from './host/attributes.ts';
import { dispatch, type ErrorCode, type EventDetails, type RunDetail } from './host/events.ts';
import { deviceStore, dropUnfinished, isKept } from './host/kept.ts';
import { leave } from './host/leave.ts';
import { Stopwatch } from './host/stopwatch.ts';
import { nextTask, UpdatingElement } from './host/updating-element.ts';
import type { AgeBand } from './instrument/items.ts';
import type { Resource } from './instrument/resources.ts';
import { INSTRUMENT_VERSION } from './instrument/version.ts';
import { observeLang, tagsAround } from './locale/chain.ts';
import type { Languages } from './locale/languages.ts';
import { Parts, type Code, type Part, type Spoken } from './locale/load.ts';
import type { Snapshot } from './results/snapshot.ts';
import { canContinue, createRun, reduce, STEPS, type Act, type Run, type RunEvent, type Screen } from './run/run.ts';
import { card } from './styles/card.styles.ts';
import { first } from './styles/first.styles.ts';
import { tokens } from './styles/tokens.styles.ts';
import { VERSION } from './version.ts';
import { childScreen } from './views/child.ts';
import type { Means } from './views/choices.ts';
import { firstScreen } from './views/first.ts';
import { helpCard, helpRow, notLoaded, waiting } from './views/frame.ts';
import { NOTHING_KEPT, type HelpPlace, type Screens, type Stage, type Ui } from './views/stage.ts';

/** A tap shows its choice for this long before the next question comes (instrument.md §2.4). In ms. */
const SEEN = 150;

/** The part that a screen comes with; the others are in the entry or among the extras. */
const PART_OF: { readonly [Name in Screen]?: 'questions' | 'results' | 'more' } = {
  question: 'questions',
  optional: 'results',
  results: 'results',
  kept: 'results',
  review: 'more',
  about: 'more',
};

/** Nothing is open or said. */
const CLOSED: Ui = {
  help: null,
  tooEarly: false,
  numbers: false,
  asking: false,
  updated: false,
  withAnswers: false,
  cleared: null,
  secondsLeft: null,
};

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
 * @fires connection-map-share - The parent pressed “Share” on the consent panel: the map as a `SharedSnapshot`.
 * @fires connection-map-reset - The parent pressed “Start again”, or “Done” on a shared tablet.
 * @fires connection-map-error - Something went wrong that the page can mend: `{ code, message }`.
 */
export class ConnectionMap extends UpdatingElement {
  /** The version of the package, so that another copy of the script can tell. */
  static readonly version = VERSION;

  static override readonly sheets = [tokens, card, first];
  static override readonly settings = {
    'age-band': 'ageBand',
    theme: 'theme',
    'heading-level': 'headingLevel',
    remember: 'remember',
    share: 'share',
    'share-with': 'shareWith',
    'leave-url': 'leaveUrl',
    kiosk: 'kiosk',
    sandbox: 'sandbox',
    lang: 'lang',
  };
  static override readonly handed = ['resources', 'messages'];

  static {
    this.declareSettings();
  }

  #run: Run = createRun();
  #ui: Ui = CLOSED;
  #stopwatch = new Stopwatch();
  #handleFailed = (what: string, cause: unknown) =>
    this.#report('load-failed', `The ${what} could not load: ${String(cause)}`);
  #handleLoadChange = (part?: Part) => {
    if (part === 'structured') this.#extras?.save();
    if (!part || this.#lacking.has(part)) void this.requestUpdate();
  };
  #parts = new Parts(this.#handleLoadChange, this.#handleFailed);
  /** Says once what is wrong in the page. */
  #warn = (code: ErrorCode, message: string) => {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message);
    this.#report(code, message);
  };
  #langObserver = new MutationObserver(() => this.requestUpdate());
  /** All languages but English; comes where another may be wanted. */
  #languages: Languages | undefined;
  #settings: Settings = readSettings({}, () => {});
  /** They are as the page has them now. */
  #isRead = false;
  /** What has been warned of. */
  #warned = new Set<string>();
  /** What the page or the parent asks for beyond questions and map; comes when it is asked for. */
  #extras: Extras | undefined;
  /** Help that stands as JSON between the element’s tags. */
  #inlineResources: string | null = null;
  /** The parent ticked the box on the first screen. */
  #isTicked = false;
  /** It is not known yet whether something is kept here. */
  #looksBack = true;
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
  /** A screen is drawn, and not what the page shows until then. */
  #isShown = false;
  #isReady = false;
  /** Takes the age question away: `infant`, `toddler`, `preschool`, `school-age` or `teen`. Counts from the next run. */
  declare ageBand: AgeBand | null | undefined;
  /** `auto` (the page’s used colour scheme), `light` or `dark`. Default `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** Level of the top heading, 1–6; deeper ones stop at 6. Default 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
  /** `ask`: the parent is offered to keep things on this device. `none`: never. Default `ask`. */
  declare remember: 'ask' | 'none' | null | undefined;
  /** The most that a parent may be asked to hand to the page: `none`, `snapshot` or `answers`. Default `none`. */
  declare share: 'none' | 'snapshot' | 'answers' | null | undefined;
  /** Who is named in that question, such as the clinic. Default: the page’s host name. */
  declare shareWith: string | null | undefined;
  /** Where “Leave” goes: an `http:` or `https:` URL. Default: “Clear my answers” stands in its place. */
  declare leaveUrl: string | null | undefined;
  /** A shared tablet: keeps nothing, and wipes after two idle minutes or on “Done”. Default off. */
  declare kiosk: boolean | string | null | undefined;
  /** Events say `sandbox: true`, and a badge says so too. Default off. */
  declare sandbox: boolean | string | null | undefined;
  /** The page’s own help, at most 20 entries (host-contract.md, `resources`). A bad one is left out and named. */
  declare resources: readonly Resource[] | null | undefined;
  /** The page’s own words: message id → text. An empty text is refused. */
  declare messages: Readonly<Record<string, string>> | null | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#stopwatch.connect();
    observeLang(this.#langObserver, this);
    this.#extras?.connect();
  }

  disconnectedCallback() {
    this.#stopwatch.disconnect();
    this.#langObserver.disconnect();
    this.#extras?.disconnect();
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
    const raw: Record<string, unknown> = {};
    for (const [attribute, name] of Object.entries(ConnectionMap.settings)) raw[attribute] = this.given[name];
    this.#settings = readSettings(raw, (_, message) => this.#warn('invalid-config', message));
    return this.#settings;
  }

  protected override async drawn() {
    this.#extras?.drawn();
    // after two frames the first screen is painted; not at once, where the page moves the element meanwhile
    if (this.#isShown && !this.#isReady)
      requestAnimationFrame(() => requestAnimationFrame(() => this.#handlePainted()));
    // it makes the browser lay out what was drawn
    if (this.#leadDue === 'soon') await nextTask();
    if (this.#leadDue) this.#moveFocus();
    if (this.#lacksSections()) {
      await nextTask();
      this.#sections += 1;
      return this.requestUpdate();
    }
    if (!this.#run.completed && this.#showsResults()) this.#act({ type: 'results-shown' });
  }

  /** As a press on “Start”; on any other screen it does nothing. */
  start(): void {
    this.#act({ type: 'start', ageBand: this.#set.ageBand }, this.#isUsed());
  }

  /** Does what “Clear my answers” does; asks nothing, fires nothing. */
  reset(): void {
    this.#wipe({ type: 'clear' }, this.#isUsed());
  }

  /** The map that the parent has shared in this run, as a copy; `null` before. */
  get snapshot(): Snapshot | null {
    return this.#extras?.snapshot ?? null;
  }

  /** What a screen sees and can do. */
  get #stage(): Stage {
    const { remember, kiosk } = this.#set;
    const { hasFailed, keeping = NOTHING_KEPT } = this.#extras ?? {};
    const { texts, language } = this.#spoken;
    return {
      run: this.#run,
      ui: this.#ui,
      text: texts,
      set: this.#set,
      offersToKeep: () => remember === 'ask' && !kiosk && !hasFailed && deviceStore() !== null,
      isTicked: this.#isTicked,
      keeping,
      extras: this.#extras,
      language,
      languages: this.#languages,
      level: this.#set.headingLevel,
      group: this.#group,
      sections: this.#sections,
      code: (part) => this.#parts.code(part)!,
      need: this.#need,
      act: (act) => this.#act(act),
      choose: this.#handleChosen,
      goOn: this.#handleContinue,
      show: this.#show,
      toggleHelp: this.#handleHelp,
      exit: this.#handleExit,
      keep: this.#handleKeep,
    };
  }

  /** The texts that have loaded, with the page’s own words in their place, and their language. */
  get #spoken(): Spoken {
    return this.#extras?.spoken(this.#parts) ?? this.#parts;
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
    const before = this.#run;
    const isNew = run.screen !== this.#run.screen || run.at !== this.#run.at;
    const isEnd = act.type === 'clear' || act.type === 'again';
    if (isNew || isEnd) {
      this.#ui = { ...CLOSED, numbers: run.completed && this.#ui.numbers };
      // from question to question the same radios serve
      const isAlike = run.screen === 'question' && this.#run.screen === 'question';
      if (!isAlike) {
        this.#group += 1;
        // Chromium keeps every radio with a name that is taken from a shadow root, and with it the screen and its answers
        for (const radio of this.root.querySelectorAll('[type=radio]')) radio.removeAttribute('name');
      }
      this.#leadDue = mayFocus ? (isAlike ? 'at-once' : 'soon') : null;
      this.#sections = 1;
      this.#shownAt = performance.now();
      this.#closeFolds();
      // a file that was fetched ahead and failed gets another chance
      this.#parts.retry();
    } else {
      this.#ui = { ...this.#ui, tooEarly: false };
    }
    // the box is the next parent’s
    if (isEnd) this.#isTicked = false;
    this.#run = run;
    this.#extras?.follow(before, act);
    for (const event of events) this.#tell(event);
    // that the results are shown changes nothing on the screen but what stands at their end
    if (act.type !== 'results-shown' || this.#extras) this.requestUpdate();
    return run;
  }

  #show = (change: Partial<Ui>) => {
    this.#ui = { ...this.#ui, ...change };
    this.requestUpdate();
  };

  #tell(event: RunEvent) {
    switch (event.type) {
      case 'start':
        return this.#dispatch('connection-map-start', this.#detail());
      case 'progress':
        return this.#dispatch('connection-map-progress', { step: event.step, steps: STEPS });
      case 'complete':
        return this.#dispatch('connection-map-complete', { ...this.#detail(), instrument: INSTRUMENT_VERSION });
      case 'reset':
        return this.#dispatch('connection-map-reset', {});
    }
  }

  #dispatch<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]) {
    // what else every detail says, the extras know; until they are there, a page can only be trying things out
    dispatch(this, name, { ...detail, ...(this.#extras?.marks ?? (this.#set.sandbox && { sandbox: true })) });
  }

  #detail(): RunDetail {
    const { locale, translation } = this.#spoken.language;
    return { version: VERSION, locale, translation };
  }

  #report(code: ErrorCode, message: string) {
    this.#dispatch('connection-map-error', { code, message });
  }

  #handlePainted() {
    if (this.#isReady || !this.isConnected) return;
    this.#isReady = true;
    this.#dispatch('connection-map-ready', this.#detail());
    this.#parts.fetch('questions');
  }

  #handleChosen = (act: Act, by: Means): boolean => {
    // the second click of a double click falls on the next question: nobody reads that fast
    if (by === 'second-click' && performance.now() - this.#shownAt < SEEN) return false;
    this.#act(act);
    // a tap moves on once it is seen; the keyboard never does
    if (by !== 'key') this.#moving = setTimeout(() => this.#act({ type: 'next' }), SEEN);
    return true;
  };

  #handleContinue = () => {
    if (canContinue(this.#run)) this.#act({ type: 'next' });
    else this.#show({ tooEarly: true });
  };

  #handleHelp = (place: HelpPlace) => {
    this.#parts.fetch('questions');
    if (this.#helpStandsOpen()) this.root.querySelector<HTMLElement>('.help')?.focus();
    else this.#show({ help: this.#ui.help === place ? null : place });
  };

  /** Takes the answers off the screen, and the unfinished ones off the device. */
  #wipe(act: Act, mayFocus = true) {
    dropUnfinished(deviceStore());
    this.#act(act, mayFocus);
  }

  /** Clears, leaves, or ends a turn at a shared tablet: the answers go first. */
  #handleExit = () => {
    const { kiosk, leaveUrl } = this.#set;
    this.#wipe({ type: kiosk ? 'again' : 'clear' });
    if (kiosk) this.#show({ cleared: 'tablet' });
    else if (leaveUrl) leave(leaveUrl);
  };

  #handleKeep = (isTicked: boolean) => {
    this.#isTicked = isTicked;
    this.#extras?.keep(isTicked);
    void this.requestUpdate();
  };

  /** JSON between the element’s tags: it may come with the element or after it. */
  #handleInline = ({ target }: Event) => {
    this.#inlineResources = (target as HTMLSlotElement).assignedElements()[0]?.textContent ?? null;
    void this.requestUpdate();
  };

  /** What the page or the parent asks for beyond questions and map has loaded, or is asked for now. */
  #attendExtras() {
    const { share, kiosk, sandbox } = this.#set;
    const { resources = this.#inlineResources, messages } = this.given;
    const isWanted = sandbox || kiosk || share !== 'none' || this.#isTicked || this.#looksBack || resources || messages;
    const code = this.#extras || !isWanted ? undefined : this.#need('extras');
    if (!code) return;
    this.#extras = new code.Extras({
      element: this,
      handed: () => ({ resources: this.given.resources ?? this.#inlineResources, messages: this.given.messages }),
      stage: () => this.#stage,
      languages: () => this.#languages,
      state: () => ({ screen: this.#run.screen, ui: this.#ui }),
      need: this.#need,
      hasFailed: (part) => this.#parts.state(part) === 'failed',
      wipe: () => this.#wipe({ type: 'clear' }, false),
      dispatch: (name, detail) => this.#dispatch(name, detail),
    });
    if (this.#isTicked) this.#extras.keep(true);
  }

  /** Asks for the language that the page and the reader want. Gives whether it is still to come. */
  #isMute(): boolean | undefined {
    const tags = [this.lang, ...tagsAround(this)];
    if (!this.#languages && !/^\s*(en\b|$)/i.test(tags.join(' '))) {
      const code = this.#need('languages');
      if (!code) return this.#parts.state('languages') !== 'failed';
      this.#languages = new code.Languages({
        parts: this.#parts,
        warn: this.#warn,
        fail: this.#handleFailed,
      });
    }
    return this.#languages?.attend(tags, this.#extras?.lacksLanguage() ?? !this.given.messages);
  }

  /**
   * Nothing is shown before it is known what: the language, the page’s own words, or that something is kept. Until then the
   * page shows what stands between the tags.
   */
  #isWaiting(): boolean {
    const isMute = this.#isMute();
    this.#looksBack &&= this.#run.screen === 'first' && this.#stage.offersToKeep() && isKept(deviceStore());
    this.#attendExtras();
    // once it is shown, nothing takes it away again
    if (this.#isShown) return false;
    if (isMute) return true;
    if (!(this.#looksBack || this.given.messages)) return false;
    if (!this.#extras) return this.#parts.state('extras') !== 'failed';
    if (this.#extras.isWaiting(this.#looksBack)) return true;
    if (this.#looksBack && this.#extras.isBack()) {
      this.#run = reduce(this.#run, { type: 'open', screen: 'return' }).run;
    }
    this.#looksBack = false;
    return false;
  }

  #handleRetry = () => {
    this.#leadDue = 'soon';
    this.#parts.retry();
  };

  /** A fold that was opened on one question is closed on the next, which starts at its top. */
  #closeFolds() {
    this.root.querySelector('.how')?.removeAttribute('open');
    // not by scrollTo, which Prototype.js has replaced
    const step = this.root.querySelector('.step');
    if (step) step.scrollTop = 0;
  }

  #moveFocus() {
    const lead = this.root.querySelector<HTMLElement>('[data-lead]');
    if (!lead) return;
    this.#leadDue = lead.classList.contains('wait') ? 'soon' : null;
    // where it is there still, as to a reader that presses without moving it, it would not be heard
    lead.blur();
    lead.focus({ preventScroll: true });
    // out of sight is also what a header of the page covers, or a pane of it hides
    const { left, top, bottom } = lead.getBoundingClientRect();
    const isSeen = (y: number) => lead.contains(this.root.elementFromPoint(left + 1, y));
    if (!isSeen(top + 1) || !isSeen(bottom - 1)) this.scrollIntoView({ block: 'start' });
  }

  /** The results and not what stands in for them until they have loaded. */
  #showsResults(): boolean {
    return this.#run.screen === 'results' && !!this.#parts.code('results');
  }

  /** One box from the first screen until the results are there. */
  #isBox(): boolean {
    const { screen, completed } = this.#run;
    if (screen === 'kept') return !this.#parts.code('results');
    return screen === 'forget' || (!completed && !this.#showsResults());
  }

  #lacksSections(): boolean {
    return this.#showsResults() && this.#sections < this.#parts.code('results')!.sections;
  }

  /** On the results, by a rule (instrument.md §9). */
  #helpStandsOpen(): boolean {
    const isShown = this.#showsResults() || (this.#run.screen === 'kept' && !this.#isBox());
    return isShown && this.#stage.code('results').helpStandsOpen(this.#stage);
  }

  /** The help row, and help under it where it was opened there; `standsOpen`: by rule, at the top of the results. */
  #renderHelp(place: HelpPlace, standsOpen: boolean) {
    const isOpen = this.#ui.help === place;
    const stage = this.#stage;
    return html`${helpRow(stage, place, isOpen || standsOpen)}
    ${isOpen ? helpCard(stage, this.#codeOf('questions')?.restOfHelp(stage)) : nothing}`;
  }

  /** See `Stage`. */
  #need = <Of extends Part>(part: Of): Code<Of> | undefined => {
    this.#parts.fetch(part);
    return this.#codeOf(part);
  };

  /** The code of a part, of which the screen is drawn; drawn anew when it comes. */
  #codeOf<Of extends Part>(part: Of): Code<Of> | undefined {
    const code = this.#parts.code(part);
    if (!code) this.#lacking.add(part);
    return code;
  }

  /** The screen; of a part that loads later, what stands in for it until then. */
  #renderScreen(): unknown {
    const stage = this.#stage;
    const { screen } = this.#run;
    if (screen === 'first') return firstScreen(stage, () => this.start());
    if (screen === 'child') return childScreen(stage);
    if (screen === 'question') this.#parts.fetch('results');
    const part = PART_OF[screen];
    const code = part && this.#need(part);
    if (code || !part) return (code?.screens as Screens)?.[screen]?.(stage) ?? stage.extras?.screen(stage);
    const state = this.#parts.state(part);
    return state === 'failed' ? notLoaded(stage.text, this.#handleRetry) : waiting(stage.text, state === 'slow');
  }

  protected override draw() {
    const { theme } = this.#set;
    this.adopt(this.#parts.sheets);
    this.#lacking.clear();
    if (this.#isWaiting()) return html`<slot></slot>`;
    this.#isShown = true;
    const isBox = this.#isBox();
    const standsOpen = this.#helpStandsOpen();
    const { texts, language } = this.#spoken;
    return html`<section
      class="card ${isBox ? 'one' : ''} ${theme}"
      part="card"
      lang=${language.locale}
      dir=${language.dir}
      aria-label=${texts['ui.title']}
    >
      ${this.#renderHelp('top', standsOpen)} ${this.#renderScreen()}
      ${isBox || this.#lacksSections() ? nothing : this.#renderHelp('bottom', standsOpen)} ${this.#extras?.stillThere()}
      <slot name="resources-json" hidden @slotchange=${this.#handleInline}></slot>
    </section>`;
  }
}
