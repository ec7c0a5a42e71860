/** The card: which screen is drawn, by which part, what stands in for it until that has loaded, and help round it. */
import { nothing } from 'lit';
import { helpCard, helpRow } from '../components/help.ts';
import { html } from '../components/html.ts';
import { screenBefore, wayBack } from '../components/to-map.ts';
import type { Feature } from '../features/feature.ts';
import type { Screen } from '../run/run.ts';
import { childScreen } from '../screens/child.ts';
import { firstScreen } from '../screens/first.ts';
import { notLoadedScreen, waitingScreen } from '../screens/loading.ts';
import type { Screens, ViewContext } from '../store/context.ts';
import type { State } from '../store/store.ts';
import type { HelpPlace } from '../store/ui.ts';
import { featureOf, type FeaturesController } from './features.ts';
import type { PartName, Parts } from './parts.ts';

/** Screens of the entry. */
const ENTRY_SCREENS: Screens = { first: firstScreen, child: childScreen };
/** Screens of features that show nothing of the questions or a map. They can be the first that a parent sees. */
const STANDALONE_SCREENS: readonly Screen[] = ['return', 'forget'];

/** The screens up to the results, and what can come before them: in a box of one height, so that nothing moves. */
const SCREENS_OF_ONE_HEIGHT: readonly Screen[] = ['first', 'child', 'question', 'optional', ...STANDALONE_SCREENS];
/** Before the results also what leads to a map that was kept or opened. */
const WAYS_TO_A_MAP: readonly Screen[] = ['open-file', 'whose', 'same-child'];

/** The parts that a screen is drawn with. */
export function requiredParts(screen: Screen): readonly PartName[] {
  if (ENTRY_SCREENS[screen]) return [];
  const feature = featureOf(screen);
  // nothing that is opened as a map can be read without the checks
  const own: readonly PartName[] = screen === 'open-file' ? ['file', 'schema'] : feature ? [feature] : [];
  if (STANDALONE_SCREENS.includes(screen)) return own;
  return screen === 'question' ? ['question'] : ['question', 'results', ...own];
}

/** Draws the card of one element. */
export class CardRenderer {
  #parts: Parts;
  #features: FeaturesController;
  #onRetry: () => void;

  /** `onRetry`: “Try again”. */
  constructor(parts: Parts, features: FeaturesController, onRetry: () => void) {
    this.#parts = parts;
    this.#features = features;
    this.#onRetry = onRetry;
  }

  /**
   * The card. `inline`: where help that stands as JSON between the element’s tags comes in.
   *
   * The classes from `ph-no-capture` and the attributes from `data-private` on are the marks by which click analytics and
   * session replays pass over what is inside; SECURITY.md says which tool honours which. They stand here and not on the
   * element, which is the page’s.
   */
  draw(given: ViewContext, inline: unknown): unknown {
    const context = this.#features.get('file')?.aboutMaps(given) ?? given;
    const { state, text, language, settings, slot } = context;
    const hasFixedHeight = this.#hasFixedHeight(state);
    const standsOpen = this.helpStandsOpen(context);
    return html`<section
      class="card ${hasFixedHeight ? 'one' : ''} ${settings.theme} ph-no-capture rr-block sentry-block amp-block mp-no-track fs-exclude nr-block highlight-block mf-excluded lo-sensitive ym-hide-content"
      part="card"
      data-private
      data-dd-privacy="hidden"
      data-dd-action-name="connection-map"
      data-openreplay-hidden
      data-amp-mask
      data-clarity-mask
      data-hj-suppress
      data-cs-mask
      data-matomo-mask
      data-sl="exclude"
      data-dtrum-mask
      heap-ignore
      lang=${language.locale}
      dir=${language.dir}
      aria-label=${text['ui.title']}
    >
      ${this.#drawHelp(context, 'top', standsOpen)} ${this.#drawScreen(context)}
      ${hasFixedHeight || this.hasUnrenderedSections(state) ? nothing : this.#drawHelp(context, 'bottom', standsOpen)}
      ${slot('dialog', context)} ${inline}
    </section>`;
  }

