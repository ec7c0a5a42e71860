/**
 * The geometry of the contour map: positions and ranges in, SVG path data out. No DOM, no text, no colours.
 * Units: a score of 100 is 1000 from the centre; y grows downward.
 */

import { SCORING } from '../../instrument/rules.ts';
import type { Place } from '../../results/parts.ts';

/** Where the words change: dotted rings and ticks, in points. */
export const CUTS = [SCORING.cuts.steady, SCORING.cuts.strength] as const;
/** The sheets of the soft shore, outer to inner, in units of a part’s half range. */
const SHEETS = [1, 0.5, 0, -0.5, -1] as const;

const RADIUS = 1000;
/** The distance of a score of 0 from the centre, so that the lowest map is still an island. */
const CORE = 260;
const FLOOR = 235;
/** The inner contour lines, as fractions of the distance to the outline. */
const RELIEF = [0.8, 0.6, 0.4, 0.2];
const INNER = 130;
/** Degrees between two nodes of a path. */
const STEP = 15;
const PARTS = 6;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** Degrees of part `i`, 0–5, clockwise from the top. */
const bearing = (i: number): number => (360 / PARTS) * i - 90;
/** Distance from the centre of a score, 0–100. */
const reach = (score: number): number => CORE + ((RADIUS - CORE) * score) / 100;

/**
 * The weight of a part at an angle from its axis: 1 on its axis, 0 on all others. So the outline is exact on each axis.
 */
const weightAt = (degrees: number) => (Math.abs(degrees) >= 60 ? 0 : Math.cos(radians(1.5 * degrees)) ** 3.2);
const turn = (degrees: number) => ((((degrees + 540) % 360) + 360) % 360) - 180;
/** A small irregularity, as if drawn by hand. It is 0 on every axis and the same for every map. */
const handAt = (degrees: number) =>
  0.03 * RADIUS ** 2 * Math.sin(radians(3 * (degrees + 90))) ** 2 * Math.sin(radians(2 * degrees + 25));

/** A closed line through six points, one on each axis. */
export interface Contour {
  /** The distance from the centre on each axis. */
  readonly tips: readonly number[];
  /** The distance from the centre where no part has weight. */
  readonly floor: number;
  /** The share of the irregularity, 0–1. Default 1. */
  readonly hold?: number;
}

/** What all lines have in common at an angle: the weight of each part, and the irregularity. */
interface Pull {
  readonly weights: readonly number[];
  readonly hand: number;
}

/** Calls `make` for 0 to `count` − 1. Not with `Array.from`: some old libraries replace it with a broken version. */
const times = <Item>(count: number, make: (i: number) => Item): Item[] => [...Array(count).keys()].map((i) => make(i));

const pullAt = (degrees: number): Pull => ({
  weights: times(PARTS, (i) => weightAt(turn(degrees - bearing(i)))),
  hand: handAt(degrees),
});

function radiusBy({ tips, floor, hold = 1 }: Contour, { weights, hand }: Pull): number {
  let square = floor * floor + hold * hand;
  tips.forEach((tip, i) => (square += (tip * tip - floor * floor) * weights[i]!));
  return Math.sqrt(Math.max(0.6 * floor * floor, square));
}

/**
 * The distance from the centre at an angle. Its square is a sum over the parts, and so is the enclosed area. So the
 * area does not depend on the order of the parts.
 */
export const radiusAt = (contour: Contour, degrees: number): number => radiusBy(contour, pullAt(degrees));

/** Half the interval, in degrees, for the numeric slope at a node. */
const DELTA = 0.1;

/** The values at one of the angles where every line has a node. */
const directionAt = (degrees: number) => ({
  cos: Math.cos(radians(degrees)),
  sin: Math.sin(radians(degrees)),
  before: pullAt(degrees - DELTA),
  on: pullAt(degrees),
  after: pullAt(degrees + DELTA),
});
type Direction = ReturnType<typeof directionAt>;

/** A full circle, from the top to the top. Computed once, because all nine lines of a map need all directions. */
let directions: readonly Direction[] | undefined;
const allDirections = () => (directions ??= times(360 / STEP + 1, (i) => directionAt(i * STEP - 90)));

/** A node of the path, with the tangent of the curve scaled to a third of a step (a Bézier control point). */
function nodeAt(contour: Contour, { cos, sin, before, on, after }: Direction) {
  const radius = radiusBy(contour, on);
  const slope = (radiusBy(contour, after) - radiusBy(contour, before)) / radians(2 * DELTA);
  const third = radians(STEP) / 3;
  return {
    x: radius * cos,
    y: radius * sin,
    dx: (slope * cos - radius * sin) * third,
    dy: (slope * sin + radius * cos) * third,
  };
}

