/** Stores answers and maps on this device if the parent opts in (host-contract.md, `remember`). */
import { nothing, type ReactiveController } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { keepBox } from '../../components/keep-box.ts';
import { deviceStore, deletionListeners, placesOfOthers, setPlace, tellDeleted } from '../../host/device.ts';
import type { Screen } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import { NOTHING_KEPT, type Change, type State } from '../../store/store.ts';
import { page } from '../../styles/page.styles.ts';
import { Announcement } from '../announcement.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import {
  unsavedRun,
  clear,
  dropRun,
  savedRunOf,
  lossOf,
  readOffers,
  saveMap,
  saveUnfinished,
  unfinishedOf,
  type Device,
  type SavedRun,
  type Lost,
  type Place,
  type SaveResult,
} from './records.ts';
import { forgetScreen, keptWords, returnScreen, type BeforeForget } from './screens.ts';
import { storage } from './storage.styles.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, storage];

/** Whether the page lets anything be stored. */
const isAllowed = ({ settings }: ViewContext) => settings.remember === 'ask' && !settings.kiosk;

/** The button “Clear what is kept here”, if anything is stored, even what cannot be read. */
const clearButton = (context: ViewContext) =>
  context.state.kept.hasStored && isAllowed(context)
    ? link(context.text['ui.keep.clear'], () => context.dispatch({ type: 'open', screen: 'forget' }))
    : nothing;

/** Storage of one element. Stores nothing unless the parent opts in. */
export class StorageFeature implements Feature, ReactiveController {
  readonly screens = {
    return: returnScreen,
    forget: (context: ViewContext) => forgetScreen(context, this.#cameFrom, () => this.#forget()),
  };
  readonly slots = {
    firstScreen: clearButton,
    endOfResults: (context: ViewContext) => this.#endOfResults(context),
    status: (context: ViewContext) =>
      html`${this.#cleared.draw(context, context.text['ui.keep.cleared'])}${this.#lossNotice(context)}`,
    keepAgain: (context: ViewContext) => this.#keepAgain(context),
  };

  #host: FeatureHost;
  #cleared: Announcement;
  /** The last saved state of this run. */
  #lastSaved: State['run'] | undefined;
  #savedRun: SavedRun = unsavedRun();
  /** The stored run that “Go on” continues with. */
  #offer: Place | null = null;
  /** The screen that “Keep it” leads back to. */
  #cameFrom: BeforeForget = 'first';
  /** Why this run is not saved any more, although the parent had opted in; `null`: it is, or was never to be. */
  #lost: Lost | null = null;
  #wasRead = false;
  #hasFailed = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#cleared = new Announcement(host, 'kept');
    // Calls hostConnected immediately if the element is connected.
    host.element.addController(this);
  }

