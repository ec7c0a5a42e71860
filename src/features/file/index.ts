/** Opening a map, “Then and now”, and two views of one child (take-along.md §2, §3). */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { nextTask } from '../../host/next-task.ts';
import { earlierMaps } from '../../components/results/earlier-maps.ts';
import { wayBack } from '../../components/to-map.ts';
import { thenAndNow, type DatedSnapshot, type ThenAndNow } from '../../results/compare.ts';
import { calendarDay } from '../../results/days.ts';
import { describeKept, type ResultsView } from '../../results/results.ts';
import type { KeptMap, MapFile, Snapshot, Talk } from '../../results/snapshot.ts';
import { twoViews, type TwoViews } from '../../results/two-views.ts';
import { isOfFiles, type Opened } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Change } from '../../store/store.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { compareScreen, sameChildScreen } from './compare-screen.ts';
import { file } from './file.styles.ts';
import { Memo } from './memo.ts';
import { openScreen, whoseScreen } from './open-screen.ts';
import { openedScreen } from './opened-screen.ts';
import { Opener } from './opener.ts';
import { twoScreen } from './two-screen.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, file];

/** Two maps side by side. Of one day, `other` is the earlier one. */
interface Pair {
  readonly other: DatedSnapshot;
  readonly own: DatedSnapshot;
  /** The parent has said so. */
  readonly isSameChild: boolean;
}

/** A map on its own. */
interface Alone extends DatedSnapshot {
  readonly talk: Talk | undefined;
  /** It was opened from “Then and now”. */
  readonly isOfPair: boolean;
}

const dated = ({ date, snapshot }: KeptMap): DatedSnapshot => ({ day: calendarDay(date), snapshot });
const ofFile = ({ date, map }: MapFile): DatedSnapshot => ({ day: date, snapshot: map });

/** Opened and compared maps of one element. What was opened is here and nowhere else, and goes with these screens. */
export class FileFeature implements Feature, ReactiveController {
  readonly screens = {
    'open-file': (context: ViewContext) => this.#draw(context, null),
    whose: (context: ViewContext) => this.#draw(context, this.#drawWhose(context)),
    opened: (context: ViewContext) => this.#draw(context, this.#drawAlone(context)),
    'same-child': (context: ViewContext) => this.#draw(context, this.#drawQuestion(context)),
    compare: (context: ViewContext) => this.#draw(context, this.#drawCompared(context)),
    two: (context: ViewContext) => this.#draw(context, this.#drawTwo(context)),
  };

  #host: FeatureHost;
  #opener: Opener;
  /** The map that was opened. */
  #file: MapFile | null = null;
  /** The date of the kept map that was chosen; `null`: the latest. */
  #chosen: number | null = null;
  #pair: Pair | null = null;
  #alone: Alone | null = null;
  /** A file is held over the card. */
  #isOver = false;
  #aloneView = new Memo<ResultsView>();
  #comparedView = new Memo<ThenAndNow>();
  #twoView = new Memo<TwoViews>();

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#opener = new Opener(host, (opened) => this.#handleOpen(opened));
    for (const type of ['dragover', 'dragleave', 'drop'] as const) {
      host.element.addEventListener(type, this.#handleDrag);
    }
    host.element.addController(this);
  }

  /** What is only moved in the page is back within the task, and stays as it is. */
  async hostDisconnected(): Promise<void> {
    const { element } = this.#host;
    await nextTask();
    if (element.isConnected) return;
    this.#forget();
    element.requestUpdate();
  }

  stateChanged({ ends, before, after }: Change): void {
    if (ends || (isOfFiles(before.run.screen) && !isOfFiles(after.run.screen))) this.#forget();
  }

  updated(): void {
    const { state, settings } = this.#host.context();
    const { screen, completed } = state.run;
    // the page has made it a shared tablet meanwhile
    if (settings.kiosk && isOfFiles(screen)) return this.#host.open(completed ? 'results' : 'first');
    this.#opener.updated();
  }

  /** Whether help stands open at the top of a map on its own (instrument.md §9). */
  helpStandsOpen(context: ViewContext): boolean {
    return !!this.#alone && this.#viewOf(context, this.#alone).helpOpen;
  }

  /**
   * The context of a screen of files, where a map on it has the say of whom help is about: for a baby among them it has the
   * line for parents of babies (instrument.md §9.1). Elsewhere the same context.
   */
  aboutMaps(context: ViewContext): ViewContext {
    const { state } = context;
    const { run } = state;
    const ages = this.#mapsOn(context).map(({ snapshot }) => snapshot.ageBand);
    const ageBand = ages.find((age) => age === 'infant') ?? run.ageBand ?? ages[0];
    return ageBand ? { ...context, state: { ...state, run: { ...run, ageBand } } } : context;
  }

  /** The maps that are shown or asked about. */
  #mapsOn(context: ViewContext): readonly { readonly snapshot: Snapshot }[] {
    const { state } = context;
    const { screen } = state.run;
    if (screen === 'opened') return this.#alone ? [this.#alone] : [];
    if (screen === 'compare' || screen === 'two') return this.#pair ? [this.#pair.own, this.#pair.other] : [];
    if (screen !== 'whose' && screen !== 'same-child') return [];
    const asked = this.#file ? [ofFile(this.#file)] : earlierMaps(state);
    return [...asked, this.#ownOf(context) ?? []].flat();
  }

