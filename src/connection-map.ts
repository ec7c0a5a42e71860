/** The element: documented properties, controllers, the card. No arithmetic, no wording, no markup of a screen. */
import { html, type PropertyDeclarations } from 'lit';
import { ParentActions } from './controllers/actions.ts';
import { AdvanceController } from './controllers/advance.ts';
import { CardRenderer } from './controllers/card.ts';
import { ContextSource } from './controllers/context-source.ts';
import { callDoctor } from './controllers/doctor.ts';
import { FeaturesController } from './controllers/features.ts';
import { Focus } from './controllers/focus.ts';
import { StartupGate } from './controllers/startup-gate.ts';
import { LocaleController } from './controllers/locale.ts';
import { PageEvents } from './controllers/page-events.ts';
import { declare, PageElement } from './controllers/page-element.ts';
import { Parts } from './controllers/parts.ts';
import { StopwatchController } from './controllers/stopwatch.ts';
import { TabletGuard } from './controllers/tablet-guard.ts';
import type { FeatureHost } from './features/feature.ts';
import { SettingsReader, type Settings } from './host/attributes.ts';
import { nextTask } from './host/next-task.ts';
import type { AgeBand } from './instrument/items.ts';
import type { Resource } from './instrument/resources.ts';
import type { Snapshot } from './results/snapshot.ts';
import { Store, type Change } from './store/store.ts';
import { card } from './styles/card.styles.ts';
import { controls } from './styles/controls.styles.ts';
import { first } from './styles/first.styles.ts';
import { tokens } from './styles/tokens.styles.ts';
import { VERSION } from './version.ts';

/**
 * 24 short questions, fitted to a child’s age, and a map of the relationship in six parts. Nothing leaves the browser.
 *
 * @attr lang - Language of this one element, a BCP 47 tag. Default: the page’s, then the reader’s, then `en`.
 *
 * @slot - Shown by a browser that cannot run the script, and while it has not run.
 * @slot intro - The page’s own welcome, above the first screen’s title.
 * @slot resources - The page’s own help, after the suggestions.
 * @slot after-results - For example “Book a visit”, at the end of the results.
 * @slot resources-json - The page’s own help as JSON, in a `<script type="application/json">`; never shown as it is.
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
 * @cssproperty [--connection-map-accent=#6d4470] - Its hue is used; lightness is ours in each theme.
 * @cssproperty [--connection-map-surface=light-dark(#fdfaf4, #1e1b1b)] - Ground of the card.
 * @cssproperty [--connection-map-text=light-dark(#2d2628, #efe8e3)] - Text.
 * @cssproperty [--connection-map-muted=light-dark(#685d5f, #b8aca9)] - Secondary text.
 * @cssproperty [--connection-map-border=light-dark(#e6ddd3, #3d3736)] - Hairlines.
 * @cssproperty [--connection-map-radius=0.75em] - Corners of the card and of boxes.
 * @cssproperty [--connection-map-font=inherit] - Font family; the page’s by default.
 * @cssproperty [--connection-map-font-size=medium] - Base size.
 * @cssproperty [--connection-map-max-width=46em] - Greatest width.
 * @cssproperty [--connection-map-scroll-margin=1em] - Room that a sticky header takes.
 *
 * @fires connection-map-ready - The first screen is painted.
 * @fires connection-map-start - The first answer is given; once a run.
 * @fires connection-map-progress - A question is passed forward for the first time: `{ step, steps }`.
 * @fires connection-map-complete - The results are shown; once a run. No answer, score, age or time.
 * @fires connection-map-share - The parent pressed “Share” on the consent panel: the map as a `SharedSnapshot`.
 * @fires connection-map-reset - The parent pressed “Start again”, or “Done” on a shared tablet.
 * @fires connection-map-error - Something went wrong that the page can mend: `{ code, message }`.
 */
