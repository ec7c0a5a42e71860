import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, type AgeBand, type Answer, type Dimension } from '../../src/instrument/items.ts';
import { describeKept } from '../../src/results/results.ts';
import { snapshotOf } from '../../src/results/share.ts';
import type { Snapshot } from '../../src/results/snapshot.ts';
import { twoViews, type TwoCompared, type TwoViews } from '../../src/results/two-views.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder } from '../helpers/answers.ts';
import { band, list } from '../helpers/arbitraries.ts';
import fc, { propertyOn } from '../helpers/random.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { SPEC } from '../helpers/spec.ts';
import { wordIds } from '../helpers/words.ts';

const view = (own: Snapshot, other: Snapshot) => twoViews(wordIds, own, other);
function compared(own: Snapshot, other: Snapshot): TwoCompared {
  const found = view(own, other);
  assert.ok(found.isCompared);
  return found;
}
const topic = (dimension: Dimension, label = `dimension.${dimension}.label`) => ({
  dimension,
  label,
  question: `ui.two.ask-${dimension}`,
});
/** All that is said, without the two maps. */
const said = (view: TwoViews): object =>
  Object.fromEntries(Object.entries(view).filter(([key]) => key !== 'mine' && key !== 'theirs'));

describe('two views of one child', () => {
  it('differ where §11 would name a change; questions for all parts, in the order of the map', () => {
    const own = createSnapshot('teen', { play: 0, communication: 13, repair: 8, boundaries: null, friction: 8 });
    const other = createSnapshot('teen', { play: 16, communication: 8, repair: 12, boundaries: 8, friction: 8 });
    assert.deepEqual(said(compared(own, other)), {
      isCompared: true,
      differ: [topic('communication'), topic('play')],
      lead: 'ui.two.differ',
      alike: [topic('warmth-fit'), topic('friction'), topic('repair')],
      open: [topic('boundaries')],
    });
  });
  it('say nothing of a difference where there is none', () => {
    const { differ, lead, alike, open } = compared(createSnapshot('infant'), createSnapshot('infant'));
    assert.deepEqual([differ, lead, open], [[], null, []]);
    const label = 'dimension.boundaries.infant.label';
    assert.deepEqual(
      alike[4],
      { dimension: 'boundaries', label, question: null },
      'babies have no limits to ask about',
    );
    assert.equal(alike.length, 6);
  });
  it('each has the parts of its own map', () => {
    const [own, other] = [createSnapshot('teen', { play: 0 }), createSnapshot('teen', { play: null })];
    const { mine, theirs } = view(own, other);
    assert.deepEqual(
      [mine, theirs],
      [own, other].map((one) => describeKept(wordIds, one).parts),
    );
  });
  it('are looked at one by one where the ages differ, or the first number of the version', () => {
    const [teen, infant] = [createSnapshot('teen'), createSnapshot('infant')];
    const bands = { isCompared: false, line: 'ui.two.bands' };
    const version = { isCompared: false, line: 'ui.compare.version' };
    assert.deepEqual(said(view(teen, infant)), bands);
    assert.deepEqual(said(view(teen, { ...teen, instrument: '2.0.0' })), version);
    assert.deepEqual(said(view(teen, { ...infant, instrument: '2.0.0' })), version);
    assert.ok(view({ ...teen, instrument: '1.0.0' }, teen).isCompared);
  });
  it('ask only what the specification has words for', () => {
    for (const one of DIMENSIONS) assert.ok(`ui.two.ask-${one}` in SPEC.texts, one);
    for (const id of ['ui.two.differ', 'ui.two.alike', 'ui.compare.version']) assert.ok(id in SPEC.texts, id);
  });
});

describe('any two maps', () => {
  const one = fc.tuple(band, list);
  const snapshot = (ageBand: AgeBand, values: readonly Answer[]) =>
    snapshotOf(score(answersInOrder(ageBand, values), ageBand), { ageBand, locale: 'en' });
  it('property: swapped, neither words nor order differ, and the maps change places', () => {
    propertyOn(500)(one, one, fc.boolean(), ([age, answers], [otherAge, otherAnswers], isSameAge) => {
      const own = snapshot(age, answers);
      const other = snapshot(isSameAge ? age : otherAge, otherAnswers);
      const [here, there] = [view(own, other), view(other, own)];
      assert.deepEqual(said(here), said(there));
      assert.deepEqual([here.mine, here.theirs], [there.theirs, there.mine]);
    });
  });
  it('property: every part is asked about once, and nothing is said but its name and its question', () => {
    propertyOn(300)(one, list, ([ageBand, values], others) => {
      const { differ, alike, open, lead } = compared(snapshot(ageBand, values), snapshot(ageBand, others));
      const all = [...differ, ...alike, ...open];
      assert.deepEqual(all.map(({ dimension }) => dimension).sort(), [...DIMENSIONS].sort());
      for (const list of [differ, alike, open])
        assert.deepEqual(
          list,
          DIMENSIONS.flatMap((dim) => list.find(({ dimension }) => dimension === dim) ?? []),
        );
      for (const topicView of all) assert.deepEqual(Object.keys(topicView), ['dimension', 'label', 'question']);
      assert.equal(lead !== null, differ.length > 0);
    });
  });
});
