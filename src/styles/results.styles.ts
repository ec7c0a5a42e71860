/** Styles of the results screen. */
import { css } from './css.ts';

/** Part of the results chunk. */
export const results = css`
  .xs {
    font-size: 0.8125em;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.5em var(--p) 1em;
    gap: 2.5em;
  }
  .lead,
  .map-title {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .lead {
    margin-top: 0.3em;
  }
  .lead,
  .quotes,
  .fig,
  figcaption {
    text-wrap: balance;
  }
  section > .h3 {
    margin-bottom: 0.4em;
  }
  /* where a link leads: clear of a header of the page that sticks */
  .plate {
    scroll-margin: var(--connection-map-scroll-margin, 1em);
  }
  .title {
    font-size: 0.875em;
    line-height: 1.5;
  }
  .say,
  .quotes li {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .quotes li {
    display: flex;
    gap: 0.75em;
    margin-top: 0.625em;
  }
  .quotes li::before {
    content: '';
    forced-color-adjust: none;
    flex: none;
    width: 1.25em;
    height: 1.4em;
    background:
      radial-gradient(circle at 30% 50%, var(--ink) 0.3em, transparent 0.34em),
      radial-gradient(circle at 80% 58%, var(--ink) 0.2em, transparent 0.24em);
  }
  .quality {
    margin-bottom: 0.75em;
  }
  .results .care {
    border-radius: var(--r);
    padding-inline: 1em;
  }
  .check {
    line-height: 1.3;
  }
  .strips > li + li {
    border-top: 0.0625em solid var(--b);
  }
  .box {
    border: 0.0625em solid var(--b);
    border-radius: var(--r);
    padding-inline: 1em;
  }
  .box > summary {
    padding-block: 0.75em;
  }
  /* the way to the first suggestion: a card that leads down to its like */
  .jump {
    display: flex;
    align-items: center;
    gap: 0.875em;
    width: 100%;
    margin-top: 1.75em;
    padding-block: 0.75em;
    background: var(--s);
  }
  .jump > span {
    flex: 1;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .cite > summary::after {
    display: none;
  }
  .cite a {
    display: block;
    padding-block: 0.875em;
    overflow-wrap: anywhere;
  }
  .cards {
    margin-top: 1em;
  }
  .tint {
    background: var(--wash);
    padding: 0.75em 1em;
    border-radius: 0.625em;
  }
  .role,
  .val {
    display: block;
  }
  /* “How this works” looks like a disclosure but opens a screen */
  .turn {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.875em;
    min-height: 2.75em;
    padding-block: 0.25em;
    width: 100%;
  }
  .turn::after,
  .jump::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--m);
    border-width: 0 0.125em 0.125em 0;
    margin-inline-end: 0.375em;
    transform: rotate(-45deg);
  }
  .jump::after {
    transform: rotate(45deg);
  }
  [dir='rtl'] .turn::after {
    transform: rotate(135deg);
  }

  @container (min-width: 36em) {
    .map-title {
      font-size: 1.75em;
    }
    .lead {
      font-size: 1.5em;
    }
  }
`;
