/** One question: the progress trail, space for the longest wording, answers in a column or in a row. */
import { css } from './css.ts';

/** Part of the questions chunk. */
export const question = css`
  .walk {
    display: flex;
    align-items: center;
    /* room for the dots beyond the end of the trail */
    gap: 0 2.125em;
    padding-inline: var(--p);
  }
  .trail {
    flex: 1;
    min-width: 0;
    height: 1.5em;
    margin-block: 0.25em;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .trail,
  .trail svg {
    overflow: visible;
  }
  .trail .two {
    fill: var(--ink);
  }
  .ahead {
    stroke: var(--m);
    stroke-dasharray: 0.1 6;
  }
  /* all questions of the group in one place: the space of the tallest */
  .held {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .held > * {
    grid-area: 1/1;
  }
  /* where there is room the hint stands in one line, so that a long question needs no scrolling */
  .held p {
    max-width: none;
  }
  /* not even where the page’s rule for ::part(question) says otherwise */
  .spacer,
  .spacer > * {
    visibility: hidden !important;
  }
  .freq .choice {
    flex: 1 0 auto;
    min-height: 2.75em;
  }
  .how {
    margin-inline: var(--p);
  }
  .how > summary {
    color: var(--m);
  }
  @container (min-width: 36em) {
    .held + .choices,
    .freq {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-content: start;
    }
    .choices.freq {
      grid-template-columns: repeat(5, 1fr);
      gap: 0;
    }
    .freq::before,
    .freq::after {
      content: '';
      position: absolute;
      z-index: -1;
      grid-area: 1/1/2/6;
      inset: 0;
      border: 0.0625em solid var(--b);
      border-radius: 0.625em;
    }
    .freq::after {
      inset: 1.7em 10% auto;
      border-width: 0.125em 0 0;
      border-color: var(--l3);
      border-radius: 0;
    }
    .freq .choice {
      flex-direction: column;
      gap: 0.625em;
      margin: 0.25em;
      padding: 0.75em 0.25em;
      text-align: center;
    }
    /* a border in the colour of the card would break the line */
    .freq .choice:not(.on, .na) {
      margin: 0.3125em;
      border: 0;
    }
    .freq input {
      width: 1.5em;
      height: 1.5em;
    }
    .freq input:checked {
      border-width: 0.45em;
    }
    .freq .na {
      grid-area: 2/1/3/6;
      flex-direction: row;
      margin: 0.625em 0 0;
      padding: 0.25em 1.375em;
      text-align: start;
    }
  }
`;
