import assert from 'node:assert/strict';
import { it, mock } from 'node:test';

it('the readers never make code of text: a page’s policy may forbid it, and reports each try', async () => {
  const made = mock.fn();
  const { Function: before, eval: evalBefore } = globalThis;
  globalThis.Function = made as unknown as FunctionConstructor;
  globalThis.eval = made;
  try {
    const { readKept, readMessages, readResources } = await import('../../src/host/schema/index.ts');
    readResources([{ kind: 'clinic', name: 'Oak' }, {}]);
    readMessages({ a: 'x' }, () => 'y');
    readKept('{"v":1,"maps":[{}],"unfinished":{}}');
  } finally {
    globalThis.Function = before;
    globalThis.eval = evalBefore;
  }
  assert.equal(made.mock.callCount(), 0);
});
