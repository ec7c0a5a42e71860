/** What is accepted of stored text: `readKept` (schema/kept.ts) and `readSnapshot` (schema/snapshot.ts). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snapshotOf } from '../../../src/results/share.ts';
import type { KeptRun } from '../../../src/host/schema/kept.ts';
import { PATTERN_IDS, PRACTICE_IDS, readKept, readSnapshot } from '../../../src/host/schema/index.ts';
import { AGE_BANDS } from '../../../src/instrument/items.ts';
import { PRACTICES } from '../../../src/instrument/practices.ts';
import { PATTERNS } from '../../../src/instrument/rules.ts';
import type { KeptMap, Snapshot } from '../../../src/results/snapshot.ts';
import { score } from '../../../src/scoring/score.ts';
import { answersInOrder, createAnswers } from '../../helpers/answers.ts';
import { band, list } from '../../helpers/arbitraries.ts';
import fc, { propertyOn } from '../../helpers/random.ts';
import { anything, HOSTILE } from '../../helpers/hostile.ts';
import { createSnapshot } from '../../helpers/snapshots.ts';

const snapshot = createSnapshot('toddler', { play: 14, friction: null });
const map: KeptMap = { date: 1_700_000_000_000, snapshot };
const run: KeptRun = { ageBand: 'teen', at: 7, answers: { teen: createAnswers('teen') }, instrument: '1.0.0' };
const unfinished = { at: 1_700_000_000_001, run };
/** What is readable in a text; `null`: nothing of ours. */
const readable = (text: string) => {
  const found = readKept(text);
  const { unfinished, entries = [] } = found ?? {};
  return found && { v: 1, ...(unfinished && { unfinished }), maps: entries.flatMap(({ map }) => map ?? []) };
};
const read = (value: unknown) => readable(JSON.stringify(value));
/** A copy with another value at a path; `undefined` takes it away. */
function withAt(value: object, path: string, to: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = to;
  return copy;
}

it('the ids that a map may name are those of the instrument', () => {
  assert.deepEqual([...PATTERN_IDS].sort(), PATTERNS.map(({ id }) => id).sort());
  assert.deepEqual([...PRACTICE_IDS].sort(), PRACTICES.map(({ id }) => id).sort());
});

