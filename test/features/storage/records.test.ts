import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropUnfinished } from '../../../src/host/device.ts';
import { load, saveMap, saveUnfinished, unfinishedOf, type Device } from '../../../src/features/storage/records.ts';
import { readKept, type KeptRecord } from '../../../src/host/schema/index.ts';
import { AGE_BANDS } from '../../../src/instrument/items.ts';
import type { KeptMap } from '../../../src/results/snapshot.ts';
import { createRun, reduce, type Act, type Run } from '../../../src/run/run.ts';
import { createAnswers } from '../../helpers/answers.ts';
import { createSnapshot } from '../../helpers/snapshots.ts';
import { FakeStore } from '../../helpers/store.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 4, 17, 9, 30);
const snapshot = createSnapshot();
const mapAt = (date: number, of = snapshot): KeptMap => ({ date, snapshot: of });
const answers = { teen: createAnswers('teen') };
const unfinished = { ageBand: 'teen', at: 7, answers } as const;
const keptAt = (at: number, instrument = '1.0.0') => ({ at, run: { ...unfinished, instrument } });
const device = (store: FakeStore | null, now = NOW): Device => ({ store, now, read: readKept });
const holding = (kept: Omit<KeptRecord, 'v'>) => new FakeStore(JSON.stringify({ v: 1, ...kept }));
const kept = (store: FakeStore) => readKept(store.text ?? '');

describe('what can be gone on with', () => {
  const after = (...acts: Act[]) => acts.reduce((run, act) => reduce(run, act).run, createRun());
  const begun: Act[] = [
    { type: 'start', ageBand: 'teen' },
    { type: 'next' },
    { type: 'answer', answer: 3 },
    { type: 'next' },
  ];
  const through = after(...begun, ...Array<Act>(23).fill({ type: 'skip' }));
  const table: [what: string, run: Run, at: number | null][] = [
    ['a run at its beginning', createRun(), null],
    ['an age and no answer', after(...begun.slice(0, 2)), null],
    ['a question', after(...begun), 1],
    ['a question skipped', after(...begun.slice(0, 2), { type: 'skip' }), 1],
    ['back at the age', after(...begun, { type: 'back' }, { type: 'back' }), 0],
    ['an optional question', through, 23],
    ['the last optional question', after(...begun, ...Array<Act>(25).fill({ type: 'skip' })), 23],
    ['the results, before they are shown', after(...begun, ...Array<Act>(26).fill({ type: 'skip' })), 23],
    ['the results', { ...through, screen: 'results', completed: true }, null],
    ['looking over the answers', { ...through, screen: 'review', completed: true }, null],
    ['gone on with', after({ type: 'restore', unfinished }), 7],
  ];
  for (const [what, run, at] of table) {
    it(`${what}: ${at === null ? 'nothing' : `question ${at}`}`, () => {
      const { ageBand, answers: given } = run;
      assert.deepEqual(unfinishedOf(run), at === null ? null : { ageBand, at, answers: given });
    });
  }
  it('holds no optional answer and no time', () => {
    const run = { ...through, context: { 'ctx-needs': 'yes' }, seconds: { teen: 7 } } as const;
    assert.deepEqual(Object.keys(unfinishedOf(run)!), ['ageBand', 'at', 'answers']);
  });
});

