/**
 * Loads what comes after the entry: screens, features, checks, each with its texts in the language of the element. Nothing
 * waits without end: what is not there after 12 seconds counts as failed, and can be asked for again
 * (host-contract.md, “Behaviour on a page”).
 */
import type { ReactiveControllerHost } from 'lit';
import type { TextStore } from '../features/feature.ts';
import { FEATURES } from '../features/registry.ts';
import { member } from '../host/member.ts';
import { inTime } from '../host/time-limit.ts';
import { ENGLISH_SOURCE, FIRST_TEXTS } from '../locale/english.ts';
import type { Language, LanguageSource, TextGroup } from '../locale/language.ts';
import { allParts, EMPTY, OUTDATED } from '../parts-file.ts';
import type { Table, Texts } from '../text/groups.ts';

/** Everything that loads after the entry, by name. */
const PARTS = {
  question: { load: () => import('../screens/question.ts'), texts: ['questions'] },
  results: { load: () => import('../screens/results/index.ts'), texts: ['results'] },
  /** Checks of what a page hands over as data and of what a device keeps. */
  schema: { load: () => import('../host/schema/index.ts') },
  ...FEATURES,
} as const;

/** A part’s name. */
export type PartName = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as PartName[];
/** The code of a part. */
export type Code<Name extends PartName> = Awaited<ReturnType<(typeof PARTS)[Name]['load']>>;
/**
 * Where a part is. `slow`: on its way for longer than a moment. `outdated`: the server has files of another version, so
 * that only a reload of the page helps.
 */
export type PartState = 'absent' | 'loading' | 'slow' | 'ready' | 'failed' | 'outdated';

/** After so many ms a parent is told that something is on its way (instrument.md §10.7). */
const MOMENT = 400;

const groupsOf = (part: PartName): readonly TextGroup[] =>
  member(PARTS[part] as { texts?: readonly TextGroup[] }, 'texts') ?? [];

/** The parts of one element, and the language that they are in. */
export class Parts implements TextStore {
  /** English, whose texts this build has. */
  readonly english: LanguageSource = ENGLISH_SOURCE;

  #host: ReactiveControllerHost;
  #report: (name: string, cause: unknown) => void;
  #states = new Map<PartName, PartState>();
  #code = new Map<PartName, object>();
  #source: LanguageSource = ENGLISH_SOURCE;
  #texts = FIRST_TEXTS as Texts;
  /** Parts that a drawing asked for and that were not there. */
  #awaited = new Set<PartName>();
  /** How often each part was asked for: only the last time can fail. */
  #loads = new Map<PartName, number>();
  /** How often the parent has asked again. */
  #attempt = 0;
  /** Parts and languages that failed and have not come since. */
  #missing = new Set<string>();

