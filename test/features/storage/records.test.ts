import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropUnfinished, KEYS } from '../../../src/host/device.ts';
import {
  beginHold,
  clear,
  dropRun,
  holdOf,
  look,
  lossOf,
  saveMap,
  saveUnfinished,
  unfinishedOf,
  type Device,
  type Hold,
  type Saved,
} from '../../../src/features/storage/records.ts';
import { readKept, type StoredMap } from '../../../src/host/schema/index.ts';
import { AGE_BANDS } from '../../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../../src/instrument/version.ts';
import { createRun, reduce, type Act, type Run } from '../../../src/run/run.ts';
import { createAnswers } from '../../helpers/answers.ts';
import fc, { runsOf } from '../../helpers/random.ts';
import { createSnapshot } from '../../helpers/snapshots.ts';
import { FakeStore } from '../../helpers/store.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 4, 17, 9, 30);
const snapshot = createSnapshot();
const mapAt = (date: number, more: Partial<StoredMap> = {}): StoredMap => ({ date, snapshot, ...more });
const answers = { teen: createAnswers('teen') };
const unfinished = { ageBand: 'teen', at: 7, answers } as const;
const runOf = (instrument = INSTRUMENT_VERSION) => ({ ...unfinished, instrument });
const keptAt = (at: number, instrument?: string) => ({ at, run: runOf(instrument) });
const device = (store: FakeStore | null, now = NOW): Device => ({ store, now, read: readKept });
const text = (kept: object) => JSON.stringify({ v: 1, maps: [], ...kept });
/** A store with these texts. */
const storeWith = (all: Readonly<Record<string, string>>) => {
  const store = new FakeStore();
  for (const [key, value] of Object.entries(all)) store.setItem(key, value);
  store.writes = 0;
  return store;
};
const holding = ({ maps = [], ...rest }: { maps?: readonly unknown[]; unfinished?: unknown }) =>
  storeWith({
    ...(rest.unfinished ? { [KEYS.unfinished]: text(rest) } : {}),
    ...(maps.length ? { [KEYS.maps]: text({ maps }) } : {}),
  });
const parsed = (store: FakeStore, key: string) => JSON.parse(store.all[key] ?? 'null');
const mapsOf = (store: FakeStore): StoredMap[] =>
  Object.keys(store.all).flatMap((key) => (key.startsWith(KEYS.maps) ? (parsed(store, key).maps ?? []) : []));
const runsIn = (store: FakeStore) =>
  Object.keys(store.all).flatMap((key) => (key.startsWith(KEYS.unfinished) ? [parsed(store, key).unfinished] : []));
/** The result of saving that has worked. */
function held(saved: Saved): Hold {
  assert.ok(typeof saved === 'object', `saved, and not ${String(saved)}`);
  return saved;
}

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

