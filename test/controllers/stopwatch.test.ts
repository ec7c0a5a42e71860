/** Active time counts while the element is on a page that can be seen, and at no other time. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { StopwatchController } from '../../src/controllers/stopwatch.ts';

const own = { document: globalThis.document, now: performance.now };
/** In seconds. */
let time = 0;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

/** Hides the page, or shows it again. */
function turn(visibilityState: 'visible' | 'hidden') {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}
const create = () => new StopwatchController({ addController() {} } as unknown as ReactiveControllerHost);

beforeEach(() => {
  time = 0;
  page.visibilityState = 'visible';
  Object.assign(globalThis, { document: page });
  performance.now = () => time * 1000;
});
afterEach(() => {
  Object.assign(globalThis, { document: own.document });
  performance.now = own.now;
});

describe('active time', () => {
  it('counts from lap to lap while the page is seen', () => {
    const watch = create();
    watch.hostConnected();
    time = 5;
    assert.equal(watch.lap(), 5);
    time = 7;
    assert.equal(watch.lap(), 2);
  });

  it('stands still while the page is hidden', () => {
    const watch = create();
    watch.hostConnected();
    time = 3;
    turn('hidden');
    time = 100;
    turn('visible');
    time = 104;
    assert.equal(watch.lap(), 7);
  });

  it('does not begin on a page that is opened in the background', () => {
    page.visibilityState = 'hidden';
    const watch = create();
    watch.hostConnected();
    time = 50;
    assert.equal(watch.lap(), 0);
    turn('visible');
    time = 51;
    assert.equal(watch.lap(), 1);
  });

  it('stands still while the element is away, whatever its page does', () => {
    const watch = create();
    watch.hostConnected();
    time = 2;
    watch.hostDisconnected();
    time = 20;
    turn('hidden');
    turn('visible');
    time = 30;
    assert.equal(watch.lap(), 2);
    watch.hostConnected();
    time = 31;
    assert.equal(watch.lap(), 1);
  });
});
