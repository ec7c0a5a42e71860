/** The language of one element: which tags count, and how a change of them is heard (host-contract.md, `lang`). */
import type { LitElement, ReactiveController } from 'lit';
import { observeLang, tagsAround } from '../locale/chain.ts';

/** Hears changes of `lang` on the element and around it. */
export class LocaleController implements ReactiveController {
  #host: LitElement;
  #observer: MutationObserver;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected() {
    observeLang(this.#observer, this.#host);
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  /** The tags that are asked for, best first: the element’s own, those around it, the reader’s. Any may be empty or wrong. */
  get tags(): readonly string[] {
    return [this.#host.lang, ...tagsAround(this.#host)];
  }

  /** The first tag that says anything is not English, so that the other languages are needed. */
  get wantsOther(): boolean {
    return !/^\s*(en\b|$)/i.test(this.tags.join(' '));
  }
}
