/** Headings. They use `role="heading"` because their level depends on the page’s outline (`heading-level`). */
import { nothing, type TemplateResult } from 'lit';
import { html } from './html.ts';

/** Options of a heading. */
export interface HeadingOptions {
  /** Classes. `h2`, `h3`, `h4` and `q` set the size. */
  readonly look: string;
  readonly id?: string;
  /** Names for `::part`. */
  readonly part?: string;
  /** Receives focus when its screen is shown. */
  readonly lead?: boolean;
  /** Can receive focus from a link on the screen. */
  readonly isFocusable?: boolean;
  /** The id of what a screen reader says of it beside its words. */
  readonly describedBy?: string;
}

/** Every optional one by name: what a page has put on `Object.prototype` is not an option. */
const NO_OPTIONS = { id: nothing, part: nothing, lead: false, isFocusable: false, describedBy: nothing };

/** A heading. Levels above 6 are set to 6 (host-contract.md, `heading-level`). */
export function heading(level: number, content: unknown, options: HeadingOptions): TemplateResult {
  const { look, id, part, lead, isFocusable, describedBy } = { ...NO_OPTIONS, ...options };
  return html`<div
    class=${look}
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id}
    part=${part}
    aria-describedby=${describedBy}
    tabindex=${lead || isFocusable ? -1 : nothing}
    ?data-lead=${lead}
  >
    ${content}
  </div>`;
}
