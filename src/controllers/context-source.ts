/** Makes the `ViewContext` of each drawing from what the controllers of one element know. */
import type { LocalizedTexts } from '../features/feature.ts';
import type { Settings } from '../host/attributes.ts';
import { deviceStore, hasUnfinished } from '../host/device.ts';
import type { Marks } from '../host/events.ts';
import { ownOptions } from '../host/own-options.ts';
import { hasAnswers } from '../run/run.ts';
import type { Actions, ViewContext } from '../store/context.ts';
import type { Store } from '../store/store.ts';
import type { FeaturesController } from './features.ts';
import type { Parts } from './parts.ts';

/** The controllers of the element. */
export interface ContextParts {
  readonly element: HTMLElement;
  readonly store: Store;
  readonly parts: Parts;
  readonly features: FeaturesController;
  settings(): Settings;
  actions(): Actions;
}

/** What the screens of one element are given. */
export class ContextSource {
  #from: ContextParts;
  /** Storing has failed once. */
  #hasStorageFailed = false;

  constructor(from: ContextParts) {
    this.#from = from;
  }

  /** The texts and their language, with the page’s own words in them. */
  get localized(): LocalizedTexts {
    const { element, parts, features } = this.#from;
    const messages = features.get('messages');
    const own = messages && features.get('languages')?.ownLanguage(element.lang, parts.language);
    return messages?.localize(parts, own) ?? parts;
  }

  /** What every detail of an event says beside its own. */
  get marks(): Marks {
    const { features, settings } = this.#from;
    // without what a page has put on `Object.prototype`, since those who read one mark do not look for others
    return ownOptions({
      ...(features.get('messages')?.isCustomised && { customised: true as const }),
      ...(settings().sandbox && { sandbox: true as const }),
    });
  }

  /** The parent may be asked whether something is to be kept on this device. */
  get offersToKeep(): boolean {
    const { remember, kiosk } = this.#from.settings();
    return remember === 'ask' && !kiosk && !this.#hasStorageFailed && deviceStore() !== null;
  }

  /** Call when storing has failed: from now on it is not offered. */
  stopOfferingToKeep(): void {
    this.#hasStorageFailed = true;
  }

  /** The context of a drawing now. */
  create(): ViewContext {
    const { element, store, parts, features, settings, actions } = this.#from;
    const { texts, language } = this.localized;
    const state = store.get();
    return {
      state,
      text: texts,
      language,
      settings: settings(),
      offersToKeep: this.offersToKeep,
      cannotKeepYet: this.offersToKeep && state.ui.keep && (parts.isMissing('storage') || parts.isMissing('schema')),
      hasToClear: hasAnswers(state.run) || hasUnfinished(deviceStore(), element),
      dispatch: (action) => store.dispatch(action),
      actions: actions(),
      slot: features.slot,
    };
  }
}
