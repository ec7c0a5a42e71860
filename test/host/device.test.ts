import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deviceStore, dropUnfinished, hasUnfinished, isKept, KEY_PREFIXES, setPlace } from '../../src/host/device.ts';
import { createSnapshot } from '../helpers/snapshots.ts';
import { FakeStore } from '../helpers/store.ts';

const map = { date: 1, snapshot: createSnapshot() };
const unfinished = { at: 2, run: { ageBand: 'teen', at: 3, answers: {}, instrument: '1.0.0' } };
const text = (kept: object) => JSON.stringify({ v: 1, ...kept });

it('the keys begin with the element’s name', () => {
  for (const key of Object.values(KEY_PREFIXES)) assert.match(key, /^connection-map\./);
});

describe('the device’s store', () => {
  const withStore = (descriptor: PropertyDescriptor, run: () => void) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { ...descriptor, configurable: true });
    try {
      run();
    } finally {
      delete (globalThis as { localStorage?: unknown }).localStorage;
      if (before) Object.defineProperty(globalThis, 'localStorage', before);
    }
  };
  it('is that of the browser', () => {
    const store = new FakeStore();
    withStore({ value: store }, () => assert.equal(deviceStore(), store));
  });
  it('is null where asking for it throws, and where there is none', () => {
    const get = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    withStore({ get }, () => assert.equal(deviceStore(), null));
    withStore({ value: null }, () => assert.equal(deviceStore(), null));
  });
});

describe('whether anything is kept', () => {
  it('nothing, in an empty store, in none, in one that throws', () => {
    const broken = new FakeStore(text({ maps: [map] }));
    broken.fails.add('getItem');
    for (const store of [new FakeStore(), new FakeStore(''), null, broken]) assert.equal(isKept(store), false);
  });
  it('something, readable or not', () => {
    assert.equal(isKept(new FakeStore(text({ maps: [map] }))), true);
    assert.equal(isKept(new FakeStore('{')), true);
  });
});

describe('whether there is anything unfinished to clear', () => {
  it('nothing, in an empty store, in none, in one that throws, with finished maps alone', () => {
    const maps = new FakeStore();
    maps.setItem(KEY_PREFIXES.maps, text({ maps: [map] }));
    const broken = new FakeStore(text({ unfinished }));
    broken.fails.add('getItem');
    for (const store of [new FakeStore(), null, maps, broken]) assert.equal(hasUnfinished(store, null), false);
  });
  it('something, readable or not', () => {
    assert.equal(hasUnfinished(new FakeStore('{'), null), true);
  });
  it('not what another element of the page keeps', () => {
    const [own, other] = [{}, {}];
    setPlace(other, KEY_PREFIXES.unfinished);
    try {
      const store = new FakeStore(text({ unfinished }));
      assert.deepEqual([hasUnfinished(store, own), hasUnfinished(store, other)], [false, true]);
    } finally {
      setPlace(other, null);
    }
  });
});

describe('“Leave” and “Clear my answers”', () => {
  it('take the unfinished answers away, whatever they are; maps stay', () => {
    const store = new FakeStore('{');
    store.fails.add('setItem');
    dropUnfinished(store);
    assert.deepEqual(store.keys, [KEY_PREFIXES.maps]);
    assert.deepEqual([store.removed, store.writes], [[KEY_PREFIXES.unfinished], 0]);
  });
  it('touch nothing where there are none', () => {
    const store = new FakeStore();
    store.setItem(KEY_PREFIXES.maps, text({ maps: [map] }));
    dropUnfinished(store);
    assert.deepEqual([store.removed, store.writes, store.keys], [[], 1, [KEY_PREFIXES.maps]]);
  });
  it('have nothing to do without a store, and break nothing where it throws', () => {
    dropUnfinished(null);
    for (const method of ['getItem', 'removeItem'] as const) {
      const store = new FakeStore(text({ unfinished }));
      store.fails.add(method);
      dropUnfinished(store);
      assert.deepEqual(store.keys, [KEY_PREFIXES.unfinished, KEY_PREFIXES.maps], method);
    }
  });
});
