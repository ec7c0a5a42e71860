/** Reads what a parent chose, dropped or pasted as a map. One at a time: the last wins. Nothing waits without end. */
import { inTime } from '../../host/time-limit.ts';
import type { MapFile } from '../../results/snapshot.ts';
import type { FeatureHost } from '../feature.ts';
import { MAX_FILE_BYTES, readMapFile, type MapFileFault } from './read.ts';

/** After so many ms a parent is told that something is on its way (instrument.md §10.7). */
const MOMENT = 400;

/** What the page hears of each fault (host-contract.md, `invalid-file`). Nothing of what a file says. */
const MESSAGES = {
  big: 'too large',
  foreign: 'not a map',
  damaged: 'cut off, changed or unreadable',
  newer: 'of a later version',
  older: 'of an earlier version that scored in another way',
} as const satisfies Record<MapFileFault, string>;

/** A text to check, or why there is none. */
type Found = { readonly text: string } | { readonly fault: MapFileFault };

/** The text of a file. One that is too large is not read at all. */
async function textOf(file: File): Promise<Found> {
  if (file.size > MAX_FILE_BYTES) return { fault: 'big' };
  try {
    return { text: await inTime(file.text()) };
  } catch {
    // a folder, a file that is gone, or one in a cloud that does not answer
    return { fault: 'damaged' };
  }
}

/** The reader of one element. */
export class Opener {
  #host: FeatureHost;
  #onOpen: (file: MapFile) => void;
  /** Which attempt is the last one. */
  #turn = 0;
  /** What was read, which is dealt with as soon as the screen is drawn and the checks have loaded. */
  #found: Found | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fault: MapFileFault | null = null;
  #isSlow = false;

  constructor(host: FeatureHost, onOpen: (file: MapFile) => void) {
    this.#host = host;
    this.#onOpen = onOpen;
  }

  /** Why the last attempt failed. */
  get fault(): MapFileFault | null {
    return this.#fault;
  }

  /** Something is read for longer than a moment. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** Reads a file. */
  async readFile(file: File): Promise<void> {
    const turn = this.#begin();
    const found = await textOf(file);
    if (turn === this.#turn) this.#take(found);
  }

  /** Reads a text. */
  readText(text: string): void {
    this.#begin();
    this.#take({ text });
  }

  /** Forgets everything; an attempt that is on its way comes to nothing. */
  stop(): void {
    this.#turn += 1;
    this.#fault = null;
    this.#settle();
  }

  /** Must be called after each drawing: a fault is announced only if it was not there before. */
  updated(): void {
    const found = this.#found;
    if (!found) return;
    if ('fault' in found) return this.#fail(found.fault);
    const schema = this.#host.parts.need('schema');
    if (!schema) return;
    const { file, fault } = readMapFile(found.text, schema);
    if (!file) return this.#fail(fault);
    this.#settle();
    this.#onOpen(file);
  }

  #fail(fault: MapFileFault) {
    this.#settle();
    this.#fault = fault;
    this.#host.element.requestUpdate();
    const message = `A file was not opened: it is ${MESSAGES[fault]}. Allowed: a map that was saved as a file.`;
    this.#host.events.emit('connection-map-error', { code: 'invalid-file', message });
  }

  #begin(): number {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#isSlow = true;
      this.#host.element.requestUpdate();
    }, MOMENT);
    this.#host.element.requestUpdate();
    return this.#turn;
  }

  #take(found: Found) {
    this.#found = found;
    this.#host.element.requestUpdate();
  }

  #settle() {
    clearTimeout(this.#timer);
    this.#isSlow = false;
    this.#found = null;
  }
}
