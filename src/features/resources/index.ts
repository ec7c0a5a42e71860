/** Help from the page (host-contract.md, `resources`): lines in the help card, and places after the suggestions. */
import { HostInput } from '../../host/host-input.ts';
import type * as Schema from '../../host/schema/index.ts';
import type { Resource, ResourceKind } from '../../instrument/resources.ts';
import type { Language } from '../../locale/language.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { helpCloseBy, resourceLine } from './lines.ts';
import { resources as sheet } from './resources.styles.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [sheet];

/** The resources of a kind for the shown language, or for every language (host-contract.md, `resources`). */
const inLanguage = (all: readonly Resource[], kind: ResourceKind, { locale }: Language) =>
  all.filter((one) => one.kind === kind && (!one.lang || one.lang.split('-')[0] === locale.split('-')[0]));

/** A string is the content of a script element in the `resources-json` slot. */
function checkResources({ readResources, readResourcesJson }: typeof Schema, raw: unknown) {
  const { resources, problems } = typeof raw === 'string' ? readResourcesJson(raw) : readResources(raw);
  return { value: resources, problems };
}

/** The resources of one element. */
export class ResourcesFeature implements Feature {
  readonly slots = {
    helpLine: (context: ViewContext, kind: ResourceKind) =>
      inLanguage(this.#resources, kind, context.language).map((one) => resourceLine(context, one)),
    afterTries: (context: ViewContext) => helpCloseBy(context, this.#resources),
  };

  #host: FeatureHost;
  #input: HostInput<readonly Resource[]>;

  constructor(host: FeatureHost) {
    this.#host = host;
    this.#input = new HostInput<readonly Resource[]>({
      none: [],
      schema: () => host.parts.need('schema'),
      check: checkResources,
      report: (message) => host.events.warn('invalid-resources', message),
    });
  }

  /** Checks early, so that problems are reported at once and the lines are ready when help is opened. */
  updated(): void {
    void this.#resources;
  }

  /** The checked entries; none while the checks are loading. */
  get #resources(): readonly Resource[] {
    return this.#input.of(this.#host.input().resources);
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): ResourcesFeature => new ResourcesFeature(host);
