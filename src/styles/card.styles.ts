/** Styles shared by all screens: the card, its box, type, rows, drawings. */
import { css } from './css.ts';

/** Part of the entry chunk. */
export const card = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    color: var(--t);
    background: var(--s);
    border: 0.0625em solid var(--b);
    border-radius: var(--r);
    overflow: clip;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  /* for screen readers only; takes no space */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* type */
  .sm {
    font-size: 0.875em;
  }
  .mute {
    color: var(--m);
  }
  .h2 {
    font-size: 1.375em;
  }
  .h3,
  .q {
    font-size: 1.25em;
  }
  .h2,
  .h3,
  .q {
    line-height: 1.3;
    text-wrap: balance;
  }
  .h2,
  .h3,
  .h4,
  .q,
  b,
  .go {
    font-weight: 600;
  }
  .bal,
  .choice {
    text-wrap: balance;
  }
  p {
    max-width: 36em;
  }
  .stack > * + * {
    margin-top: 0.75em;
  }
  .tight > * + * {
    margin-top: 0.375em;
  }

  .bar,
  .nav,
  .row {
    display: flex;
    align-items: center;
    gap: 0 1.25em;
  }
  .nav,
  .row {
    flex-wrap: wrap;
  }
  .bar,
  .nav {
    padding-inline: var(--p);
  }
  .bar {
    justify-content: space-between;
    gap: 0 0.75em;
    color: var(--m);
    text-wrap: balance;
  }
  .badge {
    border: 0.0938em dotted;
    border-radius: 2em;
    padding: 0.1em 0.5em;
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .bar > :last-child {
    text-align: end;
  }
  /* the place of a button that does not stand */
  .spare {
    visibility: hidden;
  }
  .nav {
    padding-bottom: 0.5em;
  }
  .nav p,
  .nav .check {
    flex: 0 0 100%;
    max-width: none;
  }
  .nav p {
    min-height: 1.5em;
  }
  .nav .go {
    margin-inline-start: auto;
  }

  /* the box: 46em or (when wide) 36em high up to the last question, or higher if the page reserves more */
  .one,
  .step {
    display: flex;
    flex-direction: column;
  }
  .one {
    min-height: inherit;
  }
  .step {
    flex: 1 0 43.12em;
    overflow: auto;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    grid-template-rows: auto 1fr;
    gap: 0.75em;
    padding: 0.25em var(--p) 0;
  }
  .wait {
    align-content: center;
    justify-items: center;
    grid-template-rows: auto;
    text-align: center;
  }

  /* drawings; the colours of the sheets */
  svg * {
    vector-effect: non-scaling-stroke;
  }
  .l0 {
    fill: var(--l0);
  }
  .l1 {
    fill: var(--l1);
  }
  .l2 {
    fill: var(--l2);
  }
  .l3 {
    fill: var(--l3);
  }
  .l4 {
    fill: var(--l4);
  }
  .two {
    fill: var(--s);
    stroke: none;
  }
  [dir='rtl'] :not(svg) > svg {
    transform: scaleX(-1);
  }

  /* text twice as large on a phone: the badge and the way out go below */
  @container (max-width: 14em) {
    .bar {
      flex-wrap: wrap;
    }
  }
  @container (max-width: 18em) {
    .h2,
    .q {
      font-size: 1.125em;
    }
    .body {
      gap: 0.5em;
    }
    .nav {
      gap: 0 0.5em;
      padding-bottom: 0.25em;
    }
    .nav .go {
      padding-inline: 0.75em;
    }
  }
  @container (min-width: 36em) {
    .step {
      flex-basis: 33.12em;
    }
    .h2 {
      font-size: 1.75em;
    }
    .h3 {
      font-size: 1.375em;
    }
    .q {
      font-size: 1.5em;
    }
    .two-up {
      grid-template: 1fr/2fr 3fr;
      gap: 1.5em;
    }
  }
  @container (min-width: 44em) {
    .two-up {
      grid-template: 1fr/1fr 1fr;
      gap: 2em;
    }
  }
`;
