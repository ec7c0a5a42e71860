import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, ITEMS } from '../../src/instrument/items.ts';
import { compare, items, score } from '../../src/scoring/index.ts';
import { score as core } from '../../src/scoring/score.ts';
import { answersWithSums, createAnswers } from '../helpers/answers.ts';

/** What a page without types may pass. */
type Loose = (...args: unknown[]) => unknown;
const [looseItems, looseScore, looseCompare] = [items, score, compare] as unknown as [Loose, Loose, Loose];
const full = createAnswers('teen');
const result = score(full, 'teen');
const withPart = (part: unknown) => ({ scores: { ...result.scores, play: part } });

describe('bad input throws a TypeError that names what, where and what is allowed (host-contract.md)', () => {
  const bands = 'Allowed: "infant", "toddler", "preschool", "school-age", "teen".';
  const values = 'Allowed: 0, 1, 2, 3, 4, "na", "skip".';
  const table: [name: string, act: () => unknown, message: string][] = [
    ['band of items', () => looseItems('baby'), `ageBand is "baby". ${bands}`],
    ['no band', () => looseItems(), `ageBand is undefined. ${bands}`],
    ['band of score', () => looseScore(full, 'Teen'), `ageBand is "Teen". ${bands}`],
    ['a name of every object as band', () => looseScore({}, 'constructor'), `ageBand is "constructor". ${bands}`],
    ['an object as band', () => looseItems(['teen']), `ageBand is of type object. ${bands}`],
    ['a symbol as band', () => looseItems(Symbol('teen')), `ageBand is Symbol(teen). ${bands}`],
    ['no answers', () => looseScore(undefined, 'teen'), 'answers is undefined. Allowed: an object.'],
    ['null as answers', () => looseScore(null, 'teen'), 'answers is null. Allowed: an object.'],
    ['a number as answers', () => looseScore(3, 'teen'), 'answers is 3. Allowed: an object.'],
    ['a function as answers', () => looseScore(() => 3, 'teen'), 'answers is of type function. Allowed: an object.'],
    ['a list as answers', () => looseScore([], 'teen'), 'answers is of type object. Allowed: an object.'],
    ['a Map as answers', () => looseScore(new Map(), 'teen'), 'answers is of type object. Allowed: an object.'],
    [
      'an unknown item',
      () => looseScore({ 'play-fun': 3 }, 'teen'),
      'answers holds "play-fun", which is no item of the age band "teen". Allowed: the ids of items("teen").',
    ],
    [
      'an item of another band',
      () => looseScore({ 'play-fun-infant': 3 }, 'teen'),
      'answers holds "play-fun-infant", which is no item of the age band "teen". Allowed: the ids of items("teen").',
    ],
    [
      'a name of every object as item',
      () => looseScore({ toString: 3 }, 'infant'),
      'answers holds "toString", which is no item of the age band "infant". Allowed: the ids of items("infant").',
    ],
    [
      'an own __proto__ as item',
      () => looseScore(JSON.parse('{"__proto__": 3}'), 'infant'),
      'answers holds "__proto__", which is no item of the age band "infant". Allowed: the ids of items("infant").',
    ],
    ...(
      [
        [5, '5'],
        [-1, '-1'],
        [2.5, '2.5'],
        [NaN, 'NaN'],
        ['3', '"3"'],
        ['', '""'],
        [null, 'null'],
        [undefined, 'undefined'],
        [true, 'true'],
        [10n, '10'],
        [{}, 'of type object'],
        [Object.create(null), 'of type object'],
      ] as const
    ).map(([value, shown]): [string, () => unknown, string] => [
      `the answer ${shown}`,
      () => looseScore({ ...full, 'play-fun-teen': value }, 'teen'),
      `answers["play-fun-teen"] is ${shown}. ${values}`,
    ]),
    ['null as options', () => looseScore(full, 'teen', null), 'options is null. Allowed: an object.'],
    [
      'a list as context',
      () => looseScore(full, 'teen', { context: [] }),
      'context is of type object. Allowed: an object.',
    ],
    ['null as context', () => looseScore(full, 'teen', { context: null }), 'context is null. Allowed: an object.'],
    [
      'an unknown optional question',
      () => looseScore(full, 'teen', { context: { valueOf: 'yes' } }),
      'context holds "valueOf", which is no optional question. Allowed: "ctx-wellbeing", "ctx-start", "ctx-needs".',
    ],
    [
      'an answer of another optional question',
      () => looseScore(full, 'teen', { context: { 'ctx-start': 'not-sure' } }),
      'context["ctx-start"] is "not-sure". Allowed: "yes", "no", "rather-not-say".',
    ],
    ...[-1, NaN, Infinity, '30', null, 5n].map((seconds): [string, () => unknown, string] => [
      `${typeof seconds} ${seconds} as seconds`,
      () => looseScore(full, 'teen', { seconds }),
      `seconds is ${typeof seconds === 'string' ? '"30"' : seconds}. Allowed: a number, 0 or more.`,
    ]),
    ...[-0.5, NaN, Infinity, '30', undefined].map((days): [string, () => unknown, string] => [
      `${typeof days} ${days} as days`,
      () => looseCompare(result, result, days),
      `days is ${typeof days === 'string' ? '"30"' : days}. Allowed: a number, 0 or more.`,
    ]),
    ['no result before', () => looseCompare(null, result, 20), 'before is null. Allowed: an object.'],
    ['no result after', () => looseCompare(result, undefined, 20), 'after is undefined. Allowed: an object.'],
    ['no scores', () => looseCompare({}, result, 20), 'before.scores is undefined. Allowed: an object.'],
    [
      'a part left out',
      () => looseCompare(result, withPart(undefined), 20),
      'after.scores["play"] is undefined. Allowed: an object.',
    ],
    ...[-1, 101, NaN, '50', undefined].map((value): [string, () => unknown, string] => [
      `${typeof value} ${value} as score`,
      () => looseCompare(withPart({ score: value, answered: 4 }), result, 20),
      `before.scores["play"].score is ${typeof value === 'string' ? '"50"' : value}. Allowed: a number from 0 to 100.`,
    ]),
    [
      'answers that map no part',
      () => looseCompare(result, withPart({ score: 50, answered: 2 }), 20),
      'after.scores["play"].answered is 2. Allowed: 3, 4.',
    ],
  ];
  for (const [name, act, message] of table) {
    it(name, () => assert.throws(act, { name: 'TypeError', message }));
  }
});

