/** Page object of one `<connection-map>`: finds, reads and presses what a parent can see, and records events. */
import { ConnectionMap } from '../../src/index.ts';
import { CONTEXT_QUESTIONS, ITEMS, type AgeBand, type Answers, type Context } from '../../src/instrument/items.ts';
import { fill } from '../../src/locale/fill.ts';
import { SHIPPED } from '../../src/features/languages/shipped.ts';
import { nearest } from '../../src/locale/match.ts';
import { writerOf } from '../../src/locale/writing.ts';
import type { Texts } from '../../src/text/groups.ts';
import { english } from '../helpers/words.ts';
import { until } from './assert.ts';

/** All texts by message id, in the current language: English until `speak` is called. */
export const text: Texts = {
  ...english.first,
  ...english.questions,
  ...english.results,
  ...english.about,
  ...english.storage,
  ...english.kiosk,
  ...english.share,
  ...english.resources,
  ...english.page,
  ...english.compare,
  ...english.learn,
  ...english.fhir,
};

/** The number format of that language. Browsers differ for one language. */
let write: ((value: number) => string) | undefined;
/** The properties that set the language of new elements. */
let given: { readonly lang?: string; readonly messages?: Readonly<Record<string, string>> } = {};

/** Changes the language of new elements. `isOwn`: the page passes the texts as `messages`. */
export function speak(table: Readonly<Record<string, string>>, lang: string, isOwn: boolean) {
  Object.assign(text, table);
  given = { lang, ...(isOwn && { messages: table }) };
  // texts of the page that are based on a shipped language have its digits
  write = nearest(lang, SHIPPED) ? undefined : writerOf(lang);
}

const EVENTS = ['ready', 'start', 'progress', 'complete', 'share', 'reset', 'error'] as const;

/** An event that the page received. */
export interface Heard {
  readonly type: (typeof EVENTS)[number];
  readonly detail: unknown;
}

/** A text with white space collapsed, also the narrow kinds that some languages write before a question mark. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of an element with white space collapsed. */
export const words = (element: Element) => plain(element.textContent!);

/** Whether an element is visible: not hidden, and not in a closed disclosure. */
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Taps something. `after`: so many ms from now, by the clock of the event. `nth`: the click count. */
export function tapOn(target: Element, after: number, nth = 1): void {
  const tap = new PointerEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    detail: nth,
    pointerType: 'touch',
  });
  Object.defineProperty(tap, 'timeStamp', { value: performance.now() + after });
  target.dispatchEvent(tap);
}

/** The answers for `toResults`. */
export interface Answering {
  readonly ageBand?: AgeBand;
  readonly answers?: Answers;
  readonly context?: Context;
}

export class Parent {
  readonly element: ConnectionMap;
  readonly heard: Heard[] = [];

  constructor(attributes: Readonly<Record<string, string>>, light: string) {
    this.element = Object.assign(new ConnectionMap(), given);
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    this.element.innerHTML = light;
    for (const type of EVENTS) {
      this.element.addEventListener(`connection-map-${type}`, (event) =>
        this.heard.push({ type, detail: (event as CustomEvent).detail }),
      );
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The focused node in the element. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Waits until the focus is on what has just this text. A new screen takes it after its render. */
  async findFocused(expected: string): Promise<void> {
    await until(
      () => this.focused && words(this.focused) === plain(expected),
      () => `the focus on “${expected}”, not on “${this.focused && words(this.focused)}”`,
    );
  }

  /** Waits until the focus is on the question. */
  async findQuestionFocused(): Promise<void> {
    await until(
      () => this.focused?.id === 'question',
      () => `the focus on the question, not on “${this.focused && words(this.focused)}”`,
    );
  }

  /** All visible nodes that match and whose text starts with `start`. */
  all(selector: string, start = ''): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => isSeen(one) && words(one).startsWith(plain(start)),
    );
  }

