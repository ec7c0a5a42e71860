/**
 * Prints from a frame of our own, the one way that works under any host page’s styles and policy. What is done and not done
 * here was each met in a browser: take-along.md, Page on paper.
 */
import { fillPaper, type Paper, type PaperWindow } from './paper.ts';

/** `asked`: the browser prints or asks how. `blocked`: it does not. */
export type PrintOutcome = 'asked' | 'blocked';

/** A browser that has not begun to print after this time will not. In ms. */
const PRINT_LIMIT = 2000;

/** Prints one document at a time. */
export class Printer {
  #frame: HTMLIFrameElement | null = null;
  /** A press waits for its outcome. A second one would take away the frame that is being printed. */
  #isAsking = false;

  /**
   * Prints a document. `place`: what the frame stands in, at its end. `onOutcome` is called once or twice: WebKit says late
   * that it did print.
   */
  async print(place: Element, paper: Paper, onOutcome: (outcome: PrintOutcome) => void): Promise<void> {
    if (this.#isAsking) return;
    this.clear();
    this.#isAsking = true;
    const frame = document.createElement('iframe');
    this.#frame = frame;
    const say = (outcome: PrintOutcome) => {
      if (this.#frame !== frame) return;
      this.#isAsking = false;
      onOutcome(outcome);
    };
    const timer = setTimeout(() => say('blocked'), PRINT_LIMIT);
    const handleAsked = () => {
      clearTimeout(timer);
      say('asked');
    };
    const handleBlocked = () => {
      clearTimeout(timer);
      say('blocked');
    };
    frame.className = 'on-paper';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    // before it is attached: most engines load the empty document at once, Firefox before 148 later, and anew
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    place.append(frame);
    await loaded;
    // it is of another origin where the page stands in a sandbox without `allow-same-origin`
    const view = frame.contentDocument && (frame.contentWindow as PaperWindow | null);
    // some in-app browsers have no print
    if (!view || typeof view.print !== 'function') return handleBlocked();
    for (const type of ['beforeprint', 'afterprint']) view.addEventListener(type, handleAsked);
    try {
      fillPaper(view, paper);
      view.print();
    } catch {
      // Firefox, while it prints already; a browser that cannot fill or print a frame
      handleBlocked();
    }
  }

  /** Takes the frame away. Not right after printing: WebKit prints later, and then prints nothing, or the page. */
  clear(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#isAsking = false;
  }
}