  /** `report` hears once of a failure, until everything that failed has come. */
  constructor(host: ReactiveControllerHost, report: (name: string, cause: unknown) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** All texts that are there. */
  get texts(): Texts {
    return this.#texts;
  }

  /** The language of the texts. */
  get language(): Language {
    return this.#source.language;
  }

  /** The style sheets of all parts that are there. */
  get styles(): readonly CSSStyleSheet[] {
    return [...this.#code.values()].flatMap(({ styles = [] }: { styles?: readonly CSSStyleSheet[] }) => styles);
  }

  /** The groups of texts that have loaded. */
  get groups(): TextGroup[] {
    const ready = PART_NAMES.filter((part) => this.state(part) === 'ready');
    return ['first', ...ready.flatMap(groupsOf)];
  }

  /** Where a part is. */
  state(part: PartName): PartState {
    return this.#states.get(part) ?? 'absent';
  }

  /** Whether a part failed to load, for whatever reason. It may be asked for again. */
  hasFailed(part: PartName): boolean {
    return this.state(part) === 'failed' || this.state(part) === 'outdated';
  }

  /** It has failed and has not come since; it may be on its way again. */
  isMissing(part: PartName): boolean {
    return this.#missing.has(part);
  }

  /** Something failed that only a reload of the page can mend. */
  get isOutdated(): boolean {
    return PART_NAMES.some((part) => this.state(part) === 'outdated');
  }

  /** The code of a part, once its texts are there too. Asks for nothing; the element is drawn anew when it comes. */
  get<Name extends PartName>(part: Name): Code<Name> | undefined {
    if (this.state(part) === 'ready') return this.#code.get(part) as Code<Name>;
    this.#awaited.add(part);
    return undefined;
  }

  /** Asks for a part, unless it is there or on its way. */
  fetch(part: PartName): void {
    if (this.state(part) === 'absent') void this.#load(part);
  }

  /** Asks for a part, and gives its code once it is there. */
  need<Name extends PartName>(part: Name): Code<Name> | undefined {
    this.fetch(part);
    return this.get(part);
  }

  /** Asks again for everything that failed. */
  retry(): void {
    const failed = PART_NAMES.filter((part) => this.hasFailed(part));
    if (failed.length) this.#attempt += 1;
    for (const part of failed) void this.#load(part);
  }

  setLanguage(source: LanguageSource, texts: Table): void {
    this.#source = source;
    this.#texts = texts as Texts;
    this.#host.requestUpdate();
  }

  reportFailed(name: string, cause: unknown): void {
    // what fails while something is missing has the same cause
    if (!this.#missing.size) this.#report(name, cause);
    this.#missing.add(name);
  }

  reportLoaded(name: string): void {
    this.#missing.delete(name);
  }

  async #load(part: PartName) {
    const load = (this.#loads.get(part) ?? 0) + 1;
    this.#loads.set(part, load);
    const isLatest = () => this.#loads.get(part) === load && this.state(part) !== 'ready';
    this.#set(part, 'loading');
    const slow = setTimeout(() => this.state(part) === 'loading' && this.#set(part, 'slow'), MOMENT);
    try {
      // what comes after its time is welcome all the same
      await inTime(this.#loadFromAny(part));
    } catch (cause) {
      if (isLatest()) this.#fail(part, cause);
    } finally {
      clearTimeout(slow);
    }
  }

  /**
   * From its own files; after a failure also from the file of all parts, whichever comes first: a chunk may import the file
   * that failed, and where the file of all parts cannot load, it holds up nothing else.
   */
  async #loadFromAny(part: PartName): Promise<void> {
    if (!this.#attempt) return this.#loadFrom(part, 0);
    try {
      await Promise.any([this.#loadFrom(part, this.#attempt), this.#loadFrom(part, 0)]);
    } catch (cause) {
      const { errors } = cause as AggregateError;
      throw errors.includes(OUTDATED) ? OUTDATED : errors[0];
    }
  }

  /** Code and texts side by side; once more where another language has come meanwhile. */
  async #loadFrom(part: PartName, attempt: number): Promise<void> {
    const source = this.#source;
    const all = await allParts(attempt);
    const [code, ...tables] = await Promise.all([
      all ? all.parts[part]! : PARTS[part].load(),
      ...groupsOf(part).map((group) => source.load(group, attempt)),
    ]);
    // one engine gives a module that broke as an empty one when asked again
    if (!Object.keys(code).length) throw EMPTY;
    if (source !== this.#source) return this.#loadFrom(part, attempt);
    // what comes after its time is welcome too, but not twice
    if (this.state(part) === 'ready') return;
    this.#texts = Object.assign({}, this.#texts, ...tables);
    this.#code.set(part, code);
    this.reportLoaded(part);
    this.#set(part, 'ready');
  }

  #fail(part: PartName, cause: unknown) {
    this.reportFailed(part, cause);
    this.#set(part, cause === OUTDATED ? 'outdated' : 'failed');
  }

  #set(part: PartName, state: PartState) {
    this.#states.set(part, state);
    // a failure is told where its part is not on screen, too
    if (this.#awaited.has(part) || this.hasFailed(part)) this.#host.requestUpdate();
    if (state === 'ready') this.#awaited.delete(part);
  }
}
