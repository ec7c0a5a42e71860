import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, type AgeBand, type Answer, type Dimension } from '../../src/instrument/items.ts';
import { thenAndNow, type Apart, type Compared, type DatedSnapshot } from '../../src/results/compare.ts';
import { describeKept } from '../../src/results/results.ts';
import { snapshotOf } from '../../src/results/share.ts';
import type { Snapshot } from '../../src/results/snapshot.ts';
import { score } from '../../src/scoring/score.ts';
import change from '../fixtures/change-example.json' with { type: 'json' };
import examples from '../fixtures/worked-examples.json' with { type: 'json' };
import { answersInOrder, type Sums } from '../helpers/answers.ts';
import { band, list } from '../helpers/arbitraries.ts';
import fc, { propertyOn } from '../helpers/random.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { allEnglish, wordIds } from '../helpers/words.ts';

const THEN = '2026-09-01';
const NOW = '2026-11-28';
const at = (day: string, snapshot: Snapshot): DatedSnapshot => ({ day, snapshot });
const view = (then: DatedSnapshot, now: DatedSnapshot, isSameChild = true) =>
  thenAndNow(wordIds, [then, now], isSameChild);
function compared(then: Snapshot, now: Snapshot): Compared {
  const found = view(at(THEN, then), at(NOW, now));
  assert.ok(found.isCompared);
  return found;
}
const snapshotFrom = (ageBand: AgeBand, values: readonly Answer[]) =>
  snapshotOf(score(answersInOrder(ageBand, values), ageBand), { ageBand, locale: 'en' });
/** Two maps that differ in one part, by the sums of its answers: 8 is 50 points, one more is 6.25 more. */
const partOf = (before: Sums[Dimension], after: Sums[Dimension], dimension: Dimension = 'play') =>
  compared(createSnapshot('teen', { [dimension]: before }), createSnapshot('teen', { [dimension]: after })).parts.find(
    (part) => part.dimension === dimension,
  )!;

describe('each part on two maps (instrument.md §11)', () => {
  const table: [before: number | null, after: number | null, state: string, isNamed: boolean][] = [
    [8, 8, 'about-the-same', false],
    [8, 12, 'about-the-same', false],
    [8, 13, 'may-be-up', true],
    [8, 14, 'may-be-up', true],
    [8, 15, 'clear-up', true],
    [12, 8, 'about-the-same', false],
    [13, 8, 'may-be-down', true],
    [15, 8, 'clear-down', true],
    [null, 8, 'not-compared', false],
    [8, null, 'not-compared', false],
    [null, null, 'not-compared', false],
  ];
  for (const [before, after, state, isNamed] of table) {
    it(`${before} to ${after}: ${state}`, () => {
      const part = partOf(before, after);
      assert.deepEqual([part.state, part.line, part.isNamed], [state, `change.${state}`, isNamed]);
      const line = isNamed ? `change.${state}.friction` : `change.${state}`;
      assert.equal(partOf(before, after, 'friction').line, line);
      assert.ok(line in allEnglish);
    });
  }
  it('level, range and numbers of both maps; a word only where a change is named', () => {
    const named = partOf(2, 11);
    assert.deepEqual([named.label, named.state], ['dimension.play.label', 'clear-up']);
    assert.deepEqual(named.then, {
      score: 12.5,
      half: 11,
      level: 'tender',
      numbers: { score: 13, low: 2, high: 24 },
      word: 'level.tender.short',
    });
    assert.deepEqual(named.now, {
      score: 68.75,
      half: 11,
      level: 'steady',
      numbers: { score: 69, low: 58, high: 80 },
      word: 'edge.strength-steady.short',
    });
    const same = partOf(7, 9);
    assert.deepEqual([same.then.level, same.now.level], ['tender', 'steady']);
    assert.deepEqual([same.then.word, same.now.word], [null, null]);
    assert.equal(partOf(2, 14, 'friction').now.word, 'level.strength.friction-short');
    assert.deepEqual(partOf(null, 2).then, { score: null, half: 11, level: null, numbers: null, word: null });
  });
  it('the example of the specification', () => {
    const before = examples.find(({ id }) => id === change.from)!;
    const ageBand = change.band as AgeBand;
    const { parts, drawn, caption } = compared(
      snapshotFrom(ageBand, before.answers as Answer[]),
      snapshotFrom(ageBand, change.answers as Answer[]),
    );
    assert.deepEqual(
      parts.map(({ dimension, state }) => [dimension, state]),
      Object.entries(change.expected).map(([dimension, { state }]) => [dimension, state]),
    );
    assert.deepEqual([drawn, caption], [['friction', 'communication'], 'ui.compare.caption']);
  });
  it('a baby’s boundaries have the words of that age', () => {
    const { parts } = compared(createSnapshot('infant'), createSnapshot('infant'));
    assert.equal(parts[4]!.label, 'dimension.boundaries.infant.label');
  });
});

