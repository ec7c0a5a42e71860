/**
 * The extras chunk: what the element does beyond questions and map, where the page or the parent asks for it. The page’s
 * own words and help, keeping on the device, sharing, the shared tablet. The element has one of it for as long as it lives.
 */
import { nothing } from 'lit/html.js';
import type { ErrorCode, EventDetails, Marks } from './host/events.ts';
import { Handed } from './host/handed.ts';
import { IdleWatch } from './host/idle.ts';
import { Keeper } from './host/keeper.ts';
import { ITEMS } from './instrument/items.ts';
import type { Resource, ResourceKind } from './instrument/resources.ts';
import type { Languages } from './locale/languages.ts';
import type { Part, Spoken } from './locale/load.ts';
import { sharedOf, snapshotOf } from './results/share.ts';
import type { SharedSnapshot, Snapshot } from './results/snapshot.ts';
import { answersOf, type Act, type Run, type Screen } from './run/run.ts';
import { extras as sheet } from './styles/extras.styles.ts';
import type { Texts } from './text/groups.ts';
import { clearedWords, clearKept, endOfResults } from './views/ending.ts';
import { forgetScreen, keptScreen, returnScreen } from './views/keeping-screens.ts';
import { helpCloseBy, resourceLine, resourcesOf } from './views/resource.ts';
import { declinedScreen, sharedScreen, shareScreen } from './views/sharing-screens.ts';
import type { Keeping, Screens, Stage, Ui } from './views/stage.ts';
import { stillThere } from './views/tablet.ts';

/** To be adopted when the chunk is there. */
export const sheets = [sheet];

/** What the element lends. */
export interface Lent {
  readonly element: HTMLElement;
  /** What the page handed over as data, unchecked. */
  handed(): { readonly resources: unknown; readonly messages: unknown };
  stage(): Stage;
  languages(): Languages | undefined;
  /** Where the parent is: of the stage what hangs on no text. */
  state(): { readonly screen: Screen; readonly ui: Ui };
  need: Stage['need'];
  hasFailed(part: Part): boolean;
  /** Takes the answers away, as a time-out does. */
  wipe(): void;
  dispatch<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): void;
}

/** The screens of this chunk. */
const SCREENS: Screens = {
  return: returnScreen,
  kept: keptScreen,
  forget: forgetScreen,
  share: shareScreen,
  shared: sharedScreen,
  declined: declinedScreen,
};

type Words = Readonly<Record<string, string>>;
const NO_WORDS: Words = {};
/** The end of an id that has a text for each plural category of a language. */
const PLURAL = /\.(zero|one|two|few|many)$/;
const idOf = (listed: string) => listed.split(' ')[0]!;
/** The groups of texts that are needed up to the last question, and the one that no screen shows yet. */
const UP_TO_QUESTIONS = /^(first|languages|questions)$/;
const NOT_SHOWN = 'change';

/** What was cleared is said so long after its screen came: words that come along with a screen are not heard. In ms. */
const THEN = 200;

/** What shows that somebody is at a shared tablet. */
const TOUCHES = ['pointerdown', 'pointermove', 'click', 'keydown', 'wheel', 'touchmove', 'input', 'focusin'] as const;

export class Extras {
  #lent: Lent;
  #keeper: Keeper;
  #resources: Handed<readonly Resource[]>;
  #messages: Handed<Words>;
  /** Texts with the page’s own words in them, and what they were made of. */
  #worded: { readonly ours: Texts; readonly own: Words; readonly texts: Texts } | undefined;
  /** Whether the page’s own words are all that is needed up to the last question, and all of the rest. */
  #covered: readonly boolean[] = [];
  #idle: IdleWatch | undefined;
  /** What the parent has shared in this run. */
  #snapshot: Snapshot | null = null;
  /** It was said what was cleared. */
  isSaid = false;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus goes away, and nobody has pressed anything. */
  #losesFocus = false;

