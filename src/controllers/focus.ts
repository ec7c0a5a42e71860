/**
 * What happens to focus and scroll position when another screen comes by the parent’s act (host-contract.md, “Behaviour on
 * a page”): the focus goes to the element marked `data-lead`, and the page scrolls only where that is out of sight.
 */
import type { LitElement } from 'lit';
import { focusOn, isSeen, reveal } from '../components/reveal.ts';
import type { Change, Store } from '../store/store.ts';
import { keepsRadios } from '../store/ui.ts';

/** Moves the focus to the lead of a new screen. */
export class Focus {
  #host: LitElement;
  /** A new screen waits for the focus: `soon` where so much is drawn that the browser should lay it out first. */
  #due: 'now' | 'soon' | null = null;
  /** What stands in for a screen and had the focus: a parent may have moved on from there, to help. */
  #standIn: Element | null = null;
  #mayMove = true;

  constructor(host: LitElement, store: Store) {
    this.#host = host;
    store.subscribe(this.#handleChange);
  }

  /** A focus move is due, in a task of its own. */
  get isMoveDeferred(): boolean {
    return this.#due === 'soon';
  }

  /** Whether the focus is inside the element, or will be in the next task: what had it is gone, and a move is due. */
  get isInside(): boolean {
    const isOnItsWay = this.#due !== null && !this.#standIn?.isConnected;
    return isOnItsWay || (this.#host.shadowRoot?.activeElement ?? null) !== null;
  }

  /** Whether the focus may move into the element: it is inside already, or the parent has just pressed something. */
  mayTakeFocus(): boolean {
    return this.isInside || navigator.userActivation?.isActive === true;
  }

  /** Moves the focus to the help card. */
  focusHelp(): void {
    focusOn(this.#root.querySelector<HTMLElement>('.help'));
  }

  /** Runs a change that the parent did not make, such as a method call by the page. The focus moves only if `mayMove`. */
  runAllowingFocus(mayMove: boolean, run: () => void): void {
    this.#mayMove = mayMove;
    run();
    this.#mayMove = true;
  }

  /** Moves the focus with the next render, because the focused content is about to be replaced. */
  requestMove(): void {
    this.#due = 'soon';
  }

  /** Moves the focus if a move is due. The placeholder of a loading screen gets it first and passes it on. */
  applyMove(): void {
    const lead = this.#due && this.#root.querySelector<HTMLElement>('[data-lead]');
    if (!lead || lead === this.#standIn) return;
    this.#standIn = lead.classList.contains('wait') ? lead : null;
    this.#due = this.#standIn && 'soon';
    // where it still has the focus, as for a reader that presses without moving it, it would not be announced
    lead.blur();
    lead.focus({ preventScroll: true });
    // out of sight is also what a header of the page covers, or a pane of it hides
    if (!isSeen(lead)) reveal(this.#host, 'start', lead);
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }

  #handleChange = ({ isNewScreen, before, after }: Change) => {
    if (!isNewScreen) return;
    const isSameForm = keepsRadios(before.run, after.run);
    this.#due = this.#mayMove ? (isSameForm ? 'now' : 'soon') : null;
    if (!this.#host.shadowRoot) return;
    if (!isSameForm) this.#releaseRadios();
    this.#closeFolds();
  };

  /** Chromium keeps every radio with a name that is taken from a shadow root, and with it the screen and its answers. */
  #releaseRadios() {
    for (const radio of this.#root.querySelectorAll('[type=radio]')) radio.removeAttribute('name');
  }

  /** A fold that was opened on one question is closed on the next, which starts at its top. */
  #closeFolds() {
    this.#root.querySelector('.how')?.removeAttribute('open');
    // not by scrollTo, which Prototype.js has replaced
    const step = this.#root.querySelector('.step');
    if (step) step.scrollTop = 0;
  }
}
