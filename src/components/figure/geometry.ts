/**
 * The contour map as pure geometry: positions and ranges in, SVG path data out. No DOM, no words, no colour.
 * Source: the design guide, “Figure”. Units: the scale’s end (100) is 1000 from the centre; y grows downward.
 */

import { SCORING } from '../../instrument/rules.ts';
import type { Place } from '../../results/results.ts';

/** Where the words change: dotted rings and ticks, in points. */
export const CUTS = [SCORING.cuts.steady, SCORING.cuts.strength] as const;
/** The sheets of the soft shore, outer to inner, in units of a part’s half range. */
const SHEETS = [1, 0.5, 0, -0.5, -1] as const;

const RADIUS = 1000;
/** How far out a score of 0 lies: the hardest map is still solid ground. */
const CORE = 260;
const FLOOR = 235;
/** Contour lines inland, as a share of the way out. */
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

/** Weight of a part at an angle from its bearing: 1 on it, 0 on its neighbours’. So the shore is exact on each. */
const weightAt = (degrees: number) => (Math.abs(degrees) >= 60 ? 0 : Math.cos(radians(1.5 * degrees)) ** 3.2);
const turn = (degrees: number) => ((((degrees + 540) % 360) + 360) % 360) - 180;
/** A hand’s unsteadiness: nothing on any bearing, and the same on every map. */
const handAt = (degrees: number) =>
  0.03 * RADIUS ** 2 * Math.sin(radians(3 * (degrees + 90))) ** 2 * Math.sin(radians(2 * degrees + 25));

/** A closed line through six tips. */
export interface Contour {
  /** How far out it reaches on each bearing. */
  readonly tips: readonly number[];
  /** How far out it is where no part pulls it. */
  readonly floor: number;
  /** How much of the hand is in it, 0–1. */
  readonly hold?: number;
}

/** What is the same on every line at an angle: the weight of each part, and the hand. */
interface Pull {
  readonly weights: readonly number[];
  readonly hand: number;
}

/** Makes so many of something, by place. Not by `Array.from`: older libraries put another there, which makes nothing. */
const times = <One>(count: number, make: (place: number) => One): One[] => [...Array(count).keys()].map((i) => make(i));

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
 * Distance from the centre at an angle. The square of it is a sum over the parts, so the area inside is one too: no
 * order of the parts makes a map look larger.
 */
export const radiusAt = (contour: Contour, degrees: number): number => radiusBy(contour, pullAt(degrees));

/** Degrees on either side of a node between which its slope is taken. */
const NUDGE = 0.1;

/** One of the directions in which every line has a node. */
const directionAt = (degrees: number) => ({
  cos: Math.cos(radians(degrees)),
  sin: Math.sin(radians(degrees)),
  before: pullAt(degrees - NUDGE),
  on: pullAt(degrees),
  after: pullAt(degrees + NUDGE),
});
type Direction = ReturnType<typeof directionAt>;

/** From the top once round and to the top again. Made with the first line: a map has nine, and each needs them all. */
let directions: readonly Direction[] | undefined;
const allDirections = () => (directions ??= times(360 / STEP + 1, (i) => directionAt(i * STEP - 90)));

/** A node of the path with the curve’s own tangent, a third of a step long. */
function nodeAt(contour: Contour, { cos, sin, before, on, after }: Direction) {
  const radius = radiusBy(contour, on);
  const slope = (radiusBy(contour, after) - radiusBy(contour, before)) / radians(2 * NUDGE);
  const third = radians(STEP) / 3;
  return {
    x: radius * cos,
    y: radius * sin,
    dx: (slope * cos - radius * sin) * third,
    dy: (slope * sin + radius * cos) * third,
  };
}

/** Path data of a closed line: whole units, relative, since it is what a result mostly weighs. */
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

/** An open part has no place of its own: the shore turns in from its neighbours and is lost in the mist. */
function lentScore(places: readonly Place[], i: number): number {
  const near = scoresOf([places[(i + 1) % PARTS]!, places[(i + PARTS - 1) % PARTS]!]);
  const all = scoresOf(places);
  return 0.6 * (near.length ? mean(near) : all.length ? mean(all) : 50);
}

/** How far out each part comes at one sheet of the shore, −1 … 1. */
export const tipsAt = (places: readonly Place[], sheet: number): number[] =>
  places.map(({ score, half }, i) => reach(clamp((score ?? lentScore(places, i)) + sheet * half)));

/** A line from near the centre to beyond the rim. */
function rayOf(i: number): string {
  const point = (distance: number) =>
    `${Math.round(distance * Math.cos(radians(bearing(i))))} ${Math.round(distance * Math.sin(radians(bearing(i))))}`;
  return `M${point(165)}L${point(1030)}`;
}

/** All that a map is drawn of. */
export interface MapDrawing {
  /** Sheets of the shore, outer to inner. */
  readonly sheets: readonly string[];
  readonly relief: readonly string[];
  /** Radii of the dotted rings. */
  readonly rings: readonly number[];
  readonly rays: string;
  /** Bearings of parts that are not mapped. */
  readonly open: string;
  /** Angles in degrees round which mist lies: each open bearing, and between two open neighbours. */
  readonly mist: readonly number[];
}

/** The map of six places in the order of `DIMENSIONS`. */
export function drawMap(places: readonly Place[]): MapDrawing {
  const isOpen = (i: number) => places[i % PARTS]!.score === null;
  const all = places.map((_, i) => i);
  const firm = tipsAt(places, SHEETS.at(-1)!);
  return {
    sheets: SHEETS.map((sheet, i) => pathOf({ tips: tipsAt(places, sheet), floor: FLOOR - 10 * i })),
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

/** A tiny map: even ground, and the lobe of one part. */
export const drawMark = (i: number): { readonly ground: string; readonly lobe: string } => ({
  ground: pathOf({ tips: Array<number>(PARTS).fill(560), floor: FLOOR, hold: 0 }),
  lobe: pathOf({ tips: times(PARTS, (k) => (k === i ? 960 : CORE)), floor: FLOOR, hold: 0 }),
});

/** Where each sheet of a strip ends, outer to inner, 0–100; none where the part is not mapped. */
export const stripEnds = ({ score, half }: Place): readonly number[] =>
  score === null ? [] : SHEETS.map((sheet) => Number(clamp(score + sheet * half).toFixed(2)));
