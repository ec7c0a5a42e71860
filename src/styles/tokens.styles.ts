/**
 * Every public custom property, with the comment that is its documentation, and what is derived from them.
 * Short private names are used everywhere else. Source: host-contract.md, “Styling”; the design guide, “Tokens”.
 */
import { css } from './css.ts';

/**
 * The page’s type ends at the card, which no selector of the page reaches: there it is reset, and not on the host element,
 * where a `* { … }` of the page would win. Reset and colours are rules apart: extensions that darken pages take a rule with
 * both for a mask.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size !important;
    /* so wide where the page asks how wide it would be: a flex row, a grid in the middle; contained, it would be 0 */
    contain-intrinsic-inline-size: min(46em, 92vw);
    min-width: 0;
    /* --connection-map-max-width: how wide the card may get. Default 46em. */
    max-width: min(var(--connection-map-max-width, 46em), 100%);
    /* --connection-map-scroll-margin: room that a sticky header of the page takes. Default 1em. */
    scroll-margin: var(--connection-map-scroll-margin, 1em);
    /* --connection-map-font: font family. Default: the page’s. */
    font-family: var(--connection-map-font, inherit);
    /* --connection-map-font-size: base size. Default medium, which is the reader’s own. */
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
    visibility: inherit;
    /* the language of its lang attribute, which chooses glyphs */
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
  /* plain values first, for engines without light-dark() or relative colours */
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
    /* --connection-map-surface: ground of the card. Contrast is the page’s from here on. */
    --s: var(--connection-map-surface, var(--s0));
    /* --connection-map-text: text. */
    --t: var(--connection-map-text, var(--t0));
    /* --connection-map-muted: secondary text. */
    --m: var(--connection-map-muted, var(--m0));
    /* --connection-map-border: hairlines. */
    --b: var(--connection-map-border, var(--b0));
    /* --connection-map-radius: corners of the card and of boxes. Default .75em. */
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
      /* --connection-map-accent: its hue is used; lightness is ours in each theme, so any accent stays readable. */
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