describe('looking at what is kept', () => {
  it('gives maps oldest first, and the run to go on with, and writes nothing', () => {
    const store = holding({ unfinished: keptAt(NOW - DAY), maps: [mapAt(NOW - DAY), mapAt(NOW - 3 * DAY)] });
    assert.deepEqual(look(device(store)), {
      offer: { key: KEYS.unfinished, ...keptAt(NOW - DAY) },
      maps: [mapAt(NOW - 3 * DAY), mapAt(NOW - DAY)],
      any: true,
    });
    assert.equal(store.writes, 0);
  });
  it('gives nothing where nothing is kept, or nothing can be kept or read', () => {
    const broken = holding({ maps: [mapAt(NOW)] });
    broken.fails.add('getItem');
    for (const store of [new FakeStore(), broken, null])
      assert.deepEqual(look(device(store)), { offer: null, maps: [], any: false });
  });
  it('leaves alone what it cannot read, and says that something is there', () => {
    for (const found of ['{"theirs":true}', '{', text({ v: 2, maps: [mapAt(NOW)] })]) {
      const store = storeWith({ [KEYS.unfinished]: found, [KEYS.maps]: found });
      const before = store.all;
      assert.deepEqual(look(device(store)), { offer: null, maps: [], any: true });
      assert.deepEqual(store.all, before);
    }
  });
  it('answers to another version’s questions are not offered, and stay for that version', () => {
    const old = { ...snapshot, instrument: '0.9.0' };
    const store = holding({ unfinished: keptAt(NOW, '9.9.0'), maps: [mapAt(NOW, { snapshot: old })] });
    const before = store.all;
    assert.deepEqual(look(device(store)), { offer: null, maps: [mapAt(NOW, { snapshot: old })], any: true });
    assert.deepEqual(store.all, before);
  });
  it('of several runs the last is offered, but none of another element', () => {
    const [first, second, third] = [KEYS.unfinished, `${KEYS.unfinished}.2`, `${KEYS.unfinished}#other`];
    const store = storeWith({
      [first]: text({ unfinished: keptAt(NOW - 2 * MINUTE) }),
      [second]: text({ unfinished: keptAt(NOW - MINUTE) }),
      [third]: text({ unfinished: keptAt(NOW) }),
    });
    assert.equal(look(device(store)).offer?.key, second);
    assert.equal(look(device(store), '', [second]).offer?.key, first);
    assert.equal(look(device(store), 'other').offer?.key, third);
    assert.equal(look(device(store), 'new').offer, null);
  });
});

describe('how long it is kept', () => {
  /** Offered at a visit? */
  const offered = (store: FakeStore, now: number) => {
    const { offer, maps } = look(device(store, now));
    return [offer !== null, maps.length > 0];
  };
  const ages: [what: string, unfinishedDays: number, mapDays: number, stands: [unfinished: boolean, map: boolean]][] = [
    ['of today', 0, 0, [true, true]],
    ['almost 30 days and a year', 29.999, 364.999, [true, true]],
    ['30 days', 30, 30, [false, true]],
    ['a year', 1, 365, [true, false]],
    ['from a clock that was a little ahead', -1, -1, [true, true]],
    ['from a clock that was far ahead', -30, -365, [true, true]],
  ];
  for (const [what, unfinishedDays, mapDays, stands] of ages) {
    it(`${what}: ${stands[0] ? 'answers' : 'no answers'}, ${stands[1] ? 'map' : 'no map'}`, () => {
      const store = holding({ unfinished: keptAt(NOW - unfinishedDays * DAY), maps: [mapAt(NOW - mapDays * DAY)] });
      assert.deepEqual(offered(store, NOW), stands);
      assert.equal(KEYS.unfinished in store.all, stands[0], 'unfinished answers on the device');
      assert.equal(look(device(store)).any, true);
    });
  }
  it('a map that is too old is off the device at the next visit on another day', () => {
    const store = holding({ maps: [mapAt(NOW - 365 * DAY), mapAt(NOW)] });
    for (const [days, maps] of [
      [0, 2],
      [0.9, 2],
      [1, 1],
    ] as const) {
      assert.deepEqual(look(device(store, NOW + days * DAY)).maps, [mapAt(NOW)]);
      assert.equal(mapsOf(store).length, maps, `after ${days} days`);
    }
    look(device(store, NOW + 365 * DAY));
    look(device(store, NOW + 366 * DAY));
    assert.deepEqual(store.keys, []);
  });

  const clocks: [what: string, now: number][] = [
    ['1970', 5 * DAY],
    ['a year before', NOW - 365 * DAY],
    ['400 days ahead', NOW + 400 * DAY],
    ['30 years ahead', NOW + 30 * 365 * DAY],
  ];
  for (const [what, wrong] of clocks) {
    it(`a clock at ${what}, and right again: every map is there`, () => {
      const store = holding({ maps: [mapAt(NOW - 100 * DAY), mapAt(NOW - DAY)] });
      const kept = look(device(store)).maps;
      for (const later of [0, DAY, 2 * DAY]) {
        look(device(store, wrong + later));
        look(device(store, wrong + later + MINUTE));
        const { maps } = look(device(store, NOW + later));
        assert.deepEqual(
          maps.map(({ date }) => date),
          kept.map(({ date }) => date),
        );
      }
    });
    it(`a map of a clock at ${what} is the last, and is kept for a year from its first visit by a right clock`, () => {
      const store = holding({ maps: [mapAt(NOW - 2 * MINUTE)] });
      saveMap(device(store, wrong), beginHold(), createSnapshot('teen'));
      if (wrong < NOW && wrong > NOW - 366 * DAY) return; // nothing tells that this date is wrong
      const lastAt = (days: number) => look(device(store, NOW + days * DAY)).maps.at(-1)?.snapshot.ageBand;
      assert.deepEqual([0, 200, 364].map(lastAt), ['teen', 'teen', 'teen']);
      assert.equal(lastAt(365), undefined);
      lastAt(366);
      assert.deepEqual(store.keys, []);
    });
  }
  it('unfinished answers of a clock that was ahead come to their end too; what else is in them stays', () => {
    const ahead = { ...keptAt(NOW + 400 * DAY), mood: 'new' };
    const store = storeWith({ [KEYS.unfinished]: text({ unfinished: ahead, more: 1 }) });
    assert.deepEqual(offered(store, NOW), [true, false]);
    assert.deepEqual(parsed(store, KEYS.unfinished), { v: 1, maps: [], unfinished: { ...ahead, at: NOW }, more: 1 });
    assert.deepEqual(offered(store, NOW + 30 * DAY), [false, false]);
    assert.deepEqual(store.keys, []);
  });
  it('a clock at 1970 changes nothing on the device', () => {
    const store = holding({ unfinished: keptAt(NOW), maps: [mapAt(NOW)] });
    for (const now of [0, DAY, 3 * DAY, NOW]) assert.deepEqual(offered(store, now), [true, true]);
    assert.equal(store.writes, 0);
  });
  it('what is good is offered although what is too old cannot be taken away', () => {
    const store = holding({ unfinished: keptAt(NOW - 31 * DAY), maps: [mapAt(NOW)] });
    store.fails.add('setItem').add('removeItem');
    assert.deepEqual(look(device(store)), { offer: null, maps: [mapAt(NOW)], any: true });
  });
});

