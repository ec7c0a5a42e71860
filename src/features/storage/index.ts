/** Keeping on this device what a parent asks to keep (host-contract.md, `remember`). */
import { nothing } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { snapshotIn } from '../../components/results-view.ts';
import { deviceStore, dropUnfinished } from '../../host/device.ts';
import type { ViewContext } from '../../store/context.ts';
import { isAct, NOTHING_KEPT, type Change, type State } from '../../store/store.ts';
import { endsRun } from '../../store/ui.ts';
import { page } from '../../styles/page.styles.ts';
import { Announcement } from '../announcement.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { clear, load, saveMap, saveUnfinished, unfinishedOf, type Device } from './records.ts';
import { forgetScreen, keptScreen, keptWords, returnScreen } from './screens.ts';
import { storage } from './storage.styles.ts';

export const styles = [page, storage];

/** “Clear what is kept here”, where anything is. */
const clearButton = ({ text, state, dispatch }: ViewContext) =>
  state.kept.maps.length > 0 || state.kept.unfinished
    ? link(text['ui.keep.clear'], () => dispatch({ type: 'open', screen: 'forget' }))
    : nothing;

/** What one element keeps: nothing, unless the parent asks. */
export class StorageFeature implements Feature {
  readonly screens = {
    return: returnScreen,
    kept: keptScreen,
    forget: (context: ViewContext) => forgetScreen(context, () => this.#forget()),
  };
  readonly slots = {
    firstScreen: clearButton,
    endOfResults: (context: ViewContext) => this.#endOfResults(context),
    status: (context: ViewContext) => this.#cleared.draw(context, context.text['ui.keep.cleared']),
  };

  #host: FeatureHost;
  #cleared: Announcement;
  /** What was kept of this run last. */
  #saved: State['run'] | undefined;
  /** When this run was finished: its map takes its own place when answers are changed. */
  #date = 0;
  #wasRead = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#cleared = new Announcement(host, 'kept');
  }

  /** What is kept is still to be read. */
  isPending(): boolean {
    const device = this.#device();
    if (device && !this.#wasRead) this.#read(device);
    return !device && !this.#host.hasSchemaFailed();
  }

  stateChanged({ action, before, after }: Change): void {
    if (action.type === 'restore') this.#host.store.dispatch({ type: 'ui', change: { keep: true } });
    if (isAct(action) && endsRun(action)) this.#end();
    // “Start over”: the last map stays
    else if (before.run.screen === 'return' && after.run.screen === 'first') this.#drop();
    if (before.ui.keep && !after.ui.keep && !(isAct(action) && endsRun(action))) this.#drop();
    if (before.ui.keep !== after.ui.keep) this.#saved = undefined;
    this.#save();
  }

  /** What could not be kept before, since its code was on its way. */
  updated(): void {
    this.#cleared.updated();
    this.#save();
  }

  #endOfResults(context: ViewContext) {
    const button = clearButton(context);
    return html`${button === nothing ? nothing : html`<div class="fold">${keptWords(context)} ${button}</div>`}
      <p class="sm" role="status">${context.slot('status', context)}</p>`;
  }

  /** The device with its checks; `undefined` while those are on their way. */
  #device(): Device | undefined {
    const schema = this.#host.schema();
    return schema && { store: deviceStore(), now: Date.now(), read: schema.readKept };
  }

  /** What is not ours, too old or broken is as if it were not there. */
  #read(device: Device) {
    this.#wasRead = true;
    const kept = load(device);
    this.#host.store.dispatch({
      type: 'kept',
      kept: { unfinished: kept?.unfinished?.run ?? null, maps: kept?.maps ?? [] },
    });
  }

  /** Keeps how far the run is, or its map, where the parent asked for it. */
  #save() {
    const { run, ui } = this.#host.store.get();
    if (!ui.keep || run === this.#saved || !this.#host.context().offersToKeep) return;
    const device = this.#device();
    if (!device) return;
    this.#saved = run;
    if (!this.#write(device)) this.#host.keepFailed();
  }

  #write(device: Device): boolean {
    const { store } = this.#host;
    const state = store.get();
    const unfinished = unfinishedOf(state.run);
    if (!state.run.completed) return !unfinished || saveUnfinished(device, unfinished);
    this.#date ||= device.now;
    const isSaved = saveMap(device, snapshotIn(state, this.#host.context().language.locale), this.#date);
    if (isSaved) this.#read(device);
    return isSaved;
  }

  #end() {
    this.#saved = undefined;
    this.#date = 0;
  }

  /** Takes the unfinished answers off the device; finished maps stay. */
  #drop() {
    dropUnfinished(deviceStore());
    const { store } = this.#host;
    store.dispatch({ type: 'kept', kept: { ...store.get().kept, unfinished: null } });
  }

  /** “Clear it”: takes everything off the device, and keeps nothing more of this run. */
  #forget() {
    const { store } = this.#host;
    // first, so that nothing is kept anew meanwhile
    store.dispatch({ type: 'ui', change: { keep: false } });
    clear(deviceStore());
    this.#end();
    store.dispatch({ type: 'kept', kept: NOTHING_KEPT });
    store.dispatch({ type: 'open', screen: store.get().run.completed ? 'results' : 'first' });
    store.dispatch({ type: 'ui', change: { cleared: 'kept' } });
  }
}

/** Makes the feature. */
export const createFeature = (host: FeatureHost): StorageFeature => new StorageFeature(host);
