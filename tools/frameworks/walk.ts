/** Walks through a page of `demo/frameworks` like a parent, in both languages. */
import type { Browser, ElementHandle } from 'puppeteer-core';
import { groups, type Table } from '../../src/text/groups.ts';
import { targetsOf } from '../l10n/locale.ts';
import { ANSWERS, Parent, type Records } from '../parent.ts';

/** Runs a part of the way under a name. */
export type Step = (name: string, action: () => Promise<void>) => Promise<void>;

/** The first help line of each page (`resources.ts`). */
const LINE = 'A night line';
/** What each page prints of the event. */
const EVENT = 'connection-map-complete';
/** How long the page may take for anything, in ms. */
const TIMEOUT = 30_000;
const OPTIONAL = [null, null, null];

const english: Table = Object.assign({}, ...Object.values(groups));
const spanish = targetsOf('es');

/** The start of a text, up to its first placeholder. */
const beginning = (text: Table, id: string) => text[id]!.split('{')[0]!;

function fail(message: string, cause: unknown): never {
  throw new Error(message, { cause });
}

function check(isRight: boolean, message: string): asserts isRight {
  if (!isRight) throw new Error(message);
}

/** A page of a framework: the element, and what stands around it. */
class ClinicPage {
  readonly parent: Parent;

  constructor(parent: Parent) {
    this.parent = parent;
  }

  get #page() {
    return this.parent.page;
  }

  /** `age-band` takes the question about the age away; the words are those of `lang`. */
  async toQuestions(text: Table) {
    await this.parent.press('.go', text['ui.start'], 'script');
    await this.parent.find('[data-lead]', text['ui.child']);
    const asked = await this.#page.$eval('connection-map', (map) => map.shadowRoot!.querySelectorAll('.choice').length);
    check(asked === 0, 'The age is asked, so `age-band` did not arrive.');
    await this.parent.press('.nav .go', '', 'script');
    await this.parent.find('#count', `${beginning(text, 'ui.question.count')}1 `);
  }

  /** Opens help, finds the line of `resources` in it, and closes it. */
  async findHelp(text: Table) {
    await this.parent.press('.bar .link', text['ui.help'], 'script');
    await this.parent.find('.care *', LINE);
    await this.parent.press('.bar .link', text['ui.help'], 'script');
  }

  async toResults(text: Table) {
    const counts = [
      ...ANSWERS.map((_, i) => `${beginning(text, 'ui.question.count')}${i + 1} `),
      ...OPTIONAL.map((_, i) => `${beginning(text, 'ui.optional.count')}${i + 1} `),
    ];
    await this.parent.replyTo(counts, [...ANSWERS, ...OPTIONAL], 'script');
    await this.parent.find('.results .again', text['ui.again']);
  }

  /** The page has heard of the results, once. */
  async heardOnce() {
    await this.#page
      .waitForFunction(() => document.querySelector('output')?.textContent !== '')
      .catch((cause) => fail(`The page has not heard “${EVENT}”.`, cause));
    const heard = await this.#page.$eval('output', ({ textContent }) => textContent);
    check(heard === EVENT, `The page has heard “${heard}”, and should have “${EVENT}”.`);
  }

  /** Presses what stands outside of the element, once nothing covers it: a router may still show how one page follows another. */
  async #press(selector: string) {
    const isReached = (sought: string) => {
      const target = document.querySelector(sought);
      target?.scrollIntoView({ block: 'nearest' });
      const { x = 0, y = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
      return !!target && document.elementFromPoint(x + width / 2, y + height / 2) === target;
    };
    await this.#page
      .waitForFunction(isReached, {}, selector)
      .catch((cause) => fail(`${selector} cannot be reached.`, cause));
    await this.#page.click(selector);
  }

  /** Presses the button that changes the language, and waits until the page around the element is drawn anew. */
  async changeLanguage(to: string) {
    await this.#press('main button');
    await this.#page
      .waitForFunction((label) => document.querySelector('main button')!.textContent!.trim() === label, {}, to)
      .catch((cause) => fail(`The button does not say “${to}”, so the page was not drawn anew.`, cause));
  }

  async element(): Promise<ElementHandle<Element>> {
    return (await this.#page.waitForSelector('connection-map'))!;
  }

  /** Goes to the other page and back by the router, which leaves the document as it is. */
  async awayAndBack() {
    const { timeOrigin } = await this.#page.evaluate(() => ({ timeOrigin: performance.timeOrigin }));
    const before = await this.element();
    await this.#press('main a[href$="visit"]');
    await this.#page
      .waitForSelector('connection-map', { hidden: true })
      .catch((cause) => fail('The element is still there on the other page.', cause));
    await this.#page.evaluate(() => history.back());
    await this.parent.find('.go', english['ui.start']);
    const isSame = await before.evaluate((map) => map.isConnected);
    check(!isSame, 'The element of before has come back, and should be another.');
    const now = await this.#page.evaluate(() => performance.timeOrigin);
    check(now === timeOrigin, 'The page was loaded anew, and the router should have changed it.');
  }
}

/** Opens a page that writes down its errors, warnings and what it could not load. */
async function open(browser: Browser): Promise<Parent> {
  const page = await (await browser.createBrowserContext()).newPage();
  const records: Records = { noise: [], requests: [] };
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: 768, height: 900 });
  page.on('console', (line) => records.noise.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => records.noise.push(`error: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) records.noise.push(`${response.status()} ${response.url()}`);
  });
  return new Parent(page, records);
}

/** Walks through the page at this address. Throws where something is not as it should be. */
export async function walk(browser: Browser, url: string, step: Step): Promise<void> {
  const parent = await open(browser);
  const { page, records } = parent;
  const clinic = new ClinicPage(parent);
  /** A step that also fails where the page complains. */
  const quietly: Step = (name, action) =>
    step(name, async () => {
      const fault = await action().catch((error: Error) => error);
      const heard = records.noise.length ? `\nThe page says:\n${records.noise.join('\n')}` : '';
      if (fault || heard) throw new Error(`${fault ? fault.message : 'The page complains.'}${heard}`, { cause: fault });
    });
  try {
    await quietly('opens', async () => {
      await page.goto(url);
      await parent.find('.go', english['ui.start']);
    });
    await quietly('attribute arrives', () => clinic.toQuestions(english));
    await quietly('resources arrive', () => clinic.findHelp(english));
    await quietly('results, handler once', async () => {
      await clinic.toResults(english);
      await clinic.heardOnce();
    });
    await quietly('new render keeps the map', async () => {
      const before = await clinic.element();
      await clinic.changeLanguage('English');
      const isSame = await before.evaluate((map) => map === document.querySelector('connection-map'));
      check(isSame, 'The element was made anew.');
      await parent.find('.results .again', spanish['ui.again']);
      await clinic.heardOnce();
    });
    await quietly('route away and back', () => clinic.awayAndBack());
    await quietly('all again in Spanish', async () => {
      await clinic.changeLanguage('English');
      await clinic.toQuestions(spanish);
      await clinic.findHelp(spanish);
      await clinic.toResults(spanish);
      await clinic.heardOnce();
    });
  } finally {
    await parent.close();
  }
}
