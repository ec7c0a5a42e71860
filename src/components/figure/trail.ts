/** Progress as a trail over low hills: the walked part solid, the rest dotted, two dots walking it together. */
import { html, svg, type TemplateResult } from 'lit';

/** Height at step `k` in twentieths of the drawing: two hills of different length, so that no stretch repeats. */
const height = (k: number) => 10 - 3.6 * Math.sin((k * Math.PI) / 4) - 1.8 * Math.sin((k * Math.PI) / 6.5);
const short = (value: number) => Number(value.toFixed(2));

/** Points to a step: enough to look round. */
const POINTS = 4;

/** The trail between two steps. Not by `Array.from`: older libraries put another there, which makes nothing. */
const path = (from: number, to: number) =>
  `M${[...Array((to - from) * POINTS + 1).keys()]
    .map((i) => from + i / POINTS)
    .map((k) => `${k} ${short(height(k))}`)
    .join()}`;

/** `step` of `steps`, both whole, 0 ≤ step ≤ steps. Decoration: the count beside it says the same. */
export const trail = (step: number, steps: number): TemplateResult =>
  html`<svg class="trail" aria-hidden="true">
    ${svg`<svg viewBox="0 0 ${steps} 20" preserveAspectRatio="none"><path class="ahead" d=${path(step, steps)}></path><path d=${path(0, step)}></path></svg><svg class="two" x="${short((100 * step) / steps)}%" y="${short(5 * height(step))}%"><circle cx=".36em" r=".36em"></circle><circle cx="1.1em" cy=".06em" r=".25em"></circle></svg>`}
  </svg>`;
