import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS } from '../../../src/instrument/items.ts';
import { mapDrawing, markDrawing, stripDrawing } from '../../../src/components/figure/figure.ts';
import type { Place } from '../../../src/results/parts.ts';
import { drawMark } from '../../../src/components/figure/geometry.ts';
import { trail } from '../../../src/components/figure/trail.ts';
import fc, { propertyOn } from '../../helpers/random.ts';
import { markupOf } from '../../helpers/markup.ts';

const places = (...scores: (number | null)[]) => scores.map((score): Place => ({ score, half: 11 }));
const full = places(0, 25, 50, 75, 100, 62.5);
const part = fc.record({
  score: fc.oneof(
    fc.constant(null),
    fc.nat(16).map((sum) => sum * 6.25),
    fc.nat(12).map((sum) => (sum * 25) / 3),
  ),
  half: fc.constantFrom(11, 12),
});

describe('the map', () => {
  it('weighs at most 6 KB, whatever the answers', () => {
    propertyOn(2000)(fc.array(part, { minLength: 6, maxLength: 6 }), (some) => {
      const bytes = Buffer.byteLength(markupOf(mapDrawing(some)));
      assert.ok(bytes <= 6000, `${bytes} B`);
    });
  });
  it('has mist and a dotted bearing only where a part is not mapped', () => {
    const whole = markupOf(mapDrawing(full));
    assert.doesNotMatch(whole, /<mask|class="open"|radialGradient/);
    const gap = markupOf(mapDrawing(places(0, 25, null, 75, 100, 62.5)));
    assert.equal(gap.match(/<ellipse/g)!.length, 1);
    assert.match(gap, /<ellipse [^>]*transform="rotate\(30\)"/);
    assert.match(gap, /<path class="open" d="M143 82L892 515">/);
  });
  it('keeps the mist of two maps on one screen apart', () => {
    const idsIn = (id?: string) =>
      [...markupOf(mapDrawing(places(null, 1, 2, 3, 4, 5), id)).matchAll(/(?: id=|url\(#)"?([\w-]+)/g)].map(
        ([, found]) => found,
      );
    assert.deepEqual(idsIn(), ['mist-map', 'fog-map', 'mist-map', 'fog-map']);
    assert.deepEqual(idsIn('before'), ['mist-before', 'fog-before', 'mist-before', 'fog-before']);
  });
});

describe('every drawing', () => {
  const drawings: [name: string, markup: string][] = [
    ['map', markupOf(mapDrawing(full))],
    ['map of nothing', markupOf(mapDrawing(places(null, null, null, null, null, null)))],
    ['strip', markupOf(stripDrawing({ score: 50, half: 11 }))],
    ['strip of nothing', markupOf(stripDrawing({ score: null, half: 11 }))],
    ['mark', markupOf(markDrawing('play'))],
    ['trail', markupOf(trail(3, 24))],
  ];
  for (const [name, markup] of drawings) {
    it(`${name}: is hidden from readers, has no words, no style of its own and no number that is none`, () => {
      assert.match(markup, /^<svg\s[^>]*aria-hidden="true"/);
      assert.doesNotMatch(markup, /style=|<text|<title|NaN|undefined|Infinity|\[object/);
      assert.equal(markup.replace(/<[^>]*>/g, '').trim(), '');
    });
  }
});

describe('a strip', () => {
  it('is five sheets of falling length on a line, with a tick where the words change', () => {
    const markup = markupOf(stripDrawing({ score: 95, half: 12 }));
    assert.deepEqual(
      [...markup.matchAll(/class="l(\d)" d="M0 (\d+)H([\d.]+)V12H0z"/g)].map((match) => match.slice(1).map(Number)),
      [
        [0, 10, 100],
        [1, 8, 100],
        [2, 6, 95],
        [3, 4, 89],
        [4, 2, 83],
      ],
    );
    assert.match(markup, /class="tick" d="M45-4V12M70-4V12"/);
    assert.doesNotMatch(markup, /class="strip none"/);
  });
  it('has no sheet and is marked where the part is not mapped', () => {
    const markup = markupOf(stripDrawing({ score: null, half: 11 }));
    assert.match(markup, /class="strip none"/);
    assert.doesNotMatch(markup, /class="l\d"/);
    assert.match(markup, /class="base"/);
  });
});

describe('a mark', () => {
  it('lights the bearing that its part has on the map', () => {
    DIMENSIONS.forEach((dimension, i) => assert.ok(markupOf(markDrawing(dimension)).includes(drawMark(i).lobe)));
  });
});

describe('the trail', () => {
  const partsOf = (step: number, steps: number) => {
    const markup = markupOf(trail(step, steps));
    const points = [...markup.matchAll(/ d="M([^"]*)"/g)].map(([, path]) =>
      path!.split(',').map((point) => point.split(' ').map(Number)),
    );
    const [x, y] = [...markup.matchAll(/ [xy]="([\d.]+)%"/g)].map(([, percent]) => Number(percent));
    return { ahead: points[0]!, walked: points[1]!, two: [(x! * steps) / 100, y! / 5] };
  };
  it('leads from the first step to the last; where the walked part ends, the two stand and the rest begins', () => {
    for (const steps of [3, 24]) {
      for (let step = 0; step <= steps; step += 1) {
        const { ahead, walked, two } = partsOf(step, steps);
        assert.equal(walked[0]![0], 0);
        assert.equal(ahead.at(-1)![0], steps);
        assert.equal(walked.at(-1)![0], step);
        assert.deepEqual(ahead[0], walked.at(-1));
        two.forEach((at, i) => assert.ok(Math.abs(at - ahead[0]![i]!) < 0.01));
      }
    }
  });
  it('stays within the drawing', () => {
    const { ahead } = partsOf(0, 24);
    assert.equal(ahead.length, 97);
    for (const [, y] of ahead) assert.ok(y! > 2 && y! < 18);
  });
  it('is the same way at every step', () => {
    const [early, late] = [partsOf(4, 24), partsOf(20, 24)];
    assert.deepEqual([...early.walked, ...early.ahead.slice(1)], [...late.walked, ...late.ahead.slice(1)]);
  });
});