/** The path data of a closed line. Relative and in whole units, because paths are most of the markup of the results. */
export function pathOf(contour: Contour): string {
  const [top, ...others] = allDirections();
  let from = nodeAt(contour, top!);
  let x = Math.round(from.x);
  let y = Math.round(from.y);
  let path = `M${x} ${y}c`;
  for (const direction of others) {
    const to = nodeAt(contour, direction);
    const points = [from.x + from.dx, from.y + from.dy, to.x - to.dx, to.y - to.dy, to.x, to.y];
    const steps = points.map((value, i) => Math.round(value) - (i % 2 ? y : x));
    path += steps.map((step) => (step < 0 ? step : ` ${step}`)).join('');
    x += steps[4]!;
    y += steps[5]!;
    from = to;
  }
  return `${path.replace('c ', 'c')}z`;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const scoresOf = (places: readonly Place[]) => places.flatMap(({ score }) => (score === null ? [] : [score]));

/** A stand-in for an unmapped part, below its neighbours: the outline turns inward there and fades out. */
function placeholderScore(places: readonly Place[], i: number): number {
  const near = scoresOf([places[(i + 1) % PARTS]!, places[(i + PARTS - 1) % PARTS]!]);
  const all = scoresOf(places);
  return 0.6 * (near.length ? mean(near) : all.length ? mean(all) : 50);
}

/** The distance of each part from the centre on one layer of the outline (`sheet`: −1 to 1). */
export const tipsAt = (places: readonly Place[], sheet: number): number[] =>
  places.map(({ score, half }, i) => reach(clamp((score ?? placeholderScore(places, i)) + sheet * half)));

/** One sheet of the soft shore: 0 is the outermost, 4 the innermost. */
const sheetOf = (places: readonly Place[], i: number): Contour => ({
  tips: tipsAt(places, SHEETS[i]!),
  floor: FLOOR - 10 * i,
  // named, since a page can have put a property of that name on `Object.prototype`
  hold: 1,
});

/** The middle of the shore, where each part has its score. */
export const middleOf = (places: readonly Place[]): Contour => sheetOf(places, SHEETS.indexOf(0));

/** A line from near the centre to beyond the rim. */
function rayOf(i: number): string {
  const point = (distance: number) =>
    `${Math.round(distance * Math.cos(radians(bearing(i))))} ${Math.round(distance * Math.sin(radians(bearing(i))))}`;
  return `M${point(165)}L${point(1030)}`;
}

/** The path data and numbers of a map. */
export interface MapDrawing {
  /** Layers of the outline, outer to inner. */
  readonly sheets: readonly string[];
  /** Inner contour lines. */
  readonly relief: readonly string[];
  /** Radii of the dotted rings. */
  readonly rings: readonly number[];
  /** Axes of mapped parts. */
  readonly rays: string;
  /** Axes of unmapped parts. */
  readonly open: string;
  /** The angles, in degrees, to fade out: each unmapped axis, and between two unmapped neighbours. */
  readonly mist: readonly number[];
}

/** The drawing of six places in the order of `DIMENSIONS`. */
export function drawMap(places: readonly Place[]): MapDrawing {
  const isOpen = (i: number) => places[i % PARTS]!.score === null;
  const all = places.map((_, i) => i);
  const firm = tipsAt(places, SHEETS.at(-1)!);
  return {
    sheets: SHEETS.map((_, i) => pathOf(sheetOf(places, i))),
    relief: RELIEF.map((share) =>
      pathOf({
        tips: firm.map((tip) => INNER + (tip - INNER) * share),
        floor: INNER + (FLOOR - 40 - INNER) * share,
        hold: share * share,
      }),
    ),
    rings: CUTS.map((cut) => Math.round(reach(cut))),
    rays: all
      .filter((i) => !isOpen(i))
      .map(rayOf)
      .join(''),
    open: all.filter(isOpen).map(rayOf).join(''),
    mist: all.filter(isOpen).flatMap((i) => (isOpen(i + 1) ? [bearing(i), bearing(i) + 30] : [bearing(i)])),
  };
}

/** The paths of the icon: a regular map, and a lobe for part `i`. */
export const drawMark = (i: number): { readonly ground: string; readonly lobe: string } => ({
  ground: pathOf({ tips: Array<number>(PARTS).fill(560), floor: FLOOR, hold: 0 }),
  lobe: pathOf({ tips: times(PARTS, (k) => (k === i ? 960 : CORE)), floor: FLOOR, hold: 0 }),
});

/** The end of each layer of a strip, outer to inner, 0–100. Empty if the part is not mapped. */
export const stripEnds = ({ score, half }: Place): readonly number[] =>
  score === null ? [] : SHEETS.map((sheet) => Number(clamp(score + sheet * half).toFixed(2)));
