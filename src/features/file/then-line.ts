/**
 * The middle line of an earlier map, only near the axes of the parts of which a change is named (take-along.md, Change): a
 * whole line would seem to tell of a change where none can be told. Places in, SVG path data out.
 */
import { middleOf, radiusAt, type Contour } from '../../components/figure/geometry.ts';
import { DIMENSIONS, type Dimension } from '../../instrument/items.ts';
import type { Place } from '../../results/parts.ts';

/** How far the line goes to either side of an axis, in degrees. */
const REACH = 38;
/** Degrees between two points. */
const STEP = 2;

/** Degrees from the axis of a part, 0–180. The first axis points to the top. */
const awayFrom = (dimension: Dimension, degrees: number): number => {
  const apart = (degrees + 90 - DIMENSIONS.indexOf(dimension) * (360 / DIMENSIONS.length) + 720) % 360;
  return Math.min(apart, 360 - apart);
};

function pointOf(contour: Contour, degrees: number): string {
  const radius = radiusAt(contour, degrees);
  const angle = (degrees * Math.PI) / 180;
  return `${Math.round(radius * Math.cos(angle))} ${Math.round(radius * Math.sin(angle))}`;
}

/** The line for six places in the order of `DIMENSIONS`; empty if no part is named. */
export function thenLine(places: readonly Place[], named: readonly Dimension[]): string {
  const contour = middleOf(places);
  const isNear = (degrees: number) => named.some((one) => awayFrom(one, degrees) <= REACH);
  const circle = [...Array(360 / STEP).keys()].map((i) => i * STEP);
  // from where there is a gap, so that no arc is cut in two
  const gap = circle.find((degrees) => !isNear(degrees)) ?? 0;
  let path = '';
  let isDrawing = false;
  for (const degrees of circle.map((each) => each + gap)) {
    const isOn = isNear(degrees);
    if (isOn) path += `${isDrawing ? 'L' : 'M'}${pointOf(contour, degrees)}`;
    isDrawing = isOn;
  }
  return path && isNear(gap) ? `${path}z` : path;
}
