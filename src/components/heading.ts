/** Headings: their level follows the page’s outline (`heading-level`), so they are roles and not elements. */
import { nothing, type TemplateResult } from 'lit';
import { html } from './html.ts';

/** How a heading differs from a plain one. */
export interface HeadingOptions {
  /** Classes: `h2`, `h3`, `h4`, `q` give its size. */
  readonly look: string;
  readonly id?: string;
  /** Names for `::part`. */
  readonly part?: string;
  /** The focus goes here when its screen comes. */
  readonly lead?: boolean;
}

/** A heading of a level; deeper ones than 6 are 6 (host-contract.md, `heading-level`). */
export const heading = (level: number, content: unknown, { look, id, part, lead }: HeadingOptions): TemplateResult =>
  html`<div
    class=${look}
    role="heading"
    aria-level=${Math.min(level, 6)}
    id=${id ?? nothing}
    part=${part ?? nothing}
    tabindex=${lead ? -1 : nothing}
    ?data-lead=${lead}
  >
    ${content}
  </div>`;
