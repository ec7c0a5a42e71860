import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sideBySide } from '../../tools/side-by-side.mjs';

it('two lanes take what is next, never more than two at a time, and keep the order', async () => {
  let [running, most] = [0, 0];
  const begun: number[] = [];
  const jobs = [30, 10, 10, 1].map((ms, i) => async () => {
    begun.push(i);
    most = Math.max(most, ++running);
    await new Promise((go) => setTimeout(go, ms));
    running--;
    return i;
  });
  assert.deepEqual(await sideBySide(jobs, 2), [0, 1, 2, 3]);
  assert.deepEqual(begun, [0, 1, 2, 3]);
  assert.equal(most, 2);
});
