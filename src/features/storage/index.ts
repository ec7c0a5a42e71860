/** Stores answers and maps on this device if the parent opts in (host-contract.md, `remember`). */
import { nothing } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import { deviceStore, dropUnfinished } from '../../host/device.ts';
import type { ViewContext } from '../../store/context.ts';
import { NOTHING_KEPT, type Change, type State } from '../../store/store.ts';
import { page } from '../../styles/page.styles.ts';
import { Announcement } from '../announcement.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { clear, load, saveMap, saveUnfinished, unfinishedOf, type Device } from './records.ts';
import { forgetScreen, keptWords, returnScreen } from './screens.ts';
import { storage } from './storage.styles.ts';

export const styles = [page, storage];

/** The button “Clear what is kept here”, if anything is stored. */
const clearButton = ({ text, state, dispatch }: ViewContext) =>
  state.kept.maps.length > 0 || state.kept.unfinished
    ? link(text['ui.keep.clear'], () => dispatch({ type: 'open', screen: 'forget' }))
    : nothing;

/** Storage of one element. Stores nothing unless the parent opts in. */
export class StorageFeature implements Feature {
  readonly screens = {
    return: returnScreen,
    forget: (context: ViewContext) => forgetScreen(context, () => this.#forget()),
  };
  readonly slots = {
    firstScreen: clearButton,
    endOfResults: (context: ViewContext) => this.#endOfResults(context),
    status: (context: ViewContext) => this.#cleared.draw(context, context.text['ui.keep.cleared']),
  };

  #host: FeatureHost;
  #cleared: Announcement;
  /** The last saved state of this run. */
  #saved: State['run'] | undefined;
  /** When this run was finished. Identifies its map, so that changed answers replace it. */
  #date = 0;
  #wasRead = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#cleared = new Announcement(host, 'kept');
  }

  /** Whether stored data has not been read yet. */
  isPending(): boolean {
    const device = this.#device();
    if (device && !this.#wasRead) this.#read(device);
    return !device && !this.#host.parts.hasFailed('schema');
  }

  stateChanged({ action, ends, before, after }: Change): void {
    if (action.type === 'restore') this.#host.store.dispatch({ type: 'ui', change: { keep: true } });
    const isUnticked = before.ui.keep && !after.ui.keep;
    const startsOver = before.run.screen === 'return' && after.run.screen === 'first';
    if (ends) this.#end();
    // Finished maps stay.
    else if (isUnticked || startsOver) this.#drop();
    if (before.ui.keep !== after.ui.keep) this.#saved = undefined;
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
      <p class="sm" role="status">${context.slot('status', context)}</p>`;
  }

  /** The device with its checks; `undefined` while the checks are loading. */
  #device(): Device | undefined {
    const schema = this.#host.parts.need('schema');
    return schema && { store: deviceStore(), now: Date.now(), read: schema.readKept };
  }

  /** Reads stored data. Foreign, expired or invalid data is ignored. */
  #read(device: Device) {
    this.#wasRead = true;
    const kept = load(device);
    this.#host.store.dispatch({
      type: 'kept',
      kept: { unfinished: kept?.unfinished?.run ?? null, maps: kept?.maps ?? [] },
    });
  }

  /** Stores the unfinished run or its map, if the parent opted in. */
  #save() {
    const { run, ui } = this.#host.store.get();
    if (!ui.keep || run === this.#saved || !this.#host.context().offersToKeep) return;
    const device = this.#device();
    if (!device) return;
    this.#saved = run;
    if (!this.#write(device)) this.#host.keepFailed();
  }

  #write(device: Device): boolean {
    const { run } = this.#host.store.get();
    const unfinished = unfinishedOf(run);
    if (!run.completed) return !unfinished || saveUnfinished(device, unfinished);
    this.#date ||= device.now;
    const isSaved = saveMap(device, this.#host.snapshot(), this.#date);
    if (isSaved) this.#read(device);
    return isSaved;
  }

  #end() {
    this.#saved = undefined;
    this.#date = 0;
  }

  /** Deletes the unfinished answers from the device. Finished maps stay. */
  #drop() {
    dropUnfinished(deviceStore());
    const { store } = this.#host;
    store.dispatch({ type: 'kept', kept: { ...store.get().kept, unfinished: null } });
  }

  /** Handles “Clear it”: deletes everything from the device, and stores nothing more of this run. */
  #forget() {
    const { store } = this.#host;
    // First, so that nothing is stored again meanwhile.
    store.dispatch({ type: 'ui', change: { keep: false } });
    clear(deviceStore());
    this.#end();
    store.dispatch({ type: 'kept', kept: NOTHING_KEPT });
    store.dispatch({ type: 'open', screen: store.get().run.completed ? 'results' : 'first' });
    store.dispatch({ type: 'ui', change: { cleared: 'kept' } });
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): StorageFeature => new StorageFeature(host);