  /** Asks for what comes next while the parent reads: a part that cannot load is known before the first answer. */
  fetchAhead({ run }: State): void {
    const next: readonly PartName[] =
      run.screen === 'child' || run.screen === 'question' ? ['results'] : run.completed ? ['review', 'about'] : [];
    for (const part of next) this.#parts.fetch(part);
  }

  /** The results are shown, but not all of their sections. */
  hasUnrenderedSections({ run, ui }: State): boolean {
    return this.showsResults(run.screen) && ui.sections < this.#parts.get('results')!.sectionCount;
  }

  /** The results, and not what stands in for them. */
  showsResults(screen: Screen): boolean {
    return screen === 'results' && this.isLoaded(screen);
  }

  /** Help stands open at the top of the screen, by a rule (instrument.md §9). */
  helpStandsOpen(context: ViewContext): boolean {
    const { screen } = context.state.run;
    if (screen === 'opened') return !!this.#features.get('file')?.helpStandsOpen(context);
    const isMap = screen === 'results' || screen === 'kept';
    return isMap && this.isLoaded(screen) && this.#parts.get('results')!.helpStandsOpen(context);
  }

  /** One box of one height, from the first screen until the results, or what was opened from a kept map, are there. */
  #hasFixedHeight({ run: { screen, completed } }: State): boolean {
    if (SCREENS_OF_ONE_HEIGHT.includes(screen)) return true;
    return !completed && (WAYS_TO_A_MAP.includes(screen) || !this.isLoaded(screen));
  }

  /** The help row, and help under it where it was opened there; `standsOpen`: by rule, at the top of the results. */
  #drawHelp(context: ViewContext, place: HelpPlace, standsOpen: boolean) {
    const isOpen = context.state.ui.help === place;
    return html`${helpRow(context, place, isOpen || standsOpen)}
    ${isOpen ? helpCard(context, this.#parts.need('question')?.restOfHelp(context), { isFirst: place === 'top' }) : nothing}`;
  }

  /** All parts of a screen are there. */
  isLoaded(screen: Screen): boolean {
    return requiredParts(screen).every((part) => this.#parts.state(part) === 'ready');
  }

  /** A screen cannot be drawn. */
  hasFailed(screen: Screen): boolean {
    return this.#awaitedParts(screen).some((part) => this.#parts.hasFailed(part));
  }

  /** The parts that a screen waits for. A question waits for the results too where those have failed: no answer is in vain. */
  #awaitedParts(screen: Screen): readonly PartName[] {
    return screen === 'question' && this.#parts.isMissing('results') ? ['question', 'results'] : requiredParts(screen);
  }

  /** The screen, or what stands in for it. */
  #drawScreen(context: ViewContext): unknown {
    const { screen } = context.state.run;
    const own = ENTRY_SCREENS[screen];
    if (own) return own(context);
    const missing = this.#awaitedParts(screen).filter((part) => !this.#parts.need(part));
    if (this.hasFailed(screen)) return this.#drawFailed(context);
    if (missing.length) {
      const isSlow = missing.some((part) => this.#parts.state(part) === 'slow');
      return waitingScreen(context.text, isSlow);
    }
    return this.#screensOf(screen)?.[screen]?.(context);
  }

  #screensOf(screen: Screen): Screens | undefined {
    const name = featureOf(screen);
    if (name) return (this.#features.need(name) as Feature | undefined)?.screens;
    return this.#parts.get(screen === 'question' ? 'question' : 'results')?.screens;
  }

  #drawFailed(context: ViewContext) {
    const { run } = context.state;
    const isBehindMap = run.completed || (featureOf(run.screen) && !STANDALONE_SCREENS.includes(run.screen));
    return notLoadedScreen(context.text, {
      isOutdated: this.#parts.isOutdated,
      onRetry: this.#onRetry,
      onReload: () => location.reload(),
      back: isBehindMap && this.isLoaded(screenBefore(context.state)) ? wayBack(context) : undefined,
    });
  }
}
