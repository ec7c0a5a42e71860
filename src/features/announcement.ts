/**
 * Announces what was just cleared, once. The live region must exist before its text, so the text is hidden first but
 * already takes its space.
 */
import { nothing } from 'lit';
import { html } from '../components/html.ts';
import type { ViewContext } from '../store/context.ts';
import type { Ui } from '../store/ui.ts';
import type { FeatureHost } from './feature.ts';

/** Delay after the screen is shown, because text that appears together with its screen is not announced. In ms. */
const DELAY = 200;

/** The announcement of one kind of clearing. */
export class Announcement {
  #host: FeatureHost;
  #what: Ui['cleared'];
  #isSaid = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FeatureHost, what: Ui['cleared']) {
    this.#host = host;
    this.#what = what;
  }

  /** Renders the text while there is something to announce. */
  draw({ state }: ViewContext, words: string): unknown {
    if (state.ui.cleared !== this.#what) return nothing;
    return html`<span class=${this.#isSaid ? 'said' : 'later'}>${words}</span>`;
  }

  /** Must be called after each render. */
  updated(): void {
    if (this.#host.store.get().ui.cleared !== this.#what) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#isSaid = false;
    } else if (this.#host.element.shadowRoot!.querySelector('.later')) {
      this.#timer ??= setTimeout(() => {
        this.#isSaid = true;
        this.#host.element.requestUpdate();
      }, DELAY);
    }
  }
}
