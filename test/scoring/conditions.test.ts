import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dimension } from '../../src/instrument/items.ts';
import type { Condition } from '../../src/instrument/rules.ts';
import { holds, namedDimensions, type Facts } from '../../src/scoring/conditions.ts';
import { perDimension, type Levels } from '../../src/scoring/dimensions.ts';

/** All six steady, no flags, a teen, nothing said; `levels` are merged in. */
const createFacts = ({
  levels,
  ...rest
}: Partial<Omit<Facts, 'levels'>> & { levels?: Partial<Levels> } = {}): Facts => ({
  flags: [],
  ageBand: 'teen',
  context: {},
  persistentTender: false,
  ...rest,
  levels: { ...perDimension(() => 'steady' as const), ...levels },
});
const yes: Condition = { always: true };
const no: Condition = { flag: 'too-fast' };
const tender = (dim: Dimension): Condition => ({ dim, is: 'tender' });

describe('conditions (instrument.md §4, §9)', () => {
  const two = { levels: { play: 'tender', repair: 'tender' } } as const;
  const table: [name: string, condition: Condition, facts: Parameters<typeof createFacts>[0], expected: boolean][] = [
    ['always', yes, {}, true],
    ['flag set', { flag: 'all-high' }, { flags: ['long-run', 'all-high'] }, true],
    ['flag not set', { flag: 'all-high' }, { flags: ['long-run'] }, false],
    ['part at the level', tender('play'), two, true],
    ['part at another level', tender('friction'), two, false],
    ['part that is not mapped', tender('play'), { levels: { play: null } }, false],
    ['scoredMax reached', { scoredMax: 3 }, { levels: { play: null, repair: null, friction: null } }, true],
    ['scoredMax passed', { scoredMax: 3 }, { levels: { play: null, repair: null } }, false],
    ['count at min', { count: 'tender', min: 2 }, two, true],
    ['count under min', { count: 'tender', min: 3 }, two, false],
    ['count at max', { count: 'tender', max: 2 }, two, true],
    ['count over max', { count: 'tender', max: 1 }, two, false],
    ['count of none, max 0', { count: 'strength', max: 0 }, two, true],
    ['count without bounds', { count: 'tender' }, {}, true],
    ['count within both bounds', { count: 'tender', min: 2, max: 2 }, two, true],
    ['every', { every: 'steady' }, {}, true],
    ['every, but for one', { every: 'steady' }, { levels: { play: 'tender' } }, false],
    ['every looks at mapped parts alone', { every: 'steady' }, { levels: { play: null } }, true],
    ['all', { all: [yes, yes] }, {}, true],
    ['all, but for one', { all: [yes, no] }, {}, false],
    ['any, one of them', { any: [no, yes] }, {}, true],
    ['any, none of them', { any: [no, no] }, {}, false],
    ['nested', { all: [{ any: [no, { all: [yes, yes] }] }, yes] }, {}, true],
    ['band', { band: 'infant' }, { ageBand: 'infant' }, true],
    ['another band', { band: 'infant' }, {}, false],
    ['optional answer', { ctx: 'ctx-start', in: ['yes', 'no'] }, { context: { 'ctx-start': 'no' } }, true],
    ['another optional answer', { ctx: 'ctx-start', in: ['yes'] }, { context: { 'ctx-start': 'no' } }, false],
    ['another optional question', { ctx: 'ctx-start', in: ['yes'] }, { context: { 'ctx-needs': 'yes' } }, false],
    ['no answer equals rather not say', { ctx: 'ctx-needs', in: ['rather-not-say'] }, {}, true],
    ['tender on two kept maps', { persistentTender: { minDaysApart: 28 } }, { persistentTender: true }, true],
    ['not tender on two kept maps', { persistentTender: { minDaysApart: 28 } }, {}, false],
  ];
  for (const [name, condition, facts, expected] of table) {
    it(`${name}: ${expected}`, () => assert.equal(holds(condition, createFacts(facts)), expected));
  }
});

describe('parts that a true condition names (instrument.md §4, Softening)', () => {
  const facts = createFacts({ levels: { play: 'tender', repair: 'tender' } });
  const table: [name: string, condition: Condition, expected: Dimension[]][] = [
    ['a part', tender('play'), ['play']],
    ['all of a group', { all: [tender('play'), tender('repair')] }, ['play', 'repair']],
    ['the true alternative', { any: [tender('friction'), tender('repair')] }, ['repair']],
    ['both where both are true', { any: [tender('repair'), tender('play')] }, ['repair', 'play']],
    ['nested', { all: [tender('play'), { any: [{ all: [tender('repair')] }, no] }] }, ['play', 'repair']],
    ['count names none', { count: 'tender', min: 1 }, []],
    ['always names none', yes, []],
  ];
  for (const [name, condition, expected] of table) {
    it(name, () => assert.deepEqual(namedDimensions(condition, facts), expected));
  }
});
