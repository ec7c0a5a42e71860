/** Styles of the sheet, on the screen and on paper: black on white, nothing under 8 pt (take-along.md, Page on paper). */
import { css } from '../../styles/css.ts';

/** For both. All is border, text or drawing, so that it prints where backgrounds do not. */
export const sheetStyles = css`
  .sheet {
    --ink: #000;
    --s: #fff;
    --t: #000;
    --m: #000;
    --b: #bbb;
    --l0: #ededed;
    --l1: #dadada;
    --l2: #c4c4c4;
    --l3: #acacac;
    --l4: #909090;
    color-scheme: only light;
    forced-color-adjust: none;
    color: #000;
    background: #fff;
    border: 0.0625em solid #bbb;
    border-radius: 0.25em;
    overflow-wrap: anywhere;
  }
  .leaf {
    padding: 1.25em;
    font-size: 0.875em;
    line-height: 1.36;
  }
  .leaf + .leaf {
    border-top: 0.0625em solid #bbb;
  }
  .sheet p {
    max-width: none;
  }
  .sheet .xs,
  .sheet .fig .xs,
  .sheet .scale {
    font-size: max(8pt, 0.9em);
  }
  .sheet .fig {
    font-size: max(8pt, 0.92em);
    margin-top: 0;
  }
  .sheet .fig .xs,
  .sheet .scale .xs {
    font-size: 1em;
  }
  .name {
    font-size: 1.5em;
    line-height: 1.25;
    font-weight: 600;
  }
  .sheet .title {
    font-size: 1.0625em;
    line-height: 1.35;
    font-weight: 600;
    margin-block-end: 0.15em;
    break-after: avoid;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-block: 0.3em;
    margin-block: 0.35em;
    border-block: 0.0625em solid #000;
  }
  .leaf .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em 2em;
    margin-block-start: 0.7em;
  }
  .gap {
    margin-block-start: 0.8em;
  }
  .shape {
    container-type: inline-size;
  }
  .shape .map {
    max-width: 24em;
  }
  .shape p {
    margin-block-start: 0.6em;
  }
  .sheet .strips > li {
    padding-block: 0.3em;
    border: 0;
  }
  .sheet .strips p {
    margin: 0;
  }
  .sheet .head {
    margin-bottom: 0.5em;
  }
  .sheet .scale {
    margin-block: 0.2em;
  }
  /* not positioned: what is, is written last in a PDF */
  .dots li {
    padding-inline-start: 1em;
  }
  .dots li::before {
    content: '•';
    display: inline-block;
    width: 0.9em;
    margin-inline-start: -0.9em;
  }
  .tries {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.5em 2em;
  }
  .tries p + p {
    margin-block-start: 0.15em;
  }
  .tries .say {
    font-size: 1em;
    line-height: inherit;
  }
  .foot {
    border-block-start: 0.0625em solid #bbb;
    padding-block-start: 0.5em;
  }
  .foot p + p {
    margin-block-start: 0.25em;
  }
  .answers {
    margin-block-start: 0.5em;
  }
  .answers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-end: 0.0625em solid #bbb;
    break-inside: avoid;
  }
  .answers span {
    flex: 1 1 14em;
  }
  .answers b {
    flex: 0 1 14em;
  }
  @container (min-width: 44em) {
    .leaf .grid {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .leaf .wide {
      grid-column: 1/-1;
    }
  }
`;

/**
 * For the document on paper alone. A margin of its own, since browsers write the address of the page into that of the paper.
 * It is measured as wide as A4, the narrower paper. `s1` to `s4`: what is tried in turn where it does not fit.
 */
export const paperStyles = css`
  @page {
    margin: 0;
  }
  html {
    min-width: 210mm;
    background: #fff;
  }
  body {
    margin: 0;
    font-family: system-ui, 'Noto Sans', sans-serif;
    overflow-wrap: break-word;
  }
  .sheet {
    width: 210mm;
    border: 0;
  }
  .leaf {
    padding: 11mm 12mm;
    font-size: 9.25pt;
  }
  .leaf + .leaf {
    break-before: page;
    border: 0;
  }
  .leaf .grid {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .leaf .wide {
    grid-column: 1/-1;
  }
  .s1 {
    font-size: 8.75pt;
  }
  .s2,
  .s3 {
    font-size: 8.25pt;
  }
  .s2 .map,
  .s3 .map,
  .s4 .map {
    max-width: 19em;
  }
  .s2 .word,
  .s3 .word,
  .s4 .word,
  .s3 .say,
  .s4 .say {
    display: none;
  }
  .s3 .grid,
  .s4 .grid {
    gap: 0.6em 2em;
    margin-block-start: 0.5em;
  }
  .s4 {
    font-size: 8pt;
    line-height: 1.28;
    padding-block: 9mm;
  }
  @media print {
    html {
      min-width: 0;
    }
    .sheet {
      width: auto;
    }
  }
`;
