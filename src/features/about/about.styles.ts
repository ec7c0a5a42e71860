/** Styles of “How this works”. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const about = css`
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
    .def {
      grid-template-columns: 11em minmax(0, 1fr);
    }
    .def > .aside {
      grid-column: 2;
    }
  }
`;
