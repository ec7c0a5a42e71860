/** Loads the features that page or parent ask for, and asks them to fill the named places of a screen. */
import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feature, FeatureHost, FeatureModule } from '../features/feature.ts';
import {
  FEATURE_NAMES,
  FEATURES,
  type Circumstances,
  type FeatureName,
  type RegistryEntry,
} from '../features/registry.ts';
import { member } from '../host/member.ts';
import type { Screen } from '../run/run.ts';
import type { DrawSlot } from '../store/context.ts';
import type { Store } from '../store/store.ts';
import type { Code, Parts } from './parts.ts';

/** What a feature’s folder makes. */
type FeatureOf<Name extends FeatureName> = ReturnType<Code<Name>['createFeature']>;

/** The feature that draws a screen; `undefined`: one of the element’s own screens. */
export const featureOf = (screen: Screen): FeatureName | undefined =>
  FEATURE_NAMES.find((name) => member(FEATURES[name] as RegistryEntry, 'screens')?.includes(screen));

const NO_FEATURE: Feature = {};

/** The features of one element. */
export class FeaturesController implements ReactiveController {
  #parts: Parts;
  #createHost: () => FeatureHost;
  #features = new Map<FeatureName, Feature>();

  /** `createHost`: what a feature is given when it is made. */
  constructor(host: ReactiveControllerHost, store: Store, parts: Parts, createHost: () => FeatureHost) {
    this.#parts = parts;
    this.#createHost = createHost;
    store.subscribe((change) => this.#each((feature) => member(feature, 'stateChanged')?.call(feature, change)));
    host.addController(this);
  }

  hostUpdated() {
    this.#each((feature) => member(feature, 'updated')?.call(feature));
  }

  /** A feature, once it is there. Asks for nothing. */
  get<Name extends FeatureName>(name: Name): FeatureOf<Name> | undefined {
    return this.#features.get(name) as FeatureOf<Name> | undefined;
  }

  /** Asks for a feature, and gives it once it is there. */
  need<Name extends FeatureName>(name: Name): FeatureOf<Name> | undefined {
    const module = this.#parts.need(name) as FeatureModule | undefined;
    if (module && !this.#features.has(name)) this.#features.set(name, module.createFeature(this.#createHost()));
    return this.get(name);
  }

  /** Asks for all features that are wanted now. */
  update(circumstances: Circumstances): void {
    for (const name of FEATURE_NAMES) {
      if (member(FEATURES[name] as RegistryEntry, 'isWanted')?.(circumstances)) this.need(name);
    }
  }

  /** What a wanted feature has to say before anything is shown is still to come, and may still come. */
  isPending(name: FeatureName): boolean {
    const feature = this.#features.get(name);
    return feature ? !!member(feature, 'isPending')?.call(feature) : !this.#parts.hasFailed(name);
  }

  /** See `DrawSlot`. */
  slot: DrawSlot = (name, ...args) =>
    FEATURE_NAMES.flatMap((feature) => {
      const slots = member(this.#features.get(feature) ?? NO_FEATURE, 'slots') ?? {};
      const fill = member(slots, name) as ((...given: unknown[]) => unknown) | undefined;
      const filled = fill ? fill(...args) : nothing;
      return filled === nothing ? [] : [filled];
    });

  #each(act: (feature: Feature) => void) {
    for (const feature of this.#features.values()) act(feature);
  }
}
