/**
 * The registry of features: how each one loads, its text groups and screens, and when it is needed. To add a feature,
 * add a folder and an entry here.
 */
import type { Settings } from '../host/attributes.ts';
import type { TextGroup } from '../locale/language.ts';
import type { Screen } from '../run/run.ts';
import type { Ui } from '../store/ui.ts';

/** What decides whether a feature is needed. */
export interface Circumstances {
  readonly settings: Settings;
  readonly ui: Ui;
  /** Something is stored on this device, and the parent may be told. */
  readonly isKept: boolean;
  /** The page set `resources` or `messages`. */
  readonly hasResources: boolean;
  readonly hasMessages: boolean;
  /** The page or the browser asks for a language other than English. */
  readonly wantsLanguage: boolean;
}

/** One feature of the registry. */
export interface RegistryEntry {
  readonly load: () => Promise<object>;
  readonly texts?: readonly TextGroup[];
  /** The screens that it renders. It loads when one of them is opened. */
  readonly screens?: readonly Screen[];
  /** Whether it is needed independently of its screens. */
  readonly isWanted?: (circumstances: Circumstances) => boolean;
}

/** The features, in the order in which they fill slots. */
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
    // “Welcome back” says at which question the parent stopped
    texts: ['storage', 'questions'],
    screens: ['return', 'forget'],
    isWanted: ({ ui, isKept }) => ui.keep || isKept,
  },
  kiosk: {
    load: () => import('./kiosk/index.ts'),
    texts: ['kiosk'],
    isWanted: ({ settings }) => settings.kiosk,
  },
  review: { load: () => import('./review/index.ts'), texts: ['about'], screens: ['review'] },
  about: { load: () => import('./about/index.ts'), texts: ['about'], screens: ['about'] },
  learn: { load: () => import('./learn/index.ts'), texts: ['learn'], screens: ['learn'] },
  page: { load: () => import('./page/index.ts'), texts: ['page'], screens: ['page'] },
  clinic: { load: () => import('./clinic/index.ts'), texts: ['fhir'], isWanted: ({ ui }) => ui.clinicOpen },
  file: {
    load: () => import('./file/index.ts'),
    texts: ['compare'],
    screens: ['open-file', 'whose', 'opened', 'same-child', 'compare', 'two'],
  },
} as const satisfies Readonly<Record<string, RegistryEntry>>;

/** The name of a feature. */
export type FeatureName = keyof typeof FEATURES;
/** All names, in the order of the registry, which is the order in a slot. */
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
