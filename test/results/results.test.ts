import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DIMENSIONS,
  FACETS,
  type AgeBand,
  type Answer,
  type Answers,
  type Dimension,
} from '../../src/instrument/items.ts';
import { describeKept, saysTheSame } from '../../src/results/results.ts';
import { answersInOrder, createAnswers, type Sums } from '../helpers/answers.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { doing, viewOf } from '../helpers/views.ts';
import { wordIds } from '../helpers/words.ts';

/** Every part in the same place. */
const everywhere = (sum: number): Sums => Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, sum]));
const strained: Sums = { 'warmth-fit': 4, communication: 4, boundaries: 4, play: 4 };
const nothing: Sums = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null]));
/** Sometimes, 24 times. */
const same = answersInOrder('preschool', Array<Answer>(24).fill(2));

describe('opening line (instrument.md §10.3)', () => {
  const opening = (sums: Sums, context = {}) => viewOf(sums, { context }).opening;

  it('by default', () => {
    assert.equal(opening({}), 'opening.default');
    assert.equal(opening(everywhere(16), doing('doing-ok')), 'opening.default');
    assert.equal(opening({ friction: 4, repair: 4 }, doing('struggling')), 'opening.default');
  });
  it('in a hard time', () => {
    assert.equal(opening(strained), 'opening.hard');
    assert.equal(opening(everywhere(16), doing('really-struggling')), 'opening.hard');
  });
});

describe('what is working (instrument.md §10.4)', () => {
  const working = (sums: Sums, answers: Answers = {}, ageBand: AgeBand = 'preschool') =>
    viewOf(sums, { answers, ageBand }).working;
  /** “Sometimes” but for a lighter strain in one part, so that it is the highest and no item qualifies. */
  const highest = (dimension: Dimension, ageBand: AgeBand) => {
    const { facet } = FACETS.find((row) => row.dimension === dimension && row.key === '-')!;
    return working(everywhere(8), { [`${dimension}-${facet}-${ageBand}`]: 1 }, ageBand);
  };

  it('two items, highest first, then in presentation order', () => {
    const lines = ['play-interest-preschool', 'warmth-fit-delight-preschool'];
    assert.deepEqual(working({}, { 'play-interest-preschool': 4 }), { lead: 'bright.often', lines });
  });
  it('one item, where there is one', () => {
    const lines = ['boundaries-choice-preschool'];
    assert.deepEqual(working(everywhere(8), { 'boundaries-choice-preschool': 3 }), { lead: 'bright.often', lines });
  });
  it('no item of a tender part beside one that is not', () => {
    const answers: Answers = { 'play-fun-preschool': 4, 'boundaries-choice-preschool': 3 };
    const lines = ['boundaries-choice-preschool'];
    assert.deepEqual(working({ ...everywhere(4), boundaries: 8 }, answers), { lead: 'bright.often', lines });
  });
  it('an item of a part that is not mapped is not of a hard stretch', () => {
    const answers: Answers = { 'play-fun-preschool': 3 };
    assert.deepEqual(working({ ...everywhere(4), play: null }, answers), {
      lead: 'bright.often',
      lines: ['play-fun-preschool'],
    });
  });
  it('even in a hard stretch, where all such items are of tender parts', () => {
    const answers: Answers = {
      'play-fun-preschool': 4,
      'repair-settle-preschool': 3,
      'communication-serve-preschool': 3,
    };
    assert.deepEqual(working(everywhere(4), answers), {
      lead: 'bright.often-hard',
      lines: ['play-fun-preschool', 'communication-serve-preschool'],
    });
  });
  for (const dimension of DIMENSIONS) {
    it(`the sentence of the highest part, ${dimension}`, () => {
      assert.deepEqual(highest(dimension, 'teen'), { lead: null, lines: [`dimension.${dimension}.bright`] });
      const own = dimension === 'boundaries' ? 'boundaries.infant' : dimension;
      assert.deepEqual(highest(dimension, 'infant'), { lead: null, lines: [`dimension.${own}.bright`] });
    });
  }
  const looked = { lead: null, lines: ['bright.looked'] };
  it('the plain line, where all is tender', () => assert.deepEqual(working(everywhere(4)), looked));
  it('the plain line, where nothing is mapped', () => assert.deepEqual(working(nothing), looked));
  it('the plain line, where all answers are the same', () => {
    assert.deepEqual(working({}, answersInOrder('preschool', Array<Answer>(24).fill(4))), looked);
  });
});

