/** Styles of storage. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const storage = css`
  .opt {
    display: grid;
    align-content: center;
    width: 100%;
    min-height: 3.25em;
    padding: 0.25em 1em;
    line-height: 1.3;
    border: 0.0625em solid var(--b);
    border-radius: 0.625em;
  }
  .opt + .opt {
    margin-top: 0.375em;
  }
  @media (hover: hover) {
    .opt:hover {
      background: var(--wash);
    }
  }
  .ends {
    padding-bottom: 1em;
  }
  .fold > .ends {
    padding-top: 0.75em;
  }
`;