export class ConnectionMap extends PageElement {
  /** The version of the package, so that another copy of the script can tell. */
  static readonly version = VERSION;

  static override readonly styles = [tokens, card, controls, first];

  static override readonly properties: PropertyDeclarations = declare({
    ageBand: { attribute: 'age-band' },
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    remember: {},
    share: {},
    shareWith: { attribute: 'share-with' },
    leaveUrl: { attribute: 'leave-url' },
    kiosk: {},
    sandbox: {},
    doctor: {},
    resources: { attribute: false },
    messages: { attribute: false },
  });

  /** `lang` is every element’s own property, which sets its attribute: a reactive one would not. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

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
  /** Who is named in that question, such as the clinic; 80 characters are shown. Default: the page’s host name. */
  declare shareWith: string | null | undefined;
  /** Where “Leave” goes: an `http:` or `https:` URL. Default: “Clear my answers” stands in its place. */
  declare leaveUrl: string | null | undefined;
  /** A shared tablet: keeps nothing, and wipes after two idle minutes or on “Done”. Default off. */
  declare kiosk: boolean | string | null | undefined;
  /** Events say `sandbox: true`, and a badge says so too. Default off. */
  declare sandbox: boolean | string | null | undefined;
  /** A report of what may be wrong with the page, for whoever builds it: in the console and over the page. Default off. */
  declare doctor: boolean | string | null | undefined;
  /** The page’s own help, at most 20 entries. A bad one is left out and named. */
  declare resources: readonly Resource[] | null | undefined;
  /** The page’s own words: message id → text. An empty text is refused. */
  declare messages: Readonly<Record<string, string>> | null | undefined;

