/**
 * What has to be known before anything is shown: the language, the page’s own words, whether something is kept here. Until
 * then the page shows what stands between the element’s tags.
 */
import { deviceStore, isKept } from '../host/device.ts';
import type { Settings } from '../host/attributes.ts';
import type { Store } from '../store/store.ts';
import type { FeaturesController } from './features.ts';
import type { Focus } from './focus.ts';
import type { LocaleController } from './locale.ts';

/** What the page set and handed over. */
export interface PageInput {
  readonly settings: Settings;
  readonly offersToKeep: boolean;
  readonly hasResources: boolean;
  readonly hasMessages: boolean;
}

/** The controllers that it asks. */
export interface StartupGateParts {
  readonly store: Store;
  readonly locale: LocaleController;
  readonly features: FeaturesController;
  readonly focus: Focus;
}

/** Holds the first screen back. Once it is open, nothing closes it again. */
export class StartupGate {
  #parts: StartupGateParts;
  /** It is not known yet whether something is kept here. */
  #awaitsStored = true;
  #isOpen = false;

  constructor(parts: StartupGateParts) {
    this.#parts = parts;
  }

  /** Whether the first screen may be drawn. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Before each drawing: asks for the features that are wanted, and opens where nothing is awaited any more. */
  update(input: PageInput): void {
    const { store, locale, features } = this.#parts;
    const { run, ui } = store.get();
    this.#awaitsStored &&= run.screen === 'first' && input.offersToKeep && isKept(deviceStore());
    const wantsLanguage = features.get('languages') !== undefined || locale.wantsOther;
    features.update({ ...input, ui, isKept: this.#awaitsStored, wantsLanguage });
    this.#followLanguage(input.hasMessages);
    // all of them are asked, so that they load side by side
    const awaited = [
      wantsLanguage && features.isPending('languages'),
      input.hasMessages && features.isPending('messages'),
      this.#awaitsStored && features.isPending('storage'),
    ];
    if (this.#isOpen || awaited.includes(true)) return;
    this.#isOpen = true;
    if (this.#awaitsStored) this.#welcomeBack();
    this.#awaitsStored = false;
  }

  #followLanguage(hasMessages: boolean) {
    const { locale, features } = this.#parts;
    const isAlone = features.get('messages')?.definesNoLanguage ?? !hasMessages;
    features.get('languages')?.setTags(locale.tags, isAlone);
  }

  /** Opens “Welcome back” where anything useful is kept. The parent has done nothing yet, so the focus stays. */
  #welcomeBack() {
    const { store, focus } = this.#parts;
    const { unfinished, maps } = store.get().kept;
    if (unfinished || maps.length)
      focus.runAllowingFocus(false, () => store.dispatch({ type: 'open', screen: 'return' }));
  }
}