describe('the line of the earlier map', () => {
  it('stands near the parts whose change is named, in the order of the map', () => {
    const { drawn, caption } = compared(
      createSnapshot('teen', { play: 0, 'warmth-fit': 3, repair: 16, boundaries: null }),
      createSnapshot('teen', { play: 16, 'warmth-fit': 8, repair: 9, boundaries: 16 }),
    );
    assert.deepEqual([drawn, caption], [['warmth-fit', 'repair', 'play'], 'ui.compare.caption']);
  });
  it('is not drawn where none is named, which is said', () => {
    const { drawn, caption } = compared(createSnapshot('teen', { play: null }), createSnapshot('teen'));
    assert.deepEqual([drawn, caption], [[], 'ui.compare.no-line']);
  });
  it('nothing is said of a change where nothing is on both maps', () => {
    const none = (dimensions: readonly Dimension[]) => Object.fromEntries(dimensions.map((one) => [one, null]));
    const { drawn, caption } = compared(
      createSnapshot('teen', none(DIMENSIONS.slice(0, 3))),
      createSnapshot('teen', none(DIMENSIONS.slice(3))),
    );
    assert.deepEqual([drawn, caption], [[], null]);
  });
});

describe('two maps that are not compared', () => {
  const teen = createSnapshot('teen', { play: 2 });
  const other = { ...createSnapshot('toddler', { play: 15 }), instrument: '2.0.0' };
  const apart = (then: DatedSnapshot, now: DatedSnapshot, isSameChild = true): Apart => {
    const found = view(then, now, isSameChild);
    assert.ok(!found.isCompared);
    return found;
  };
  const table: [what: string, found: () => Apart, reason: string, lines: readonly string[]][] = [
    ['it may be another child', () => apart(at(THEN, teen), at(NOW, teen), false), 'other-child', ['ui.compare.apart']],
    [
      'another first number of the version',
      () => apart(at(THEN, teen), at(NOW, { ...teen, instrument: '2.0.0' })),
      'other-version',
      ['ui.compare.version', 'ui.compare.apart'],
    ],
    [
      'another age',
      () => apart(at(THEN, createSnapshot('school-age')), at(NOW, teen)),
      'other-age',
      ['change.new-questions'],
    ],
    [
      '13 days apart',
      () => apart(at('2026-11-15', teen), at(NOW, teen)),
      'too-soon',
      ['change.too-soon', 'ui.compare.apart'],
    ],
    ['one day', () => apart(at(NOW, teen), at(NOW, teen)), 'too-soon', ['change.too-soon', 'ui.compare.apart']],
    [
      'all of it: the child first',
      () => apart(at(NOW, teen), at(NOW, other), false),
      'other-child',
      ['ui.compare.apart'],
    ],
    [
      'all but the child: the version first',
      () => apart(at(NOW, teen), at(NOW, other)),
      'other-version',
      ['ui.compare.version', 'ui.compare.apart'],
    ],
    [
      'age and days: the age first',
      () => apart(at(NOW, teen), at(NOW, createSnapshot('infant'))),
      'other-age',
      ['change.new-questions'],
    ],
  ];
  for (const [what, found, reason, lines] of table) {
    it(what, () => {
      const { reason: why, lines: said, ...rest } = found();
      assert.deepEqual([why, said], [reason, lines]);
      assert.deepEqual(Object.keys(rest).sort(), ['isCompared', 'now', 'then']);
    });
  }
  it('each stands on its own, as it was kept', () => {
    const { then, now } = apart(at(THEN, teen), at(NOW, other), false);
    assert.deepEqual(then, { day: THEN, ageBand: 'teen', view: describeKept(wordIds, teen) });
    assert.deepEqual(now, { day: NOW, ageBand: other.ageBand, view: describeKept(wordIds, other) });
  });
  it('14 days are enough, and 1.0.0 is compared with 1.1.0', () => {
    assert.ok(view(at('2026-11-14', { ...teen, instrument: '1.0.0' }), at(NOW, teen)).isCompared);
    assert.ok(!view(at(THEN, { ...teen, instrument: '10.0.0' }), at(NOW, teen)).isCompared);
  });
});

describe('any two maps', () => {
  const two = fc.tuple(band, list, list).map(([ageBand, ...both]) => both.map((one) => snapshotFrom(ageBand, one)));
  it('property: the earlier one is “then”, in whichever order they come', () => {
    propertyOn(200)(two, fc.boolean(), ([a, b], isSame) => {
      assert.deepEqual(view(at(THEN, a!), at(NOW, b!), isSame), view(at(NOW, b!), at(THEN, a!), isSame));
    });
  });
  it('property: the order is that of the map, whatever has changed, and nothing counts the change', () => {
    propertyOn(300)(two, ([a, b]) => {
      const { then, now, parts, drawn, ...rest } = compared(a!, b!);
      assert.deepEqual([then.view.parts.length, now.view.parts.length], [6, 6]);
      assert.deepEqual(
        parts.map(({ dimension }) => dimension),
        DIMENSIONS,
      );
      assert.deepEqual(
        drawn,
        DIMENSIONS.filter((one) => parts.find(({ dimension }) => dimension === one)!.isNamed),
      );
      assert.deepEqual(Object.keys(rest).sort(), ['caption', 'isCompared']);
      for (const part of parts) {
        const keys = ['dimension', 'isNamed', 'label', 'line', 'now', 'state', 'then'];
        assert.deepEqual(Object.keys(part).sort(), keys);
        for (const side of [part.then, part.now]) {
          assert.deepEqual(Object.keys(side).sort(), ['half', 'level', 'numbers', 'score', 'word']);
          assert.equal(side.word !== null, part.isNamed);
        }
        assert.equal(part.isNamed, /^(clear|may-be)-/.test(part.state));
      }
    });
  });
});