describe('good input at its bounds', () => {
  it('takes every answer that there is', () => {
    for (const value of [0, 1, 2, 3, 4, 'na', 'skip'] as const) {
      assert.equal(score({ 'play-fun-teen': value }, 'teen').scores.play.answered, typeof value === 'number' ? 1 : 0);
    }
  });
  it('takes 0 seconds, unknown seconds and no options', () => {
    assert.deepEqual(score(full, 'teen', { seconds: 0 }).flags, ['too-fast']);
    assert.deepEqual(score(full, 'teen', { seconds: undefined, context: undefined }), score(full, 'teen'));
    assert.deepEqual(score(full, 'teen', {}), score(full, 'teen', undefined));
  });
  it('takes records without a prototype', () => {
    const bare = <T extends object>(record: T): T => Object.assign(Object.create(null), record);
    const context = { 'ctx-start': 'yes' } as const;
    assert.deepEqual(score(bare(full), 'teen', bare({ context: bare(context) })), score(full, 'teen', { context }));
  });
  it('reads own answers alone', () => {
    const inherited = Object.create({ 'play-fun-teen': 4, 'play-rushed-teen': 99 });
    assert.equal(score(inherited, 'teen').scores.play.answered, 0);
    const context = Object.create({ 'ctx-start': 'yes' });
    assert.deepEqual(score(full, 'teen', { context }).supports, ['safety']);
  });
  it('passes all on to the core', () => {
    const options = { context: { 'ctx-wellbeing': 'really-struggling', 'ctx-needs': 'yes' }, seconds: 3 } as const;
    const answers = answersWithSums('infant', { friction: 4, play: null });
    assert.deepEqual(score(answers, 'infant', options), core(answers, 'infant', options));
  });
  it('compares results that were kept as text, and parts at 0, 100 and not mapped', () => {
    const before = JSON.parse(JSON.stringify(score(answersWithSums('teen', { play: 0, repair: null }), 'teen')));
    const after = score(answersWithSums('teen', { play: 16 }), 'teen');
    const changes = compare(before, after, 0.5 + 13.5);
    assert.deepEqual([changes.play, changes.repair], [{ delta: 100, state: 'clear-up' }, { state: 'not-compared' }]);
    assert.equal(compare(before, after, 0).play.state, 'too-soon');
  });
});

describe('items', () => {
  for (const band of AGE_BANDS) {
    it(`lists the 24 of ${band} in order`, () => assert.deepEqual(items(band), ITEMS[band]));
  }
  it('hands out copies', () => {
    const list = items('teen');
    list.reverse();
    Object.assign(list[0]!, { key: '-', id: 'other' });
    assert.deepEqual(items('teen'), ITEMS.teen);
    assert.deepEqual(score(full, 'teen'), result);
  });
});

describe('a page’s patches of built-in prototypes change nothing (host-contract.md)', () => {
  const answers = answersWithSums('teen', { friction: 7, repair: 12, play: null });
  const context = { 'ctx-wellbeing': 'struggling' } as const;
  const work = () => {
    const one = score(answers, 'teen', { context, seconds: 20 });
    return [one, score(full, 'teen'), score({}, 'teen'), compare(one, score(full, 'teen'), 20), items('teen')];
  };
  const names = [
    ...['all', 'any', 'dim', 'flag', 'count', 'min', 'max', 'every', 'band', 'ctx', 'scoredMax', 'persistentTender'],
    ...['none', 'sum', 'find', 'level', 'edge', 'range', 'toJSON', 'get', 'set', 'each', 'first', 'last', 'include'],
  ];
  for (const prototype of [Object.prototype, Array.prototype, String.prototype, Number.prototype] as object[]) {
    it(`${prototype.constructor.name}.prototype`, () => {
      const expected = work();
      const added = names.filter((name) => !(name in prototype));
      let found: unknown;
      try {
        for (const name of added) Object.assign(prototype, { [name]: () => 'patched' });
        found = work();
      } finally {
        for (const name of added) delete (prototype as Record<string, unknown>)[name];
      }
      assert.ok(added.length > 10);
      assert.deepEqual(found, expected);
    });
  }
  it('a broken toJSON spoils no message', () => {
    const patched = Array.prototype as { toJSON?: () => unknown };
    patched.toJSON = () => assert.fail('called');
    try {
      assert.throws(() => looseItems(['teen']), { name: 'TypeError', message: /^ageBand is of type object/ });
    } finally {
      delete patched.toJSON;
    }
  });
});
