/** Help that the page names (host-contract.md, `resources`): lines in the help card, and places after the suggestions. */
import { HostInput } from '../../host/host-input.ts';
import type { Resource, ResourceKind } from '../../instrument/resources.ts';
import type { Language } from '../../locale/language.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { helpCloseBy, resourceLine } from './lines.ts';
import { resources as sheet } from './resources.styles.ts';

export const styles = [sheet];

/** Those of a kind in the shown language, or for every language (host-contract.md, `resources`). */
const inLanguage = (all: readonly Resource[], kind: ResourceKind, { locale }: Language) =>
  all.filter((one) => one.kind === kind && (!one.lang || one.lang.split('-')[0] === locale.split('-')[0]));

/** The help that one element’s page names. */
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
    this.#input = new HostInput([], (message) => host.warn('invalid-resources', message));
  }

  /** Checks ahead, so that the page hears at once what is wrong in it, and that the lines are there when help is opened. */
  updated(): void {
    void this.#resources;
  }

  /** The entries, as far as they are checked. */
  get #resources(): readonly Resource[] {
    const { resources } = this.#host.input();
    const schema = this.#input.isRead(resources) ? undefined : this.#host.schema();
    return this.#input.of(
      resources,
      schema &&
        ((raw) => {
          // as text it stood between the element’s tags
          const read = typeof raw === 'string' ? schema.readResourcesJson(raw) : schema.readResources(raw);
          return { value: read.resources, problems: read.problems };
        }),
    );
  }
}

/** Makes the feature. */
export const createFeature = (host: FeatureHost): ResourcesFeature => new ResourcesFeature(host);