  /** A screen; “Open a map” where what it shows is gone. On a shared tablet none is shown. */
  #draw(context: ViewContext, screen: TemplateResult | null): unknown {
    if (context.settings.kiosk) return nothing;
    return screen ?? openScreen(context, this.#opener, this.#isOver);
  }

  #drawWhose(context: ViewContext) {
    if (!this.#file) return null;
    const { dispatch } = context;
    const map = ofFile(this.#file);
    return whoseScreen(context, map, {
      mine: () => dispatch({ type: 'open', screen: 'same-child' }),
      theirs: () => this.#openPair(context, map, true, 'two'),
      look: () => this.#openAlone({ ...map, talk: this.#file?.talk, isOfPair: false }),
    });
  }

  #drawQuestion(context: ViewContext) {
    const kept = this.#file ? [] : [...earlierMaps(context.state)].reverse();
    const chosen = kept.find(({ date }) => date === this.#chosen) ?? kept[0];
    const map = this.#file ? ofFile(this.#file) : chosen && dated(chosen);
    if (!map || !this.#ownOf(context)) return null;
    return sameChildScreen(context, {
      map,
      kept,
      chosen: chosen?.date ?? null,
      choose: (date) => {
        this.#chosen = date;
        this.#host.element.requestUpdate();
      },
      answer: (isSameChild) => this.#openPair(context, map, isSameChild, 'compare'),
    });
  }

  #drawCompared(context: ViewContext) {
    const pair = this.#pair;
    if (!pair) return null;
    const { text } = context;
    const { other, own, isSameChild } = pair;
    const view = this.#comparedView.get([pair, text], () => thenAndNow(text, [other, own], isSameChild));
    const earlier = [other, own].find(({ day }) => day === view.then.day)!;
    return compareScreen(context, view, () => this.#openAlone({ ...earlier, talk: undefined, isOfPair: true }));
  }

  #drawTwo(context: ViewContext) {
    const pair = this.#pair;
    if (!pair) return null;
    const { text } = context;
    const [own, other] = [pair.own.snapshot, pair.other.snapshot];
    const view = this.#twoView.get([pair, text], () => twoViews(text, own, other));
    return twoScreen(context, view);
  }

  #drawAlone(context: ViewContext) {
    const alone = this.#alone;
    if (!alone) return null;
    const { text, dispatch } = context;
    const { day, talk, isOfPair } = alone;
    const back = isOfPair
      ? link(text['ui.back'], () => dispatch({ type: 'open', screen: 'compare' }))
      : wayBack(context);
    return openedScreen(context, { day, talk, view: this.#viewOf(context, alone) }, back);
  }

  #viewOf({ text }: ViewContext, { snapshot }: Alone): ResultsView {
    return this.#aloneView.get([snapshot, text], () => describeKept(text, snapshot));
  }

  /** The map of this run; before a run the last one that is kept; `null`: there is none. */
  #ownOf({ state: { run, kept } }: ViewContext): DatedSnapshot | null {
    if (run.completed) return { day: calendarDay(run.completedAt!), snapshot: this.#host.snapshot() };
    const last = kept.maps.at(-1);
    return last ? dated(last) : null;
  }

  #handleOpen(opened: MapFile) {
    this.#file = opened;
    if (this.#ownOf(this.#host.context())) this.#open('whose');
    else this.#openAlone({ ...ofFile(opened), talk: opened.talk, isOfPair: false });
  }

  #openAlone(alone: Alone) {
    this.#alone = alone;
    this.#open('opened');
  }

  #openPair(context: ViewContext, other: DatedSnapshot, isSameChild: boolean, screen: Opened) {
    const own = this.#ownOf(context);
    this.#pair = own && { own, other, isSameChild };
    this.#open(screen);
  }

  /** A file can take seconds to come: the focus does not follow it out of a field of the page. */
  #open(screen: Opened) {
    this.#host.open(screen);
  }

  /** A file that is dropped beside the place for it must not take the place of the page. */
  #handleDrag = (event: DragEvent) => {
    const { element, store } = this.#host;
    const { dataTransfer, type } = event;
    if (!isOfFiles(store.get().run.screen) || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const isTaken = element.shadowRoot!.querySelector('.drop') !== null;
    if (type === 'dragover') dataTransfer.dropEffect = isTaken ? 'copy' : 'none';
    const isOver = isTaken && type === 'dragover';
    if (isOver !== this.#isOver) element.requestUpdate();
    this.#isOver = isOver;
    const dropped = isTaken && type === 'drop' && dataTransfer.files[0];
    if (dropped) void this.#opener.readFile(dropped);
  };

  #forget() {
    this.#opener.stop();
    this.#file = null;
    this.#chosen = null;
    this.#pair = null;
    this.#alone = null;
    this.#isOver = false;
    this.#aloneView = new Memo();
    this.#comparedView = new Memo();
    this.#twoView = new Memo();
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): FileFeature => new FileFeature(host);
