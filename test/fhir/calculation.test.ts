/** What a record system calculates from the answers by FHIRPath is what `score` gives (take-along.md §4). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, DIMENSIONS, ITEMS, type Answer } from '../../src/instrument/items.ts';
import { questionnaireResponse } from '../../src/fhir/response.ts';
import { score } from '../../src/scoring/score.ts';
import { answersInOrder, answersWithSums, sumsOf } from '../helpers/answers.ts';
import { band, list } from '../helpers/arbitraries.ts';
import { calculate, questionnaireOf, sharedFrom } from '../helpers/fhir.ts';
import { propertyOn } from '../helpers/random.ts';

const QUESTIONNAIRES = Object.fromEntries(AGE_BANDS.map((one) => [one, questionnaireOf(one)]));

/** Compares all twelve. FHIRPath keeps some eight digits. */
function agree(values: readonly Answer[], ageBand: (typeof AGE_BANDS)[number]) {
  const answers = answersInOrder(ageBand, values);
  const response = questionnaireResponse(sharedFrom(answers, ageBand), '2026-11-28');
  const found = calculate(QUESTIONNAIRES[ageBand]!, response);
  const { scores } = score(answers, ageBand);
  for (const dimension of DIMENSIONS) {
    const { score: ours, level = 'not-mapped' } = scores[dimension];
    assert.equal(found[`level-${dimension}`], ours === null ? 'not-mapped' : level, dimension);
    const theirs = found[`score-${dimension}`];
    if (ours === null) assert.equal(theirs, undefined, dimension);
    else assert.ok(Math.abs((theirs as number) - ours) < 1e-6, `${dimension}: ${String(theirs)}, not ${ours}`);
  }
}

describe('FHIRPath and score', () => {
  it('agree on random answers of every age', () => propertyOn(60)(list, band, agree));
  it('agree on every sum that a part can have, at every age', () => {
    for (const ageBand of AGE_BANDS) {
      for (let sum = 0; sum <= 16; sum += ageBand === 'teen' ? 1 : 4) {
        const answers = answersWithSums(ageBand, sumsOf(sum));
        agree(
          ITEMS[ageBand].map(({ id }) => answers[id]!),
          ageBand,
        );
      }
    }
  });
  for (const missing of ['na', 'skip'] as const) {
    it(`agree where the first ${missing} leave three, two or no answers of a part`, () => {
      for (const count of [6, 10, 14, 18, 24]) {
        agree(
          Array.from({ length: 24 }, (_, i) => (i < count ? missing : 3)),
          'infant',
        );
      }
    });
  }
});
