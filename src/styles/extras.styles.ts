/** Keeping, sharing, the shared tablet, the page’s own help. */
import { css } from './css.ts';

/** Comes with the extras chunk. */
export const extras = css`
  .read {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding: 0.25em var(--p) 1.25em;
  }
  .bar {
    flex-wrap: wrap;
  }
  .read .care {
    border-radius: var(--r);
    padding-inline: 1em;
  }
  .badge {
    border: 0.0938em dotted;
    border-radius: 2em;
    padding: 0.1em 0.875em;
    font-size: 0.8125em;
  }
  .opt {
    display: grid;
    align-content: center;
    width: 100%;
    min-height: 3.25em;
    padding: 0.25em 1em;
    line-height: 1.3;
    border: 0.0625em solid var(--b);
  }
  .opt,
  .even {
    border-radius: 0.625em;
  }
  .opt + .opt {
    margin-top: 0.375em;
  }
  @media (hover: hover) {
    .opt:hover,
    .even:hover {
      background: var(--wash);
    }
  }
  .pair,
  .near {
    display: grid;
    gap: 0.625em;
  }
  .even {
    min-height: 3em;
    padding: 0.5em 1.25em;
    border: 0.0938em solid var(--ink);
    font-weight: 600;
    text-align: center;
  }
  .later {
    visibility: hidden;
  }
  .ends {
    padding-bottom: 1em;
  }
  b + .link {
    margin-inline-start: 0.5em;
  }
  .to {
    font-size: 1.375em;
    font-weight: 600;
  }
  .under {
    margin-top: 0.75em;
  }

  /* consent */
  dl {
    margin: 0.5em 0 0;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.625em;
    border-top: 0.0625em solid var(--b);
  }
  dt {
    flex: 1 1 12em;
  }
  dd {
    margin: 0;
  }
  dd .mute {
    white-space: nowrap;
  }
  .stays li {
    position: relative;
    padding-inline-start: 1.5em;
    margin-top: 0.4em;
    max-width: 36em;
  }
  .stays li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.42em;
    inset-inline-start: 0.1em;
    width: 0.7em;
    height: 0.7em;
    border: 0.125em solid var(--m);
    border-radius: 50%;
  }
  .line {
    border-block: 0.0625em solid var(--b);
    padding-block: 0.75em;
  }
  pre {
    margin: 0;
    font: 0.8125em/1.5 monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  /* the page’s own lines and places; a long address breaks where it must */
  .slot,
  .near {
    overflow-wrap: anywhere;
  }
  .slot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding: 0.25em 1em;
    background: var(--s);
    border-radius: 0.625em;
    font-weight: 600;
  }
  .slot a,
  .tel {
    line-height: 2.75em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .near {
    margin-top: 1em;
  }
  .near > * {
    border: 0.0625em solid var(--b);
    border-radius: var(--r);
    padding: 0.875em 1em;
  }
  .near a {
    min-height: 2.75em;
    line-height: 2.75em;
  }
  .tel {
    font-weight: 600;
  }

  /* the shared tablet */
  dialog {
    width: min(24em, 90%);
    border: 0.0625em solid var(--b);
    border-radius: var(--r);
    background: var(--s);
    color: var(--t);
    padding: 2em 1.5em;
    text-align: center;
  }
  dialog::backdrop {
    background: #000b;
  }
  .count {
    display: grid;
    place-items: center;
    width: 11em;
    max-width: 100%;
    margin-inline: auto;
  }
  .count > * {
    grid-area: 1/1;
  }
  .count svg {
    width: 100%;
    fill: var(--ink);
  }
  .count .gone {
    fill: var(--b);
  }
  .count p {
    max-width: 5em;
    font-size: 1.375em;
    line-height: 1.2;
  }

  @container (min-width: 25em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 36em) {
    .near {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
