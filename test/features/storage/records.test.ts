import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropUnfinished, KEY_PREFIXES } from '../../../src/host/device.ts';
import {
  unsavedRun,
  clear,
  dropRun,
  savedRunOf,
  readOffers,
  lossOf,
  saveMap,
  saveUnfinished,
  unfinishedOf,
  type Device,
  type SavedRun,
  type SaveResult,
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
    ...(rest.unfinished ? { [KEY_PREFIXES.unfinished]: text(rest) } : {}),
    ...(maps.length ? { [KEY_PREFIXES.maps]: text({ maps }) } : {}),
  });
const parsed = (store: FakeStore, key: string) => JSON.parse(store.all[key] ?? 'null');
const mapsOf = (store: FakeStore): StoredMap[] =>
  Object.keys(store.all).flatMap((key) => (key.startsWith(KEY_PREFIXES.maps) ? (parsed(store, key).maps ?? []) : []));
const runsIn = (store: FakeStore) =>
  Object.keys(store.all).flatMap((key) =>
    key.startsWith(KEY_PREFIXES.unfinished) ? [parsed(store, key).unfinished] : [],
  );
/** The result of saving that has worked. */
function held(saved: SaveResult): SavedRun {
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
    assert.deepEqual(readOffers(device(store)), {
      offer: { key: KEY_PREFIXES.unfinished, ...keptAt(NOW - DAY) },
      maps: [mapAt(NOW - 3 * DAY), mapAt(NOW - DAY)],
      hasStored: true,
    });
    assert.equal(store.writes, 0);
  });
  it('gives nothing where nothing is kept, or nothing can be kept or read', () => {
    const broken = holding({ maps: [mapAt(NOW)] });
    broken.fails.add('getItem');
    for (const store of [new FakeStore(), broken, null])
      assert.deepEqual(readOffers(device(store)), { offer: null, maps: [], hasStored: false });
  });
  it('leaves alone what it cannot read, and says that something is there', () => {
    for (const found of ['{"theirs":true}', '{', text({ v: 2, maps: [mapAt(NOW)] })]) {
      const store = storeWith({ [KEY_PREFIXES.unfinished]: found, [KEY_PREFIXES.maps]: found });
      const before = store.all;
      assert.deepEqual(readOffers(device(store)), { offer: null, maps: [], hasStored: true });
      assert.deepEqual(store.all, before);
    }
  });
  it('answers to another version’s questions are not offered, and stay for that version', () => {
    const old = { ...snapshot, instrument: '0.9.0' };
    const store = holding({ unfinished: keptAt(NOW, '9.9.0'), maps: [mapAt(NOW, { snapshot: old })] });
    const before = store.all;
    assert.deepEqual(readOffers(device(store)), {
      offer: null,
      maps: [mapAt(NOW, { snapshot: old })],
      hasStored: true,
    });
    assert.deepEqual(store.all, before);
  });
  it('of several runs the last is offered, but none of another element', () => {
    const [first, second, third] = [
      KEY_PREFIXES.unfinished,
      `${KEY_PREFIXES.unfinished}.2`,
      `${KEY_PREFIXES.unfinished}#other`,
    ];
    const store = storeWith({
      [first]: text({ unfinished: keptAt(NOW - 2 * MINUTE) }),
      [second]: text({ unfinished: keptAt(NOW - MINUTE) }),
      [third]: text({ unfinished: keptAt(NOW) }),
    });
    assert.equal(readOffers(device(store)).offer?.key, second);
    assert.equal(readOffers(device(store), '', [second]).offer?.key, first);
    assert.equal(readOffers(device(store), 'other').offer?.key, third);
    assert.equal(readOffers(device(store), 'new').offer, null);
  });
});

