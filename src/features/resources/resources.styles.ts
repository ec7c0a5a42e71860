/** Styles of the help that the page supplies. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const resources = css`
  /* a long URL can break anywhere */
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
  .slot > bdi {
    padding-block: 0.5em;
  }
  .slot .mute {
    font-weight: 400;
  }
  .slot a,
  .tel {
    min-width: 2.75em;
    line-height: 2.75em;
  }
  .near {
    display: grid;
    gap: 0.625em;
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

  @container (min-width: 36em) {
    .near {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