describe('keeping unfinished answers', () => {
  it('takes the first empty place, and from then on its own; maps stay', () => {
    const store = holding({ maps: [mapAt(NOW - DAY)] });
    const hold = held(saveUnfinished(device(store), beginHold(), { ageBand: 'infant', at: 2, answers: {} }));
    held(saveUnfinished(device(store, NOW + 1), hold, { ageBand: 'infant', at: 3, answers: {} }));
    assert.deepEqual(runsIn(store), [
      { at: NOW + 1, name: hold.name, run: { ageBand: 'infant', at: 3, answers: {}, instrument: INSTRUMENT_VERSION } },
    ]);
    assert.deepEqual(store.keys, [KEYS.maps, KEYS.unfinished]);
    assert.deepEqual(mapsOf(store), [mapAt(NOW - DAY)]);
  });
  it('has a place of its own beside other runs, and by the id of its element', () => {
    const store = storeWith({ [KEYS.unfinished]: 'theirs' });
    saveUnfinished(device(store), beginHold(), unfinished);
    saveUnfinished(device(store), beginHold(), unfinished, 'dad');
    assert.deepEqual(store.keys, [KEYS.unfinished, `${KEYS.unfinished}.2`, `${KEYS.unfinished}#dad`]);
    assert.equal(store.all[KEYS.unfinished], 'theirs');
  });
  it('fails where no place is left', () => {
    const store = new FakeStore();
    for (let i = 0; i < 8; i += 1) held(saveUnfinished(device(store), beginHold(), unfinished));
    const before = store.all;
    assert.equal(saveUnfinished(device(store), beginHold(), unfinished), 'failed');
    assert.deepEqual(store.all, before);
  });
  it('is read again as it was', () => {
    for (const ageBand of AGE_BANDS) {
      const store = new FakeStore();
      const given = { ageBand, at: 23, answers: { [ageBand]: createAnswers(ageBand), ...answers } };
      saveUnfinished(device(store), beginHold(), given);
      const { ageBand: age, at, answers: read } = look(device(store)).offer!.run;
      assert.deepEqual({ ageBand: age, at, answers: read }, given);
    }
  });
  it('keeps nothing else of what it is given', () => {
    const store = new FakeStore();
    saveUnfinished(device(store), beginHold(), {
      ...createRun(),
      ...unfinished,
      context: { 'ctx-needs': 'yes' },
    } as Run);
    assert.ok(!JSON.stringify(store.all).includes('ctx'));
  });
  it('needs an age', () => {
    const store = new FakeStore();
    assert.equal(saveUnfinished(device(store), beginHold(), { ...unfinished, ageBand: null }), 'failed');
    assert.deepEqual(store.keys, []);
  });
});

