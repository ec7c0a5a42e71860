/** Styles of storage. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const storage = css`
  .ends {
    padding-bottom: 1em;
  }
  .fold > .ends {
    padding-top: 0.75em;
  }
`;
