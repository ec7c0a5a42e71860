/** Styles of the review. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const review = css`
  .ans {
    border-top: 0.0625em solid var(--b);
  }
  .peek {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 1em;
    background: var(--s);
    border-bottom: 0.0625em solid var(--b);
    padding: 0.25em var(--p);
  }
  .ans > summary {
    padding-block: 0.75em;
    scroll-margin-top: 7em;
  }
  .head {
    overflow-wrap: anywhere;
  }
  .val {
    color: var(--ink);
    font-weight: 600;
  }
  .was {
    display: inline-block;
    margin-inline-start: 0.75em;
    color: var(--t);
    font-weight: 400;
  }
  .was::before {
    content: '●' / '';
    color: var(--ink);
    margin-inline-end: 0.4em;
  }

  @container (min-width: 36em) {
    .qa {
      display: grid;
      grid-template-columns: 1fr 12em;
      gap: 1.5em;
    }
    .was {
      display: block;
      margin: 0;
    }
  }
`;
