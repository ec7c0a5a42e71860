/** Where “Back” leads from a screen that was opened, and from what stands in for one that did not load. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { screenBefore } from '../../src/components/to-map.ts';
import { createRun, type Run } from '../../src/run/run.ts';
import { NO_CHOICES } from '../../src/store/page-choices.ts';
import { NOTHING_KEPT, type State } from '../../src/store/store.ts';
import { INITIAL_UI } from '../../src/store/ui.ts';
import { createSnapshot } from '../helpers/snapshots.ts';

const stateOf = (run: Partial<Run>, isKept: boolean): State => ({
  run: { ...createRun(), ...run },
  ui: INITIAL_UI,
  kept: { ...NOTHING_KEPT, maps: isKept ? [{ date: 1, snapshot: createSnapshot('teen') }] : [] },
  page: NO_CHOICES,
});

describe('the way back', () => {
  const table: readonly [run: Partial<Run>, isKept: boolean, to: Run['openedFrom']][] = [
    [{ screen: 'learn', completed: true }, true, 'results'],
    [{ screen: 'compare', completed: true, openedFrom: 'results' }, true, 'results'],
    [{ screen: 'learn' }, true, 'kept'],
    [{ screen: 'learn' }, false, 'first'],
    [{ screen: 'open-file', openedFrom: 'first' }, true, 'first'],
    [{ screen: 'open-file', openedFrom: 'return' }, true, 'return'],
    [{ screen: 'compare', openedFrom: 'kept' }, true, 'kept'],
    [{ screen: 'compare', openedFrom: 'kept' }, false, 'first'],
  ];
  for (const [run, isKept, to] of table)
    it(`from ${Object.values(run).join(', ')}${isKept ? ', with a kept map' : ''}: ${to}`, () =>
      assert.equal(screenBefore(stateOf(run, isKept)), to));
});
