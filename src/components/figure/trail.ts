/** Progress as a trail over hills: solid up to the current step, dotted after it, with two dots at the step. */
import { html, svg, type TemplateResult } from 'lit';

/** The y coordinate at step `k`, 0–20. The sum of two waves of different length, so that the trail does not repeat. */
const height = (k: number) => 10 - 3.6 * Math.sin((k * Math.PI) / 4) - 1.8 * Math.sin((k * Math.PI) / 6.5);
const short = (value: number) => Number(value.toFixed(2));

/** Points per step, enough for a smooth line. */
const POINTS = 4;

/** The trail between two steps. Not with `Array.from`: some old libraries replace it with a broken version. */
const path = (from: number, to: number) =>
  `M${[...Array((to - from) * POINTS + 1).keys()]
    .map((i) => from + i / POINTS)
    .map((k) => `${k} ${short(height(k))}`)
    .join()}`;

/** The drawing for `step` of `steps` (integers, 0 ≤ step ≤ steps). Decorative: the count next to it is text. */
export const trail = (step: number, steps: number): TemplateResult =>
  html`<svg class="trail" aria-hidden="true">
    ${svg`<svg viewBox="0 0 ${steps} 20" preserveAspectRatio="none"><path class="ahead" d=${path(step, steps)}></path><path d=${path(0, step)}></path></svg><svg class="two" x="${short((100 * step) / steps)}%" y="${short(5 * height(step))}%"><circle cx=".36em" r=".36em"></circle><circle cx="1.1em" cy=".06em" r=".25em"></circle></svg>`}
  </svg>`;
