/** Progress as a trail over low hills: the walked part solid, the rest dotted, two dots walking it together. */
import { html, svg, type TemplateResult } from 'lit';

/** Two hills of different length, so that no stretch repeats. Height at step k, in twentieths of the drawing. */
const rise = (k: number) => (k * Math.PI) / 4;
const roll = (k: number) => (k * Math.PI) / 6.5;
const height = (k: number) => 10 - 3.6 * Math.sin(rise(k)) - 1.8 * Math.sin(roll(k));
const slope = (k: number) => -0.9 * Math.PI * Math.cos(rise(k)) - (1.8 / 6.5) * Math.PI * Math.cos(roll(k));
const short = (value: number) => Number(value.toFixed(2));

/** The trail between two steps: one curve a step, with the hill’s own slope at both ends. */
function path(from: number, to: number): string {
  let d = `M${from} ${short(height(from))}`;
  for (let k = from; k < to; k++) {
    const near = short(height(k) + slope(k) / 3);
    const far = short(height(k + 1) - slope(k + 1) / 3);
    d += `C${short(k + 1 / 3)} ${near} ${short(k + 2 / 3)} ${far} ${k + 1} ${short(height(k + 1))}`;
  }
  return d;
}

/** `step` of `steps`, both whole, 0 ≤ step ≤ steps. Decoration: the count beside it says the same. */
export const trail = (step: number, steps: number): TemplateResult =>
  html`<svg class="trail" aria-hidden="true">
    ${svg`<svg viewBox="0 0 ${steps} 20" preserveAspectRatio="none"><path class="ahead" d=${path(step, steps)}></path><path d=${path(0, step)}></path></svg><svg class="two" x="${short((100 * step) / steps)}%" y="${short(5 * height(step))}%"><circle cx=".36em" r=".36em"></circle><circle cx="1.1em" cy=".06em" r=".25em"></circle></svg>`}
  </svg>`;
