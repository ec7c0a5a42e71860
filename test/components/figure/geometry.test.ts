import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  drawMap,
  drawMark,
  pathOf,
  radiusAt,
  stripEnds,
  tipsAt,
  type Contour,
} from '../../../src/components/figure/geometry.ts';
import type { Place } from '../../../src/results/parts.ts';
import fc, { propertyOn } from '../../helpers/random.ts';
import { SPEC } from '../../helpers/spec.ts';

const holds = propertyOn(300);
const PARTS = [0, 1, 2, 3, 4, 5];
// what the drawing means, written down here and not taken from what draws it: a range reaches from its outermost to its
// innermost sheet, with the score in the middle; hardest is 260 from the centre, easiest 1000; parts stand 60° apart
const SHEETS = [1, 0.5, 0, -0.5, -1];
const reach = (score: number) => 260 + 7.4 * score;
const bearing = (part: number) => 60 * part - 90;
const { sem, levels } = SPEC.scoring as {
  readonly sem: { readonly 3: number; readonly 4: number };
  readonly levels: Readonly<Record<'strength' | 'steady', { readonly min: number }>>;
};
const CUTS = [levels.steady.min, levels.strength.min];
/** Nodes of a path stand 15° apart, so each bearing has one. */
const NODES = 24;
/** A path is in whole units: a node may be off by half a unit each way. */
const ROUNDED = Math.SQRT1_2 + 1e-9;

/** Lines may touch where two hardest parts meet: the hand that draws them is not quite steady. */
const A_HAIR = 3;

const clamp = (value: number) => Math.min(100, Math.max(0, value));
const near = (a: number, b: number, by: number, what = '') =>
  assert.ok(Math.abs(a - b) <= by, `${what} ${a} is not ${b}, to ${by}`);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const four = fc.nat(16).map((sum): Place => ({ score: sum * 6.25, half: sem[4] }));
const three = fc.nat(12).map((sum): Place => ({ score: (sum * 100) / 12, half: sem[3] }));
const open = fc.constant<Place>({ score: null, half: 11 });
const six = (one: fc.Arbitrary<Place>) => fc.array(one, { minLength: 6, maxLength: 6 });
const mapped = six(fc.oneof(four, three));
const any = six(fc.oneof(four, three, open));

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Curve {
  readonly points: readonly [Point, Point, Point, Point];
}

/** The curves of a path `M x y c …z`, in whole coordinates. */
function curvesOf(path: string): Curve[] {
  assert.match(path, /^M-?\d+ -?\d+c[-\d ]+z$/);
  const [x, y, ...steps] = path.match(/-?\d+/g)!.map(Number);
  let from: Point = { x: x!, y: y! };
  const curves: Curve[] = [];
  for (let i = 0; i < steps.length; i += 6) {
    const point = (at: number): Point => ({ x: from.x + steps[i + at]!, y: from.y + steps[i + at + 1]! });
    const points = [from, point(0), point(2), point(4)] as const;
    curves.push({ points });
    from = points[3];
  }
  return curves;
}

const distance = ({ x, y }: Point) => Math.hypot(x, y);
/** Distance from the centre at each node, from the top. */
const nodesOf = (path: string) => curvesOf(path).map(({ points }) => distance(points[0]));

/** A point of a cubic curve, `t` 0–1. */
function pointAt({ points: [a, b, c, d] }: Curve, t: number): Point {
  const s = 1 - t;
  const at = (key: keyof Point) => s * s * (s * a[key] + 3 * t * b[key]) + t * t * (3 * s * c[key] + t * d[key]);
  return { x: at('x'), y: at('y') };
}

/** Bearing of each straight line of a path, at its beginning and its end, to whole degrees: 0–359. */
const raysOf = (path: string) =>
  (path.match(/M[^M]+/g) ?? []).map((line) =>
    line.match(/-?\d+ -?\d+/g)!.map((pair) => {
      const [x, y] = pair.split(' ').map(Number);
      return (Math.round((Math.atan2(y!, x!) * 180) / Math.PI) + 360) % 360;
    }),
  );
const rayAt = (part: number) => [(bearing(part) + 360) % 360, (bearing(part) + 360) % 360];