describe('how long it is kept', () => {
  /** Offered at a visit? */
  const offered = (store: FakeStore, now: number) => {
    const { offer, maps } = readOffers(device(store, now));
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
      assert.equal(KEY_PREFIXES.unfinished in store.all, stands[0], 'unfinished answers on the device');
      assert.equal(readOffers(device(store)).hasStored, true);
    });
  }
  it('a map that is too old is off the device at the next visit on another day', () => {
    const store = holding({ maps: [mapAt(NOW - 365 * DAY), mapAt(NOW)] });
    for (const [days, maps] of [
      [0, 2],
      [0.9, 2],
      [1, 1],
    ] as const) {
      assert.deepEqual(readOffers(device(store, NOW + days * DAY)).maps, [mapAt(NOW)]);
      assert.equal(mapsOf(store).length, maps, `after ${days} days`);
    }
    readOffers(device(store, NOW + 365 * DAY));
    readOffers(device(store, NOW + 366 * DAY));
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
      const kept = readOffers(device(store)).maps;
      for (const later of [0, DAY, 2 * DAY]) {
        readOffers(device(store, wrong + later));
        readOffers(device(store, wrong + later + MINUTE));
        const { maps } = readOffers(device(store, NOW + later));
        assert.deepEqual(
          maps.map(({ date }) => date),
          kept.map(({ date }) => date),
        );
      }
    });
    it(`a map of a clock at ${what} is the last, and is kept for a year from its first visit by a right clock`, () => {
      const store = holding({ maps: [mapAt(NOW - 2 * MINUTE)] });
      saveMap(device(store, wrong), unsavedRun(), createSnapshot('teen'));
      if (wrong < NOW && wrong > NOW - 366 * DAY) return; // nothing tells that this date is wrong
      const lastAt = (days: number) => readOffers(device(store, NOW + days * DAY)).maps.at(-1)?.snapshot.ageBand;
      assert.deepEqual([0, 200, 364].map(lastAt), ['teen', 'teen', 'teen']);
      assert.equal(lastAt(365), undefined);
      lastAt(366);
      assert.deepEqual(store.keys, []);
    });
  }
  it('unfinished answers of a clock that was ahead come to their end too; what else is in them stays', () => {
    const ahead = { ...keptAt(NOW + 400 * DAY), mood: 'new' };
    const store = storeWith({ [KEY_PREFIXES.unfinished]: text({ unfinished: ahead, more: 1 }) });
    assert.deepEqual(offered(store, NOW), [true, false]);
    assert.deepEqual(parsed(store, KEY_PREFIXES.unfinished), {
      v: 1,
      maps: [],
      unfinished: { ...ahead, at: NOW },
      more: 1,
    });
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
    assert.deepEqual(readOffers(device(store)), { offer: null, maps: [mapAt(NOW)], hasStored: true });
  });
});

describe('keeping unfinished answers', () => {
  it('takes the first empty place, and from then on its own; maps stay', () => {
    const store = holding({ maps: [mapAt(NOW - DAY)] });
    const savedRun = held(saveUnfinished(device(store), unsavedRun(), { ageBand: 'infant', at: 2, answers: {} }));
    held(saveUnfinished(device(store, NOW + 1), savedRun, { ageBand: 'infant', at: 3, answers: {} }));
    assert.deepEqual(runsIn(store), [
      {
        at: NOW + 1,
        name: savedRun.name,
        run: { ageBand: 'infant', at: 3, answers: {}, instrument: INSTRUMENT_VERSION },
      },
    ]);
    assert.deepEqual(store.keys, [KEY_PREFIXES.maps, KEY_PREFIXES.unfinished]);
    assert.deepEqual(mapsOf(store), [mapAt(NOW - DAY)]);
  });
  it('has a place of its own beside other runs, and by the id of its element', () => {
    const store = storeWith({ [KEY_PREFIXES.unfinished]: 'theirs' });
    saveUnfinished(device(store), unsavedRun(), unfinished);
    saveUnfinished(device(store), unsavedRun(), unfinished, 'dad');
    assert.deepEqual(store.keys, [
      KEY_PREFIXES.unfinished,
      `${KEY_PREFIXES.unfinished}.2`,
      `${KEY_PREFIXES.unfinished}#dad`,
    ]);
    assert.equal(store.all[KEY_PREFIXES.unfinished], 'theirs');
  });
  it('fails where no place is left', () => {
    const store = new FakeStore();
    for (let i = 0; i < 8; i += 1) held(saveUnfinished(device(store), unsavedRun(), unfinished));
    const before = store.all;
    assert.equal(saveUnfinished(device(store), unsavedRun(), unfinished), 'failed');
    assert.deepEqual(store.all, before);
  });
  it('is read again as it was', () => {
    for (const ageBand of AGE_BANDS) {
      const store = new FakeStore();
      const given = { ageBand, at: 23, answers: { [ageBand]: createAnswers(ageBand), ...answers } };
      saveUnfinished(device(store), unsavedRun(), given);
      const { ageBand: age, at, answers: read } = readOffers(device(store)).offer!.run;
      assert.deepEqual({ ageBand: age, at, answers: read }, given);
    }
  });
  it('keeps nothing else of what it is given', () => {
    const store = new FakeStore();
    saveUnfinished(device(store), unsavedRun(), {
      ...createRun(),
      ...unfinished,
      context: { 'ctx-needs': 'yes' },
    } as Run);
    assert.ok(!JSON.stringify(store.all).includes('ctx'));
  });
  it('needs an age', () => {
    const store = new FakeStore();
    assert.equal(saveUnfinished(device(store), unsavedRun(), { ...unfinished, ageBand: null }), 'failed');
    assert.deepEqual(store.keys, []);
  });
});

