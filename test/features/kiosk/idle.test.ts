import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { IdleWatch } from '../../../src/features/kiosk/idle.ts';
import { HELP_LIMIT, IDLE_LIMIT } from '../../../src/store/idle-limit.ts';

const START = Date.UTC(2026, 4, 17);
const { timers } = mock;
/** Seconds pass, and what is due is done. */
const pass = (seconds: number) => {
  for (let i = 0; i < seconds; i += 1) timers.tick(1000);
};
/** Seconds pass of which no timer hears: the page is hidden, or the device asleep. */
const sleep = (seconds: number) => timers.setTime(Date.now() + seconds * 1000);

/** Who listens to the document. */
let listeners: Set<unknown>;
/** What was told: seconds left, or `end`. */
let told: (number | 'end')[];
let watch: IdleWatch;
const comeBack = () => listeners.forEach((listener) => (listener as () => void)());

beforeEach(() => {
  timers.enable({ apis: ['setTimeout', 'Date'], now: START });
  listeners = new Set();
  told = [];
  (globalThis as { document?: unknown }).document = {
    addEventListener: (_: string, listener: unknown) => listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
  };
  watch = new IdleWatch({ onSoon: (left) => told.push(left), onEnd: () => told.push('end') });
});
afterEach(() => {
  timers.reset();
  delete (globalThis as { document?: unknown }).document;
});

const COUNTDOWN = Array.from({ length: 30 }, (_, i) => 30 - i);

describe('a watch that runs', () => {
  beforeEach(() => {
    watch.connect();
    watch.start();
  });

  it('asks after 90 quiet seconds, once a second, and ends after 120, once', () => {
    pass(89);
    assert.deepEqual(told, []);
    pass(1);
    assert.deepEqual(told, [30]);
    pass(29);
    assert.deepEqual(told, COUNTDOWN);
    pass(1);
    assert.deepEqual(told, [...COUNTDOWN, 'end']);
    pass(500);
    assert.deepEqual(told.length, 31);
  });
  it('begins again with a touch', () => {
    pass(80);
    watch.touch();
    pass(89);
    assert.deepEqual(told, []);
    pass(1);
    assert.deepEqual(told, [30]);
  });
  it('begins again with a touch in the last seconds', () => {
    pass(119);
    watch.touch();
    told = [];
    pass(89);
    assert.deepEqual(told, []);
    pass(31);
    assert.deepEqual(told, [...COUNTDOWN, 'end']);
  });
  it('started again, it was touched', () => {
    pass(80);
    watch.start();
    pass(89);
    assert.deepEqual(told, []);
  });
  it('stopped, it tells nothing more', () => {
    pass(95);
    told = [];
    watch.stop();
    pass(500);
    watch.touch();
    comeBack();
    pass(500);
    assert.deepEqual(told, []);
  });
  it('starts anew after its end', () => {
    pass(120);
    told = [];
    watch.start();
    pass(120);
    assert.deepEqual(told, [...COUNTDOWN, 'end']);
  });

  it('the time counts while the page is hidden: it ends at once on return', () => {
    pass(10);
    sleep(110);
    assert.deepEqual(told, []);
    comeBack();
    assert.deepEqual(told, ['end']);
    pass(500);
    assert.deepEqual(told, ['end']);
  });
  it('on return in between it says what is left', () => {
    pass(10);
    sleep(95);
    comeBack();
    assert.deepEqual(told, [15]);
    pass(15);
    assert.deepEqual(told, [...COUNTDOWN.slice(15), 'end']);
  });
  it('a late timer ends it at once', () => {
    pass(89);
    sleep(600);
    pass(1);
    assert.deepEqual(told, ['end']);
  });
  it('a touch that comes too late is somebody else’s: it ends', () => {
    pass(10);
    sleep(110);
    watch.touch();
    assert.deepEqual(told, ['end']);
  });
  it('a start that comes too late ends it too', () => {
    sleep(120);
    watch.start();
    assert.deepEqual(told, ['end']);
  });
  it('a clock set back does not make it longer than from now on', () => {
    timers.setTime(START - 3_600_000);
    comeBack();
    pass(120);
    assert.equal(told.at(-1), 'end');
  });

  it('another limit counts from the moment at which it is set, with the same countdown', () => {
    pass(80);
    watch.setLimit(HELP_LIMIT);
    pass(569);
    assert.deepEqual(told, []);
    pass(1);
    assert.deepEqual(told, [30]);
    pass(30);
    assert.deepEqual(told, [...COUNTDOWN, 'end']);
  });
  it('back to the first limit, it begins again', () => {
    watch.setLimit(HELP_LIMIT);
    pass(500);
    watch.setLimit(IDLE_LIMIT);
    pass(89);
    assert.deepEqual(told, []);
    pass(31);
    assert.deepEqual(told, [...COUNTDOWN, 'end']);
  });
  it('the same limit is no touch', () => {
    pass(89);
    watch.setLimit(IDLE_LIMIT);
    pass(1);
    assert.deepEqual(told, [30]);
  });
  it('a touch gives the longer time again', () => {
    watch.setLimit(HELP_LIMIT);
    pass(560);
    watch.touch();
    pass(569);
    assert.deepEqual(told, []);
  });
  it('another limit that comes too late ends it', () => {
    sleep(120);
    watch.setLimit(HELP_LIMIT);
    assert.deepEqual(told, ['end']);
  });
  it('started with another limit, it waits that long', () => {
    watch.stop();
    watch.setLimit(HELP_LIMIT);
    watch.start();
    pass(569);
    assert.deepEqual(told, []);
    pass(31);
    assert.equal(told.at(-1), 'end');
  });

  it('moved in the page, it goes on', () => {
    pass(80);
    watch.disconnect();
    watch.connect();
    pass(10);
    assert.deepEqual(told, [30]);
  });
  it('taken away it tells nothing; the time goes on', () => {
    pass(10);
    watch.disconnect();
    pass(500);
    assert.deepEqual(told, []);
    watch.connect();
    assert.deepEqual(told, ['end']);
  });
  it('what it tells may stop it, or start it', () => {
    watch.stop();
    watch = new IdleWatch({ onSoon: () => watch.stop(), onEnd: () => told.push('end') });
    watch.connect();
    watch.start();
    pass(500);
    assert.deepEqual(told, []);
  });
});

it('with nothing to wipe there is no timer', () => {
  const set = mock.method(globalThis, 'setTimeout');
  watch.connect();
  watch.touch();
  watch.setLimit(HELP_LIMIT);
  comeBack();
  sleep(1000);
  comeBack();
  assert.equal(set.mock.callCount(), 0);
  assert.deepEqual(told, []);
  set.mock.restore();
});
it('a touch sets no timer', () => {
  watch.connect();
  watch.start();
  const set = mock.method(globalThis, 'setTimeout');
  for (let i = 0; i < 100; i += 1) watch.touch();
  assert.equal(set.mock.callCount(), 0);
  set.mock.restore();
});
it('started before it is in a page, it runs from the start', () => {
  watch.start();
  pass(60);
  watch.connect();
  pass(30);
  assert.deepEqual(told, [30]);
});
it('started and never in a page, it tells nothing', () => {
  watch.start();
  watch.setLimit(HELP_LIMIT);
  pass(900);
  assert.deepEqual(told, []);
});
it('leaves no listener behind', () => {
  watch.connect();
  watch.connect();
  assert.equal(listeners.size, 1);
  watch.disconnect();
  assert.equal(listeners.size, 0);
});