describe('keeping a finished map', () => {
  it('takes the place of its own unfinished answers; other maps and runs stay', () => {
    const store = holding({ unfinished: keptAt(NOW - 1), maps: [mapAt(NOW - DAY)] });
    const hold = held(saveUnfinished(device(store), beginHold(), unfinished));
    held(saveMap(device(store), hold, snapshot));
    assert.deepEqual(mapsOf(store), [mapAt(NOW - DAY), mapAt(NOW, { run: hold.name })]);
    assert.deepEqual(store.keys, [KEYS.unfinished, KEYS.maps]);
  });
  it('of the same run takes its own place', () => {
    const store = holding({ maps: [mapAt(NOW - DAY)] });
    const hold = held(saveMap(device(store), beginHold(), snapshot));
    saveMap(device(store, NOW + 1), beginHold(), snapshot);
    const changed = createSnapshot('toddler', { play: 3 });
    held(saveMap(device(store, NOW + 2), hold, changed));
    assert.deepEqual(
      mapsOf(store).map(({ date, snapshot: { scores } }) => [date, scores.play.score]),
      [
        [NOW - DAY, snapshot.scores.play.score],
        [NOW, changed.scores.play.score],
        [NOW + 1, snapshot.scores.play.score],
      ],
    );
  });
  it('of two runs that end at one moment, both are kept', () => {
    const store = new FakeStore();
    for (let i = 0; i < 3; i += 1) held(saveMap(device(store, 0), beginHold(), snapshot));
    assert.equal(new Set(mapsOf(store).map(({ date }) => date)).size, 3);
  });
  it('24 at most: the one that was kept first goes, whatever its date', () => {
    const maps = Array.from({ length: 24 }, (_, i) => mapAt(NOW - (i + 1) * DAY));
    const store = holding({ maps: [...maps, { later: true }] });
    held(saveMap(device(store, 0), beginHold(), snapshot));
    assert.deepEqual(
      mapsOf(store).map(({ date }) => date),
      [...maps.slice(1).map(({ date }) => date), undefined, 0],
    );
  });
  it('after “Leave” finished maps are still there', () => {
    const store = new FakeStore();
    saveMap(device(store, NOW - DAY), beginHold(), snapshot);
    saveUnfinished(device(store), beginHold(), unfinished);
    dropUnfinished(store);
    assert.deepEqual(store.keys, [KEYS.maps]);
  });
});