  #stopwatch = new StopwatchController(this);
  #store = new Store(this.#stopwatch.lap);
  #locale = new LocaleController(this);
  #parts = new Parts(this, (name, cause) => this.#events.reportLoadFailed(name, cause));
  // They subscribe to the store in this order: features react before the page gets events.
  #features = new FeaturesController(this, this.#store, this.#parts, () => this.#createFeatureHost());
  #focus = new Focus(this, this.#store);
  #advance = new AdvanceController(this, this.#store);
  #events: PageEvents = new PageEvents(this, this.#store, {
    language: () => this.#context.localized.language,
    marks: () => this.#context.marks,
  });
  #gate = new StartupGate({ store: this.#store, locale: this.#locale, features: this.#features, focus: this.#focus });
  #context: ContextSource = new ContextSource({
    element: this,
    store: this.#store,
    parts: this.#parts,
    features: this.#features,
    settings: () => this.#settings,
    actions: () => this.#actions,
  });
  #card = new CardRenderer(this.#parts, this.#features, () => this.#handleRetry());
  #actions: ParentActions = new ParentActions({
    store: this.#store,
    focus: this.#focus,
    advance: this.#advance,
    element: this,
    settings: () => this.#settings,
    helpStandsOpen: () => this.#card.helpStandsOpen(this.#context.create()),
    retry: () => this.#parts.retry(),
  });

  #reader = new SettingsReader();
  /** Help that stands as JSON between the element’s tags. */
  #inlineResources: string | null = null;
  /** The screen could not be drawn, last time. */
  #hadFailed = false;
  /** What follows from the last drawing. */
  #followUp: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.#store.subscribe(this.#handleChange);
    new TabletGuard({
      element: this,
      store: this.#store,
      parts: this.#parts,
      settings: () => this.#settings,
      wipe: () => this.#actions.clear(false),
    });
  }

  /** As a press on “Start”; on any other screen it does nothing. */
  start(): void {
    this.#actions.start();
  }

  /** Does what “Clear my answers” does; asks nothing, fires nothing. */
  reset(): void {
    this.#actions.clear(this.#focus.mayTakeFocus());
  }

  /** The map that the parent has shared in this run, as a copy; `null` before. */
  get snapshot(): Snapshot | null {
    return this.#features.get('share')?.snapshot ?? null;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null) {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(): void {
    callDoctor(this.#settings.doctor);
    this.#gate.update({
      settings: this.#settings,
      offersToKeep: this.#context.offersToKeep,
      hasResources: (this.resources ?? this.#inlineResources) !== null,
      hasMessages: (this.messages ?? null) !== null,
    });
    const hasFailed = this.#card.hasFailed(this.#store.get().run.screen);
    // what has the focus is about to be replaced
    if (hasFailed && !this.#hadFailed && this.#focus.isInside) this.#focus.requestMove();
    this.#hadFailed = hasFailed;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated) (this.renderRoot as ShadowRoot).replaceChildren();
    this.adopt([...ConnectionMap.styles, ...this.#parts.styles]);
    super.update(changed);
  }

  protected override updated(): void {
    this.#followUp = this.#afterUpdate();
  }

  /** Resolves when what has changed so far is drawn, and what follows from it done. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const followUp = this.#followUp;
    await followUp;
    return this.isUpdatePending || followUp !== this.#followUp ? this.getUpdateComplete() : isDone;
  }

  protected override render(): unknown {
    if (!this.#gate.isOpen) return html`<slot></slot>`;
    const inline = html`<slot name="resources-json" hidden @slotchange=${this.#handleInline}></slot>`;
    return this.#card.draw(this.#context.create(), inline);
  }

  get #settings(): Settings {
    return this.#reader.read(this, (_, message) => this.#events.warnOnce('invalid-config', message));
  }

  #createFeatureHost(): FeatureHost {
    return {
      element: this,
      store: this.#store,
      parts: this.#parts,
      events: this.#events,
      context: () => this.#context.create(),
      input: () => ({ resources: this.resources ?? this.#inlineResources, messages: this.messages }),
      snapshot: () =>
        // a run is completed when the results are shown, so their part is there
        this.#parts.get('results')!.snapshotIn(this.#store.get(), this.#context.localized.language.locale),
      marks: () => this.#context.marks,
      keepFailed: () => this.#handleKeepFailed(),
      wipe: () => this.#actions.clear(false),
      open: (screen) =>
        this.#focus.runAllowingFocus(this.#focus.isInside, () => this.#store.dispatch({ type: 'open', screen })),
    };
  }

  #handleChange = ({ isNewScreen, after }: Change) => {
    // a file that was fetched ahead and failed gets another chance
    if (isNewScreen) this.#parts.retry();
    this.#card.fetchAhead(after);
    this.requestUpdate();
  };

  #handleRetry() {
    this.#focus.requestMove();
    this.#parts.retry();
  }

  #handleKeepFailed() {
    this.#context.stopOfferingToKeep();
    this.#events.report('storage-unavailable', 'This device keeps nothing, so the offer to keep a place is gone.');
    this.requestUpdate();
  }

  /** JSON between the element’s tags: it may come with the element or after it. */
  #handleInline = ({ target }: Event) => {
    this.#inlineResources = (target as HTMLSlotElement).assignedElements()[0]?.textContent ?? null;
    this.requestUpdate();
  };

  async #afterUpdate(): Promise<void> {
    if (this.#gate.isOpen) this.#events.readyOncePainted(() => this.#parts.fetch('question'));
    // moving the focus makes the browser lay out what was drawn
    if (this.#focus.isMoveDeferred) await nextTask();
    this.#focus.applyMove();
    const { run } = this.#store.get();
    if (this.#card.hasUnrenderedSections(this.#store.get())) {
      await nextTask();
      // The number is read again, because a press may have asked for all of them meanwhile.
      this.#store.dispatch({ type: 'ui', change: { sections: this.#store.get().ui.sections + 1 } });
    } else if (!run.completed && this.#card.showsResults(run.screen)) {
      this.#store.dispatch({ type: 'results-shown', at: Date.now() });
    }
  }
}