  constructor(lent: Lent) {
    this.#lent = lent;
    const report = (code: ErrorCode, message: string) => lent.dispatch('connection-map-error', { code, message });
    this.#keeper = new Keeper(() =>
      report('storage-unavailable', 'This device keeps nothing, so the offer to keep a place is gone.'),
    );
    const warn = (code: ErrorCode) => (message: string) => {
      console.warn(message);
      report(code, message);
    };
    this.#resources = new Handed([], warn('invalid-resources'));
    this.#messages = new Handed(NO_WORDS, warn('invalid-messages'));
  }

  /** A copy of what was shared; `null` before. */
  get snapshot(): Snapshot | null {
    return this.#snapshot && structuredClone(this.#snapshot);
  }

  /** What this device keeps. */
  get keeping(): Keeping {
    return this.#keeper;
  }

  /** The device would keep nothing. */
  get hasFailed(): boolean {
    return this.#keeper.hasFailed;
  }

  /** The page’s own help, as far as it is checked. */
  get resources(): readonly Resource[] {
    const { resources } = this.#lent.handed();
    const check = this.#resources.isRead(resources) ? undefined : this.#lent.need('structured');
    return this.#resources.of(
      resources,
      check &&
        ((raw) => {
          // as text it stood between the element’s tags
          const read = typeof raw === 'string' ? check.readResourcesJson(raw) : check.readResources(raw);
          return { value: read.resources, problems: read.problems };
        }),
    );
  }

  /** The page’s own words, as far as they are checked. */
  get #words(): Words {
    const { messages } = this.#lent.handed();
    if (this.#messages.isRead(messages)) return this.#messages.of(messages, undefined);
    const check = this.#lent.need('structured');
    const ids = this.#lent.need('ids');
    if (!check || !ids) return NO_WORDS;
    // each id with the placeholders of its text, which is all of the text that the check needs
    const groups = Object.entries(ids.ids);
    const known = new Map(groups.flatMap(([, list]) => list).map((one) => [idOf(one), one]));
    return this.#messages.of(messages, (raw) => {
      // a language may have more plural categories than English
      const read = check.readMessages(raw, (id) => known.get(id) ?? known.get(id.replace(PLURAL, '.other')));
      const shown = groups.filter(([name]) => name !== NOT_SHOWN);
      this.#covered = [true, false].map((isEarly) =>
        shown
          .filter(([name]) => UP_TO_QUESTIONS.test(name) === isEarly)
          .flatMap(([, list]) => list.map(idOf))
          .every((id) => /\.one$/.test(id) || Object.hasOwn(read.messages, id)),
      );
      return { value: read.messages, problems: read.problems };
    });
  }

  /** The page’s own words are read, and are no language. */
  lacksLanguage(): boolean {
    return this.#messages.isRead(this.#lent.handed().messages) && !(this.#words !== NO_WORDS && this.#covered[0]);
  }

  /**
   * What is said: our texts with the page’s own words in their place. Where they cover a screen, and the element’s `lang` is
   * another language than ours, they are a language of their own; where they do not, no word of it is mixed into ours.
   */
  spoken(ours: Spoken): Spoken {
    const own = this.#words;
    if (own === NO_WORDS) return ours;
    if (this.#worded?.ours !== ours.texts || this.#worded.own !== own) {
      this.#worded = { ours: ours.texts, own, texts: { ...ours.texts, ...own } };
    }
    const { texts } = this.#worded;
    const language = this.#covered[0] && this.#lent.languages()?.ownLanguage(this.#lent.element.lang, ours.language);
    if (!language) return { texts, language: ours.language };
    return this.#covered[1] || !this.#needsRest() ? { texts, language } : ours;
  }

  /** The screen says more than what is needed up to the last question. */
  #needsRest(): boolean {
    const { screen, ui } = this.#lent.state();
    return !/^(first|child|question)$/.test(screen) || !!ui.cleared || ui.secondsLeft !== null;
  }

  /** What every detail of an event says beside its own. */
  get marks(): Marks {
    const { sandbox } = this.#lent.stage().set;
    return { ...(this.#isCustomised && { customised: true }), ...(sandbox && { sandbox: true }) };
  }

  /** The page’s own words changed a question. */
  get #isCustomised(): boolean {
    const own = this.#words;
    return own !== NO_WORDS && Object.values(ITEMS).some((items) => items.some(({ id }) => Object.hasOwn(own, id)));
  }

  /** What to show first hangs on something that is on its way: the page’s own words, or (`looksBack`) what is kept. */
  isWaiting(looksBack: boolean): boolean {
    const needs: Part[] = looksBack ? ['structured', 'questions'] : [];
    if (!this.#messages.isRead(this.#lent.handed().messages)) needs.push('structured', 'ids');
    const missing = needs.filter((part) => !this.#lent.need(part));
    return missing.length > 0 && !missing.some((part) => this.#lent.hasFailed(part));
  }

  /** Reads what is kept. Gives whether there is anything to come back to. */
  isBack(): boolean {
    const code = this.#lent.need('structured');
    if (code && this.#lent.need('questions')) this.#keeper.read(code);
    return this.#keeper.maps.length > 0 || this.#keeper.unfinished !== null;
  }

  /** The box was ticked, or its tick taken away. */
  keep(chosen: boolean): void {
    this.#keeper.choose(chosen);
    // answers may be there already where this came late
    this.save();
  }

  /** An act was done. */
  follow(before: Run, act: Act): void {
    const { screen } = this.#lent.stage().run;
    if (act.type === 'clear' || act.type === 'again') {
      this.#keeper.end(act.type === 'clear');
      this.#snapshot = null;
    }
    if (act.type === 'restore') this.#lent.stage().keep(true);
    // starting over; the last map stays
    if (before.screen === 'return' && screen === 'first') this.#keeper.drop();
    this.save();
  }

  /** Keeps how far the run is, where the parent asked for it. */
  save(): void {
    const { offersToKeep, need, run } = this.#lent.stage();
    const code = this.#keeper.chosen && offersToKeep() && need('structured');
    if (!code) return;
    this.#keeper.save(run, code, () => this.#mapNow());
    if (run.completed) this.#lent.stage().show({});
  }

  /** “Clear it”. */
  forget(): void {
    this.#keeper.forget();
    const { completed } = this.#lent.stage().run;
    this.#lent.stage().act({ type: 'open', screen: completed ? 'results' : 'first' });
    this.#lent.stage().show({ cleared: 'kept' });
  }

  /** The map as a record; `null` while its code is on its way. */
  #mapNow(): Snapshot | null {
    const stage = this.#lent.stage();
    const results = this.#lent.need('results');
    const { ageBand } = stage.run;
    if (!results || !ageBand) return null;
    return snapshotOf(results.resultOf(results.answeredIn(stage)), { ageBand, locale: stage.language.locale });
  }

  /** The very data that the page gets of a map. The panel opens from the results alone, so there is one. */
  shared(snapshot = this.#mapNow()!): SharedSnapshot {
    const { run, ui, set } = this.#lent.stage();
    const answers = set.share === 'answers' && ui.withAnswers ? answersOf(run) : undefined;
    return { ...sharedOf(snapshot, answers), ...this.marks };
  }

  /** “Share”. */
  share(): void {
    const snapshot = this.#mapNow()!;
    const shared = this.shared(snapshot);
    this.#snapshot = snapshot;
    this.#lent.stage().act({ type: 'open', screen: 'shared' });
    this.#lent.dispatch('connection-map-share', shared);
  }

  /** A screen of this chunk. */
  screen(stage: Stage): unknown {
    return SCREENS[stage.run.screen]?.(stage);
  }

  /** Lines of help of a kind, in the shown language. */
  helpLines(stage: Stage, kind: ResourceKind): readonly unknown[] {
    return resourcesOf(stage, kind).map((one) => resourceLine(stage, one));
  }

  helpCloseBy = helpCloseBy;
  endOfResults = endOfResults;
  clearedWords = clearedWords;
  clearKept = clearKept;

  /** The question whether somebody is there, where it is asked. */
  stillThere(): unknown {
    const stage = this.#lent.stage();
    return stage.ui.secondsLeft === null ? nothing : stillThere(stage, stage.ui.secondsLeft);
  }

  /** Something was drawn. */
  drawn(): void {
    // read ahead: the page hears at once what is wrong in it, and it is there when help is opened
    void this.resources;
    const root = this.#lent.element.shadowRoot!;
    this.#watchOver(this.#lent.stage());
    const dialog = root.querySelector('dialog');
    if (dialog && !dialog.matches(':modal')) {
      // where the element was moved it is still open, but no longer in front of all
      dialog.open = false;
      dialog.showModal();
    }
    if (this.#losesFocus) root.querySelector<HTMLElement>('[data-lead]')?.focus({ preventScroll: true });
    this.#losesFocus = false;
    this.#saySoon(!!root.querySelector('.later'));
  }

  /** `isThere`: words that wait to be said. */
  #saySoon(isThere: boolean) {
    if (!this.#lent.stage().ui.cleared) {
      clearTimeout(this.#saying);
      this.#saying = undefined;
      this.isSaid = false;
    } else if (isThere) {
      this.#saying ??= setTimeout(() => {
        this.isSaid = true;
        this.#lent.stage().show({});
      }, THEN);
    }
  }

  /** Watches over a shared tablet while there is something to wipe, and not while help is open. */
  #watchOver({ set, run, ui }: Stage): void {
    if (set.kiosk && !this.#idle) {
      this.#idle = new IdleWatch({
        onSoon: (secondsLeft) => this.#lent.stage().show({ secondsLeft }),
        onEnd: () => this.#handleQuiet(),
      });
      const { element } = this.#lent;
      // on the way down: not all that happens in the shadow root comes up to the element
      for (const type of TOUCHES) element.addEventListener(type, this.#handleTouch, { passive: true, capture: true });
      if (element.isConnected) this.#idle.connect();
    }
    const idle = this.#idle;
    if (!idle) return;
    if (!set.kiosk || run.screen === 'first') {
      idle.stop();
      if (ui.secondsLeft !== null) this.stay();
    } else if (!idle.isRunning) idle.start();
    if (ui.help) idle.pause();
    else if (idle.isPaused) idle.resume();
  }

  connect(): void {
    this.#idle?.connect();
  }

  disconnect(): void {
    this.#idle?.disconnect();
  }

  /** Nobody is there any more: the page hears nothing, and the focus stays in the element, or out of it. */
  #handleQuiet() {
    this.#losesFocus = this.#lent.element.shadowRoot!.activeElement !== null;
    this.#lent.wipe();
    this.#lent.stage().show({ cleared: 'tablet' });
  }

  /**
   * Anything shows that somebody is there, but for moving to the other button and pressing it. Not before a touch is over:
   * the end of it would press what comes to light under the dialog.
   */
  #handleTouch = (event: Event) => {
    if (this.#lent.stage().ui.secondsLeft === null) return this.#idle?.touch();
    const { type, key } = event as KeyboardEvent;
    const isAtButton = event.composedPath().some((one) => one instanceof HTMLButtonElement);
    if (type === 'click' ? !isAtButton : type === 'keydown' && !/^(Tab|Shift|Enter| )$/.test(key)) this.stay();
  };

  /** “I am still here.” */
  stay(): void {
    // gives the focus back to where it was
    this.#lent.element.shadowRoot!.querySelector('dialog')?.close();
    this.#idle?.touch();
    this.#lent.stage().show({ secondsLeft: null });
  }
}
