/** Buttons, links, choices, folds, and the boxes in which help stands. */
import { css } from './css.ts';

/** Comes in the entry. */
export const controls = css`
  /* controls: 44 px or more at any text size */
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
  /* a heading that a new screen moves the focus to is no control */
  [data-lead]:not(summary) {
    outline: 0;
  }

  /* choices: filled ring, double edge and tint are three signs of the chosen one that need no colour */
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
  .check {
    min-height: 3.15em;
  }
  .choice {
    min-height: 3.25em;
    padding: 0.25em 0.75em;
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
  /* a finger hovers over nothing: what it has tapped would stay marked on the next question */
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
  /* the longest answer: in bold it would take another line, and what is below it would move */
  .na.on {
    font-weight: 400;
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
  [type='checkbox']:checked {
    display: grid;
    place-content: center;
    border-width: 0.0938em;
    background: var(--ink);
  }
  [type='checkbox']:checked::before {
    content: '';
    width: 0.3em;
    height: 0.6em;
    border: solid var(--on);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.06em) rotate(45deg);
  }

  /* folds */
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.875em;
    min-height: 2.75em;
    padding-block: 0.25em;
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
  /* a line of help under its handle; the lines of the page stay as large as the handles */
  .care .tight > * + * {
    margin-top: 0.25em;
  }
  .tight > .handle {
    font-weight: 600;
  }
  .care .tight > p:not([class]) {
    font-size: 0.9375em;
  }
  .note {
    text-wrap: wrap;
  }
  .note > * + * {
    border: 0;
    padding: 0;
    margin: 0;
  }
  /* the words run on after their title */
  .note > b + p {
    display: inline;
    margin-inline-start: 0.4em;
  }

  @container (max-width: 25em) {
    .choices {
      gap: 0.25em;
    }
    .choice {
      min-height: 3em;
    }
  }
  @container (max-width: 18em) {
    .choice {
      min-height: 2.75em;
    }
    .choices {
      gap: 0.125em;
    }
  }
  @container (max-width: 17em) {
    .choice {
      gap: 0.5em;
      padding: 0.125em 0.375em;
    }
    .choices {
      gap: 0.0625em;
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
