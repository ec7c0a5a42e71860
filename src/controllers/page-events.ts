/** What the page hears of one element: its run, and what is wrong in the page (host-contract.md, “Events”). */
import type { LitElement } from 'lit';
import type { Messenger } from '../features/feature.ts';
import { dispatch, type ErrorCode, type EventDetails, type Marks, type RunDetail } from '../host/events.ts';
import { swallowedBy } from '../host/unclosed.ts';
import { INSTRUMENT_VERSION } from '../instrument/version.ts';
import type { Language } from '../locale/language.ts';
import { STEPS, type RunEvent } from '../run/run.ts';
import type { Store } from '../store/store.ts';
import { VERSION } from '../version.ts';

/** What an event says beside its own. */
export interface CommonDetails {
  language(): Language;
  marks(): Marks;
}

/** Tells the page. */
export class PageEvents implements Messenger {
  #host: LitElement;
  #source: CommonDetails;
  /** What the page was warned of. */
  #warned = new Set<string>();
  #isReady = false;
  #whenReady = () => {};

  constructor(host: LitElement, store: Store, source: CommonDetails) {
    this.#host = host;
    this.#source = source;
    store.subscribe(({ events }) => events.forEach((event) => this.#tell(event)));
  }

  /** Sends one event. */
  emit<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): void {
    dispatch(this.#host, name, { ...detail, ...this.#source.marks() });
  }

  /** Something went wrong that the page can mend. */
  report(code: ErrorCode, message: string): void {
    this.emit('connection-map-error', { code, message });
  }

  /** Reports a mistake of the page in the console and by an event. */
  warn(code: ErrorCode, message: string): void {
    console.warn(message);
    this.report(code, message);
  }

  /** The same, but not again while the element lives. */
  warnOnce(code: ErrorCode, message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.warn(code, message);
  }

  /** A part or a language did not load. */
  reportLoadFailed(name: string, cause: unknown): void {
    // a library that loops over its objects with “for … in” stops at such properties
    const added = Object.keys(Object.prototype);
    const advice = added.length ? ` Allowed on Object.prototype: no enumerable property, such as “${added[0]}”.` : '';
    this.report('load-failed', `“${name}” could not load: ${String(cause)}.${advice}`);
  }

  /** The first screen was drawn: says `ready` once it is painted, after two frames, and then calls back. */
  readyOncePainted(then: () => void): void {
    if (this.#isReady) return;
    this.#whenReady = then;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#sayReady()));
  }

  #sayReady() {
    // not where the page has taken the element away meanwhile
    if (this.#isReady || !this.#host.isConnected) return;
    this.#isReady = true;
    this.emit('connection-map-ready', this.#detail());
    this.#whenReady();
    this.#warnOfSwallowed();
  }

  /** The page may know only now that a tag is not closed: what follows it is parsed after the element was made. */
  #warnOfSwallowed() {
    const swallowed = swallowedBy(this.#host);
    if (!swallowed) return;
    const cure = 'Close the tag: <connection-map></connection-map>. HTML has no <connection-map />.';
    this.warnOnce('invalid-config', `<connection-map> hides ${swallowed} between its tags. ${cure}`);
  }

  #tell(event: RunEvent) {
    // a parent can be faster than two frames of a busy device
    this.#sayReady();
    switch (event.type) {
      case 'start':
        return this.emit('connection-map-start', this.#detail());
      case 'progress':
        return this.emit('connection-map-progress', { step: event.step, steps: STEPS });
      case 'complete':
        return this.emit('connection-map-complete', { ...this.#detail(), instrument: INSTRUMENT_VERSION });
      case 'reset':
        return this.emit('connection-map-reset', {});
    }
  }

  #detail(): RunDetail {
    const { locale, translation } = this.#source.language();
    return { version: VERSION, locale, translation };
  }
}
