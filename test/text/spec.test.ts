/**
 * The product says what the specification says: texts, items and numbers against a fixture that a script made from the
 * specification alone (tools/spec-texts.ts), so that a slip in src/ cannot be in both.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTEXT_QUESTIONS, DIMENSIONS, ITEMS } from '../../src/instrument/items.ts';
import { PRACTICE_CARDS } from '../../src/instrument/cards.ts';
import { PRACTICES } from '../../src/instrument/practices.ts';
import { LEARN_REFERENCES } from '../../src/instrument/learn-references.ts';
import { PRACTICE_REFERENCES } from '../../src/instrument/references.ts';
import { CHANCES, CHANGE, PATTERNS, QUALITY, SCORING, SELECTION } from '../../src/instrument/rules.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { differences, OWN, PENDING, SPEC } from '../helpers/spec.ts';
import { allEnglish } from '../helpers/words.ts';

/** Single facts, by ids of their own. */
const factsOf = (facts: Iterable<readonly [id: string, value: unknown]>) =>
  Object.fromEntries([...facts].flatMap(([id, value]) => (value === undefined ? [] : [[id, String(value)]])));

describe('the specification and the product', () => {
  it('read the same, text by text', () => {
    assert.deepEqual(differences(SPEC.texts, allEnglish), []);
  });
  it('ask the same items in the same order, of the same parts, with the same key and frame', () => {
    assert.deepEqual(ITEMS, SPEC.items);
    assert.equal(Object.values(SPEC.items).flat().length, 120);
  });
  it('ask the same optional questions, with the same answers in the same order', () => {
    assert.deepEqual(CONTEXT_QUESTIONS, SPEC.context);
  });
  it('advise the same practices in the same order, for the same facets, with the same card', () => {
    assert.deepEqual(
      PRACTICES.map(({ id, dimension, facets }) => ({ id, dimension, facets, card: PRACTICE_CARDS[id] })),
      SPEC.practices.map(({ id, dimension, facets, card }) => ({ id, dimension, facets, card })),
    );
  });
  it('cite the same', () => {
    const cites = (practices: readonly { readonly id: string; readonly cites: readonly string[] }[]) =>
      factsOf(practices.map((one) => [`practice.${one.id}.cites`, one.cites.join(', ')]));
    assert.deepEqual(differences(cites(SPEC.practices), cites(PRACTICES)), []);
    const line = ({ text, url }: { readonly text: string; readonly url: string }) => `${text} ${url}`;
    const ours = [...PRACTICE_REFERENCES, ...LEARN_REFERENCES];
    const references = Object.entries(SPEC.references);
    assert.deepEqual(
      differences(
        factsOf(references.map(([id, one]) => [`reference.${id}`, line(one)])),
        factsOf(ours.map((one) => [`reference.${one.id}`, line(one)])),
      ),
      [],
    );
  });
  it('are of the same version', () => {
    const version = { 'scoring.version': String(SPEC.scoring['version']) };
    assert.deepEqual(differences(version, { 'scoring.version': INSTRUMENT_VERSION }), []);
  });
  it('score by the same numbers', () => {
    const { minDaysApart, zClear, zPossible } = CHANGE;
    const { maxRaw, minAnswered, cuts, edgeHalfWidth, sem } = SCORING;
    const {
      dimensions,
      levels,
      minAnsweredPerDimension,
      response,
      sem: errors,
      change,
      ...rest
    } = SPEC.scoring as Record<string, Record<string, unknown>>;
    assert.deepEqual(dimensions, DIMENSIONS);
    assert.deepEqual(levels, { strength: { min: cuts.strength }, steady: { min: cuts.steady }, tender: { min: 0 } });
    assert.deepEqual(response, { min: 0, max: maxRaw, missing: ['na', 'skip'] });
    assert.deepEqual([minAnsweredPerDimension, rest['edgeHalfWidth'], errors], [minAnswered, edgeHalfWidth, sem]);
    assert.deepEqual(change, { zClear, zPossible, minDaysApart });
    assert.deepEqual(QUALITY, SPEC.quality);
  });
  it('find the headline by the same chances and the same rules, in the same order', () => {
    assert.deepEqual(CHANCES, SPEC.chances);
    assert.deepEqual(PATTERNS, SPEC.patterns);
  });
  it('choose suggestions by the same numbers', () => assert.deepEqual(SELECTION, SPEC.selection));
});

describe('what is pending', () => {
  it('is named with a reason, and is something that the specification has', () => {
    const facts = /^(scoring\.version|reference\.[a-z0-9-]+|practice\.[a-z-]+\.cites)$/;
    for (const [id, { why }] of Object.entries(PENDING)) {
      assert.ok(id in SPEC.texts || id in OWN || facts.test(id), id);
      assert.ok(why.length > 5, id);
    }
  });

  const known = { a: { now: 'old', why: 'reworded' } };
  for (const [what, product, found] of [
    ['may read as it did', { a: 'old' }, []],
    [
      'has to be taken off the list once it is done',
      { a: 'new' },
      ['a reads as the specification does: take it off the list of what is pending.'],
    ],
    ['may read in no third way', { a: 'odd' }, ['a reads "odd", not "new".']],
    ['may not be gone', {}, ['a reads null, not "new".']],
  ] as const) {
    it(what, () => assert.deepEqual(differences({ a: 'new' }, product, known), found));
  }
  it('is no way to hide what is not on the list', () => {
    assert.deepEqual(differences({ b: 'new' }, { b: 'old' }, known), ['b reads "old", not "new".']);
    assert.deepEqual(differences({}, { b: 'more' }, known), ['b reads "more", not null.']);
  });
});
