/** Styles of kiosk mode. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const kiosk = css`
  dialog {
    width: min(24em, 90%);
    border: 0.0625em solid var(--b);
    border-radius: var(--r);
    background: var(--s);
    color: var(--t);
    padding: 2em 1.5em;
    text-align: center;
  }
  dialog::backdrop {
    background: #000b;
  }
  .count {
    display: grid;
    place-items: center;
    width: 11em;
    max-width: 100%;
    margin-inline: auto;
  }
  .count > * {
    grid-area: 1/1;
  }
  .count svg {
    width: 100%;
    fill: var(--ink);
  }
  .count .gone {
    fill: var(--b);
  }
  .count p {
    max-width: 5em;
    font-size: 1.375em;
    line-height: 1.2;
  }
`;
