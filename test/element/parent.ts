/** A parent at one `<connection-map>`: what they can find in it, press and read, and what the page hears meanwhile. */
import { ConnectionMap } from '../../src/index.ts';
import { CONTEXT_QUESTIONS, ITEMS, type AgeBand, type Answers, type Context } from '../../src/instrument/items.ts';
import { fill } from '../../src/locale/fill.ts';
import { writerOf } from '../../src/locale/writing.ts';
import type { Texts } from '../../src/text/groups.ts';
import { english } from '../helpers/words.ts';
import { until } from './assert.ts';

/** Every text by its message id, in the language that parents speak: English, until `speak` says otherwise. */
export const text: Texts = {
  ...english.first,
  ...english.questions,
  ...english.results,
  ...english.about,
  ...english.storage,
  ...english.kiosk,
  ...english.share,
  ...english.resources,
};

/** How that language writes a number; engines differ in it for one language. */
let write: ((value: number) => string) | undefined;
/** What an element is given so that it speaks that language. */
let given: { readonly lang?: string; readonly messages?: Readonly<Record<string, string>> } = {};

/** From now on parents speak another language: its texts, its tag, and whether the page hands the texts over itself. */
export function speak(table: Readonly<Record<string, string>>, lang: string, isOwn: boolean) {
  Object.assign(text, table);
  given = { lang, ...(isOwn && { messages: table }) };
  write = isOwn ? writerOf(lang) : undefined;
}

const EVENTS = ['ready', 'start', 'progress', 'complete', 'share', 'reset', 'error'] as const;

/** What the page heard, in order. */
export interface Heard {
  readonly type: (typeof EVENTS)[number];
  readonly detail: unknown;
}

/** The words of an element as they are read, white space aside. */
export const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

/** Whether it can be seen: not in a closed fold, not hidden. */
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** How a map is answered, for `toResults`. */
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

  /** What has the focus within the element. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Everything seen that matches, and whose words begin so. */
  all(selector: string, start = ''): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => isSeen(one) && words(one).startsWith(start),
    );
  }

  /** The one thing seen that matches; waits for it. */
  async find(selector: string, start = ''): Promise<HTMLElement> {
    return until(
      () => this.all(selector, start)[0],
      () => `${selector} “${start}” among ${this.read('[role=heading], button').join(' | ')}`,
    );
  }

  has(selector: string, start = ''): boolean {
    return this.all(selector, start).length > 0;
  }

  /** The words of all that matches. */
  read(selector: string): string[] {
    return this.all(selector).map(words);
  }

  /** Types of what was heard. */
  types(): string[] {
    return this.heard.map(({ type }) => type);
  }

  /** Presses a button, as an assistive tool does. */
  async press(name: string, within = '') {
    (await this.find(`${within} button`, name)).click();
    await this.element.updateComplete;
  }

  /** Opens or closes a fold. */
  async fold(name: string) {
    (await this.find('summary', name)).click();
    await this.element.updateComplete;
  }

  /** The row of one answer, by its words. */
  choice(label: string) {
    return until(
      () => this.all('.choice', label).find((one) => words(one) === label),
      () => `answer “${label}” among ${this.read('.choice').join(' | ')}`,
    );
  }

  /** Chooses without a pointer: nothing moves on. */
  async choose(label: string) {
    (await this.choice(label)).querySelector('input')!.click();
    await this.element.updateComplete;
  }

  /** Which answer is chosen on screen. */
  chosen(): string | null {
    const row = this.all('.choice').find((one) => one.querySelector('input')!.checked);
    return row ? words(row) : null;
  }

  /** A pointer’s click on an answer, at once; `nth` of a double click. */
  async tap(label: string, nth = 1) {
    const row = await this.choice(label);
    row.dispatchEvent(
      new PointerEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        detail: nth,
        pointerType: 'touch',
      }),
    );
    await this.element.updateComplete;
  }

  /** From the first screen to “Think of one child”. */
  async toChild() {
    await this.press(text['ui.start']);
  }

  /** From the first screen to the first question. */
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

  /** One answer and on; “skip” or none skips. */
  async pass(label: string | undefined) {
    if (label === undefined) return this.press(text['ui.skip']);
    await this.choose(label);
    return this.press(text['ui.continue']);
  }

  /** From the question on screen through all 24. */
  async answerAll(ageBand: AgeBand, answers: Answers) {
    for (const { id } of ITEMS[ageBand]) {
      const answer = answers[id] ?? 'skip';
      await this.pass(answer === 'skip' ? undefined : text[`scale.${answer}`]);
    }
    await this.find('#count', fill(text['ui.optional.count'], { n: 1, total: 3 }, write));
  }

  /** Through the three optional questions to the results. */
  async answerOptional(context: Context) {
    for (const { id } of CONTEXT_QUESTIONS) {
      const answer = context[id];
      await this.pass(answer && text[`context.${id}.${answer}` as keyof Texts]);
    }
    await this.find('.results .again'); // their end: they come section by section
    await this.element.updateComplete;
  }

  /** From the first screen to the results. */
  async toResults({ ageBand = 'toddler', answers = {}, context = {} }: Answering) {
    await this.toQuestions(ageBand);
    await this.answerAll(ageBand, answers);
    await this.answerOptional(context);
  }

  /** From the results to the look back. */
  async toReview() {
    await this.press(text['ui.review']);
    await this.find('.ans');
  }
}