  /** Waits for the first visible node that matches; one that has just this text comes before those that begin with it. */
  async find(selector: string, start = ''): Promise<HTMLElement> {
    return until(
      () => {
        const all = this.all(selector, start);
        return all.find((one) => words(one) === plain(start)) ?? all[0];
      },
      () => `${selector} “${start}” among ${this.read('[role=heading], button').join(' | ')}`,
    );
  }

  has(selector: string, start = ''): boolean {
    return this.all(selector, start).length > 0;
  }

  /** The texts of all visible nodes that match. */
  read(selector: string): string[] {
    return this.all(selector).map(words);
  }

  /** The types of all events so far. */
  types(): string[] {
    return this.heard.map(({ type }) => type);
  }

  /** Presses a button with `click()`, as assistive technology does. */
  async press(name: string, within = '') {
    (await this.find(`${within} button`, name)).click();
    await this.element.updateComplete;
  }

  /** Opens or closes a disclosure. */
  async fold(name: string) {
    (await this.find('summary', name)).click();
    await this.element.updateComplete;
  }

  /** Waits for the row of an answer by its text. */
  choice(label: string) {
    return until(
      () => this.all('.choice', label).find((one) => words(one) === label),
      () => `answer “${label}” among ${this.read('.choice').join(' | ')}`,
    );
  }

  /** Chooses without a pointer, so that the element does not move on. */
  async choose(label: string) {
    (await this.choice(label)).querySelector('input')!.click();
    await this.element.updateComplete;
  }

  /** The text of the chosen answer, or `null`. */
  chosen(): string | null {
    const row = this.all('.choice').find((one) => one.querySelector('input')!.checked);
    return row ? words(row) : null;
  }

  /**
   * Taps an answer. `after`: so many ms from now, by the clock of the event. Default: when every question could be read.
   * `nth`: 2 for the second click of a double click.
   */
  async tap(label: string, after = 1000, nth = 1) {
    const row = await this.choice(label);
    tapOn(row, after, nth);
    await this.element.updateComplete;
  }

  /** Goes from the first screen to “Think of one child”. */
  async toChild() {
    await this.press(text['ui.start']);
  }

  /** Goes from the first screen to the first question. */
  async toQuestions(ageBand: AgeBand = 'toddler') {
    await this.toChild();
    if (this.has('.choice')) await this.choose(text[`band.${ageBand}`]);
    await this.press(text['ui.continue']);
    await this.atQuestion(1);
  }

  /** Waits for a question by its number. */
  atQuestion(n: number) {
    return this.find('#count', fill(text['ui.question.count'], { n, total: 24 }, write));
  }

  /** Answers a question and continues, or skips it without a label. */
  async pass(label: string | undefined) {
    if (label === undefined) return this.press(text['ui.skip']);
    await this.choose(label);
    return this.press(text['ui.continue']);
  }

  /** Answers all 24 questions, from the first one. */
  async answerAll(ageBand: AgeBand, answers: Answers) {
    for (const { id } of ITEMS[ageBand]) {
      const answer = answers[id] ?? 'skip';
      await this.pass(answer === 'skip' ? undefined : text[`scale.${answer}`]);
    }
    await this.find('#count', fill(text['ui.optional.count'], { n: 1, total: 3 }, write));
  }

  /** Answers the three optional questions. */
  async passOptional(context: Context) {
    for (const { id } of CONTEXT_QUESTIONS) {
      const answer = context[id];
      await this.pass(answer && text[`context.${id}.${answer}` as keyof Texts]);
    }
  }

  /** Answers the three optional questions and waits for the results. */
  async answerOptional(context: Context) {
    await this.passOptional(context);
    await this.find('.results .again'); // in the last section; sections are rendered one by one
    await this.element.updateComplete;
  }

  /** Goes from the first screen to the results. */
  async toResults({ ageBand = 'toddler', answers = {}, context = {} }: Answering) {
    await this.toQuestions(ageBand);
    await this.answerAll(ageBand, answers);
    await this.answerOptional(context);
  }

  /** Goes from the results to the review. */
  async toReview() {
    await this.press(text['ui.review']);
    await this.find('.ans');
    // the focus follows what was drawn
    await this.element.updateComplete;
  }
}
