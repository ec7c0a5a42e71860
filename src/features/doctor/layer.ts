/**
 * The report on the page: a panel over it that is not modal, in a shadow root of its own. It takes no room, no focus and no
 * style of the page, and works where a policy forbids inline styles and HTML from text.
 */
import type { CheckResult, Finding } from './finding.ts';
import { layerStyles } from './layer.styles.ts';
import { LEVEL_WORDS, verdictOf } from './report.ts';

/** What the panel asks of the doctor. */
export interface LayerHost {
  checkAgain(): void;
  /** The panel is gone. */
  closed(): void;
}

/** Marks the element that holds the panel. */
const MARK = 'data-connection-map-doctor';
const TITLE = 'title';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; a text child is shown as text. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}

const line = (label: string, text: string) => make('p', {}, make('b', {}, `${label}: `), text);

const findingView = ({ level, found, means, do: cure }: Finding) =>
  make(
    'li',
    { class: level },
    make('p', {}, make('b', { class: 'level' }, LEVEL_WORDS[level]), ' ', found),
    ...(means ? [line('What it means', means)] : []),
    ...(cure ? [line('What to do', cure)] : []),
  );

/** A check with findings of some kind; nothing where it has none. */
function checkView({ title, findings }: CheckResult, isOk: boolean): HTMLElement[] {
  const shown = findings.filter(({ level }) => (level === 'ok') === isOk);
  return shown.length ? [make('section', {}, make('h3', {}, title), make('ul', {}, ...shown.map(findingView)))] : [];
}

function resultsView(results: readonly CheckResult[]): HTMLElement[] {
  const well = results.flatMap((result) => checkView(result, true));
  return [
    ...results.flatMap((result) => checkView(result, false)),
    make('details', {}, make('summary', {}, `What is well (${well.length} of ${results.length} checks)`), ...well),
  ];
}

/** The panel. */
export class Layer {
  /** The shadow root of the panel. */
  readonly root: ShadowRoot;

  #host: HTMLElement;
  #page: LayerHost;
  #list = make('div', { class: 'list', tabindex: '0', role: 'group', 'aria-label': 'Findings' });
  #verdict = make('p', { class: 'verdict', role: 'status' });
  /** Where the text stands that a browser does not let be copied. */
  #text = make('textarea', { readonly: '', 'aria-label': 'The report as text', rows: '6', hidden: '' });
  #lines: readonly string[] = [];

  constructor(page: LayerHost) {
    this.#page = page;
    this.#host = make('div', { [MARK]: '' });
    this.root = this.#host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [layerStyles];
    this.root.append(this.#draw());
    this.root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.#close();
    });
    // behind the body, so that nothing in it counts one child more
    document.documentElement.append(this.#host);
    if ('showPopover' in this.#host) {
      this.#host.setAttribute('popover', 'manual');
      this.#host.showPopover();
    }
  }

  /** Whether a doctor is on the page already. */
  static isOnPage(): boolean {
    return document.querySelector(`[${MARK}]`) !== null;
  }

  /** The doctor is looking. */
  showBusy(): void {
    this.#verdict.textContent = 'Looking at the page …';
  }

  /** Shows the findings. `lines`: the same as text, for copying. */
  show(results: readonly CheckResult[], lines: readonly string[]): void {
    this.#lines = lines;
    this.#list.replaceChildren(...resultsView(results));
    this.#verdict.textContent = verdictOf(results);
  }

  #draw(): HTMLElement {
    return make(
      'section',
      { role: 'dialog', 'aria-labelledby': TITLE, lang: 'en', dir: 'ltr' },
      make(
        'header',
        {},
        make('h2', { id: TITLE }, 'Connection map: the doctor'),
        button('Close', () => this.#close()),
      ),
      this.#list,
      this.#text,
      this.#verdict,
      make(
        'footer',
        {},
        button('Check again', () => this.#page.checkAgain()),
        button('Copy as text', () => void this.#copy()),
        button('Reload the page', () => location.reload()),
      ),
    );
  }

  async #copy() {
    const text = this.#lines.join('\n');
    try {
      await navigator.clipboard.writeText(text);
      this.#verdict.textContent = 'Copied.';
    } catch {
      // an insecure page, or a frame without the permission
      this.#text.hidden = false;
      this.#text.value = text;
      this.#text.select();
    }
  }

  #close() {
    this.#host.remove();
    this.#page.closed();
  }
}
