/** A parent at one element of a real page, who answers with what a hand can do. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { AGE_BANDS, type AgeBand } from '../src/instrument/items.ts';

export type Means = 'mouse' | 'touch' | 'keyboard';

/** What the page has heard, in order. */
export interface Heard {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a page has given away so far. */
export interface Records {
  /** Console lines and uncaught errors. */
  readonly noise: string[];
  /** Addresses asked for. */
  readonly requests: string[];
}

/** Something in the element: a selector, how its text begins, and which of those that are left. */
interface Sought {
  readonly index: number;
  readonly selector: string;
  readonly text: string;
  readonly nth: number;
}

/** So many ms a parent waits for something to come: on a machine with much to do, things take their time. */
const PATIENCE = 30_000;

/**
 * Runs in the page: looks for it for a moment, and where `inReach` until a finger would meet it and nothing else. It looks
 * once a frame, and names no inner function: the compiler would call a helper that the page has not got.
 */
async function seek({ index, selector, text, nth }: Sought, inReach: boolean): Promise<HTMLElement | null> {
  const end = performance.now() + 2000;
  let last: HTMLElement | null = null;
  while (performance.now() < end) {
    const root = document.querySelectorAll('connection-map')[index]?.shadowRoot;
    const target = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((one) =>
      one.textContent!.trim().startsWith(text),
    )[nth];
    if (root && target && !inReach) return target;
    if (root && target) {
      target.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = target.getBoundingClientRect();
      const isReached = target.contains(root.elementFromPoint(x + width / 2, y + height / 2));
      if (isReached && last === target) return target;
      last = isReached ? target : null;
      // and once more: a new screen takes the focus, and may scroll, in the task after it was drawn
      await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise(requestAnimationFrame);
  }
  return null;
}

/** Waits on what is seen, never on time. */
export class Parent {
  readonly page: Page;
  readonly records: Records;
  readonly #index: number;

  constructor(page: Page, records: Records, index = 0) {
    this.page = page;
    this.records = records;
    this.#index = index;
  }

  /** The same page, another element on it. */
  at(index: number) {
    return new Parent(this.page, this.records, index);
  }

  /** Something in the element, once it is there. */
  async find(selector: string, text = '', nth = 0): Promise<ElementHandle<HTMLElement>> {
    return this.#seek(selector, text, nth, false);
  }

  /** Looks again and again, since a driver may limit what one look takes. */
  async #seek(selector: string, text: string, nth: number, inReach: boolean): Promise<ElementHandle<HTMLElement>> {
    for (const end = performance.now() + PATIENCE; performance.now() < end;) {
      const found = await this.page.evaluateHandle(seek, { index: this.#index, selector, text, nth }, inReach);
      const element = found.asElement();
      if (element) return element as ElementHandle<HTMLElement>;
    }
    throw new Error(`Nothing ${inReach ? 'in reach' : 'there'} is ${selector} “${text}”.`);
  }

  /** Its text on one line. */
  async text(selector: string): Promise<string> {
    return (await this.find(selector)).evaluate((one) => one.textContent!.replace(/\s+/g, ' ').trim());
  }

  /** Presses a control. By keyboard: Tab until it has the focus, then Enter. */
  async press(selector: string, text = '', by: Means = 'mouse', nth = 0) {
    const target = await this.#seek(selector, text, nth, true);
    if (by === 'keyboard') {
      await this.#tabTo(target);
      return this.page.keyboard.press('Enter');
    }
    const { x, y } = await target.evaluate((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return by === 'mouse' ? this.page.mouse.click(x, y) : this.page.touchscreen.tap(x, y);
  }

  /** Takes one of the choices by its place. By keyboard: Tab to the group, Space or arrows to choose, Enter to go on. */
  async choose(choice: number, by: Means = 'mouse') {
    if (by !== 'keyboard') return this.press('.choice', '', by, choice);
    await this.#tabTo(await this.find('.choice input'));
    await this.page.keyboard.press(' ');
    for (let i = 0; i < choice; i++) await this.page.keyboard.press('ArrowDown');
    return this.page.keyboard.press('Enter');
  }

  async #tabTo(target: ElementHandle<HTMLElement>) {
    // a new screen takes the focus in the task after it was drawn
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    for (let i = 0; i < 40; i++) {
      if (await target.evaluate((one) => one.matches(':focus'))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there.');
  }

  /** Start and the child’s age; then the first question is there. */
  async toQuestions(band: AgeBand, by: Means = 'mouse') {
    await this.press('.go', 'Start', by);
    await this.find('.choice', 'Baby');
    await this.choose(AGE_BANDS.indexOf(band), by);
    await this.find('#count', 'Question 1 ');
  }

  /** Answers from question `first` on: places of choices 0–5, or `null` for Skip. */
  async answer(values: readonly (number | null)[], by: Means = 'mouse', first = 1) {
    for (const [i, value] of values.entries()) await this.#reply(`Question ${first + i} `, value, by);
  }

  /** The optional questions; then the results are there. */
  async finish(values: readonly (number | null)[] = [null, null, null], by: Means = 'mouse') {
    for (const [i, value] of values.entries()) await this.#reply(`Optional · ${i + 1} `, value, by);
    await this.find('.results .again'); // their end: they come section by section
  }

  async #reply(count: string, value: number | null, by: Means) {
    await this.find('#count', count);
    await (value === null ? this.press('.nav .link', 'Skip', by) : this.choose(value, by));
  }

  /** All events that the page heard of the element, or those of one type. */
  async heard(type?: string): Promise<Heard[]> {
    const heard = await this.page.evaluate(() => window.heard as Heard[]);
    return type ? heard.filter((one) => one.type === type) : heard;
  }

  /** Leaves the page, and all that it might have kept. */
  async close() {
    await this.page.browserContext().close();
  }
}
