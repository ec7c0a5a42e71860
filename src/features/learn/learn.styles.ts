/** Styles of “Why this helps”. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const learn = css`
  .asks {
    border-bottom: 0.0625em solid var(--b);
  }
  /* where a link leads: clear of a header of the page that sticks */
  .asks > * {
    scroll-margin: var(--connection-map-scroll-margin, 1em);
  }
  .asks > * > summary {
    min-height: 3.25em;
    font-size: 1.0625em;
    line-height: 1.4;
  }
`;
