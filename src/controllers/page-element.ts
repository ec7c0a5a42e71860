/** How the element behaves on a page that it knows nothing of (host-contract.md, “Behaviour on a page”). */
import { LitElement, type PropertyDeclarations, type RenderOptions } from 'lit';
import { nextTask } from '../host/next-task.ts';

/**
 * The same options without a prototype. Lit reads many that nobody sets: they must not come from `Object.prototype`, to
 * which a page can add anything.
 */
const withoutPrototype = <Options extends object>(options: Options): Options =>
  Object.assign(Object.create(null), options);

/** Declarations of reactive properties, safe in the same way. */
export const declare = (declarations: PropertyDeclarations): PropertyDeclarations =>
  Object.fromEntries(Object.entries(declarations).map(([name, options]) => [name, withoutPrototype(options)]));

/** A `LitElement` with an open shadow root for a stranger’s page. */
export abstract class PageElement extends LitElement {
  /**
   * Lit’s constructor asks this of each property, takes away a value that was set before the script ran, and gives it back
   * with the first update: until then the property could not be read, and a newer value would be lost. So the value goes
   * through the property at once.
   */
  override hasOwnProperty(name: PropertyKey): boolean {
    const { elementProperties } = this.constructor as typeof LitElement;
    if (!Object.hasOwn(this, name) || !elementProperties.has(name)) return Object.hasOwn(this, name);
    const values = this as unknown as Record<PropertyKey, unknown>;
    const value = values[name];
    delete values[name];
    values[name] = value;
    return false;
  }

  override readonly renderOptions: RenderOptions = withoutPrototype({ host: this });

  override connectedCallback(): void {
    super.connectedCallback();
    // after a move the language may differ, and an element that was in another document has lost its style sheets
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // until the first update the page shows the content of the tag
    root.replaceChildren(document.createElement('slot'));
    // a slide show on the page would take these keys away from the controls
    root.addEventListener('keydown', (event) => {
      if (/^( |Enter|Arrow.+)$/.test((event as KeyboardEvent).key)) event.stopPropagation();
    });
    // a page’s form round the element would take it for one of its own fields, and mark itself as changed
    root.addEventListener('input', (event) => event.stopPropagation());
    return root;
  }

  /** The first update has a task of its own, so that a slow phone can respond in between. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await nextTask();
    super.scheduleUpdate();
  }

  /** Another document does not accept the style sheets of this one. */
  protected override shouldUpdate(): boolean {
    return this.ownerDocument === document;
  }

  /** Adds style sheets to the shadow root, each once. */
  protected adopt(sheets: readonly CSSStyleSheet[]): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    adoptedStyleSheets.push(...new Set(sheets.filter((sheet) => !adoptedStyleSheets.includes(sheet))));
  }
}
