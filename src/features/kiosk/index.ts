/** Kiosk mode: clears the answers on a shared tablet when nobody uses it (host-contract.md, `kiosk`). */
import { nothing, type ReactiveController } from 'lit';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { idleLimit } from '../../store/idle-limit.ts';
import { page } from '../../styles/page.styles.ts';
import { Announcement } from '../announcement.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { IdleWatch } from './idle.ts';
import { kiosk } from './kiosk.styles.ts';
import { stillThere } from './still-there.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, kiosk];

/** Events that show that somebody uses the tablet. */
const ACTIVITY_EVENTS = [
  'pointerdown',
  'pointermove',
  'click',
  'keydown',
  'wheel',
  'touchmove',
  'input',
  'focusin',
] as const;

const endOfTurn = ({ text, settings, actions }: ViewContext) =>
  settings.kiosk
    ? html`<div class="line stack">
        <p>${text['ui.kiosk.end']}</p>
        <p class="sm mute">${text['ui.kiosk.auto']}</p>
        <button class="go" part="button-primary" @click=${() => actions.exit()}>${text['ui.done']}</button>
      </div>`
    : nothing;

/** Kiosk mode of one element. */
export class KioskFeature implements Feature, ReactiveController {
  readonly slots = {
    status: (context: ViewContext) => this.#cleared.draw(context, context.text['ui.kiosk.cleared']),
    endOfResults: endOfTurn,
    dialog: (context: ViewContext) => {
      const { secondsLeft } = context.state.ui;
      return secondsLeft === null ? nothing : stillThere(context, secondsLeft, () => this.#stay());
    },
  };

  #host: FeatureHost;
  #cleared: Announcement;
  #idle = new IdleWatch({
    onSoon: (secondsLeft) => this.#host.store.dispatch({ type: 'ui', change: { secondsLeft } }),
    onEnd: () => this.#handleEnd(),
  });
  /** Whether the focused element is about to be removed without user action. */
  #losesFocus = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#cleared = new Announcement(host, 'tablet');
    // In the capture phase, because not all events in the shadow root bubble to the element.
    for (const type of ACTIVITY_EVENTS) {
      host.element.addEventListener(type, this.#handleSign, { passive: true, capture: true });
    }
    // Calls hostConnected immediately if the element is connected.
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#idle.connect();
  }

  hostDisconnected(): void {
    this.#idle.disconnect();
  }

  updated(): void {
    this.#cleared.updated();
    this.#watch();
    this.#showDialog();
    if (this.#losesFocus) this.#root.querySelector<HTMLElement>('[data-lead]')?.focus({ preventScroll: true });
    this.#losesFocus = false;
  }

  get #root(): ShadowRoot {
    return this.#host.element.shadowRoot!;
  }

  /** Starts and stops the watch: it runs while there is something to clear. */
  #watch() {
    const { state, settings } = this.#host.context();
    const limit = idleLimit(settings, state);
    if (limit === null) {
      this.#idle.stop();
      if (state.ui.secondsLeft !== null) this.#stay();
      return;
    }
    this.#idle.setLimit(limit);
    if (!this.#idle.isRunning) this.#idle.start();
  }

  #showDialog() {
    const dialog = this.#root.querySelector('dialog');
    // A removed element may be drawn once more.
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    // After the element was moved, the dialog is still open but no longer in the top layer.
    dialog.open = false;
    dialog.showModal();
  }

  /** Nobody uses the tablet. Dispatches no event, and does not move focus into or out of the element. */
  #handleEnd() {
    this.#losesFocus = this.#root.activeElement !== null;
    this.#host.wipe();
    this.#host.store.dispatch({ type: 'ui', change: { cleared: 'tablet' } });
  }

  /**
   * Any activity keeps the session, except moving to the other button and pressing it. Waits for the end of a touch;
   * otherwise it would press what is under the dialog.
   */
  #handleSign = (event: Event) => {
    if (this.#host.store.get().ui.secondsLeft === null) return this.#idle.touch();
    const { type, key } = event as KeyboardEvent;
    const isAtButton = event.composedPath().some((one) => one instanceof HTMLButtonElement);
    if (type === 'click' ? !isAtButton : type === 'keydown' && !/^(Tab|Shift|Enter| )$/.test(key)) this.#stay();
  };

  /** Handles “I am still here”. Returns focus to where it was. */
  #stay() {
    this.#root.querySelector('dialog')?.close();
    this.#idle.touch();
    this.#host.store.dispatch({ type: 'ui', change: { secondsLeft: null } });
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): KioskFeature => new KioskFeature(host);
