/** Styles shared by all screens: the card, its box, type, buttons, choices, disclosures, help. */
import { css } from 'lit';

/** Part of the entry chunk. */
export const card = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    color: var(--t);
    background: var(--s);
    border: 0.0625em solid var(--b);
    border-radius: var(--r);
    overflow: clip;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  b + .link {
    margin-inline-start: 0.5em;
  }

  /* type */
  .sm {
    font-size: 0.875em;
  }
  .mute {
    color: var(--m);
  }
  .h2 {
    font-size: 1.375em;
  }
  .h3,
  .q {
    font-size: 1.25em;
  }
  .h2,
  .h3,
  .q {
    line-height: 1.3;
    text-wrap: balance;
  }
  .h2,
  .h3,
  .h4,
  .q,
  b,
  .go {
    font-weight: 600;
  }
  .bal,
  .choice {
    text-wrap: balance;
  }
  p {
    max-width: 36em;
  }
  .stack > * + * {
    margin-top: 0.75em;
  }
  .tight > * + * {
    margin-top: 0.375em;
  }

  /* controls: at least 44 px at any text size */
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
  }
  button,
  summary,
  label {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  a,
  .link,
  u {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link {
    font-size: 0.875em;
    line-height: 1.3;
    min-height: 3.15em;
    min-width: 3.15em;
  }
  .go {
    min-height: 3em;
    padding: 0.5em 1.25em;
    background: var(--ink);
    color: var(--on);
    border: 0.125em solid var(--ink);
    border-radius: 0.625em;
    text-align: center;
  }
  .go[aria-disabled='true'] {
    background: none;
    color: var(--ink);
  }
  :focus-visible,
  input:focus + span::after {
    outline: 0.1875em solid var(--ink);
    outline-offset: 0.125em;
  }
  input:focus:not(:focus-visible) + span::after {
    outline: 0;
  }
  /* the heading that receives focus on a new screen is not a control */
  [data-lead] {
    outline: 0;
  }
  .bar,
  .nav,
  .row {
    display: flex;
    align-items: center;
    gap: 0 1.25em;
  }
  .nav,
  .row {
    flex-wrap: wrap;
  }
  .bar,
  .nav {
    padding-inline: var(--p);
  }
  .bar {
    flex-wrap: wrap;
    justify-content: space-between;
    color: var(--m);
  }
  .badge {
    border: 0.0938em dotted;
    border-radius: 2em;
    padding: 0.1em 0.875em;
    font-size: 0.8125em;
  }
  .bar > :last-child {
    text-align: end;
  }
  .nav {
    padding-bottom: 0.5em;
  }
  .nav p {
    flex: 0 0 100%;
    max-width: none;
    min-height: 1.5em;
  }
  .nav .go {
    margin-inline-start: auto;
  }

  /* the box: 46em or (when wide) 36em high up to the last question, or higher if the page reserves more */
  .one,
  .step {
    display: flex;
    flex-direction: column;
  }
  .one {
    min-height: inherit;
  }
  .step {
    flex: 1 0 43.12em;
    overflow: auto;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    grid-template-rows: auto 1fr;
    gap: 0.75em;
    padding: 0.25em var(--p) 0;
  }
  .wait {
    align-content: center;
    justify-items: center;
    grid-template-rows: auto;
    text-align: center;
  }

  /* choices: filled ring, double border and tint mark the chosen one without relying on colour */
  .choices {
    display: flex;
    flex-direction: column;
    gap: 0.3125em;
    position: relative;
    isolation: isolate;
  }
  .choice,
  .check {
    display: flex;
    align-items: center;
    gap: 0.75em;
    position: relative;
  }
  .choice {
    min-height: 3.25em;
    padding: 0.125em 0.875em;
    line-height: 1.35;
    border: 0.0625em solid var(--b);
    border-radius: 0.625em;
  }
  input:focus + span::after {
    content: '';
    position: absolute;
    inset: -0.0625em;
    border-radius: 0.625em;
  }
  .care {
    background: var(--wash);
  }
  /* touch has no hover: the tapped choice would stay highlighted on the next question */
  @media (hover: hover) {
    .go:hover,
    .link:hover,
    a:hover {
      text-decoration: underline 0.125em;
    }
    .choice:hover {
      background: var(--wash);
    }
  }
  .choice.on {
    background: var(--l0);
    border-color: var(--ink);
    box-shadow: inset 0 0 0 0.0625em var(--ink);
    font-weight: 600;
  }
  .choice .mute {
    display: inline-block;
    font-weight: 400;
  }
  .na {
    margin-top: 0.375em;
  }
  input {
    appearance: none;
    flex: none;
    margin: 0;
    font: inherit;
    width: 1.25em;
    height: 1.25em;
    border: 0.0938em solid var(--m);
    border-radius: 50%;
    background: var(--s);
    cursor: inherit;
  }
  .card input {
    outline: 0;
  }
  [type='checkbox'] {
    border-radius: 0.25em;
  }
  input:checked {
    border: 0.375em solid var(--ink);
  }

  /* disclosures */
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.875em;
    min-height: 2.75em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > span {
    flex: 1;
    min-width: 0;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline-end: 0.25em;
    border: solid var(--m);
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-0.125em) rotate(45deg);
  }
  [open] > summary::after {
    transform: translateY(0.125em) rotate(225deg);
  }
  .fold,
  .care > * + * {
    border-top: 0.0625em solid var(--b);
  }
  .in {
    padding-bottom: 1em;
  }
  .care {
    padding: 1em var(--p);
  }
  .care > * + * {
    padding-top: 0.875em;
    margin-top: 0.875em;
  }

  /* drawings: the colours of the contour layers */
  svg * {
    vector-effect: non-scaling-stroke;
  }
  .l0 {
    fill: var(--l0);
  }
  .l1 {
    fill: var(--l1);
  }
  .l2 {
    fill: var(--l2);
  }
  .l3 {
    fill: var(--l3);
  }
  .l4 {
    fill: var(--l4);
  }
  .two {
    fill: var(--s);
    stroke: none;
  }
  [dir='rtl'] :not(svg) > svg {
    transform: scaleX(-1);
  }

  @container (max-width: 17em) {
    .nav {
      gap: 0 0.5em;
    }
    .nav .go {
      padding-inline: 0.75em;
    }
    .choice {
      gap: 0.5em;
      padding: 0.125em 0.375em;
    }
    .choices {
      gap: 0.0625em;
    }
  }
  @container (min-width: 36em) {
    .step {
      flex-basis: 33.12em;
    }
    .h2 {
      font-size: 1.75em;
    }
    .h3 {
      font-size: 1.375em;
    }
    .q {
      font-size: 1.5em;
    }
    .two-up {
      grid-template: 1fr/1fr 1fr;
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .choice.on {
      outline: 0.1875em solid Highlight;
    }
    .go {
      background: ButtonFace;
      color: ButtonText;
      border-color: ButtonText;
    }
  }
`;
