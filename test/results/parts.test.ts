import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, ITEMS, type AgeBand, type Answers, type Dimension } from '../../src/instrument/items.ts';
import type { Edge, Level } from '../../src/instrument/rules.ts';
import { describe as describeMap } from '../../src/results/results.ts';
import { answersWithSums, sumsOf, type Sums } from '../helpers/answers.ts';
import { viewOf, type ViewOptions } from '../helpers/views.ts';
import { english } from '../helpers/words.ts';

const partOf = (dimension: Dimension, sums: Sums, options: ViewOptions = {}) =>
  viewOf(sums, options).parts.find((part) => part.dimension === dimension)!;

/** Sums of four answers, and where they stand. */
const places: [sum: number, level: Level, edge: Edge | null][] = [
  [0, 'tender', null],
  [6, 'tender', null],
  [7, 'tender', 'steady-tender'],
  [8, 'steady', null],
  [10, 'steady', null],
  [11, 'steady', 'strength-steady'],
  [12, 'strength', null],
  [16, 'strength', null],
];
const bands: [AgeBand, own: Partial<Record<Dimension, string>>][] = [
  ['infant', { boundaries: 'boundaries.infant' }],
  ['toddler', {}],
  ['preschool', {}],
  ['school-age', {}],
  ['teen', {}],
];

for (const [ageBand, own] of bands) {
  describe(`words and lines of each part, ${ageBand} (instrument.md §3.3, §10.5)`, () => {
    for (const dimension of DIMENSIONS) {
      const group = `dimension.${own[dimension] ?? dimension}`;
      for (const [sum, level, edge] of places) {
        it(`${dimension} at ${sum} of 16: ${level}${edge ? `, on the edge ${edge}` : ''}`, () => {
          const part = partOf(dimension, { [dimension]: sum }, { ageBand });
          const variant = dimension === 'friction' ? '.friction' : '';
          const short = dimension === 'friction' ? '.friction-short' : '.short';
          assert.equal(part.level, level);
          assert.equal(part.word, edge ? `edge.${edge}${variant}` : `level.${level}${variant}`);
          assert.equal(part.short, edge ? `edge.${edge}${short}` : `level.${level}${short}`);
          assert.equal(part.line, edge ? `ui.parts.between ${group}.${level}` : `${group}.${level}`);
          assert.equal(part.label, `${group}.label`);
          assert.equal(part.axis, dimension === 'friction' ? 'dimension.friction.axis-short' : `${group}.label`);
        });
      }
      it(`${dimension} not mapped`, () => {
        const part = partOf(dimension, { [dimension]: null }, { ageBand });
        assert.equal(part.level, null);
        assert.equal(part.score, null);
        assert.equal(part.numbers, null);
        assert.deepEqual([part.word, part.short], ['ui.unmapped', 'ui.unmapped.short']);
        assert.equal(part.line, 'ui.unmapped.text');
        assert.equal(part.label, `${group}.label`);
        assert.equal(part.axis, dimension === 'friction' ? 'dimension.friction.axis' : `${group}.label`);
      });
    }
  });
}

describe('repair that is not on the map (instrument.md §3.4)', () => {
  const repairOf = (ageBand: AgeBand, ...answers: Answers[keyof Answers][]): Answers =>
    Object.fromEntries(
      ITEMS[ageBand].filter(({ dimension }) => dimension === 'repair').map(({ id }, nth) => [id, answers[nth]]),
    );
  const missing = 'ui.unmapped.text';
  const notNeeded = 'ui.unmapped.repair';
  const table: [name: string, line: string, friction: number | null, repair: Answers[keyof Answers][]][] = [
    ['two of four did not come up', notNeeded, 9, ['na', 'na', 'skip', 'skip']],
    ['two did not come up, two answered', notNeeded, 9, [0, 'na', 'na', 4]],
    ['the last two did not come up', notNeeded, 9, ['skip', 3, 'na', 'na']],
    ['none came up', notNeeded, 16, ['na', 'na', 'na', 'na']],
    ['friction steady on the edge to light', notNeeded, 11, ['na', 'na', 'na', 'na']],
    ['one did not come up', missing, 9, ['na', 'skip', 'skip', 'skip']],
    ['one did not come up, one skipped', missing, 9, [2, 'na', 'skip', 2]],
    ['all skipped', missing, 9, ['skip', 'skip', 'skip', 'skip']],
    ['a lot of friction', missing, 4, ['na', 'na', 'na', 'na']],
    ['a lot of friction, on the edge', missing, 7, ['na', 'na', 'na', 'na']],
    ['friction not mapped either', missing, null, ['na', 'na', 'na', 'na']],
  ];
  for (const [name, line, friction, repair] of table) {
    it(`${name}: ${line}`, () => {
      for (const ageBand of ['infant', 'teen'] as const) {
        const part = partOf('repair', { friction }, { ageBand, answers: repairOf(ageBand, ...repair) });
        assert.deepEqual([part.word, part.line], ['ui.unmapped', line]);
      }
    });
  }
  it('is said of repair alone', () => {
    for (const dimension of DIMENSIONS.filter((one) => one !== 'repair')) {
      const ids = ITEMS.teen.filter((item) => item.dimension === dimension).map(({ id }) => id);
      const answers = Object.fromEntries(ids.map((id) => [id, 'na' as const]));
      assert.equal(partOf(dimension, {}, { ageBand: 'teen', answers }).line, missing);
    }
  });
});