  hostConnected(): void {
    deletionListeners.add(this.#handleDeleted);
    window.addEventListener('storage', this.#handleDeleted);
    // A page that comes back from the cache of the browser has missed all events.
    window.addEventListener('pageshow', this.#handleDeleted);
    this.#claimPlace();
    this.#handleDeleted();
  }

  hostDisconnected(): void {
    deletionListeners.delete(this.#handleDeleted);
    window.removeEventListener('storage', this.#handleDeleted);
    window.removeEventListener('pageshow', this.#handleDeleted);
    setPlace(this.#host.element, null);
  }

  /** Whether stored data has not been read yet. */
  isPending(): boolean {
    const device = this.#device();
    if (device && !this.#wasRead) this.#read(device);
    return !device && !this.#host.parts.hasFailed('schema');
  }

  stateChanged({ action, ends, before, after }: Change): void {
    const { screen } = before.run;
    if (action.type === 'restore') this.#goOn();
    if (after.run.screen === 'forget' && screen !== 'forget') this.#cameFrom = screen as Screen & BeforeForget;
    // While a kept map was open, it stayed as it was.
    if (screen === 'kept' && after.run.screen !== 'kept') this.#handleDeleted();
    const isUnticked = before.ui.keep && !after.ui.keep;
    const startsOver = screen === 'return' && after.run.screen === 'first';
    if (ends) this.#end();
    // Finished maps stay.
    else if (isUnticked) this.#drop(this.#savedRun);
    else if (startsOver && this.#offer) this.#drop(savedRunOf(this.#offer));
    if (before.ui.keep !== after.ui.keep) this.#lastSaved = undefined;
    this.#save();
  }

  /** Saves what could not be saved while the checks were loading. */
  updated(): void {
    this.#cleared.updated();
    this.#save();
  }

  #endOfResults(context: ViewContext) {
    const button = clearButton(context);
    return html`${button === nothing ? nothing : html`<div class="fold">${keptWords(context)} ${button}</div>`}
      <p class="sm" role="status">${context.slot('status', context)}</p>
      ${this.#keepAgain(context)}`;
  }

  /** Tells a parent who has opted in that saving has ended. What was stored before is gone only if it was cleared. */
  #lossNotice({ state: { ui, run }, text, offersToKeep }: ViewContext) {
    if (this.#lost && !ui.keep) return text[this.#lost === 'cleared' ? 'ui.keep.ended' : 'ui.keep.stopped'];
    const hasMap = run.completed && this.#savedRun.date !== null;
    return ui.keep && !offersToKeep && !hasMap ? text['ui.keep.stopped'] : nothing;
  }

  /** The box, also after it was ticked again, so that it keeps the focus. */
  #keepAgain(context: ViewContext) {
    return this.#lost && context.offersToKeep ? keepBox(context) : nothing;
  }

  /** The device with its checks; `undefined` while the checks are loading. */
  #device(): Device | undefined {
    const schema = this.#host.parts.need('schema');
    return schema && { store: deviceStore(), now: Date.now(), read: schema.readKept };
  }

  /** Reads stored data, and shows the parent what can be offered. */
  #read(device: Device) {
    this.#wasRead = true;
    const { element, store } = this.#host;
    const { offer, maps, hasStored } = readOffers(device, element.id, placesOfOthers(element));
    this.#offer = offer;
    this.#claimPlace();
    store.dispatch({
      type: 'kept',
      kept: { unfinished: offer?.run ?? null, maps, ownDate: this.#savedRun.date, hasStored },
    });
  }

  /** Other elements on this page do not offer the run of this one, nor delete it. */
  #claimPlace() {
    const { element } = this.#host;
    if (element.isConnected) setPlace(element, this.#savedRun.key ?? this.#offer?.key ?? null);
  }

  /** Another tab or element may have cleared or continued what this one shows or stores. No other screen comes of it. */
  #handleDeleted = () => {
    // “Clear my answers” stands where unfinished answers are stored.
    this.#host.element.requestUpdate();
    const { run, ui, kept } = this.#host.store.get();
    const device = kept.hasStored || ui.keep ? this.#device() : undefined;
    if (!device) return;
    const loss = lossOf(device, this.#savedRun);
    if (loss && ui.keep) this.#untick(loss);
    else if (loss) this.#beginRun();
    if (kept.hasStored && run.screen !== 'kept') this.#read(device);
  };

  /** Handles “Go on where I stopped”. */
  #goOn() {
    if (this.#offer) this.#savedRun = savedRunOf(this.#offer);
    this.#claimPlace();
    this.#host.store.dispatch({ type: 'ui', change: { keep: true } });
  }

  /** Stores the unfinished run or its map, if the parent opted in. */
  #save() {
    const { run, ui } = this.#host.store.get();
    if (!ui.keep || run === this.#lastSaved || !this.#maySave()) return;
    const device = this.#device();
    if (!device) return;
    this.#lastSaved = run;
    this.#applyResult(device, this.#write(device));
  }

  /** After a failure only a finished map is tried again, since it is not to be lost. */
  #maySave(): boolean {
    const context = this.#host.context();
    return context.offersToKeep || (this.#hasFailed && context.state.run.completed && isAllowed(context));
  }

  #write(device: Device): SaveResult {
    const { run } = this.#host.store.get();
    const unfinished = unfinishedOf(run);
    if (run.completed) return saveMap(device, this.#savedRun, this.#host.snapshot());
    return unfinished ? saveUnfinished(device, this.#savedRun, unfinished, this.#host.element.id) : this.#savedRun;
  }

  #applyResult(device: Device, saved: SaveResult) {
    const { store } = this.#host;
    if (saved === 'cleared' || saved === 'continued') return this.#untick(saved);
    if (saved === 'failed') this.#fail();
    else this.#savedRun = saved;
    this.#claimPlace();
    const { run, kept } = store.get();
    if (run.completed && saved === this.#savedRun) this.#read(device);
    // From now on there is something to clear, also if the device is full later.
    else if (this.#savedRun.key !== null && !kept.hasStored)
      store.dispatch({ type: 'kept', kept: { ...kept, hasStored: true } });
  }

  #fail() {
    if (!this.#hasFailed) this.#host.keepFailed();
    this.#hasFailed = true;
  }

  /** Another run begins, of which nothing is stored. */
  #beginRun() {
    this.#lastSaved = undefined;
    this.#savedRun = unsavedRun();
    this.#claimPlace();
  }

  #end() {
    this.#offer = null;
    this.#lost = null;
    this.#beginRun();
  }

  /** No more of the run is stored, unless the parent ticks the box again, which they are told. */
  #untick(loss: Lost) {
    this.#beginRun();
    this.#lost = loss;
    this.#host.store.dispatch({ type: 'ui', change: { keep: false } });
  }

  /** Deletes the unfinished answers of a run from the device. Finished maps stay. */
  #drop(savedRun: SavedRun) {
    const device = this.#device();
    this.#beginRun();
    // a finished map is still that of this run: it is replaced if the box is ticked again
    if (savedRun.date !== null) this.#savedRun = { ...savedRun, key: null, last: null };
    if (!device) return;
    dropRun(device, savedRun);
    tellDeleted();
  }

  /** Handles “Clear it”: deletes everything from the device, and stores nothing more of this run. */
  #forget() {
    const { store } = this.#host;
    // First, so that nothing is stored again meanwhile.
    this.#beginRun();
    store.dispatch({ type: 'ui', change: { keep: false } });
    const isGone = clear(deviceStore());
    this.#end();
    store.dispatch({ type: 'kept', kept: { ...NOTHING_KEPT, hasStored: !isGone } });
    tellDeleted();
    store.dispatch({ type: 'open', screen: store.get().run.completed ? 'results' : 'first' });
    if (isGone) store.dispatch({ type: 'ui', change: { cleared: 'kept' } });
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): StorageFeature => new StorageFeature(host);