describe('what another version has kept', () => {
  const THEIRS = { date: NOW - DAY, snapshot: { ...snapshot, pattern: 'new-pattern' } };
  const MORE = { ...mapAt(NOW - 2 * DAY), snapshot: { ...snapshot, third: 'mixed-map' } };

  it('maps that this one cannot read, and words that it does not know, stand after every save', () => {
    const store = storeWith({ [KEYS.maps]: text({ maps: [THEIRS, MORE], more: { a: [1] } }) });
    const hold = held(saveMap(device(store), beginHold(), snapshot));
    held(saveMap(device(store), hold, createSnapshot('teen')));
    look(device(store, NOW + 364 * DAY));
    const { maps, more } = parsed(store, KEYS.maps);
    assert.deepEqual([maps[0], maps[1].snapshot.third, maps.length, more], [THEIRS, 'mixed-map', 3, { a: [1] }]);
  });
  for (const [what, theirs] of [
    ['a newer format', '{"v":2,"maps":{"1":{}}}'],
    ['no JSON', '{'],
    ['too much', text({ maps: [], more: 'x'.repeat(200_000) })],
  ] as const) {
    it(`${what}: it stands, and the new map is kept beside it and found again`, () => {
      const store = storeWith({ [KEYS.maps]: theirs, [KEYS.unfinished]: theirs });
      const hold = held(saveUnfinished(device(store), beginHold(), unfinished));
      assert.equal(look(device(store)).offer?.name, hold.name);
      held(saveMap(device(store), hold, snapshot));
      assert.deepEqual(look(device(store)).maps, [mapAt(NOW, { run: hold.name })]);
      assert.deepEqual([store.all[KEYS.maps], store.all[KEYS.unfinished]], [theirs, theirs]);
      assert.equal(clear(store), true);
      assert.deepEqual(store.keys, []);
    });
  }
  it('where it goes on with a run, this one writes nothing over it, and still keeps its map', () => {
    const store = new FakeStore();
    const hold = held(saveUnfinished(device(store), beginHold(), unfinished));
    store.setItem(KEYS.unfinished, '{"v":2}');
    assert.equal(saveUnfinished(device(store), hold, { ...unfinished, at: 8 }), 'continued');
    held(saveMap(device(store), hold, snapshot));
    assert.deepEqual([store.all[KEYS.unfinished], mapsOf(store).length], ['{"v":2}', 1]);
  });
});

describe('a device that keeps nothing, or not now', () => {
  const saves: [what: string, save: (to: Device) => Saved][] = [
    ['unfinished answers', (to) => saveUnfinished(to, beginHold(), unfinished)],
    ['a map', (to) => saveMap(to, beginHold(), snapshot)],
  ];
  for (const [what, save] of saves) {
    it(`${what}: no store`, () => assert.equal(save(device(null)), 'failed'));
    for (const method of ['getItem', 'setItem'] as const) {
      it(`${what}: ${method} throws, and what was kept still is`, () => {
        const store = holding({ unfinished: keptAt(NOW - DAY), maps: [mapAt(NOW - DAY)] });
        const before = store.all;
        store.fails.add(method);
        assert.equal(save(device(store)), 'failed');
        assert.deepEqual(store.all, before);
      });
    }
  }
  it('full midway: the answers before stay, and can be cleared', () => {
    const store = new FakeStore();
    const hold = held(saveUnfinished(device(store), beginHold(), unfinished));
    const before = store.all;
    store.room = 0;
    assert.equal(saveUnfinished(device(store), hold, { ...unfinished, at: 8 }), 'failed');
    assert.deepEqual([store.all, look(device(store)).any], [before, true]);
    assert.equal(clear(store), true);
  });
  it('full at the end: the unfinished answers make room for the map', () => {
    const store = new FakeStore();
    const hold = held(saveUnfinished(device(store), beginHold(), { ...unfinished, answers: allAnswers }));
    store.room = JSON.stringify(store.all).length;
    held(saveMap(device(store), hold, snapshot));
    assert.deepEqual([store.keys, mapsOf(store).length], [[KEYS.maps], 1]);
  });
  it('too full even so: the unfinished answers are back', () => {
    const store = new FakeStore();
    const hold = held(saveUnfinished(device(store), beginHold(), unfinished));
    const before = store.all;
    store.room = store.all[KEYS.unfinished]!.length;
    assert.equal(saveMap(device(store), hold, { ...snapshot, version: 'x'.repeat(20) }), 'failed');
    assert.deepEqual(store.all, before);
  });
  it('what cannot be cleared is not called cleared', () => {
    const store = holding({ maps: [mapAt(NOW)] });
    store.fails.add('removeItem');
    assert.equal(clear(store), false);
    assert.equal(clear(null), true);
  });
  it('a page’s own toJSON changes nothing that is kept', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'mine', configurable: true });
    try {
      const store = new FakeStore();
      const one = held(saveMap(device(store), beginHold(), snapshot));
      held(saveUnfinished(device(store), beginHold(), unfinished));
      const { offer, maps } = look(device(store));
      assert.deepEqual([offer?.run, maps], [runOf(), [mapAt(NOW, { run: one.name })]]);
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
  });
});

