import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, ITEMS } from '../../src/instrument/items.ts';
import { packed as first } from '../../src/text/english/first.ts';
import { packed as more } from '../../src/text/english/more.ts';
import { packed as questions } from '../../src/text/english/questions.ts';
import { packed as results } from '../../src/text/english/results.ts';
import { itemTexts } from '../../src/text/items.ts';
import { literal } from '../../src/text/msg.ts';
import { itemTextIds, pack, unpack, type Packed } from '../../src/text/pack.ts';
import { practiceTextIds } from '../../src/text/practice-ids.ts';
import { practiceTexts } from '../../src/text/practices.ts';
import fc, { propertyOn } from '../helpers/random.ts';
import { english } from '../helpers/words.ts';

/** As it is sent and read again. */
const sent = (packed: Packed): Packed => JSON.parse(JSON.stringify(packed));

describe('a packed table', () => {
  const table = { a: 'A', b: 'B', c: 'C' };

  it('has the listed texts apart, in the order of the list', () => {
    assert.deepEqual(pack(table, ['c', 'a']), { named: { b: 'B' }, listed: ['C', 'A'] });
    assert.deepEqual(pack(table), { named: table, listed: [] });
  });
  it('gives the table back', () => {
    const word = fc.string({ minLength: 1 });
    propertyOn(1000)(fc.dictionary(word, word, { noNullPrototype: true }), fc.nat(), (texts, seed) => {
      const ids = Object.keys(texts).filter((_, i) => (seed >> i) % 2);
      assert.deepEqual(unpack(sent(pack(texts, ids)), ids), texts);
    });
  });
});

describe('the listed ids', () => {
  it('are the items, youngest band first, in presentation order', () => {
    const ids = itemTextIds();
    assert.equal(ids.length, 120);
    assert.deepEqual(
      ids,
      AGE_BANDS.flatMap((band) => ITEMS[band].map(({ id }) => id)),
    );
    assert.deepEqual([...ids].sort(), Object.keys(itemTexts(literal)).sort());
  });
  it('are the practices, in catalogue order, each with its five ages', () => {
    const ids = practiceTextIds();
    assert.equal(ids.length, 13 * (2 + 5 * 3));
    assert.deepEqual(ids.slice(0, 6), [
      'practice.light-up-hello.title',
      'practice.light-up-hello.why',
      'practice.light-up-hello.infant.try',
      'practice.light-up-hello.infant.say',
      'practice.light-up-hello.infant.hard',
      'practice.light-up-hello.toddler.try',
    ]);
    assert.equal(ids.at(-1), 'practice.join-their-world.teen.hard');
    assert.deepEqual([...ids].sort(), Object.keys(practiceTexts(literal)).sort());
  });
});

describe('the packed groups of English', () => {
  const groups: [name: string, packed: Packed, ids: readonly string[], table: Record<string, string>][] = [
    ['first', first, [], english.first],
    ['questions', questions, itemTextIds(), english.questions],
    ['results', results, practiceTextIds(), english.results],
    ['more', more, [], english.about],
  ];
  for (const [name, packed, ids, table] of groups) {
    it(`${name}: give every text its id back`, () => assert.deepEqual(unpack(sent(packed), ids), table));
    it(`${name}: send no id that follows from the instrument`, () => {
      assert.equal(packed.listed.length, ids.length);
      assert.ok(ids.every((id) => !(id in packed.named)));
    });
  }
});
