/** The first screen: text above the drawing of two joined hills, or beside it. */
import { css } from './css.ts';

/** Part of the entry chunk. */
export const first = css`
  .first .body {
    flex: none;
    grid-template-rows: none;
    gap: 0.5em;
    padding-block: 0.75em 0;
  }
  .hero {
    flex: 1 1 5em;
    min-height: 4.5em;
    width: 100%;
    fill: none;
    stroke: var(--ink);
    stroke-opacity: 0.5;
    stroke-width: 0.6;
  }
  .act .go {
    width: 100%;
    margin-top: 0.5em;
  }
  .body > .care {
    padding: 0.5em 0.875em;
    border-radius: 0.625em;
    line-height: 1.4;
  }
  @container (max-width: 18em) {
    .hero {
      min-height: 2.5em;
    }
  }
  @container (min-width: 36em) {
    .first {
      flex-direction: row;
    }
    .first .body {
      flex: 1;
      /* not align-content: what does not fit would be cut off at the top, where nothing can scroll to */
      margin-block: auto;
      padding-block: 0;
      padding-inline-end: 1em;
    }
    .act {
      display: flex;
      flex-direction: row-reverse;
      align-items: center;
      justify-content: flex-end;
      gap: 1em;
    }
    .act .go {
      width: auto;
      margin: 0;
    }
    .hero {
      flex: none;
      /* stays when the text beside it scrolls */
      position: sticky;
      top: 0;
      width: 34%;
      mask: linear-gradient(to left, #000 75%, transparent);
    }
    .hero > g {
      transform: rotate(52deg);
    }
  }
  @container (min-width: 44em) {
    .hero {
      width: 40%;
    }
  }
`;
