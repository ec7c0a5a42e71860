/** Each screen in each look: axe finds nothing, nothing scrolls sideways, and nothing is cut off. */
import { ok } from './assert.ts';
import { like, expectWholeInEveryLook, expectWholeInForcedColours } from './looks.ts';
import { NAMES, open } from './screens.ts';

describe('whole in every look', () => {
  for (const name of NAMES) it(name, async () => expectWholeInEveryLook(await open(name)));
});

describe('whole in forced colours', () => {
  afterEach(async () => {
    await like({});
    ok(!matchMedia('(forced-colors: active)').matches, 'the next test has its own colours');
  });
  for (const name of NAMES) it(name, async () => expectWholeInForcedColours(await open(name)));
});