describe('keeping a finished map', () => {
  it('takes the place of its own unfinished answers; other maps and runs stay', () => {
    const store = holding({ unfinished: keptAt(NOW - 1), maps: [mapAt(NOW - DAY)] });
    const savedRun = held(saveUnfinished(device(store), unsavedRun(), unfinished));
    held(saveMap(device(store), savedRun, snapshot));
    assert.deepEqual(mapsOf(store), [mapAt(NOW - DAY), mapAt(NOW, { run: savedRun.name })]);
    assert.deepEqual(store.keys, [KEY_PREFIXES.unfinished, KEY_PREFIXES.maps]);
  });
  it('of the same run takes its own place', () => {
    const store = holding({ maps: [mapAt(NOW - DAY)] });
    const savedRun = held(saveMap(device(store), unsavedRun(), snapshot));
    saveMap(device(store, NOW + 1), unsavedRun(), snapshot);
    const changed = createSnapshot('toddler', { play: 3 });
    held(saveMap(device(store, NOW + 2), savedRun, changed));
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
    for (let i = 0; i < 3; i += 1) held(saveMap(device(store, 0), unsavedRun(), snapshot));
    assert.equal(new Set(mapsOf(store).map(({ date }) => date)).size, 3);
  });
  it('24 at most: the one that was kept first goes, whatever its date', () => {
    const maps = Array.from({ length: 24 }, (_, i) => mapAt(NOW - (i + 1) * DAY));
    const store = holding({ maps: [...maps, { later: true }] });
    held(saveMap(device(store, 0), unsavedRun(), snapshot));
    assert.deepEqual(
      mapsOf(store).map(({ date }) => date),
      [...maps.slice(1).map(({ date }) => date), undefined, 0],
    );
  });
  it('after “Leave” finished maps are still there', () => {
    const store = new FakeStore();
    saveMap(device(store, NOW - DAY), unsavedRun(), snapshot);
    saveUnfinished(device(store), unsavedRun(), unfinished);
    dropUnfinished(store);
    assert.deepEqual(store.keys, [KEY_PREFIXES.maps]);
  });
});

