/** A shared tablet: it is wiped when nobody is at it (host-contract.md, `kiosk`). */
import { nothing, type ReactiveController } from 'lit';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { page } from '../../styles/page.styles.ts';
import { Announcement } from '../announcement.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { IdleWatch } from './idle.ts';
import { kiosk } from './kiosk.styles.ts';
import { stillThere } from './still-there.ts';

export const styles = [page, kiosk];

/** What shows that somebody is at the tablet. */
const SIGNS = ['pointerdown', 'pointermove', 'click', 'keydown', 'wheel', 'touchmove', 'input', 'focusin'] as const;

const endOfTurn = ({ text, settings, actions }: ViewContext) =>
  settings.kiosk
    ? html`<div class="line stack">
        <p>${text['ui.kiosk.end']}</p>
        <p class="sm mute">${text['ui.kiosk.auto']}</p>
        <button class="go" part="button-primary" @click=${() => actions.exit()}>${text['ui.done']}</button>
      </div>`
    : nothing;

/** Watches over one element. */
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
  /** What had the focus goes away, and nobody has pressed anything. */
  #losesFocus = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#cleared = new Announcement(host, 'tablet');
    // on the way down: not all that happens in the shadow root comes up to the element
    for (const type of SIGNS) {
      host.element.addEventListener(type, this.#handleSign, { passive: true, capture: true });
    }
    // calls hostConnected at once where the element is connected
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

  /** Runs while there is something to wipe, and not while help is open. */
  #watch() {
    const { state, settings } = this.#host.context();
    const { run, ui } = state;
    if (!settings.kiosk || run.screen === 'first') {
      this.#idle.stop();
      if (ui.secondsLeft !== null) this.#stay();
    } else if (!this.#idle.isRunning) this.#idle.start();
    if (ui.help) this.#idle.pause();
    else if (this.#idle.isPaused) this.#idle.resume();
  }

  #showDialog() {
    const dialog = this.#root.querySelector('dialog');
    if (!dialog || dialog.matches(':modal')) return;
    // where the element was moved it is still open, but no longer in front of everything
    dialog.open = false;
    dialog.showModal();
  }

  /** Nobody is there any more: the page hears nothing, and the focus stays in the element, or out of it. */
  #handleEnd() {
    this.#losesFocus = this.#root.activeElement !== null;
    this.#host.wipe();
    this.#host.store.dispatch({ type: 'ui', change: { cleared: 'tablet' } });
  }

  /**
   * Anything shows that somebody is there, but for moving to the other button and pressing it. Not before a touch is over:
   * the end of it would press what comes to light under the dialog.
   */
  #handleSign = (event: Event) => {
    if (this.#host.store.get().ui.secondsLeft === null) return this.#idle.touch();
    const { type, key } = event as KeyboardEvent;
    const isAtButton = event.composedPath().some((one) => one instanceof HTMLButtonElement);
    if (type === 'click' ? !isAtButton : type === 'keydown' && !/^(Tab|Shift|Enter| )$/.test(key)) this.#stay();
  };

  /** “I am still here.” Gives the focus back to where it was. */
  #stay() {
    this.#root.querySelector('dialog')?.close();
    this.#idle.touch();
    this.#host.store.dispatch({ type: 'ui', change: { secondsLeft: null } });
  }
}

/** Makes the feature. */
export const createFeature = (host: FeatureHost): KioskFeature => new KioskFeature(host);
