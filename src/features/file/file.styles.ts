/** Styles of opening a map, and of two maps. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const file = css`
  .read.step {
    align-content: start;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    padding: 1.25em 1em;
    border: 0.125em dashed var(--b);
    border-radius: var(--r);
  }
  .over .drop {
    border-color: var(--ink);
    background: var(--wash);
  }
  .drop > p:empty {
    display: none;
  }
  .choose-file {
    display: grid;
    align-content: center;
    position: relative;
    width: 100%;
    max-width: 18em;
  }
  .paste,
  .paste > textarea {
    display: block;
    width: 100%;
  }
  .paste > textarea {
    margin-top: 0.375em;
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--s);
    border: 0.0938em solid var(--m);
    border-radius: 0.625em;
    resize: vertical;
  }
  .read .even,
  .read .pair {
    width: 100%;
  }

  /* the middle of the earlier map */
  .then {
    fill: none;
    stroke: var(--t);
    stroke-opacity: 1;
    stroke-width: 2.25;
    stroke-dasharray: 7 4;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.75em;
    justify-content: center;
    margin-block: 1.25em 0.25em;
  }
  .legend span {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .legend svg {
    width: 2em;
    height: 1em;
    flex: none;
  }

  .lead + .tint {
    margin-top: 1em;
  }
  .fig + figcaption {
    margin-top: 1em;
  }

  /* a strip under its label; from 36em beside it, with the ruler over the strips */
  .time {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 0.75em;
    margin-top: 0.625em;
  }
  .said + .time {
    margin-top: 0.75em;
  }
  .pairs .said {
    font-size: 1.0625em;
    line-height: 1.4;
    margin-top: 0.25em;
  }

  /* two maps, each laid out as on a phone */
  .duo {
    display: grid;
    gap: 2em 1.5em;
  }
  .duo > * {
    container-type: inline-size;
    min-width: 0;
  }
  .talk > li {
    padding-block: 0.625em;
  }
  .talk > li + li,
  .fold + .talk {
    border-top: 0.0625em solid var(--b);
  }
  @container (min-width: 36em) {
    .time {
      grid-template-columns: 7em minmax(0, 1fr);
      align-items: end;
    }
  }
  @container (min-width: 40em) {
    .duo {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
