/** Shares the map with the page if the page asks for it and the parent agrees (host-contract.md, `share`). */
import { nothing } from 'lit';
import { html } from '../../components/html.ts';
import { sharedOf } from '../../results/share.ts';
import type { SharedSnapshot, Snapshot } from '../../results/snapshot.ts';
import { answersOf } from '../../run/run.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Change } from '../../store/store.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { declinedScreen, sharedScreen, shareScreen, type Sharing } from './screens.ts';
import { share } from './share.styles.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, share];

/** Sharing for one element. */
export class ShareFeature implements Feature, Sharing {
  readonly screens = {
    share: (context: ViewContext) => shareScreen(context, this),
    shared: (context: ViewContext) => sharedScreen(context, this),
    declined: declinedScreen,
  };
  readonly slots = {
    afterHelp: ({ text, settings, state, dispatch }: ViewContext) =>
      settings.share === 'none' || !state.run.completed
        ? nothing
        : html`<button class="even offer" part="button" @click=${() => dispatch({ type: 'open', screen: 'share' })}>
            ${text['ui.share']}
          </button>`,
  };

  #host: FeatureHost;
  /** The snapshot that the parent has shared in this run. */
  #snapshot: Snapshot | null = null;
  #recipient = '';

  constructor(host: FeatureHost) {
    this.#host = host;
  }

  /** A copy of the snapshot that was shared in this run; `null` before. */
  get snapshot(): Snapshot | null {
    return this.#snapshot && structuredClone(this.#snapshot);
  }

  stateChanged({ ends }: Change): void {
    if (ends) this.#snapshot = null;
  }

  get recipient(): string {
    return this.#recipient;
  }

  shared({ state, settings }: ViewContext, snapshot = this.#host.snapshot()): SharedSnapshot {
    const answers = settings.share === 'answers' && state.ui.withAnswers ? answersOf(state.run) : undefined;
    return { ...sharedOf(snapshot, answers), ...this.#host.marks() };
  }

  share(context: ViewContext, recipient: string): void {
    const snapshot = this.#host.snapshot();
    const shared = this.shared(context, snapshot);
    this.#recipient = recipient;
    this.#snapshot = snapshot;
    this.#host.store.dispatch({ type: 'open', screen: 'shared' });
    this.#host.events.emit('connection-map-share', shared);
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): ShareFeature => new ShareFeature(host);
