/** Styles of the button that asks to share, and of the consent panel. */
import { css } from '../../styles/css.ts';

/** Part of the feature chunk. */
export const share = css`
  /* closer to what it follows than to the next section */
  .offer {
    margin-top: -1.25em;
  }
  .to {
    font-size: 1.375em;
    font-weight: 600;
  }
  .under {
    margin-top: 0.75em;
  }

  dl {
    margin: 0.5em 0 0;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.625em;
    border-top: 0.0625em solid var(--b);
  }
  dt {
    flex: 1 1 12em;
  }
  dd {
    margin: 0;
  }
  dd .mute {
    white-space: nowrap;
  }
  .stays li {
    position: relative;
    padding-inline-start: 1.5em;
    margin-top: 0.4em;
    max-width: 36em;
  }
  .stays li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.42em;
    inset-inline-start: 0.1em;
    width: 0.7em;
    height: 0.7em;
    border: 0.125em solid var(--m);
    border-radius: 50%;
  }
  pre {
    margin: 0;
    font: 0.8125em/1.5 monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
