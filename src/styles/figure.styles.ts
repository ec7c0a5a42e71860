/** The map, its strips and icons. They draw the same contour layers from above and from the side. */
import { css } from './css.ts';

/** Part of the results chunk. */
export const figure = css`
  .plate {
    margin-inline: calc(var(--p) * -1);
    padding: 1.5em var(--p);
    background: var(--wash);
  }
  .fig {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr) minmax(0, 1fr);
    column-gap: 0.5em;
    line-height: 1.25;
    font-size: 0.875em;
    margin-top: 1.25em;
  }
  .fig b,
  .fig span {
    display: block;
  }
  .fig .xs {
    font-size: 0.9em;
  }
  /* a narrow figure has the short words, a wide one the long ones */
  .fig .whole {
    display: none;
  }
  .map {
    grid-area: 2/1/3/4;
    justify-self: center;
    width: 100%;
    max-width: 27em;
    /* Firefox takes the default height of a drawing in a grid */
    aspect-ratio: 1;
    margin-block: 0.25em -0.4em;
    stroke: var(--ink);
    stroke-opacity: 0.5;
    stroke-width: 0.6;
  }
  /* above the map on one last line, below it on one first line */
  .at-5,
  .at-0,
  .at-1 {
    align-self: end;
  }
  .at-5 {
    grid-area: 1/1;
  }
  .at-0 {
    grid-area: 1/2;
  }
  .at-1 {
    grid-area: 1/3;
  }
  /* side by side, so neither may pass the middle */
  .at-4,
  .at-2 {
    grid-area: 3/1/4/4;
    max-width: 48%;
    overflow-wrap: anywhere;
  }
  .at-2 {
    justify-self: end;
  }
  .at-3 {
    grid-area: 4/1/5/4;
    padding-top: 0.4em;
  }
  .at-0,
  .at-3 {
    text-align: center;
  }
  .at-1,
  .at-2 {
    text-align: end;
  }
  .sea {
    fill: var(--s);
  }
  .sea,
  .rays,
  .base {
    stroke-width: 1;
  }
  .relief {
    fill: var(--ink);
    fill-opacity: 0.14;
    stroke: var(--s);
    stroke-opacity: 0.6;
    stroke-width: 0.8;
  }
  .rings,
  .open,
  .tick,
  .none .base {
    fill: none;
    /* darker than the ink colour, which has too little contrast on the inner layers */
    stroke: var(--t);
    stroke-opacity: 1;
    stroke-width: 1.5;
    stroke-dasharray: 0.1 4.5;
    stroke-linecap: round;
  }
  figcaption p {
    margin-inline: auto;
    max-width: 30em;
    text-align: center;
  }
  .scale {
    display: grid;
    grid-template-columns: 45fr 25fr 30fr;
    line-height: 1.25;
  }
  .scale span {
    padding-block: 0.3em;
  }
  .scale span + span {
    border-inline-start: 0.125em dotted var(--ink);
    padding-inline-start: 0.4em;
  }
  .key {
    max-width: 24em;
    margin: 1.25em auto 0.75em;
    border-top: 0.0625em solid var(--ink);
  }
  .strip {
    display: block;
    width: 100%;
    height: 0.75em;
    overflow: visible;
  }
  .base {
    stroke: var(--ink);
  }
  .strips > li {
    padding-block: 1em;
  }
  .strips p {
    margin-top: 0.5em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-bottom: 0.5em;
  }
  .mark {
    width: 2.75em;
    flex: none;
    stroke: var(--ink);
    stroke-opacity: 0.5;
    stroke-width: 0.6;
  }
  .mark .sea {
    stroke: var(--l3);
  }
  .peek .map {
    width: 5.5em;
    margin: 0;
  }
  .peek .rays {
    display: none;
  }
  @container (max-width: 17em) {
    .at-0 {
      grid-area: 1/1/2/4;
    }
    .at-5 {
      grid-area: 2/1/3/4;
      max-width: 48%;
    }
    .at-1 {
      grid-area: 2/1/3/4;
      justify-self: end;
      max-width: 48%;
    }
    .map {
      grid-area: 3/1/4/4;
      margin: 0;
    }
    .at-4 {
      grid-area: 4/1/5/4;
    }
    .at-2 {
      grid-area: 5/1/6/4;
    }
    .at-4,
    .at-2 {
      max-width: none;
    }
    .at-3 {
      grid-area: 6/1/7/4;
    }
    .mark {
      display: none;
    }
    .scale {
      font-size: 0.8em;
    }
  }
  @container (min-width: 36em) {
    .fig {
      grid-template-columns: minmax(8.5em, 1fr) minmax(0, 27em) minmax(8.5em, 1fr);
      /* quarters of the map: the labels beside it begin at the tips of their axes */
      grid-template-rows: auto repeat(4, 1fr) auto;
      overflow-wrap: anywhere;
    }
    .fig .brief {
      display: none;
    }
    .fig .whole {
      display: block;
    }
    .map {
      grid-area: 2/2/6/3;
      margin: 0;
    }
    .at-5,
    .at-4,
    .at-1,
    .at-2 {
      align-self: start;
      max-width: none;
      margin-top: -0.65em;
    }
    .at-5 {
      grid-area: 3/1/5/2;
    }
    .at-4 {
      grid-area: 5/1/7/2;
    }
    .at-5,
    .at-4 {
      text-align: end;
    }
    .at-0,
    .at-3 {
      padding-block: 0.25em;
    }
    .at-1 {
      grid-area: 3/3/5/4;
    }
    .at-2 {
      grid-area: 5/3/7/4;
      justify-self: start;
    }
    .at-1,
    .at-2 {
      text-align: start;
    }
    .at-3 {
      grid-area: 6/2;
    }
  }
  /* lighter layers, so that rings and axes are visible on them; opaque lines, so that the outline is */
  @media (forced-colors: active) {
    .map,
    .strip,
    .mark {
      --l2: color-mix(in oklab, CanvasText 15%, Canvas);
      --l3: color-mix(in oklab, CanvasText 25%, Canvas);
      --l4: color-mix(in oklab, CanvasText 35%, Canvas);
      stroke-opacity: 1;
    }
    .relief {
      fill: none;
    }
  }
`;
