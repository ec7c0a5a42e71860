/** The look back over the answers, and “How this works”. */
import { css } from './css.ts';

/** Comes after the results. */
export const more = css`
  /* the look back */
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

  /* how this works */
  .read {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding: 0.25em var(--p) 1.25em;
  }
  .def {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em 2em;
  }
  .def .h3 {
    font-size: 1.0625em;
    line-height: 1.4;
    margin: 0;
  }
  .aside {
    border: 0.0625em solid var(--b);
    border-radius: 0.625em;
    padding: 0.75em 1em;
    margin-top: 0.75em;
  }
  .aside > * + * {
    margin-top: 0.5em;
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
    .def {
      grid-template-columns: 11em minmax(0, 1fr);
    }
    .def > .aside {
      grid-column: 2;
    }
  }
`;
