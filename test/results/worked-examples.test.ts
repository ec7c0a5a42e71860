import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, type AgeBand, type Answer, type Context } from '../../src/instrument/items.ts';
import { describe as describeMap, type ResultsView } from '../../src/results/results.ts';
import examples from '../fixtures/worked-examples.json' with { type: 'json' };
import { answersInOrder } from '../helpers/answers.ts';
import { wordIds } from '../helpers/words.ts';

/** The support cards of a screen as the instrument writes them. */
function supportsIn({ helpOpen, supports }: ResultsView): string[] {
  const { headline, before, after } = supports;
  const top = headline.map(({ id }) => (id === 'wellbeing' ? `${id}:top` : id));
  return [helpOpen ? 'safety:expanded' : 'safety', ...top, ...[...before, ...after].map(({ id }) => id)];
}

describe('worked examples as a screen (instrument.md §13)', () => {
  for (const { id, title, band, answers, context, seconds, expected } of examples) {
    const ageBand = band as AgeBand;
    const view = () =>
      describeMap(wordIds, {
        answers: answersInOrder(ageBand, answers as Answer[]),
        ageBand,
        context: context as Context,
        seconds,
      });
    const nothingMapped = Object.values(expected.scores).every(({ score }) => score === null);

    describe(`${id}: ${title}`, () => {
      it(`headline ${expected.pattern}`, () => {
        const { headline } = view();
        const name = nothingMapped ? 'none-title' : 'title';
        assert.equal(headline.title, `pattern.${expected.pattern}.${name}`);
        assert.equal(headline.soft, expected.soft ? 'ui.soft' : null);
        assert.equal(headline.second?.pattern ?? null, expected.second);
      });
      it('suggestions', () => {
        const cards = view().tries.cards.map(({ practice, part }) => [practice, part !== null]);
        assert.deepEqual(
          cards,
          expected.suggestions.map((one) => [one.practice, 'dimension' in one]),
        );
      });
      it('supports', () => assert.deepEqual(supportsIn(view()).sort(), [...expected.supports].sort()));
      it('bright spots', () => {
        const { lead, lines } = view().working;
        const { items } = expected.brightSpots as { items?: string[] };
        if (items) assert.deepEqual([lead?.slice(0, 12), lines], ['bright.often', items]);
        else assert.equal(lead, null);
      });
      it('places', () => {
        assert.deepEqual(
          view().parts.map(({ dimension, level }) => [dimension, level]),
          DIMENSIONS.map((dimension) => [dimension, (expected.scores[dimension] as { level?: string }).level ?? null]),
        );
      });
    });
  }
});
