import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgeBand, Answer, Context } from '../../src/instrument/items.ts';
import { compare, score } from '../../src/scoring/index.ts';
import change from '../fixtures/change-example.json' with { type: 'json' };
import examples from '../fixtures/worked-examples.json' with { type: 'json' };
import { createAnswers } from '../helpers/answers.ts';

/** The examples are rounded to two decimals. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one)));
const run = (id: string) => {
  const example = examples.find((one) => one.id === id)!;
  const { seconds, context } = example as { seconds?: number; context?: Context };
  return score(createAnswers(example.band as AgeBand, example.answers as Answer[]), example.band as AgeBand, {
    ...(seconds === undefined ? {} : { seconds }),
    ...(context ? { context } : {}),
  });
};

describe('worked examples (instrument.md §13)', () => {
  for (const { id, title, expected } of examples) {
    it(`${id}: ${title}`, () => assert.deepEqual(rounded(run(id)), expected));
  }
  it(change.id, () => {
    const after = score(createAnswers(change.band as AgeBand, change.answers as Answer[]), change.band as AgeBand);
    assert.deepEqual(rounded(compare(run(change.from), after, change.days)), change.expected);
  });
});