describe('what another version has kept', () => {
  const THEIRS = { date: NOW - DAY, snapshot: { ...snapshot, pattern: 'new-pattern' } };
  const MORE = { ...mapAt(NOW - 2 * DAY), snapshot: { ...snapshot, third: 'mixed-map' } };

  it('maps that this one cannot read, and words that it does not know, stand after every save', () => {
    const store = storeWith({ [KEY_PREFIXES.maps]: text({ maps: [THEIRS, MORE], more: { a: [1] } }) });
    const savedRun = held(saveMap(device(store), unsavedRun(), snapshot));
    held(saveMap(device(store), savedRun, createSnapshot('teen')));
    readOffers(device(store, NOW + 364 * DAY));
    const { maps, more } = parsed(store, KEY_PREFIXES.maps);
    assert.deepEqual([maps[0], maps[1].snapshot.third, maps.length, more], [THEIRS, 'mixed-map', 3, { a: [1] }]);
  });
  for (const [what, theirs] of [
    ['a newer format', '{"v":2,"maps":{"1":{}}}'],
    ['no JSON', '{'],
    ['too much', text({ maps: [], more: 'x'.repeat(200_000) })],
  ] as const) {
    it(`${what}: it stands, and the new map is kept beside it and found again`, () => {
      const store = storeWith({ [KEY_PREFIXES.maps]: theirs, [KEY_PREFIXES.unfinished]: theirs });
      const savedRun = held(saveUnfinished(device(store), unsavedRun(), unfinished));
      assert.equal(readOffers(device(store)).offer?.name, savedRun.name);
      held(saveMap(device(store), savedRun, snapshot));
      assert.deepEqual(readOffers(device(store)).maps, [mapAt(NOW, { run: savedRun.name })]);
      assert.deepEqual([store.all[KEY_PREFIXES.maps], store.all[KEY_PREFIXES.unfinished]], [theirs, theirs]);
      assert.equal(clear(store), true);
      assert.deepEqual(store.keys, []);
    });
  }
  it('where it goes on with a run, this one writes nothing over it, and still keeps its map', () => {
    const store = new FakeStore();
    const savedRun = held(saveUnfinished(device(store), unsavedRun(), unfinished));
    store.setItem(KEY_PREFIXES.unfinished, '{"v":2}');
    assert.equal(saveUnfinished(device(store), savedRun, { ...unfinished, at: 8 }), 'continued');
    held(saveMap(device(store), savedRun, snapshot));
    assert.deepEqual([store.all[KEY_PREFIXES.unfinished], mapsOf(store).length], ['{"v":2}', 1]);
  });
});

