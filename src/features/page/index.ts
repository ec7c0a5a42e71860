/** “My page”: what a parent prints, keeps as a picture or a file, or sends on (take-along.md §1, §2). */
import type { TemplateResult } from 'lit';
import { viewOf } from '../../components/results/results-view.ts';
import { download } from '../../host/download.ts';
import { dayOf } from '../../locale/fill.ts';
import { calendarDay } from '../../results/days.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Change } from '../../store/store.ts';
import { page } from '../../styles/page.styles.ts';
import type { Feature, FeatureHost } from '../feature.ts';
import { pageStyles } from './page.styles.ts';
import { pictureOf } from './picture.ts';
import { Printer } from './print.ts';
import { canSend, send, textFile } from './send.ts';
import { pageScreen, type Page } from './screen.ts';
import { sheetStyles } from './sheet.styles.ts';
import { sheet } from './sheet.ts';
import { mapFileName, writeMapFile } from './write.ts';

/** The style sheets that come with this feature. The element adopts them once it has loaded. */
export const styles = [page, pageStyles, sheetStyles];

/** The colours of a picture are those of the sheet that stands on the screen. */
const COLOURS = ['--s', '--ink', '--l0', '--l1', '--l2', '--l3', '--l4'];

class PageFeature implements Feature, Page {
  readonly screens = { page: (context: ViewContext) => pageScreen(context, this) };

  #host: FeatureHost;
  #printer = new Printer();
  #isFull = false;
  #isBlocked = false;
  #showsText = false;

  constructor(host: FeatureHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostDisconnected(): void {
    this.#printer.clear();
  }

  /** A shared tablet keeps no sheet of the family before. */
  updated(): void {
    if (this.#host.context().settings.kiosk) this.#printer.clear();
  }

  stateChanged({ isNewScreen }: Change): void {
    if (!isNewScreen) return;
    this.#printer.clear();
    this.#isFull = this.#isBlocked = this.#showsText = false;
  }

  get isFull(): boolean {
    return this.#isFull;
  }

  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  get showsText(): boolean {
    return this.#showsText;
  }

  /** Not where the page has changed a question: the codes stand for our words. */
  get hasClinic(): boolean {
    return !this.#host.marks().customised;
  }

  get clinicFailed(): boolean {
    return this.#host.parts.hasFailed('clinic');
  }

  get fileText(): string {
    const { text, language, state } = this.#host.context();
    return writeMapFile(
      { date: this.#day, map: this.#host.snapshot(), talk: state.page },
      { title: text['ui.title'], day: dayOf(language, this.#time), how: text['ui.file.open-text'] },
    );
  }

  get canSend(): boolean {
    return canSend(this.#file);
  }

  /** A status is heard when it changes, so it is empty once between two presses. */
  async setFull(isFull: boolean): Promise<void> {
    const { element } = this.#host;
    this.#isFull = false;
    element.requestUpdate();
    if (!isFull) return;
    await element.updateComplete;
    this.#isFull = true;
    element.requestUpdate();
  }

  showText(isShown: boolean): void {
    this.#showsText = isShown;
    this.#host.element.requestUpdate();
  }

  sheet(level: number): TemplateResult {
    return sheet(this.#host.context(), { time: this.#time, level });
  }

  print(): void {
    const { language } = this.#host.context();
    this.#setBlocked(false);
    const paper = {
      title: `map-${this.#day}`,
      lang: language.locale,
      dir: language.dir,
      content: this.sheet(1),
    };
    // in the card, whose marks keep recorders on the page out
    const place = this.#root.querySelector('.card')!;
    void this.#printer.print(place, paper, (outcome) => this.#setBlocked(outcome === 'blocked'));
  }

  async savePicture(): Promise<void> {
    const context = this.#host.context();
    const { text, language } = context;
    const { completedAt } = context.state.run;
    const own = getComputedStyle(this.#root.querySelector('.sheet')!);
    const picture = await pictureOf({
      title: text['ui.title'],
      day: dayOf(language, this.#time),
      parts: viewOf(context).parts,
      about: text['ui.print.about'],
      dir: language.dir,
      colours: COLOURS.map((name) => own.getPropertyValue(name)),
    });
    // the answers may have been cleared meanwhile, or the tablet handed on
    const now = this.#host.context();
    if (now.state.run.completedAt !== completedAt || now.settings.kiosk) return;
    if (!picture || !download(this.#root, picture, `map-${this.#day}.png`)) this.#offerText();
  }

  saveFile(): void {
    const file = this.#file;
    if (!download(this.#root, file, file.name)) this.#offerText();
  }

  async sendFile(): Promise<void> {
    if (!(await send(this.#file))) this.#offerText();
  }

  /** Nothing could be saved or sent: the text is there to copy by hand. */
  #offerText() {
    this.showText(true);
    void this.#host.element.updateComplete.then(() => this.#root.querySelector<HTMLElement>('textarea')?.focus());
  }

  /** When the map was finished: the day of the map, whenever it is saved. */
  get #time(): number {
    return this.#host.store.get().run.completedAt!;
  }

  get #day(): string {
    return calendarDay(this.#time);
  }

  get #file(): File {
    return textFile(this.fileText, mapFileName(this.#day));
  }

  get #root(): ShadowRoot {
    return this.#host.element.shadowRoot!;
  }

  /** Where nothing prints, nothing may be saved either: the text to copy is there too. */
  #setBlocked(isBlocked: boolean) {
    this.#isBlocked = isBlocked;
    this.#showsText ||= isBlocked;
    this.#host.element.requestUpdate();
  }
}

/** Creates the feature. */
export const createFeature = (host: FeatureHost): Feature => new PageFeature(host);
