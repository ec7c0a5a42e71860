/**
 * The public custom properties, each documented by its comment, and the values derived from them. Other styles use
 * short private names. Source: host-contract.md, “Styling”.
 */
import { css } from './css.ts';

/**
 * Inherited page styles are reset on the card and not on the host element, where a `* { … }` rule of the page would
 * win; page selectors do not reach the card. The reset and the colours are separate rules because dark-mode extensions
 * mistake a rule with both for a mask.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size !important;
    /* the intrinsic width, for example in a flex row or a centred grid; with size containment it would be 0 */
    contain-intrinsic-inline-size: min(46em, 92vw);
    min-width: 0;
    /* --connection-map-max-width: maximum width of the card. Default 46em. */
    max-width: min(var(--connection-map-max-width, 46em), 100%);
    /* --connection-map-scroll-margin: height of a sticky header on the page. Default 1em. */
    scroll-margin: var(--connection-map-scroll-margin, 1em);
    /* --connection-map-font: font family. Default: the page’s. */
    font-family: var(--connection-map-font, inherit);
    /* --connection-map-font-size: base font size. Default medium, the size set in the browser. */
    font-size: var(--connection-map-font-size, medium) !important;
    padding: 0 !important;
    border: 0 !important;
  }
  .card {
    all: initial;
  }
  .card {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    color-scheme: inherit;
    -webkit-text-size-adjust: inherit;
    visibility: inherit;
    /* keeps the language of the lang attribute, which selects glyphs */
    -webkit-locale: revert-layer;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* fallbacks for browsers without light-dark() or relative colours */
  .card {
    --s0: #fdfaf4;
    --t0: #2d2628;
    --m0: #685d5f;
    --b0: #e6ddd3;
    --ink: #6d4470;
    --on: #fff;
    --wash: #f4efe7;
    --l0: #ede7ed;
    --l1: #dcd1dd;
    --l2: #cabacb;
    --l3: #b7a1b8;
    --l4: #9f82a0;
    /* --connection-map-surface: background of the card. A page that sets colours is responsible for contrast. */
    --s: var(--connection-map-surface, var(--s0));
    /* --connection-map-text: text colour. */
    --t: var(--connection-map-text, var(--t0));
    /* --connection-map-muted: colour of secondary text. */
    --m: var(--connection-map-muted, var(--m0));
    /* --connection-map-border: colour of thin lines. */
    --b: var(--connection-map-border, var(--b0));
    /* --connection-map-radius: corner radius of the card and of boxes. Default .75em. */
    --r: var(--connection-map-radius, 0.75em);
    --p: 1em;
  }
  @supports (color: light-dark(red, red)) and (color: oklch(from red l c h)) {
    .card {
      --s0: light-dark(#fdfaf4, #1e1b1b);
      --t0: light-dark(#2d2628, #efe8e3);
      --m0: light-dark(#685d5f, #b8aca9);
      --b0: light-dark(#e6ddd3, #3d3736);
      --on: light-dark(#fff, #1e1b1b);
      --k: light-dark(#fff, #171414);
      /* --connection-map-accent: only its hue is used. Each theme sets the lightness, so any accent is readable. */
      --a: var(--connection-map-accent, #6d4470);
      --ink: light-dark(oklch(from var(--a) 0.451 min(c, 0.1) h/1), oklch(from var(--a) 0.79 min(c * 0.7, 0.075) h/1));
      --wash: color-mix(in oklab, var(--b) 38%, var(--s));
      --l0: color-mix(in oklab, var(--ink) 12%, var(--k));
      --l1: color-mix(in oklab, var(--ink) 23%, var(--k));
      --l2: color-mix(in oklab, var(--ink) 35%, var(--k));
      --l3: color-mix(in oklab, var(--ink) 48%, var(--k));
      --l4: color-mix(in oklab, var(--ink) 65%, var(--k));
    }
  }
  @container (min-width: 25em) {
    .card {
      --p: 1.5em;
    }
  }
  @container (min-width: 36em) {
    .card {
      --p: 2.25em;
    }
  }
  @media (forced-colors: active) {
    .card {
      --ink: CanvasText;
      --s: Canvas;
      --t: CanvasText;
      --m: CanvasText;
      --b: CanvasText;
      --on: Canvas;
      --k: Canvas;
      --wash: Canvas;
    }
  }
`;
