import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgeBand } from '../../src/instrument/items.ts';
import { isPersistentTender, type DatedMap } from '../../src/scoring/persistent.ts';
import { score } from '../../src/scoring/score.ts';
import { answersWithSums, type Sums } from '../helpers/answers.ts';

const DAY = 86_400_000;
const START = 1e12;
const mapAt = (days: number, sums: Sums, ageBand: AgeBand = 'teen'): DatedMap => ({
  date: START + days * DAY,
  ageBand,
  scores: score(answersWithSums(ageBand, sums), ageBand).scores,
});

describe('a part that stays tender (instrument.md §9, persistentTender)', () => {
  const table: [name: string, maps: DatedMap[], expected: boolean][] = [
    ['no maps', [], false],
    ['one map', [mapAt(0, { play: 4 })], false],
    ['28 days apart', [mapAt(0, { play: 4 }), mapAt(28, { play: 7 })], true],
    ['28 days apart, the newer first', [mapAt(28, { play: 4 }), mapAt(0, { play: 4 })], true],
    ['under 28 days apart', [mapAt(0, { play: 4 }), mapAt(27.99, { play: 4 })], false],
    ['more than 28 days apart', [mapAt(0, { play: 4 }), mapAt(300, { play: 4 })], true],
    ['another part', [mapAt(0, { play: 4 }), mapAt(40, { repair: 4 })], false],
    ['tender on the older alone', [mapAt(0, { play: 4 }), mapAt(40, {})], false],
    ['tender on the newer alone', [mapAt(0, {}), mapAt(40, { play: 4 })], false],
    ['not tender', [mapAt(0, {}), mapAt(40, {})], false],
    ['another age', [mapAt(0, { play: 4 }), mapAt(40, { play: 4 }, 'school-age')], false],
    ['not mapped', [mapAt(0, { play: null }), mapAt(40, { play: null })], false],
    ['the first and the last of three', [mapAt(0, { play: 4 }), mapAt(20, {}), mapAt(40, { play: 4 })], true],
    ['the second and the last of three', [mapAt(0, {}), mapAt(20, { play: 4 }), mapAt(60, { play: 4 })], true],
  ];
  for (const [name, maps, expected] of table) {
    it(`${name}: ${expected}`, () => assert.equal(isPersistentTender(maps), expected));
  }
});
