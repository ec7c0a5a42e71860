import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedOf, snapshotOf } from '../../src/results/share.ts';
import { ITEMS, type Answers } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { score } from '../../src/scoring/score.ts';
import { VERSION } from '../../src/version.ts';
import { answersInOrder } from '../helpers/answers.ts';
import { band, context, list, seconds } from '../helpers/arbitraries.ts';
import { propertyOn } from '../helpers/random.ts';

const KEYS = ['instrument', 'version', 'locale', 'ageBand', 'scores', 'pattern', 'soft', 'second', 'suggestions'];
/** Every key of a value, however deep. */
const keysOf = (value: unknown): string[] =>
  Object(value) === value
    ? Object.entries(value as object).flatMap(([key, one]) =>
        Array.isArray(value) ? keysOf(one) : [key, ...keysOf(one)],
      )
    : [];

describe('snapshot', () => {
  it('property: scores, headline and suggestions as scored, versions, language and age, and nothing else', () => {
    propertyOn(1000)(band, list, context, seconds, (ageBand, values, told, time) => {
      const result = score(answersInOrder(ageBand, values), ageBand, { context: told, seconds: time });
      const snapshot = snapshotOf(result, { ageBand, locale: 'pt-BR' });
      const { scores, pattern, soft, second, suggestions } = result;
      const versions = { instrument: INSTRUMENT_VERSION, version: VERSION };
      assert.deepEqual(snapshot, { ...versions, locale: 'pt-BR', ageBand, scores, pattern, soft, second, suggestions });
      assert.deepEqual(Object.keys(snapshot), KEYS);
      for (const never of ['flags', 'supports', 'brightSpots', 'context', 'seconds', 'answers'])
        assert.ok(!keysOf(snapshot).includes(never), never);
    });
  });
  it('leaves behind what a result may hold one day, at any depth', () => {
    const result = score(answersInOrder('teen', Array(24).fill(2)), 'teen');
    const { scores, suggestions } = result;
    const more = {
      ...result,
      help: true,
      scores: { ...scores, play: { ...scores.play, seconds: 7 }, total: 1 },
      suggestions: suggestions.map((one) => ({ ...one, because: 'ctx-needs' })),
    };
    const about = { ageBand: 'teen', locale: 'en', seconds: 7 } as const;
    assert.deepEqual(snapshotOf(more, about), snapshotOf(result, about));
  });
  it('shares nothing with the result', () => {
    const result = score(answersInOrder('teen', [1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4]), 'teen');
    const snapshot = snapshotOf(result, { ageBand: 'teen', locale: 'en' });
    assert.notEqual(snapshot.scores.play.range, result.scores.play.range);
    assert.notEqual(snapshot.suggestions[0], result.suggestions[0]);
  });
});

describe('what is shared', () => {
  const answers = answersInOrder('infant', [0, 'na', 'skip', 4]);
  const snapshot = snapshotOf(score(answers, 'infant'), { ageBand: 'infant', locale: 'en' });

  it('is the snapshot, and no answers unless they are given', () => {
    assert.deepEqual(sharedOf(snapshot), snapshot);
    assert.deepEqual(Object.keys(sharedOf(snapshot)), KEYS);
  });
  it('has all 24 answers of the age, in order; what was not answered is skipped', () => {
    const [first, second] = ITEMS.infant;
    const given: Answers = { [second!.id]: 'na', [first!.id]: 0 };
    const shared = sharedOf(snapshot, given);
    assert.deepEqual(Object.keys(shared), [...KEYS, 'answers']);
    assert.deepEqual(
      Object.entries(shared.answers!),
      ITEMS.infant.map(({ id }, place) => [id, place === 0 ? 0 : place === 1 ? 'na' : 'skip']),
    );
  });
  it('has no answers of another age, and nothing that is no answer', () => {
    const given = { ...answers, 'play-fun-teen': 4, 'ctx-needs': 'yes' } as Answers;
    assert.deepEqual(sharedOf(snapshot, given).answers, answers);
  });
  it('leaves behind what was put on the snapshot', () => {
    assert.deepEqual(sharedOf({ ...snapshot, date: 1 } as typeof snapshot), snapshot);
  });
});