describe('load', () => {
  it('gives what is kept, maps oldest first, and writes nothing', () => {
    const store = holding({ unfinished: keptAt(NOW - DAY), maps: [mapAt(NOW - DAY), mapAt(NOW - 3 * DAY)] });
    assert.deepEqual(load(device(store)), {
      v: 1,
      unfinished: keptAt(NOW - DAY),
      maps: [mapAt(NOW - 3 * DAY), mapAt(NOW - DAY)],
    });
    assert.equal(store.writes, 0);
  });
  it('gives null where nothing is kept, nothing can be read, or nothing can be kept', () => {
    const broken = holding({ maps: [mapAt(NOW)] });
    broken.fails.add('getItem');
    for (const store of [new FakeStore(), new FakeStore('{'), holding({ maps: [] }), broken, null])
      assert.equal(load(device(store)), null);
  });
  it('leaves alone what it cannot read', () => {
    const store = new FakeStore('{"theirs":true}');
    load(device(store));
    assert.equal(store.text, '{"theirs":true}');
  });

  const ages: [what: string, unfinishedDays: number, mapDays: number, stands: [unfinished: boolean, map: boolean]][] = [
    ['of today', 0, 0, [true, true]],
    ['almost 30 days and a year', 29.999, 364.999, [true, true]],
    ['30 days', 30, 30, [false, true]],
    ['a year', 1, 365, [true, false]],
    ['from a clock that was a little ahead', -1, -1, [true, true]],
    ['from a clock that was far ahead', -30, -365, [false, false]],
  ];
  for (const [what, unfinishedDays, mapDays, [hasUnfinished, hasMap]] of ages) {
    it(`${what}: ${hasUnfinished ? 'answers' : 'no answers'}, ${hasMap ? 'map' : 'no map'}`, () => {
      const all = { unfinished: keptAt(NOW - unfinishedDays * DAY), maps: [mapAt(NOW - mapDays * DAY)] };
      const store = holding(all);
      const found = load(device(store));
      assert.equal(found?.unfinished !== undefined, hasUnfinished);
      assert.equal(found?.maps.length === 1, hasMap);
      // what is too old is gone from the device too
      assert.deepEqual(kept(store), found);
      if (!hasUnfinished && !hasMap) assert.deepEqual(store.keys, []);
    });
  }
  it('gives what is good although what is too old cannot be taken away', () => {
    const store = holding({ unfinished: keptAt(NOW - 31 * DAY), maps: [mapAt(NOW)] });
    store.fails.add('setItem').add('removeItem');
    assert.deepEqual(load(device(store)), { v: 1, maps: [mapAt(NOW)] });
  });
  it('answers to another version’s questions are dropped; its maps stay', () => {
    const old = { ...snapshot, instrument: '0.9.0' };
    const store = holding({ unfinished: keptAt(NOW, '0.9.0'), maps: [mapAt(NOW, old)] });
    assert.deepEqual(load(device(store)), { v: 1, maps: [mapAt(NOW, old)] });
    assert.equal(kept(store)!.unfinished, undefined);
  });
});

describe('keeping unfinished answers', () => {
  it('takes the place of those before; maps stay', () => {
    const store = holding({ unfinished: keptAt(NOW - DAY), maps: [mapAt(NOW - DAY)] });
    assert.equal(saveUnfinished(device(store), { ageBand: 'infant', at: 2, answers: {} }), true);
    assert.deepEqual(kept(store), {
      v: 1,
      unfinished: { at: NOW, run: { ageBand: 'infant', at: 2, answers: {}, instrument: '1.0.0' } },
      maps: [mapAt(NOW - DAY)],
    });
  });
  it('is read again as it was', () => {
    for (const ageBand of AGE_BANDS) {
      const store = new FakeStore();
      const given = { ageBand, at: 23, answers: { [ageBand]: createAnswers(ageBand), ...answers } };
      saveUnfinished(device(store), given);
      const { ageBand: age, at, answers: read } = load(device(store))!.unfinished!.run;
      assert.deepEqual({ ageBand: age, at, answers: read }, given);
    }
  });
  it('keeps nothing else of what it is given', () => {
    const store = new FakeStore();
    saveUnfinished(device(store), { ...createRun(), ...unfinished, context: { 'ctx-needs': 'yes' } } as Run);
    assert.ok(!store.text!.includes('ctx'));
  });
  it('needs an age', () => {
    const store = new FakeStore();
    assert.equal(saveUnfinished(device(store), { ...unfinished, ageBand: null }), false);
    assert.deepEqual(store.keys, []);
  });
});