describe('what a device has kept', () => {
  it('is read as it was written', () => {
    const named = { ...map, date: 2, run: 7, from: 3, old: 4, odd: 5 };
    const kept = { v: 1, unfinished: { ...unfinished, name: 7 }, maps: [map, named] };
    assert.deepEqual(read(kept), kept);
  });
  it('property: every map that can be scored, and every unfinished run', () => {
    propertyOn(500)(band, list, fc.nat(23), (ageBand, values, at) => {
      const answers = answersInOrder(ageBand, values);
      const made = snapshotOf(score(answers, ageBand), { ageBand, locale: 'en' });
      const going = { at: 5, run: { ageBand, at, answers: { [ageBand]: answers }, instrument: '1.0.0' } };
      const kept = { v: 1, unfinished: going, maps: [{ date: 4, snapshot: made }] };
      assert.deepEqual(read(kept), kept);
      assert.deepEqual(readSnapshot(made), made);
    });
  });
  it('the answers of all ages are read, and 24 full maps', () => {
    const answers = Object.fromEntries(AGE_BANDS.map((one) => [one, createAnswers(one)]));
    const kept = { v: 1, unfinished: { at: 1, run: { ...run, answers } }, maps: Array(24).fill(map) };
    assert.deepEqual(read(kept), kept);
  });
  it('maps of another version of the instrument are read, and dates that are long gone', () => {
    const old = { date: 0, snapshot: { ...snapshot, instrument: '0.9.1', version: '0.0.1-beta.2' } };
    assert.deepEqual(read({ v: 1, maps: [old] }), { v: 1, maps: [old] });
  });
  it('a map of instrument 1.0.0 has no second line', () => {
    const older: { -readonly [Key in keyof Snapshot]?: Snapshot[Key] } = { ...snapshot, instrument: '1.0.0' };
    delete older.second;
    assert.deepEqual(read({ v: 1, maps: [{ ...map, snapshot: older }] }), {
      v: 1,
      maps: [{ ...map, snapshot: { ...older, second: null } }],
    });
  });
  it('a second line is read', () => {
    const two = { ...map, snapshot: { ...snapshot, second: 'warm-few-lines' } };
    assert.deepEqual(read({ v: 1, maps: [two] }), { v: 1, maps: [two] });
  });
  it('what it was is known too, for writing it back', () => {
    const later = { v: 1, name: 'Ana', maps: [{ ...map, mood: 'new' }, { date: 'soon' }, null] };
    const { raw, entries } = readKept(JSON.stringify(later))!;
    assert.deepEqual(raw, later);
    assert.deepEqual(
      entries.map(({ raw }) => raw),
      later.maps,
    );
    assert.deepEqual(
      entries.map(({ map }) => map),
      [map, null, null],
    );
  });
  it('what else stands in it is left out', () => {
    const more = { ...snapshot, flags: ['too-fast'], scores: { ...snapshot.scores, total: 1 } };
    const answers = { ...run.answers, adult: {}, teen: { ...run.answers.teen, 'ctx-needs': 'yes' } };
    assert.deepEqual(
      read({
        v: 1,
        name: 'Ana',
        unfinished: { ...unfinished, run: { ...run, answers, context: { 'ctx-needs': 'yes' } } },
        maps: [{ ...map, snapshot: more, answers: run.answers }],
      }),
      { v: 1, unfinished, maps: [map] },
    );
  });
  for (const text of ['', ' ', '{', 'null', '7', '"x"', '[]', '{}', '{"v":1}', '{"v":1,"maps":{}}', '[1,[]]']) {
    it(`is nothing of ours: ${JSON.stringify(text)}`, () => assert.equal(readKept(text), null));
  }
  for (const v of [0, 2, '1', null]) {
    it(`is of another shape: v ${JSON.stringify(v)}`, () => assert.equal(read({ v, maps: [map] }), null));
  }
  it('is too long', () => {
    const text = JSON.stringify({ v: 1, maps: [map] });
    assert.deepEqual(readable(text.padEnd(100_000)), { v: 1, maps: [map] });
    assert.equal(readKept(text.padEnd(100_001)), null);
  });
  it('is nested to break a reader', () => {
    assert.equal(readKept('['.repeat(100_000)), null);
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    assert.doesNotThrow(() => readKept(`{"v":1,"maps":[${deep}]}`));
  });
  it('has a prototype of its own', () => {
    const text = `{"v":1,"maps":[{"date":1,"__proto__":{"snapshot":${JSON.stringify(snapshot)}}}]}`;
    assert.deepEqual(readable(text), { v: 1, maps: [] });
    assert.equal(readKept('{"__proto__":{"v":1,"maps":[]}}'), null);
  });
  it('is read without what a page puts on Object.prototype', () => {
    const polluted = Object.prototype as { dimension?: string; unfinished?: unknown };
    polluted.dimension = 'nowhere';
    polluted.unfinished = unfinished;
    try {
      const starters = createSnapshot('teen', Object.fromEntries(Object.keys(snapshot.scores).map((d) => [d, null])));
      const kept = read({ v: 1, maps: [{ date: 1, snapshot: starters }] })!;
      assert.equal(kept.maps.length, 1);
      assert.deepEqual(Object.keys(kept), ['v', 'maps']);
      assert.notEqual(readSnapshot(starters), null);
    } finally {
      delete polluted.dimension;
      delete polluted.unfinished;
    }
  });
  it('property: whatever stands there is read or is not, and reading it again changes nothing', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(map, unfinished, snapshot, [map], 1));
    const kept = fc.record({ v: fc.constantFrom(1, 1, 1, 2), maps: fc.array(part), unfinished: part });
    propertyOn(2000)(
      fc.oneof(
        fc.string(),
        fc.json(),
        kept.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const found = readable(text);
        if (found) assert.deepEqual(read(found), found);
      },
    );
  });
});

