/** The drawings of the results. All are `aria-hidden`, because the texts next to them give the same information. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { DIMENSIONS, type Dimension } from '../../instrument/items.ts';
import type { Place } from '../../results/parts.ts';
import { CUTS, drawMap, drawMark, stripEnds, type MapDrawing } from './geometry.ts';

/** Fades the layers around unmapped parts. `id` must be unique within the shadow root. */
const mistMask = (angles: readonly number[], id: string) =>
  svg`<radialGradient id="mist-${id}"><stop offset=".4"></stop><stop offset=".7" stop-opacity=".5"></stop><stop offset="1" stop-opacity="0"></stop></radialGradient><mask id="fog-${id}" maskUnits="userSpaceOnUse" x="-1040" y="-1040" width="2080" height="2080"><circle r="1040" fill="#fff"></circle><g fill="url(#mist-${id})">${angles.map((angle) => svg`<ellipse cx="690" rx="560" ry="430" transform="rotate(${angle})"></ellipse>`)}</g></mask>`;

/** Drawings by their places. The keys are weak, so that a cleared map leaves no drawing behind. */
const drawings = new WeakMap<readonly Place[], MapDrawing>();

/** The cached drawing of these places. */
const drawingOf = (places: readonly Place[]): MapDrawing => {
  let drawing = drawings.get(places);
  if (!drawing) drawings.set(places, (drawing = drawMap(places)));
  return drawing;
};

/**
 * The map: an island with two people at its centre. The width of its soft outline is the range. Takes six places in
 * the order of `DIMENSIONS`. `id` must be unique within the shadow root. `over`: drawn over all but the two people.
 */
export function mapDrawing(places: readonly Place[], id = 'map', over: unknown = nothing): TemplateResult {
  const { sheets, relief, rings, rays, open, mist } = drawingOf(places);
  const hasMist = mist.length > 0;
  return html`<svg class="map" viewBox="-1040-1040 2080 2080" aria-hidden="true">
    ${svg`<circle class="sea" r="1000"></circle>${hasMist ? mistMask(mist, id) : nothing}<g mask=${hasMist ? `url(#fog-${id})` : nothing}>${sheets.map((d, i) => svg`<path class="l${i}" d=${d}></path>`)}<g class="relief">${relief.map((d) => svg`<path d=${d}></path>`)}</g></g><g class="rings">${rings.map((r) => svg`<circle r=${r}></circle>`)}</g><path class="rays" d=${rays}></path>${open ? svg`<path class="open" d=${open}></path>` : nothing}${over}<g class="two"><circle cx="-44" cy="-6" r="54"></circle><circle cx="66" cy="18" r="38"></circle></g>`}
  </svg>`;
}

const TICKS = CUTS.map((cut) => `M${cut}-4V12`).join('');

/** The strip of one part: the same layers from the side. */
export const stripDrawing = (place: Place): TemplateResult =>
  html`<svg
    class="strip ${place.score === null ? 'none' : ''}"
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`${stripEnds(place).map((end, i) => svg`<path class="l${i}" d="M0 ${10 - 2 * i}H${end}V12H0z"></path>`)}<path class="base" d="M0 12H100"></path><path class="tick" d=${TICKS}></path>`}
  </svg>`;

/** A small icon of the map with one part highlighted, for a suggestion. */
export function markDrawing(dimension: Dimension): TemplateResult {
  const { ground, lobe } = drawMark(DIMENSIONS.indexOf(dimension));
  return html`<svg class="mark" viewBox="-1040-1040 2080 2080" aria-hidden="true">
    ${svg`<circle class="sea" r="1000"></circle><path class="l1" d=${ground}></path><path class="l4" d=${lobe}></path>`}
  </svg>`;
}
