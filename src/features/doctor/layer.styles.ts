/** Styles of the doctor’s panel. The rules of the host are important, so that no rule of the page wins over them. */
import { css } from '../../styles/css.ts';

/** Adopted by the shadow root of the panel. */
export const layerStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: auto 8px 8px auto !important;
    z-index: 2147483647 !important;
    width: min(38em, calc(100vw - 16px)) !important;
    font:
      15px/1.45 system-ui,
      sans-serif !important;
    color-scheme: light dark !important;
  }
  section[role='dialog'] {
    --ground: #fff;
    --text: #1d1d1f;
    --line: #8a8a90;
    --problem: #a3140f;
    --note: #70500a;
    --ok: #1c6030;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    max-height: min(36em, 75vh);
    padding: 0.75em;
    color: var(--text);
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: 8px;
    box-shadow: 0 4px 24px #0006;
    overflow-wrap: anywhere;
  }
  @media (prefers-color-scheme: dark) {
    section[role='dialog'] {
      --ground: #1d1d1f;
      --text: #f2f2f4;
      --line: #8a8a90;
      --problem: #ff9d94;
      --note: #f0c766;
      --ok: #8fd6a3;
    }
  }
  header,
  footer {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
  }
  footer {
    flex-wrap: wrap;
    justify-content: flex-start;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.1em;
  }
  h3 {
    font-size: 1em;
  }
  ul {
    list-style: none;
  }
  li {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--ok);
  }
  li.note {
    border-color: var(--note);
  }
  li.problem {
    border-color: var(--problem);
  }
  .level {
    color: var(--ok);
  }
  .note .level {
    color: var(--note);
  }
  .problem .level {
    color: var(--problem);
  }
  .list {
    flex: 1 1 auto;
    min-height: 6em;
    margin: 0.5em 0;
    overflow: auto;
  }
  details > section {
    margin-top: 0.5em;
  }
  summary {
    padding: 0.25em 0;
    min-height: 24px;
    cursor: pointer;
  }
  .verdict {
    padding: 0.4em 0;
    border-top: 1px solid var(--line);
    font-weight: 600;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    font: inherit;
    color: inherit;
    background: inherit;
  }
  [hidden] {
    display: none;
  }
  button {
    flex: none;
    min-height: 32px;
    overflow-wrap: normal;
    padding: 0.2em 0.8em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--line);
    border-radius: 6px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
`;