describe('a bad map is dropped, the others and the unfinished answers stand', () => {
  const table: [path: string, value: unknown][] = [
    ['date', undefined],
    ['date', '2026-01-01'],
    ['date', -1],
    ['date', 1.5],
    ['date', 1e300],
    ['run', '7'],
    ['from', -1],
    ['old', 0.5],
    ['snapshot', null],
    ['snapshot', []],
    ['snapshot.instrument', undefined],
    ['snapshot.instrument', ''],
    ['snapshot.instrument', 1],
    ['snapshot.instrument', '1'.repeat(21)],
    ['snapshot.version', undefined],
    ['snapshot.locale', undefined],
    ['snapshot.locale', 'en_US'],
    ['snapshot.ageBand', 'adult'],
    ['snapshot.ageBand', null],
    ['snapshot.pattern', 'constructor'],
    ['snapshot.soft', 'true'],
    ['snapshot.soft', undefined],
    ['snapshot.scores', undefined],
    ['snapshot.scores', []],
    ['snapshot.scores.play', undefined],
    ['snapshot.scores.play', null],
    ['snapshot.scores.play.score', 101],
    ['snapshot.scores.play.score', -1],
    ['snapshot.scores.play.score', '50'],
    ['snapshot.scores.play.score', null],
    ['snapshot.scores.play.level', 'great'],
    ['snapshot.scores.play.level', undefined],
    ['snapshot.scores.play.edge', undefined],
    ['snapshot.scores.play.edge', 'tender'],
    ['snapshot.scores.play.range', [50]],
    ['snapshot.scores.play.range', [40, 50, 60]],
    ['snapshot.scores.play.range', [40, 101]],
    ['snapshot.scores.play.range', { 0: 40, 1: 60, length: 2 }],
    ['snapshot.scores.play.answered', 2],
    ['snapshot.scores.friction.answered', 3],
    ['snapshot.scores.friction.score', 50],
    ['snapshot.second', 'new-pattern'],
    ['snapshot.second', true],
    ['snapshot.second', {}],
    ['snapshot.suggestions', []],
    ['snapshot.suggestions', {}],
    ['snapshot.suggestions', Array(4).fill({ role: 'starter', practice: 'short-repair' })],
    ['snapshot.suggestions.0', null],
    ['snapshot.suggestions.0.dimension', 'work'],
    ['snapshot.suggestions.0.dimension', null],
    ['snapshot.suggestions.0.role', 'must'],
    ['snapshot.suggestions.0.practice', 'toString'],
  ];
  for (const [path, value] of table) {
    it(`${path} ${JSON.stringify(value)}`, () => {
      const bad = withAt(map, path, value);
      assert.deepEqual(read({ v: 1, unfinished, maps: [map, bad, map] }), { v: 1, unfinished, maps: [map, map] });
      if (path.startsWith('snapshot')) assert.equal(readSnapshot((bad as KeptMap).snapshot), null);
    });
  }
});

describe('bad unfinished answers are dropped, the maps stand', () => {
  const table: [path: string, value: unknown][] = [
    ['at', undefined],
    ['at', '7'],
    ['at', -1],
    ['run', undefined],
    ['run.ageBand', null],
    ['run.ageBand', 'adult'],
    ['run.at', 24],
    ['run.at', -1],
    ['run.at', 0.5],
    ['run.at', '0'],
    ['run.answers', undefined],
    ['run.answers', []],
    ['run.answers.teen', 'x'],
    ['run.answers.teen.play-fun-teen', 5],
    ['run.answers.teen.play-fun-teen', '4'],
    ['run.answers.teen.play-fun-teen', null],
    ['run.instrument', ''],
    ['run.instrument', undefined],
  ];
  for (const [path, value] of table) {
    it(`${path} ${JSON.stringify(value)}`, () => {
      const bad = withAt(unfinished, path, value);
      assert.deepEqual(read({ v: 1, unfinished: bad, maps: [map] }), { v: 1, maps: [map] });
    });
  }
});

describe('a snapshot that comes as data', () => {
  it('is a copy without anything else', () => {
    const found = readSnapshot({ ...snapshot, answers: run.answers });
    assert.deepEqual(found, snapshot);
    assert.notEqual(found!.suggestions[0], snapshot.suggestions[0]);
  });
  it('nothing makes the reader throw', () => {
    for (const one of HOSTILE) {
      assert.equal(readSnapshot(one), null);
      for (const key of Object.keys(snapshot) as (keyof Snapshot)[]) {
        assert.equal(readSnapshot({ ...snapshot, [key]: one }), null);
      }
    }
  });
  it('property: anything else is none', () => {
    propertyOn(2000)(anything, (value) => assert.equal(readSnapshot(value), null));
  });
});