/** The area inside a drawn path, from 8 points of each curve. */
function areaOf(path: string): number {
  const points = curvesOf(path).flatMap((curve) => Array.from({ length: 8 }, (_, i) => pointAt(curve, i / 8)));
  const next = (i: number) => points[(i + 1) % points.length]!;
  return points.reduce((sum, { x, y }, i) => sum + (x * next(i).y - next(i).x * y) / 2, 0);
}

/** The area inside a contour, ½∮r². */
function areaInside(contour: Contour): number {
  const angles = Array.from({ length: 72 }, (_, i) => 5 * i);
  return angles.reduce((sum, degrees) => sum + radiusAt(contour, degrees) ** 2, 0) * (Math.PI / 72);
}

function orders<Value>(values: readonly Value[]): Value[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, i) => orders(values.filter((_, k) => k !== i)).map((rest) => [value, ...rest]));
}

describe('the shore is the range (design guide, “Figure”)', () => {
  it('on each bearing every sheet ends at the score and its range, drawn to a whole unit', () => {
    holds(mapped, (places) => {
      drawMap(places).sheets.forEach((path, i) => {
        const nodes = nodesOf(path);
        for (const part of PARTS) {
          const { score, half } = places[part]!;
          near(nodes[4 * part]!, reach(clamp(score! + SHEETS[i]! * half)), ROUNDED, `part ${part}, sheet ${i}:`);
        }
      });
    });
  });
  it('and exactly so before it is drawn', () => {
    holds(mapped, fc.constantFrom(...SHEETS), fc.integer({ min: 150, max: 235 }), (places, sheet, floor) => {
      const tips = tipsAt(places, sheet);
      for (const part of PARTS) {
        const { score, half } = places[part]!;
        near(radiusAt({ tips, floor }, bearing(part)), reach(clamp(score! + sheet * half)), 0.001, `part ${part}:`);
      }
    });
  });
  it('between the bearings the drawn line keeps to its formula', () => {
    holds(mapped, (places) => {
      const contour = { tips: tipsAt(places, 0), floor: 215 };
      curvesOf(pathOf(contour)).forEach((curve, i) => {
        near(distance(curve.points[0]), radiusAt(contour, -90 + 15 * i), ROUNDED);
        const middle = pointAt(curve, 0.5);
        const degrees = (Math.atan2(middle.y, middle.x) * 180) / Math.PI;
        near(distance(middle), radiusAt(contour, degrees), 6, `after node ${i}:`);
      });
    });
  });
  it('each line is closed, in 24 curves', () => {
    holds(any, (places) => {
      const { sheets, relief } = drawMap(places);
      for (const path of [...sheets, ...relief]) {
        const curves = curvesOf(path);
        assert.equal(curves.length, NODES);
        assert.deepEqual(curves.at(-1)!.points[3], curves[0]!.points[0]);
      }
    });
  });
  it('sheets and relief lie on one another, inside the rim', () => {
    holds(any, (places) => {
      const { sheets, relief } = drawMap(places);
      const stack = [...sheets, ...relief].map(nodesOf);
      assert.ok(Math.max(...stack[0]!) <= 1000 + ROUNDED);
      stack.slice(1).forEach((nodes, i) => {
        nodes.forEach((node, at) => assert.ok(node <= stack[i]![at]! + A_HAIR, `line ${i + 1}, node ${at}`));
      });
    });
  });
  it('parts stand clockwise from the top, 60° apart, and a higher score reaches farther', () => {
    for (const part of PARTS) {
      const places = PARTS.map((one): Place => ({ score: one === part ? 90 : 10, half: 0 }));
      const nodes = nodesOf(drawMap(places).sheets[2]!);
      assert.equal(nodes.indexOf(Math.max(...nodes)), 4 * part, `part ${part}`);
      near(nodes[4 * part]!, 926, ROUNDED, 'a score of 90:');
      near(nodes[4 * ((part + 3) % 6)]!, 334, ROUNDED, 'a score of 10:');
    }
  });
  it('rings stand where the words change', () => {
    assert.deepEqual(CUTS, [45, 70]);
    assert.deepEqual(drawMap(Array<Place>(6).fill({ score: 50, half: 11 })).rings, CUTS.map(reach).map(Math.round));
  });
  it('a score on a cut meets its ring', () => {
    for (const [i, score] of CUTS.entries()) {
      const { sheets, rings } = drawMap(Array<Place>(6).fill({ score, half: sem[4] }));
      for (const part of PARTS) near(nodesOf(sheets[2]!)[4 * part]!, rings[i]!, 1, `${score}:`);
    }
  });
});

