/** Drives one element on a real page like a user: by mouse, touch or keyboard, or as fast as assistive technology can. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { AGE_BANDS, type AgeBand } from '../src/instrument/items.ts';

/**
 * `script`: `click()`, as assistive technology presses. It needs neither focus nor reach, and no question keeps it waiting, so it
 * is the way to get somewhere in a test that is not about the way.
 */
export type Means = 'mouse' | 'touch' | 'keyboard' | 'script';

/** Indexes of the answers of a run. Consecutive ones differ, because a quick second tap at one place is ignored. */
export const ANSWERS = Array.from({ length: 24 }, (_, i) => [3, 4, 1, 2, 3, 2][i % 6]!);

/** An event that the page has received. */
export interface Heard {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Output of a page so far. */
export interface Records {
  /** Console lines and uncaught errors. */
  readonly noise: string[];
  /** Requested URLs. */
  readonly requests: string[];
}

/** Describes a node in the element: a selector, the start of its text, and the index among the matches. */
interface Sought {
  readonly index: number;
  readonly selector: string;
  readonly text: string;
  readonly nth: number;
}

/** A question takes no pointer for this long after it came (src/controllers/advance.ts). In ms, with room. */
const IGNORE_TAPS_FOR = 400;
/** How long to wait for a node, in ms. Long enough for a busy machine. */
const TIMEOUT = 30_000;

/**
 * Runs in the page: looks for a node once per frame, for two seconds. `inReach`: waits until the node can be hit and
 * nothing covers it. `standing`: for how many ms its screen must have stood as it is, if it is a question. Has no named
 * inner functions, because the compiler would call a helper that the page does not have.
 */
async function seek(
  { index, selector, text, nth }: Sought,
  inReach: boolean,
  standing: number,
): Promise<HTMLElement | null> {
  const end = performance.now() + 2000;
  let last: HTMLElement | null = null;
  let words: string | null = null;
  let since = 0;
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
      const step = target.closest('.step')?.textContent ?? null;
      if (step !== words) {
        words = step;
        since = performance.now();
      }
      const stands = step === null || performance.now() - since >= standing;
      if (isReached && last === target && stands) return target;
      last = isReached ? target : null;
      // Check again after a task, because a new screen takes focus and may scroll in the task after its render.
      await new Promise((resolve) => setTimeout(resolve));
    }
    // a frame that is out of sight draws nothing, so its next animation frame may never come
    await new Promise((go) => void (requestAnimationFrame(go), setTimeout(go, 50)));
  }
  return null;
}

/** What `replyAll` does: which element, how the counts of its questions begin, and its answers. */
interface Replies {
  readonly index: number;
  readonly counts: readonly string[];
  readonly values: readonly (number | null)[];
}

/**
 * Runs in the page: answers questions with `click()`, each when its count is there. Gives how many, which are less than all
 * where a question did not come within two seconds.
 */
async function replyAll({ index, counts, values }: Replies): Promise<number> {
  const element = document.querySelectorAll('connection-map')[index] as HTMLElement & {
    updateComplete: Promise<unknown>;
  };
  const root = element.shadowRoot!;
  for (const [i, value] of values.entries()) {
    const end = performance.now() + 2000;
    while (!root.querySelector('#count')?.textContent!.trim().startsWith(counts[i]!)) {
      if (performance.now() > end) return i;
      await new Promise((go) => void (requestAnimationFrame(go), setTimeout(go, 50)));
    }
    if (value !== null) {
      root.querySelectorAll<HTMLElement>('.choice input')[value]!.click();
      await element.updateComplete;
    }
    // “Skip” stands after “Back”
    root.querySelectorAll<HTMLElement>(value === null ? '.nav .link' : '.nav .go')[value === null ? 1 : 0]!.click();
    await element.updateComplete;
  }
  return values.length;
}

/** A user of one element. Waits for conditions, never for a fixed time. */
export class Parent {
  readonly page: Page;
  readonly records: Records;
  readonly #index: number;

  constructor(page: Page, records: Records, index = 0) {
    this.page = page;
    this.records = records;
    this.#index = index;
  }

  /** A user of another element on the same page. */
  at(index: number) {
    return new Parent(this.page, this.records, index);
  }

  /** Waits for a node in the element. */
  async find(selector: string, text = '', nth = 0): Promise<ElementHandle<HTMLElement>> {
    return this.#seek(selector, text, nth, false, 0);
  }

