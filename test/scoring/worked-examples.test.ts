import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgeBand, Answer, Context } from '../../src/instrument/items.ts';
import { compare, score } from '../../src/scoring/index.ts';
import change from '../fixtures/change-example.json' with { type: 'json' };
import examples from '../fixtures/worked-examples.json' with { type: 'json' };
import { answersInOrder } from '../helpers/answers.ts';

/** The examples are rounded to two decimals. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one)));

function resultOf(id: string) {
  const { answers, band, context, seconds } = examples.find((one) => one.id === id)!;
  const ageBand = band as AgeBand;
  return score(answersInOrder(ageBand, answers as Answer[]), ageBand, { context: context as Context, seconds });
}

describe('worked examples (instrument.md §13)', () => {
  it('are all here', () => assert.equal(examples.length, 11));
  for (const { id, title, expected } of examples) {
    it(`${id}: ${title}`, () => assert.deepEqual(rounded(resultOf(id)), expected));
  }
  it(change.id, () => {
    const ageBand = change.band as AgeBand;
    const after = score(answersInOrder(ageBand, change.answers as Answer[]), ageBand);
    assert.deepEqual(rounded(compare(resultOf(change.from), after, change.days)), change.expected);
  });
});