describe('headline (instrument.md §4.1)', () => {
  const headline = (sums: Sums, ageBand: AgeBand = 'preschool') => viewOf(sums, { ageBand }).headline;
  const plain: [pattern: string, soft: boolean, sums: Sums][] = [
    ['not-enough', false, { play: null, repair: null, friction: null }],
    ['all-strained', false, strained],
    ['all-strained', true, { ...strained, play: 7 }],
    ['all-strained', false, { ...strained, friction: 11 }],
    ['stuck-after-storms', false, { friction: 4, repair: 4 }],
    ['stormy-reconnecting', false, { friction: 4, repair: 14 }],
    ['repair-first', true, { repair: 6 }],
    ['busy-distant', false, { play: 4, communication: 4 }],
    ['calm-but-far', false, { friction: 14, communication: 4 }],
    ['firm-but-cool', false, { boundaries: 14, 'warmth-fit': 4 }],
    ['warm-few-lines', false, { 'warmth-fit': 14, boundaries: 4 }],
    ['close-and-stormy', false, { 'warmth-fit': 14, friction: 4 }],
    ['mixed-map', false, { play: 4, boundaries: 4 }],
    ['mixed-map', true, { friction: 7, repair: 7 }],
    ['strong-across', false, everywhere(12)],
    ['steady-across', false, everywhere(11)],
    ['steady-across', true, { play: 7 }],
    ['steady-with-strengths', false, { play: 12 }],
  ];
  for (const [pattern, soft, sums] of plain) {
    it(`${pattern}${soft ? ', softly' : ''}`, () => {
      const lead = soft ? 'ui.soft' : null;
      const words = { title: `pattern.${pattern}.title`, text: `pattern.${pattern}.text` };
      assert.deepEqual(headline(sums), { soft: lead, ...words, second: null });
    });
  }
  it('even-answers', () => {
    const { title, text, soft } = viewOf({}, { answers: same }).headline;
    assert.deepEqual([soft, title, text], [null, 'pattern.even-answers.title', 'pattern.even-answers.text']);
  });
  it('has words of its own where nothing is mapped', () => {
    const { title, text } = headline(nothing);
    assert.deepEqual([title, text], ['pattern.not-enough.none-title', 'pattern.not-enough.none-text']);
  });
  it('one mapped part is a partial map', () => {
    assert.equal(headline({ ...nothing, play: 9 }).title, 'pattern.not-enough.title');
  });

  const spots: [Dimension, AgeBand, text: string][] = [
    ['warmth-fit', 'teen', 'warmth-fit'],
    ['friction', 'teen', 'friction'],
    ['communication', 'teen', 'communication'],
    ['boundaries', 'toddler', 'boundaries'],
    ['boundaries', 'infant', 'infant.boundaries'],
    ['play', 'infant', 'play'],
  ];
  for (const [dimension, ageBand, text] of spots) {
    it(`one-tender-spot: ${dimension}, ${ageBand}`, () => {
      const expected = { title: 'pattern.one-tender-spot.title', text: `pattern.one-tender-spot.${text}` };
      assert.deepEqual(headline({ [dimension]: 4 }, ageBand), { soft: null, ...expected, second: null });
      assert.deepEqual(headline({ [dimension]: 6 }, ageBand), { soft: 'ui.soft', ...expected, second: null });
      assert.deepEqual(headline({ [dimension]: 4, repair: null }, ageBand), { soft: null, ...expected, second: null });
    });
  }
  for (const dimension of ['warmth-fit', 'friction'] as const) {
    it(`one-tender-spot: ${dimension} on the edge, while another part is on an edge too`, () => {
      const { text, soft } = headline({ ...everywhere(12), [dimension]: 7, boundaries: 7 });
      assert.deepEqual([text, soft], [`pattern.one-tender-spot.${dimension}`, 'ui.soft']);
    });
  }
  it('one-tender-spot: the clear part, while warmth is on the edge', () => {
    const { text } = headline({ ...everywhere(12), 'warmth-fit': 7, play: 4 });
    assert.equal(text, 'pattern.one-tender-spot.play');
  });
});

describe('second line (instrument.md §4)', () => {
  it('is that headline as it is', () => {
    const { title, second } = viewOf({ 'warmth-fit': 12, boundaries: 4 }).headline;
    assert.equal(title, 'pattern.one-tender-spot.title');
    assert.deepEqual(second, {
      pattern: 'warm-few-lines',
      title: 'pattern.warm-few-lines.title',
      text: 'pattern.warm-few-lines.text',
    });
  });
  it('is shown again on a kept map, and none on one that was kept under 1.0.0', () => {
    const kept = createSnapshot('teen', { 'warmth-fit': 12, boundaries: 4 });
    assert.equal(describeKept(wordIds, kept).headline.second?.pattern, 'warm-few-lines');
    assert.equal(describeKept(wordIds, { ...kept, second: null }).headline.second, null);
  });
  it('a kept one-tender-spot of 1.0.0 names its one part on the edge', () => {
    const kept = { ...createSnapshot('teen', { boundaries: 7 }), pattern: 'one-tender-spot' } as const;
    assert.equal(describeKept(wordIds, kept).headline.text, 'pattern.one-tender-spot.boundaries');
  });
});