/** Unfinished answers to all questions of all ages. */
const allAnswers = Object.fromEntries(AGE_BANDS.map((one) => [one, createAnswers(one)]));

describe('two writers', () => {
  /** What the other one does between two answers; then what this one may still keep: its answers, its map. */
  const acts: Readonly<
    Record<
      string,
      [act: (store: FakeStore, hold: Hold) => unknown, answers: 'kept' | 'continued' | 'cleared', map: boolean]
    >
  > = {
    nothing: [() => {}, 'kept', true],
    'looks at it': [(store) => look(device(store)), 'kept', true],
    'begins a run': [(store) => saveUnfinished(device(store), beginHold(), unfinished), 'kept', true],
    'finishes a map': [(store) => saveMap(device(store), beginHold(), snapshot), 'kept', true],
    'goes on with the run': [
      (store) => saveUnfinished(device(store), holdOf(look(device(store)).offer!), { ...unfinished, at: 20 }),
      'continued',
      true,
    ],
    'goes on with it to its end': [
      (store) => saveMap(device(store), holdOf(look(device(store)).offer!), snapshot),
      'continued',
      true,
    ],
    'clears everything': [(store) => clear(store), 'cleared', false],
    'clears everything and begins a run': [
      (store) => (clear(store), saveUnfinished(device(store), beginHold(), unfinished)),
      'cleared',
      false,
    ],
    'clears everything and finishes a map': [
      (store) => (clear(store), saveMap(device(store), beginHold(), snapshot)),
      'cleared',
      false,
    ],
    'clears its answers or leaves': [(store) => dropUnfinished(store), 'cleared', false],
    'starts over': [(store) => dropRun(device(store), holdOf(look(device(store)).offer!)), 'cleared', false],
    'unticks the box, having gone on': [
      (store) => {
        const other = held(
          saveUnfinished(device(store), holdOf(look(device(store)).offer!), { ...unfinished, at: 20 }),
        );
        dropRun(device(store), other);
      },
      'cleared',
      false,
    ],
  };
  for (const [name, [act, answersAfter, keepsMap]] of Object.entries(acts)) {
    it(`the other one ${name}: then answers are ${answersAfter}, a map is ${keepsMap ? 'kept' : 'not'}`, () => {
      for (const isOld of [false, true]) {
        const store = new FakeStore();
        let hold = held(saveUnfinished(device(store), beginHold(), unfinished));
        if (isOld) {
          // as an earlier version wrote it
          store.setItem(hold.key!, text({ unfinished: keptAt(NOW) }));
          hold = holdOf(look(device(store)).offer!);
        }
        act(store, hold);
        const before = store.all;
        const maps = mapsOf(store).length;
        assert.equal(lossOf(device(store), hold), answersAfter === 'kept' ? null : answersAfter);
        const saved = saveUnfinished(device(store, NOW + 1), hold, { ...unfinished, at: 9 });
        if (answersAfter === 'kept') {
          assert.equal(parsed(store, hold.key!).unfinished.run.at, 9);
          hold = held(saved);
        } else {
          assert.deepEqual([saved, store.all], [answersAfter, before]);
        }
        const map = saveMap(device(store, NOW + 2), hold, snapshot);
        assert.equal(typeof map === 'object', keepsMap, String(map));
        assert.equal(mapsOf(store).length - maps, keepsMap ? 1 : 0, 'new maps');
      }
    });
  }
  it('a map that was cleared is not kept again when an answer is changed', () => {
    const store = new FakeStore();
    const hold = held(saveMap(device(store), beginHold(), snapshot));
    clear(store);
    saveMap(device(store), beginHold(), snapshot);
    assert.equal(saveMap(device(store), hold, createSnapshot('teen')), 'cleared');
    assert.equal(mapsOf(store).length, 1);
  });

  const ACTS = ['answer', 'finish', 'look', 'go on', 'untick', 'leave', 'clear'] as const;
  const step = fc.record({
    who: fc.nat(1),
    act: fc.constantFrom<(typeof ACTS)[number]>('answer', 'answer', 'finish', 'finish', ...ACTS),
    /** How wrong the clock is. The next visit is by a right one. */
    clock: fc.constantFrom(0, 0, 0, 0, -NOW, 400 * DAY, -400 * DAY),
  });

  it('property: however they interleave, no finished map is lost, and nothing cleared comes back', () => {
    const property = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = new FakeStore();
      const holds = [beginHold(), beginHold()];
      /** The names of runs that were cleared, and the maps that must be there. */
      const gone = new Set<number>();
      let maps = new Set<string>();
      const idOf = ({ run, date }: StoredMap) => `${run} ${date}`;
      const dropped = () =>
        runsIn(store).forEach(({ name }) => !mapsOf(store).some(({ run }) => run === name) && gone.add(name));
      steps.forEach(({ who, act, clock }, i) => {
        const right = NOW + i * MINUTE;
        // where something is stored by a clock that is too late, nothing tells that its date is wrong
        const at = device(store, right + (clock === -400 * DAY && act !== 'look' ? 0 : clock));
        const hold = holds[who]!;
        const take = (saved: Saved) => {
          assert.notEqual(saved, 'failed');
          assert.equal(saved === 'cleared', gone.has(hold.name), `${act} of a run that was ${saved}`);
          holds[who] = saved === 'cleared' || saved === 'continued' ? beginHold() : held(saved);
        };
        if (act === 'answer' && hold.date === null) take(saveUnfinished(at, hold, { ...unfinished, at: i % 24 }));
        if (act === 'finish') {
          take(saveMap(at, hold, snapshot));
          if (holds[who]!.date !== null) maps.add(`${hold.name} ${holds[who]!.date}`);
        }
        if (act === 'look') {
          // unfinished answers come to their end by such a clock
          if (clock !== 0 && clock !== -NOW) dropped();
          look(at);
        }
        const { offer } = look(device(store, right));
        if (act === 'go on' && offer) holds[who] = holdOf(offer);
        if (act === 'untick') {
          const stays = mapsOf(store).some(({ run }) => run === hold.name);
          if (hold.key !== null && !stays) gone.add(hold.name);
          dropRun(at, hold);
          holds[who] = beginHold();
        }
        if (act === 'leave') {
          dropped();
          dropUnfinished(store);
          holds[who] = beginHold();
        }
        if (act === 'clear') {
          for (const { name } of runsIn(store)) gone.add(name);
          for (const { run } of mapsOf(store)) gone.add(run!);
          maps = new Set();
          assert.ok(clear(store));
          holds[who] = beginHold();
        }
        const seen = new Set(look(device(store, right)).maps.map(idOf));
        for (const map of maps) assert.ok(seen.has(map), `the map ${map} is there`);
        const names = [...runsIn(store).map(({ name }) => name), ...mapsOf(store).map(({ run }) => run!)];
        for (const name of names) assert.ok(!gone.has(name), `${name} was cleared`);
      });
    });
    fc.assert(property, { numRuns: runsOf(300) });
  });
});
