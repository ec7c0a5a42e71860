/**
 * Clears a shared tablet where the kiosk feature could not load, so that the next family does not see the answers of the
 * last (host-contract.md, `kiosk`). It cannot ask “Are you still there?”, and does not count while the device sleeps.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../host/attributes.ts';
import { idleLimit } from '../store/idle-limit.ts';
import type { Store } from '../store/store.ts';
import type { Parts } from './parts.ts';

/** What the guard needs of its element. */
export interface GuardHost {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly store: Store;
  readonly parts: Parts;
  settings(): Settings;
  /** Clears the answers without an event and without moving focus. */
  wipe(): void;
}

/** As in features/kiosk; whatever changes the element counts too. */
const ACTIVITY_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

/** The idle timer of last resort. */
export class TabletGuard implements ReactiveController {
  #host: GuardHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: GuardHost) {
    this.#host = host;
    for (const type of ACTIVITY_EVENTS) {
      host.element.addEventListener(type, () => this.hostUpdated(), { passive: true, capture: true });
    }
    host.element.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const { store, parts, settings } = this.#host;
    // while the feature is there, or on its way, it does this itself
    const limit = parts.isMissing('kiosk') ? idleLimit(settings(), store.get()) : null;
    if (limit !== null) this.#timer = setTimeout(() => this.#host.wipe(), limit);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
