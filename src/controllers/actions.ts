/** What a parent does that needs more than the store: a timer, the focus, the page. */
import type { Settings } from '../host/attributes.ts';
import { deviceStore, dropUnfinished } from '../host/device.ts';
import { leave } from '../host/leave.ts';
import { canContinue, type Act } from '../run/run.ts';
import type { Actions, InputMeans } from '../store/context.ts';
import type { Store } from '../store/store.ts';
import type { HelpPlace } from '../store/ui.ts';
import type { AdvanceController } from './advance.ts';
import type { Focus } from './focus.ts';

/** What the acts need of the element. */
export interface ActionsHost {
  readonly store: Store;
  readonly focus: Focus;
  readonly advance: AdvanceController;
  readonly element: object;
  settings(): Settings;
  /** Help is asked for; gives whether it stands open already, by a rule. */
  helpStandsOpen(): boolean;
  /** Asks again for everything that did not load. */
  retry(): void;
}

/** The acts of one element. */
export class ParentActions implements Actions {
  #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  start(): void {
    const { store, focus, settings } = this.#host;
    focus.runAllowingFocus(focus.mayTakeFocus(), () => store.dispatch({ type: 'start', ageBand: settings().ageBand }));
  }

  choose(act: Act, by: InputMeans): void {
    this.#host.advance.choose(act, by);
  }

  proceed(): void {
    const { store } = this.#host;
    if (canContinue(store.get().run)) store.dispatch({ type: 'next' });
    else store.dispatch({ type: 'ui', change: { tooEarly: true } });
  }

  toggleHelp(place: HelpPlace): void {
    const { store, focus, helpStandsOpen } = this.#host;
    if (helpStandsOpen()) return focus.focusHelp();
    const { help } = store.get().ui;
    store.dispatch({ type: 'ui', change: { help: help === place ? null : place } });
  }

  /** Clears, leaves, or ends a turn at a shared tablet: the answers go first. */
  exit(): void {
    const { store, settings } = this.#host;
    const { kiosk, leaveUrl } = settings();
    this.#wipe({ type: kiosk ? 'again' : 'clear' });
    if (kiosk) store.dispatch({ type: 'ui', change: { cleared: 'tablet' } });
    else if (leaveUrl) leave(leaveUrl);
  }

  /** “Clear my answers”, asked for by the page or by a time-out. `mayFocus`: the focus goes to the first screen. */
  clear(mayFocus: boolean): void {
    this.#host.focus.runAllowingFocus(mayFocus, () => this.#wipe({ type: 'clear' }));
  }

  retry(): void {
    this.#host.retry();
  }

  /**
   * Takes the answers off the screen, and the unfinished ones off the device. Another element on the page keeps its own, unless
   * the whole page is left or the tablet is for the next family.
   */
  #wipe(act: Act) {
    const { store, element, settings } = this.#host;
    const { kiosk, leaveUrl } = settings();
    dropUnfinished(deviceStore(), kiosk || leaveUrl ? null : element);
    store.dispatch(act);
  }
}
