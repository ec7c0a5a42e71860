/** Styles of a screen that replaces the card and is read from top to bottom. */
import { css } from './css.ts';

/** Part of the features that have such screens. */
export const page = css`
  /* text that is not announced yet still takes its space */
  .later {
    visibility: hidden;
  }
  .read {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding: 0.25em var(--p) 1.25em;
  }
  .read .care {
    border-radius: var(--r);
    padding-inline: 1em;
  }
  .line {
    border-block: 0.0625em solid var(--b);
    padding-block: 0.75em;
  }

  /* ways on, each with a second line */
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

  /* two buttons of equal weight */
  .pair {
    display: grid;
    gap: 0.625em;
  }
  .even {
    min-height: 3em;
    padding: 0.5em 1.25em;
    border: 0.0938em solid var(--ink);
    border-radius: 0.625em;
    font-weight: 600;
    text-align: center;
  }
  @media (hover: hover) {
    .opt:hover,
    .even:hover {
      background: var(--wash);
    }
  }
  @container (min-width: 25em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
