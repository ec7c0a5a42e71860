/** Styles of “My page” round its sheet. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const pageStyles = css`
  .picks {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .picks legend {
    padding: 0;
    font-size: 1.0625em;
    line-height: 1.4;
    font-weight: 600;
  }
  .picks .check {
    line-height: 1.3;
  }
  .picks .check > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .field,
  .card .field {
    display: block;
    width: 100%;
    min-height: 3em;
    margin-top: 0.25em;
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--s);
    border: 0.0938em solid var(--m);
    border-radius: 0.625em;
  }
  .card .field:focus {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.125em;
  }
  textarea.field {
    height: 9em;
    font: 0.8125em/1.5 monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  input.field {
    height: auto;
    cursor: text;
  }
  .acts .pair {
    margin-top: 0.75em;
  }
  .acts .go,
  .acts .even {
    width: 100%;
  }
  .acts .even + p {
    margin-top: 0.375em;
  }
  /* not hidden, or nothing would be printed */
  .on-paper {
    position: fixed;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  @container (min-width: 36em) {
    .parts {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 1.5em;
    }
  }
`;