  /** Repeats short searches, because a driver can limit the time of one call. */
  async #seek(
    selector: string,
    text: string,
    nth: number,
    inReach: boolean,
    standing: number,
  ): Promise<ElementHandle<HTMLElement>> {
    for (const end = performance.now() + TIMEOUT; performance.now() < end;) {
      const sought = { index: this.#index, selector, text, nth };
      const found = await this.page.evaluateHandle(seek, sought, inReach, standing);
      const element = found.asElement();
      if (element) return element as ElementHandle<HTMLElement>;
    }
    throw new Error(`Timeout: no ${inReach ? 'reachable element' : 'element'} matches ${selector} “${text}”.`);
  }

  /** The text of a node, with white space collapsed. */
  async text(selector: string): Promise<string> {
    return (await this.find(selector)).evaluate((one) => one.textContent!.replace(/\s+/g, ' ').trim());
  }

  /** Activates a control. By keyboard: Tab until it has focus, then Enter. */
  async press(selector: string, text = '', by: Means = 'mouse', nth = 0) {
    if (by === 'script') return (await this.find(selector, text, nth)).evaluate((one) => one.click());
    const target = await this.#seek(selector, text, nth, true, by === 'keyboard' ? 0 : IGNORE_TAPS_FOR);
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

  /**
   * Chooses an answer by its index, and moves on. By keyboard: Tab to the group, Space or arrows to choose, Enter to
   * continue. A pointer waits until the question takes it.
   */
  async choose(choice: number, by: Means = 'keyboard') {
    if (by === 'script') {
      await this.press('.choice input', '', by, choice);
      return this.press('.nav .go', '', by);
    }
    if (by !== 'keyboard') return this.press('.choice', '', by, choice);
    await this.find('.choice input');
    const chosen = await this.page.evaluate((index) => {
      const { shadowRoot } = document.querySelectorAll('connection-map')[index]!;
      return [...shadowRoot!.querySelectorAll('.choice input')].findIndex((one) => (one as HTMLInputElement).checked);
    }, this.#index);
    const from = Math.max(chosen, 0);
    await this.#tabTo(await this.find('.choice input', '', from));
    await this.page.keyboard.press(' ');
    const key = choice < from ? 'ArrowUp' : 'ArrowDown';
    for (let i = 0; i < Math.abs(choice - from); i++) await this.page.keyboard.press(key);
    return this.page.keyboard.press('Enter');
  }

  async #tabTo(target: ElementHandle<HTMLElement>) {
    // A new screen takes focus in the task after its render.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    for (let i = 0; i < 40; i++) {
      if (await target.evaluate((one) => one.matches(':focus'))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The element cannot be reached with Tab.');
  }

  /** Goes from the first screen to the first question. */
  async toQuestions(band: AgeBand, by: Means = 'keyboard') {
    await this.press('.go', 'Start', by);
    await this.find('.choice', 'Baby');
    await this.choose(AGE_BANDS.indexOf(band), by);
    await this.find('#count', 'Question 1 ');
  }

  /** Answers questions, starting with number `first`. `values`: indexes of choices (0–5), or `null` for Skip. */
  async answer(values: readonly (number | null)[], by: Means = 'keyboard', first = 1) {
    await this.replyTo(
      values.map((_, i) => `Question ${first + i} `),
      values,
      by,
    );
  }

  /** Answers the optional questions and waits for the results. */
  async finish(values: readonly (number | null)[] = [null, null, null], by: Means = 'keyboard') {
    await this.replyTo(
      values.map((_, i) => `Optional · ${i + 1} `),
      values,
      by,
    );
    await this.find('.results .again'); // in the last section; sections are rendered one by one
  }

  /** Answers questions whose counts begin so, each once it is there. By script also in other languages than English. */
  async replyTo(counts: readonly string[], values: readonly (number | null)[], by: Means) {
    if (by === 'script') return this.#replyByScript(counts, values);
    for (const [i, value] of values.entries()) {
      await this.find('#count', counts[i]);
      await (value === null ? this.press('.nav .link', 'Skip', by) : this.choose(value, by));
    }
  }

  /** In one call, or in several that are short, because a driver can limit the time of one. */
  async #replyByScript(counts: readonly string[], values: readonly (number | null)[]) {
    const end = performance.now() + TIMEOUT;
    for (let done = 0; done < values.length;) {
      if (performance.now() > end) throw new Error(`Timeout: no question “${counts[done]}”.`);
      const rest = { index: this.#index, counts: counts.slice(done), values: values.slice(done) };
      done += await this.page.evaluate(replyAll, rest);
    }
  }

  /** All events of the element, or those of one type. */
  async heard(type?: string): Promise<Heard[]> {
    const heard = await this.page.evaluate(() => window.heard as Heard[]);
    return type ? heard.filter((one) => one.type === type) : heard;
  }

  /** Closes the page and its browser context. */
  async close() {
    await this.page.browserContext().close();
  }
}