const EXTREMES = [
  [0, 0, 0, 100, 100, 100],
  [0, 0, 0, 0, 0, 100],
  [0, 20, 40, 60, 80, 100],
].map((scores) => scores.map((score): Place => ({ score, half: 11 })));

describe('the drawing never says more or less than the answers', () => {
  it('no order of the parts, of all 720, makes the land larger', () => {
    const spread = (areas: number[]) => Math.max(...areas) / Math.min(...areas) - 1;
    for (const places of [...EXTREMES, ...fc.sample(mapped, { numRuns: 3 })]) {
      const contours = orders(tipsAt(places, 1)).map((tips) => ({ tips, floor: 235 }));
      assert.equal(contours.length, 720);
      assert.ok(spread(contours.map(areaInside)) < 1e-9);
      // and as drawn, in whole units
      assert.ok(spread(contours.map((contour) => areaOf(pathOf(contour)))) < 0.002);
    }
  });
  it('the hardest map is solid ground, wider than the two people on it', () => {
    const places = Array<Place>(6).fill({ score: 0, half: 11 });
    for (const path of drawMap(places).sheets) {
      for (const curve of curvesOf(path)) {
        for (const t of [0, 0.25, 0.5, 0.75]) assert.ok(distance(pointAt(curve, t)) > 110);
      }
    }
  });
  it('a part without a place lends that of its neighbours, else of all, else the middle', () => {
    holds(any, fc.constantFrom(...SHEETS), (places, sheet) => {
      const scores = (of: readonly Place[]) => of.flatMap(({ score }) => (score === null ? [] : [score]));
      const tips = tipsAt(places, sheet);
      places.forEach(({ score, half }, i) => {
        if (score !== null) return;
        const around = scores([places[(i + 5) % 6]!, places[(i + 1) % 6]!]);
        const lent = [around, scores(places), [50]].find((some) => some.length)!;
        near(tips[i]!, reach(clamp(0.6 * mean(lent) + sheet * half)), 1e-9);
      });
    });
  });
  it('lies in mist on a dotted bearing, and only such a part does', () => {
    holds(any, (places) => {
      const { rays, open: dotted, mist } = drawMap(places);
      const isOpen = (i: number) => places[i % 6]!.score === null;
      assert.deepEqual(raysOf(dotted), PARTS.filter(isOpen).map(rayAt));
      assert.deepEqual(raysOf(rays), PARTS.filter((i) => !isOpen(i)).map(rayAt));
      const between = PARTS.filter((i) => isOpen(i) && isOpen(i + 1)).map((i) => bearing(i) + 30);
      assert.deepEqual(new Set(mist), new Set([...PARTS.filter(isOpen).map(bearing), ...between]));
    });
  });
  it('a ray begins outside the two people and ends beyond the rim', () => {
    const all = drawMap(Array<Place>(6).fill({ score: 50, half: 11 })).rays;
    const ends = all.match(/-?\d+ -?\d+/g)!.map((pair) => Math.hypot(...pair.split(' ').map(Number)));
    assert.equal(ends.length, 12);
    ends.forEach((end, i) => assert.ok(i % 2 ? end > 1000 && end < 1100 : end > 110 && end < 260, `${end}`));
  });
});

describe('strips and marks', () => {
  it('a strip ends where the sheets do, outer to inner, within 0–100', () => {
    holds(fc.oneof(four, three), (place) => {
      const ends = stripEnds(place);
      ends.forEach((end, i) => near(end, clamp(place.score! + SHEETS[i]! * place.half), 0.005));
      assert.equal(ends.length, SHEETS.length);
      ends.slice(1).forEach((end, i) => assert.ok(end <= ends[i]!));
    });
  });
  it('a strip of a part that is not mapped is empty', () => {
    assert.deepEqual(stripEnds({ score: null, half: 11 }), []);
  });
  it('a mark reaches out on its own bearing alone', () => {
    for (const part of PARTS) {
      const { ground, lobe } = drawMark(part);
      for (const other of PARTS) {
        near(nodesOf(lobe)[4 * other]!, other === part ? 960 : 260, ROUNDED);
        near(nodesOf(ground)[4 * other]!, 560, ROUNDED);
      }
    }
  });
});