describe('notes under the headline (instrument.md §10.1, 5)', () => {
  const [safe, withdrawn] = ['note.safe', 'note.withdrawn'];
  const table: [name: string, notes: string[], sums: Sums, bands: AgeBand[]][] = [
    ['none', [], {}, ['infant', 'teen']],
    ['a lot of friction', [safe], { friction: 7 }, ['infant', 'preschool', 'teen']],
    ['some friction', [], { friction: 8 }, ['infant', 'teen']],
    ['friction not mapped', [], { friction: null }, ['infant', 'teen']],
    ['cool, older', [withdrawn], { 'warmth-fit': 7 }, ['school-age', 'teen']],
    ['quiet, older', [withdrawn], { communication: 4 }, ['school-age', 'teen']],
    ['cool and quiet, older', [withdrawn], { 'warmth-fit': 4, communication: 4 }, ['school-age', 'teen']],
    ['cool, younger', [], { 'warmth-fit': 4, communication: 4 }, ['infant', 'toddler', 'preschool']],
    ['another part, older', [], { play: 4, boundaries: 4, repair: 4 }, ['school-age', 'teen']],
    ['warmth not mapped, older', [], { 'warmth-fit': null, communication: null }, ['school-age', 'teen']],
    ['both', [safe, withdrawn], { friction: 4, communication: 4 }, ['school-age', 'teen']],
  ];
  for (const [name, notes, sums, bands] of table) {
    it(`${name}: ${notes.join(', ') || 'nothing'}`, () => {
      for (const ageBand of bands) assert.deepEqual(viewOf(sums, { ageBand }).notes, notes);
    });
  }
});

describe('note about the answers (instrument.md §5)', () => {
  const plain = createAnswers('preschool');
  const run = answersInOrder(
    'preschool',
    Array.from({ length: 24 }, (_, i) => (i < 10 ? 2 : i % 2 ? 1 : 3)),
  );
  const table: [name: string, note: string | null, sums: Sums, answers: Answers, seconds?: number][] = [
    ['nothing to say', null, {}, plain, 48],
    ['no time known', null, {}, plain],
    ['quick', 'note.too-fast', {}, plain, 47],
    ['all high', 'note.all-high', everywhere(16), {}, 200],
    ['all high and quick', 'note.too-fast', everywhere(16), {}, 10],
    ['a long run', 'note.long-run', {}, run, 200],
    ['a long run, quick', 'note.long-run', {}, run, 10],
    ['the same throughout', null, {}, same, 200],
    ['the same throughout, quick', 'note.too-fast', {}, same, 10],
  ];
  for (const [name, note, sums, answers, seconds] of table) {
    it(`${name}: ${note}`, () => {
      assert.equal(viewOf(sums, { answers, ...(seconds !== undefined && { seconds }) }).quality, note);
    });
  }
});

describe('what is announced after a changed answer', () => {
  const table: [name: string, isSame: boolean, a: Sums, b: Sums][] = [
    ['the very same', true, {}, {}],
    ['a step within a level', true, { play: 9 }, { play: 10 }],
    ['another level', false, { play: 9 }, { play: 12 }],
    ['onto an edge', false, { play: 10 }, { play: 11 }],
    ['off the map', false, { play: 9 }, { play: null }],
  ];
  for (const [name, isSame, a, b] of table) {
    it(`${name}: ${isSame ? 'nothing' : 'it changed'}`, () => {
      assert.equal(saysTheSame(viewOf(a), viewOf(b)), isSame);
      assert.equal(saysTheSame(viewOf(b), viewOf(a)), isSame);
    });
  }
  it('the second line alone: it changed', () => {
    const a = viewOf({ 'warmth-fit': 12, boundaries: 4 });
    const b = { ...a, headline: { ...a.headline, second: null } };
    assert.equal(saysTheSame(a, b), false);
  });
  it('the headline alone: it changed', () => {
    assert.equal(saysTheSame(viewOf(everywhere(8)), viewOf(everywhere(9))), false); // even-answers, steady-across
  });
});
