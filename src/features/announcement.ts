/** What was cleared just now is said once, in a status that is there before; until then the words keep their room. */
import { nothing } from 'lit';
import { html } from '../components/html.ts';
import type { ViewContext } from '../store/context.ts';
import type { Ui } from '../store/ui.ts';
import type { FeatureHost } from './feature.ts';

/** So long after its screen came: words that come along with a screen are not heard. In ms. */
const DELAY = 200;

/** Announces one kind of clearing. */
export class Announcement {
  #host: FeatureHost;
  #what: Ui['cleared'];
  #isSaid = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FeatureHost, what: Ui['cleared']) {
    this.#host = host;
    this.#what = what;
  }

  /** The words, while they are due. */
  draw({ state }: ViewContext, words: string): unknown {
    if (state.ui.cleared !== this.#what) return nothing;
    return html`<span class=${this.#isSaid ? 'said' : 'later'}>${words}</span>`;
  }

  /** To be called after each drawing. */
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