describe('a device that keeps nothing, or not now', () => {
  const saves: [what: string, save: (to: Device) => SaveResult][] = [
    ['unfinished answers', (to) => saveUnfinished(to, unsavedRun(), unfinished)],
    ['a map', (to) => saveMap(to, unsavedRun(), snapshot)],
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
    const savedRun = held(saveUnfinished(device(store), unsavedRun(), unfinished));
    const before = store.all;
    store.room = 0;
    assert.equal(saveUnfinished(device(store), savedRun, { ...unfinished, at: 8 }), 'failed');
    assert.deepEqual([store.all, readOffers(device(store)).hasStored], [before, true]);
    assert.equal(clear(store), true);
  });
  it('full at the end: the unfinished answers make room for the map', () => {
    const store = new FakeStore();
    const savedRun = held(saveUnfinished(device(store), unsavedRun(), { ...unfinished, answers: allAnswers }));
    store.room = JSON.stringify(store.all).length;
    held(saveMap(device(store), savedRun, snapshot));
    assert.deepEqual([store.keys, mapsOf(store).length], [[KEY_PREFIXES.maps], 1]);
  });
  it('too full even so: the unfinished answers are back', () => {
    const store = new FakeStore();
    const savedRun = held(saveUnfinished(device(store), unsavedRun(), unfinished));
    const before = store.all;
    store.room = store.all[KEY_PREFIXES.unfinished]!.length;
    assert.equal(saveMap(device(store), savedRun, { ...snapshot, version: 'x'.repeat(20) }), 'failed');
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
      const one = held(saveMap(device(store), unsavedRun(), snapshot));
      held(saveUnfinished(device(store), unsavedRun(), unfinished));
      const { offer, maps } = readOffers(device(store));
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
      [act: (store: FakeStore, savedRun: SavedRun) => unknown, answers: 'kept' | 'continued' | 'cleared', map: boolean]
    >
  > = {
    nothing: [() => {}, 'kept', true],
    'looks at it': [(store) => readOffers(device(store)), 'kept', true],
    'begins a run': [(store) => saveUnfinished(device(store), unsavedRun(), unfinished), 'kept', true],
    'finishes a map': [(store) => saveMap(device(store), unsavedRun(), snapshot), 'kept', true],
    'goes on with the run': [
      (store) => saveUnfinished(device(store), savedRunOf(readOffers(device(store)).offer!), { ...unfinished, at: 20 }),
      'continued',
      true,
    ],
    'goes on with it to its end': [
      (store) => saveMap(device(store), savedRunOf(readOffers(device(store)).offer!), snapshot),
      'continued',
      true,
    ],
    'clears everything': [(store) => clear(store), 'cleared', false],
    'clears everything and begins a run': [
      (store) => (clear(store), saveUnfinished(device(store), unsavedRun(), unfinished)),
      'cleared',
      false,
    ],
    'clears everything and finishes a map': [
      (store) => (clear(store), saveMap(device(store), unsavedRun(), snapshot)),
      'cleared',
      false,
    ],
    'clears its answers or leaves': [(store) => dropUnfinished(store), 'cleared', false],
    'starts over': [(store) => dropRun(device(store), savedRunOf(readOffers(device(store)).offer!)), 'cleared', false],
    'unticks the box, having gone on': [
      (store) => {
        const other = held(
          saveUnfinished(device(store), savedRunOf(readOffers(device(store)).offer!), { ...unfinished, at: 20 }),
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
        let savedRun = held(saveUnfinished(device(store), unsavedRun(), unfinished));
        if (isOld) {
          // as an earlier version wrote it
          store.setItem(savedRun.key!, text({ unfinished: keptAt(NOW) }));
          savedRun = savedRunOf(readOffers(device(store)).offer!);
        }
        act(store, savedRun);
        const before = store.all;
        const maps = mapsOf(store).length;
        assert.equal(lossOf(device(store), savedRun), answersAfter === 'kept' ? null : answersAfter);
        const saved = saveUnfinished(device(store, NOW + 1), savedRun, { ...unfinished, at: 9 });
        if (answersAfter === 'kept') {
          assert.equal(parsed(store, savedRun.key!).unfinished.run.at, 9);
          savedRun = held(saved);
        } else {
          assert.deepEqual([saved, store.all], [answersAfter, before]);
        }
        const map = saveMap(device(store, NOW + 2), savedRun, snapshot);
        assert.equal(typeof map === 'object', keepsMap, String(map));
        assert.equal(mapsOf(store).length - maps, keepsMap ? 1 : 0, 'new maps');
      }
    });
  }
  it('a map that was cleared is not kept again when an answer is changed', () => {
    const store = new FakeStore();
    const savedRun = held(saveMap(device(store), unsavedRun(), snapshot));
    clear(store);
    saveMap(device(store), unsavedRun(), snapshot);
    assert.equal(saveMap(device(store), savedRun, createSnapshot('teen')), 'cleared');
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
      const savedRuns = [unsavedRun(), unsavedRun()];
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
        const savedRun = savedRuns[who]!;
        const take = (saved: SaveResult) => {
          assert.notEqual(saved, 'failed');
          assert.equal(saved === 'cleared', gone.has(savedRun.name), `${act} of a run that was ${saved}`);
          savedRuns[who] = saved === 'cleared' || saved === 'continued' ? unsavedRun() : held(saved);
        };
        if (act === 'answer' && savedRun.date === null)
          take(saveUnfinished(at, savedRun, { ...unfinished, at: i % 24 }));
        if (act === 'finish') {
          take(saveMap(at, savedRun, snapshot));
          if (savedRuns[who]!.date !== null) maps.add(`${savedRun.name} ${savedRuns[who]!.date}`);
        }
        if (act === 'look') {
          // unfinished answers come to their end by such a clock
          if (clock !== 0 && clock !== -NOW) dropped();
          readOffers(at);
        }
        const { offer } = readOffers(device(store, right));
        if (act === 'go on' && offer) savedRuns[who] = savedRunOf(offer);
        if (act === 'untick') {
          const stays = mapsOf(store).some(({ run }) => run === savedRun.name);
          if (savedRun.key !== null && !stays) gone.add(savedRun.name);
          dropRun(at, savedRun);
          savedRuns[who] = unsavedRun();
        }
        if (act === 'leave') {
          dropped();
          dropUnfinished(store);
          savedRuns[who] = unsavedRun();
        }
        if (act === 'clear') {
          for (const { name } of runsIn(store)) gone.add(name);
          for (const { run } of mapsOf(store)) gone.add(run!);
          maps = new Set();
          assert.ok(clear(store));
          savedRuns[who] = unsavedRun();
        }
        const seen = new Set(readOffers(device(store, right)).maps.map(idOf));
        for (const map of maps) assert.ok(seen.has(map), `the map ${map} is there`);
        const names = [...runsIn(store).map(({ name }) => name), ...mapsOf(store).map(({ run }) => run!)];
        for (const name of names) assert.ok(!gone.has(name), `${name} was cleared`);
      });
    });
    fc.assert(property, { numRuns: runsOf(300) });
  });
});
