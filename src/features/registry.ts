/**
 * Every feature: how it loads, which texts and screens it brings, and when it is wanted. A new feature is a folder and a
 * line here.
 */
import type { Settings } from '../host/attributes.ts';
import type { TextGroup } from '../locale/language.ts';
import type { Screen } from '../run/run.ts';
import type { Ui } from '../store/ui.ts';

/** What decides whether a feature is wanted. */
export interface Circumstances {
  readonly settings: Settings;
  readonly ui: Ui;
  /** Something is kept on this device, and the parent may be told so. */
  readonly isKept: boolean;
  /** The page gave `resources`, `messages`. */
  readonly hasResources: boolean;
  readonly hasMessages: boolean;
  /** The page or the reader asks for another language than English. */
  readonly wantsLanguage: boolean;
}

/** A line of the registry. */
export interface RegistryEntry {
  readonly load: () => Promise<object>;
  readonly texts?: readonly TextGroup[];
  /** The screens that it draws; it loads with the first of them. */
  readonly screens?: readonly Screen[];
  /** Wanted beside its screens. */
  readonly isWanted?: (circumstances: Circumstances) => boolean;
}

/** In this order they are asked to fill a slot. */
export const FEATURES = {
  languages: { load: () => import('./languages/index.ts'), isWanted: ({ wantsLanguage }) => wantsLanguage },
  messages: { load: () => import('./messages/index.ts'), isWanted: ({ hasMessages }) => hasMessages },
  resources: {
    load: () => import('./resources/index.ts'),
    texts: ['resources'],
    isWanted: ({ hasResources }) => hasResources,
  },
  share: {
    load: () => import('./share/index.ts'),
    texts: ['share'],
    screens: ['share', 'shared', 'declined'],
    isWanted: ({ settings }) => settings.share !== 'none',
  },
  storage: {
    load: () => import('./storage/index.ts'),
    texts: ['storage'],
    screens: ['return', 'kept', 'forget'],
    isWanted: ({ ui, isKept }) => ui.keep || isKept,
  },
  kiosk: {
    load: () => import('./kiosk/index.ts'),
    texts: ['kiosk'],
    isWanted: ({ settings }) => settings.kiosk,
  },
  review: { load: () => import('./review/index.ts'), texts: ['about'], screens: ['review'] },
  about: { load: () => import('./about/index.ts'), texts: ['about'], screens: ['about'] },
} as const satisfies Readonly<Record<string, RegistryEntry>>;

/** A feature’s name. */
export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
