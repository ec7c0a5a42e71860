/** Sentences one after another, as each writing has them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sentences } from '../../src/results/sentences.ts';

for (const [texts, joined] of [
  [['One.', 'Two.'], 'One. Two.'],
  [['一句。', '两句。'], '一句。两句。'],
  [['好吗？', '好！', '嗯。'], '好吗？好！嗯。'],
  [['جملة؟', 'جملة.'], 'جملة؟ جملة.'],
  [['One.'], 'One.'],
  [[], ''],
] as const)
  it(`“${joined}”`, () => assert.equal(sentences(...texts), joined));
