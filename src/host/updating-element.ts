/**
 * What one element needs of a framework, and no more: it weighs a fifth of Lit’s own base class, of which every parent
 * would download reflection, converters, controllers and inheritance that nothing here uses. Lit still draws.
 */
import { render } from 'lit/html.js';

/** Ends the present task, so that a slow phone can answer its reader in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * An element that draws itself in an open shadow root. Changes of one moment are drawn once, a microtask later; nothing
 * is drawn before it is in a page for the first time, and then in a task of its own. Properties that a page sets before
 * the script runs are kept.
 */
export abstract class UpdatingElement extends HTMLElement {
  /** Attribute → the property of the same meaning. An attribute sets its property; a property sets no attribute. */
  static readonly settings: Readonly<Record<string, string>>;
  /** Properties that have no attribute. */
  static readonly handed: readonly string[] = [];
  /** What the shadow root adopts at first. */
  static readonly sheets: readonly CSSStyleSheet[];

  static get observedAttributes(): string[] {
    return Object.keys(this.settings);
  }

  static get names(): string[] {
    return [...Object.values(this.settings), ...this.handed];
  }

  /** The settings as the page gave them, by property; `null` is an attribute that was taken away. */
  protected readonly given: Record<string, unknown> = {};
  #root: ShadowRoot | undefined;
  #wasConnected = false;
  #wasDrawn = false;
  #isDue = false;
  #updated: Promise<void> = Promise.resolve();

  /** Gives a class its properties; to be called once, in its static block. */
  protected static declareSettings() {
    for (const name of this.names) {
      // every element has it of its own, and it sets its attribute
      if (name in this.prototype) continue;
      Object.defineProperty(this.prototype, name, {
        get(this: UpdatingElement) {
          return this.given[name];
        },
        set(this: UpdatingElement, value: unknown) {
          this.#give(name, value);
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  constructor() {
    super();
    for (const name of (this.constructor as typeof UpdatingElement).names) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      // set before the script ran, it would hide the property of the class
      if (own && delete (this as Record<string, unknown>)[name]) this.given[name] = own.value;
    }
  }

  connectedCallback() {
    this.#wasConnected = true;
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null) {
    this.#give((this.constructor as typeof UpdatingElement).settings[attribute]!, value);
  }

  /** Made with the first drawing: until then the page shows what stands between the element’s tags. */
  protected get root(): ShadowRoot {
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: 'open' });
      // the keys that its controls live by are not for a slide show of the page’s, which would take them away
      this.#root.addEventListener('keydown', (event) => {
        if (/^( |Enter|Arrow.+)$/.test((event as KeyboardEvent).key)) event.stopPropagation();
      });
    }
    return this.#root;
  }

  /** Adds style sheets, each once. */
  protected adopt(sheets: readonly CSSStyleSheet[]): void {
    const { adoptedStyleSheets } = this.root;
    adoptedStyleSheets.push(...sheets.filter((sheet) => !adoptedStyleSheets.includes(sheet)));
  }

  /** Resolves when what has changed so far is drawn, and what follows from it done; rejects where drawing throws. */
  get updateComplete(): Promise<void> {
    return this.#updated;
  }

  /** Has it drawn anew, soon and once. Gives `updateComplete`. */
  protected requestUpdate(): Promise<void> {
    if (!this.#isDue && this.#wasConnected) {
      this.#isDue = true;
      this.#updated = this.#update();
    }
    return this.#updated;
  }

  /** A setting is given; it is read when it is drawn. */
  protected abstract settingsChanged(): void;
  /** What is shown now: anything that Lit draws. */
  protected abstract draw(): unknown;
  /** What was drawn is in the document; gives what follows from it. */
  protected abstract drawn(): Promise<void>;

  #give(name: string, value: unknown) {
    if (Object.is(value, this.given[name])) return;
    this.given[name] = value;
    this.settingsChanged();
    this.requestUpdate();
  }

  async #update() {
    await (this.#wasDrawn ? null : nextTask());
    this.#wasDrawn = true;
    this.#isDue = false;
    // in another document no sheet of this one’s is allowed; what has been there has lost them
    if (this.ownerDocument !== document) return;
    this.adopt((this.constructor as typeof UpdatingElement).sheets);
    render(this.draw(), this.root);
    await this.drawn();
  }
}
