/** Files that do not come as they should, and a clock on which 12 seconds pass when a test says so. */
import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Parent } from '../../tools/parent.ts';
import { FAULT_SAMPLE } from '../../tools/samples.mjs';
import { noting, SCRIPT } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A file of the build as text, by its address. */
export const fileAt = (url: string) => readFileSync(root + new URL(url, 'http://any').pathname, 'utf8');

const answerWith = (type: string, body: (url: string) => string) => (response: ServerResponse, url: string) =>
  void response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body(url));
const SCRIPT_TYPE = 'text/javascript';

/** Ways in which a file fails, and how a server answers so. */
const FAULTS = {
  'breaks off': (response: ServerResponse) => void response.destroy(),
  'is not there': (response: ServerResponse) => void response.writeHead(404).end(),
  'comes empty': answerWith(SCRIPT_TYPE, () => ''),
  'comes cut off': answerWith(SCRIPT_TYPE, (url) => fileAt(url).slice(0, 1000)),
  'comes as HTML': answerWith(SCRIPT_TYPE, () => '<!doctype html><title>Not found</title>'),
  'comes as another type': answerWith('text/plain', fileAt),
  hangs: () => {},
};
export type Fault = keyof typeof FAULTS;
const ALL_FAULTS = Object.keys(FAULTS) as Fault[];
/** The faults that are tested in an engine. A sample run tests some of them in Firefox (tools/samples.mjs). */
export const faultsIn = (engine: string): Fault[] =>
  process.env['SAMPLES'] && engine === 'firefox' ? (FAULT_SAMPLE as Fault[]) : ALL_FAULTS;
/** Those that are known at once. */
export const fastFaultsIn = (engine: string): Fault[] => faultsIn(engine).filter((fault) => fault !== 'hangs');

/** So many pages at once: in Firefox one that stands behind another is not painted. */
export const atOnce = (engine: string) => (engine === 'chromium' ? 3 : 1);

/** The files of one page: which were asked for, and which do not come. */
export class Files {
  /** Paths and queries, in order. */
  readonly asked: string[] = [];
  #broken: { files: RegExp; answer: (response: ServerResponse, url: string) => void; times: number }[] = [];
  #held: (() => void)[] = [];
  #passed = 0;
  #events = new EventEmitter();

  /** Files fail from now on, or only so many times. */
  break(files: RegExp, fault: Fault, times = Infinity): this {
    const answer = (response: ServerResponse, url: string) => {
      if (fault === 'hangs') this.#hold(() => answerWith(SCRIPT_TYPE, fileAt)(response, url));
      else FAULTS[fault](response, url);
    };
    this.#broken.push({ files, answer, times });
    return this;
  }

  /** Files are of another version from now on. */
  renew(files: RegExp): this {
    const renewed = answerWith(SCRIPT_TYPE, (url) => fileAt(url).replaceAll('0.1.0', '0.2.0'));
    this.#broken.push({ files, answer: renewed, times: Infinity });
    return this;
  }

  /** Everything that is asked for from now on comes. */
  mend(): void {
    this.#broken = [];
  }

  /** What hung comes. */
  release(): void {
    for (const letCome of this.#held) letCome();
  }

  /** Waits until a file hangs that did not hang the last time. */
  async hang(): Promise<void> {
    if (this.#held.length === this.#passed) await once(this.#events, 'held', { signal: AbortSignal.timeout(15_000) });
    this.#passed = this.#held.length;
  }

  #hold(letCome: () => void) {
    this.#held.push(letCome);
    this.#events.emit('held');
  }

  /** How often the files of a pattern were asked for. */
  count(files: RegExp): number {
    return this.asked.filter((url) => files.test(url)).length;
  }

  intercept = ({ url = '' }: IncomingMessage, response: ServerResponse): boolean => {
    this.asked.push(url);
    const broken = this.#broken.find(({ files, times }) => times > 0 && files.test(url));
    if (!broken) return false;
    broken.times -= 1;
    broken.answer(response, url);
    return true;
  };
}

declare global {
  interface Window {
    /** Lets the 12 seconds of everything that is waited for pass; `false` where nothing is. */
    passLimit: () => boolean;
  }
}

/** Runs in the page, before its scripts: what would happen after 12 seconds happens in `passLimit`. */
function holdLimit() {
  const due = new Map<unknown, () => void>();
  const { setTimeout: start, clearTimeout: stop } = window;
  window.setTimeout = ((run: () => void, ms?: number) => {
    const timer = start(ms === 12_000 ? () => {} : run, ms);
    if (ms === 12_000) due.set(timer, run);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer: number) => {
    due.delete(timer);
    stop(timer);
  }) as typeof clearTimeout;
  window.passLimit = () => {
    const all = [...due.values()];
    due.clear();
    for (const run of all) run();
    return all.length > 0;
  };
}

/** The body of a page in an engine: that clock, an element, the script. What other drivers do not tell is noted there. */
export const bodyWith = (engine: string, element = '<connection-map></connection-map>', script = SCRIPT) =>
  `${engine === 'chromium' ? '' : noting('')}<script>(${String(holdLimit)})()</script>${element}${script}`;

/** Waits until a file hangs, and lets its 12 seconds pass. */
export async function passLimit({ page }: Parent, files: Files): Promise<void> {
  await files.hang();
  await page.waitForFunction(() => window.passLimit());
}

/** What a page has on its console, but for what the browser itself says of files that do not come. */
export async function noiseOf({ page, records }: Parent): Promise<string[]> {
  const noise = [...records.noise, ...((await page.evaluate(() => window.noise as string[] | undefined)) ?? [])];
  return noise.filter((line) => !/Failed to load (resource|module script)/.test(line));
}

/** Codes of what went wrong, as the page has heard. */
export const errorsOf = async (parent: Parent) => (await parent.heard('error')).map(({ detail }) => detail['code']);

/** Waits until the focus is on something of the element. */
export const hasFocus = (parent: Parent, selector: string) => parent.find(`:is(${selector}):focus`);