describe('keeping a finished map', () => {
  it('takes the place of the unfinished answers; maps before it stay', () => {
    const store = holding({ unfinished: keptAt(NOW - 1), maps: [mapAt(NOW - DAY)] });
    assert.equal(saveMap(device(store), snapshot), true);
    assert.deepEqual(kept(store), { v: 1, maps: [mapAt(NOW - DAY), mapAt(NOW)] });
  });
  it('of the same run takes its own place', () => {
    const store = holding({ maps: [mapAt(NOW - DAY), mapAt(NOW - 60_000), mapAt(NOW - 1)] });
    const changed = createSnapshot('toddler', { play: 3 });
    saveMap(device(store), changed, NOW - 60_000);
    assert.deepEqual(kept(store)!.maps, [mapAt(NOW - DAY), mapAt(NOW - 60_000, changed), mapAt(NOW - 1)]);
  });
  it('24 at most: the oldest go first', () => {
    const maps = Array.from({ length: 24 }, (_, i) => mapAt(NOW - (24 - i) * DAY));
    const store = holding({ maps });
    saveMap(device(store), snapshot);
    assert.deepEqual(kept(store)!.maps, [...maps.slice(1), mapAt(NOW)]);
  });
  it('takes away what is too old', () => {
    const store = holding({ maps: [mapAt(NOW - 365 * DAY)] });
    saveMap(device(store), snapshot);
    assert.deepEqual(kept(store)!.maps, [mapAt(NOW)]);
  });
  it('after “Leave” finished maps are still there', () => {
    const store = new FakeStore();
    saveMap(device(store, NOW - DAY), snapshot);
    saveUnfinished(device(store), unfinished);
    dropUnfinished(store);
    assert.deepEqual(load(device(store)), { v: 1, maps: [mapAt(NOW - DAY)] });
  });
});

describe('a device that keeps nothing, or not now', () => {
  const saves: [what: string, save: (to: Device) => boolean][] = [
    ['unfinished answers', (to) => saveUnfinished(to, unfinished)],
    ['a map', (to) => saveMap(to, snapshot)],
  ];
  for (const [what, save] of saves) {
    it(`${what}: no store`, () => assert.equal(save(device(null)), false));
    for (const method of ['getItem', 'setItem'] as const) {
      it(`${what}: ${method} throws, and what was kept still is`, () => {
        const store = holding({ unfinished: keptAt(NOW - DAY), maps: [mapAt(NOW - DAY)] });
        const before = store.text;
        store.fails.add(method);
        assert.equal(save(device(store)), false);
        assert.equal(store.text, before);
      });
    }
    it(`${what}: a reader that breaks`, () => {
      const read = () => {
        throw new Error('mine');
      };
      assert.equal(save({ store: new FakeStore('x'), now: NOW, read }), false);
    });
    it(`${what}: in the place of what cannot be read`, () => {
      const store = new FakeStore('{');
      assert.equal(save(device(store)), true);
      assert.ok(load(device(store)));
    });
  }
  it('two tabs: each keeps what the other has kept since', () => {
    const store = new FakeStore();
    const [one, other] = [device(store, NOW), device(store, NOW + 1)];
    load(one);
    load(other);
    saveMap(one, snapshot);
    saveMap(other, snapshot);
    saveUnfinished(one, unfinished);
    assert.equal(kept(store)!.maps.length, 2);
    assert.ok(kept(store)!.unfinished);
  });
  it('a page’s own toJSON changes nothing that is kept', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'mine', configurable: true });
    try {
      const store = new FakeStore();
      saveMap(device(store), snapshot);
      saveUnfinished(device(store), unfinished);
      assert.deepEqual(load(device(store)), { v: 1, unfinished: keptAt(NOW), maps: [mapAt(NOW)] });
      dropUnfinished(store);
      assert.deepEqual(load(device(store)), { v: 1, maps: [mapAt(NOW)] });
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
  });
});