describe('numbers (instrument.md §3.3)', () => {
  const table: [sum: number, score: number, low: number, high: number][] = [
    [0, 0, 0, 11],
    [1, 6, 0, 17], // 6.25 + 11 = 17.25
    [2, 13, 2, 24], // 12.5 ± 11
    [5, 31, 20, 42], // 31.25 ± 11
    [6, 38, 27, 49], // 37.5 ± 11
    [10, 63, 52, 74], // 62.5 ± 11
    [11, 69, 58, 80], // 68.75 ± 11
    [14, 88, 77, 99], // 87.5 ± 11
    [16, 100, 89, 100],
  ];
  for (const [sum, score, low, high] of table) {
    it(`${sum} of 16: ${score} (${low}–${high}), rounded half up`, () => {
      for (const dimension of DIMENSIONS) {
        const part = partOf(dimension, { [dimension]: sum });
        assert.deepEqual(part.numbers, { score, low, high });
        assert.deepEqual([part.score, part.half], [sum * 6.25, 11]);
      }
    });
  }
  it('are less sure with three answers', () => {
    const { numbers, half } = partOf('play', { play: 8 }, { answers: { 'play-fun-preschool': 'skip' } });
    assert.deepEqual([numbers, half], [{ score: 50, low: 38, high: 62 }, 12]);
  });
});

describe('strips (instrument.md §10.1)', () => {
  const order = (sums: Sums) => viewOf(sums).strips.map(({ dimension }) => dimension);

  it('strengths, steady, tender', () => {
    const sums: Sums = { 'warmth-fit': 13, friction: 4, communication: 9, repair: 14, boundaries: 12, play: 3 };
    assert.deepEqual(order(sums), ['warmth-fit', 'repair', 'boundaries', 'communication', 'friction', 'play']);
  });
  it('what is not mapped stands in one row below; repair that did not come up in a strip of its own', () => {
    const label = (dimension: Dimension) => `dimension.${dimension}.label`;
    const row = (line: string, ...labels: Dimension[]) => ({ word: 'ui.unmapped', labels: labels.map(label), line });
    const one = viewOf({ play: null });
    assert.deepEqual([one.strips.length, one.unmapped], [5, row('ui.unmapped.text', 'play')]);
    const three = viewOf({ play: null, 'warmth-fit': null, repair: null });
    assert.deepEqual(
      [three.strips.map(({ dimension }) => dimension), three.unmapped],
      [['friction', 'communication', 'boundaries'], row('ui.unmapped.text-some', 'warmth-fit', 'repair', 'play')],
    );
    const repair = ITEMS.preschool.filter(({ dimension }) => dimension === 'repair');
    const answers = Object.fromEntries(repair.map(({ id }) => [id, 'na' as const]));
    const own = viewOf({ play: null }, { answers });
    assert.deepEqual([own.strips.at(-1)!.dimension, own.unmapped], ['repair', row('ui.unmapped.text', 'play')]);
  });
  it('there are none where nothing is mapped', () => {
    const none = viewOf(sumsOf(null));
    assert.deepEqual([none.isMapped, none.strips, none.unmapped], [false, [], null]);
  });
  it('within a level the order of the map, whatever the positions', () => {
    const rising: Sums = { 'warmth-fit': 12, friction: 13, communication: 14, repair: 15, boundaries: 16, play: 12 };
    assert.deepEqual(order(rising), DIMENSIONS);
    assert.deepEqual(order({}), DIMENSIONS);
  });
  it('an edge does not move a part', () => {
    assert.deepEqual(order({ play: 11, friction: 7 }), [...DIMENSIONS.filter((one) => one !== 'friction'), 'friction']);
  });
  it('are folded where everything looks strained, and only there (§10.6)', () => {
    const four: Sums = { 'warmth-fit': 4, friction: 4, communication: 4, play: 4 };
    assert.equal(viewOf(four).stripsFolded, true);
    assert.equal(viewOf({ friction: 5, communication: 5, play: 6 }).stripsFolded, false);
    assert.equal(viewOf({}, { context: { 'ctx-wellbeing': 'really-struggling' } }).stripsFolded, false);
  });
  it('the map keeps its own order', () => {
    assert.deepEqual(
      viewOf({ repair: 16, friction: null }).parts.map(({ dimension }) => dimension),
      DIMENSIONS,
    );
  });
});

it('in English, on an edge (instrument.md §3.3, §10.5)', () => {
  const words = { ...english.questions, ...english.results };
  const answers = answersWithSums('teen', { friction: 7 });
  const [, friction] = describeMap(words, { answers, ageBand: 'teen', context: {} }).parts;
  assert.equal(friction!.word, 'Between a lot of friction and some friction');
  assert.match(friction!.line, /^Somewhere in between\. There has been a lot of friction lately\./);
});
