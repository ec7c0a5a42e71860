import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGE_BANDS, CONTEXT_QUESTIONS, FACETS, ITEMS } from '../../src/instrument/items.ts';
import { CARDS, PRACTICE_CARDS } from '../../src/instrument/cards.ts';
import { LEARN_REFERENCES } from '../../src/instrument/learn-references.ts';
import { PRACTICES } from '../../src/instrument/practices.ts';
import { PRACTICE_REFERENCES } from '../../src/instrument/references.ts';
import { PATTERNS, SELECTION } from '../../src/instrument/rules.ts';
import { allEnglish as all, english as groups } from '../helpers/words.ts';

describe('the instrument', () => {
  it('asks 24 items in each of five bands, four a dimension, 16 of them connecting', () => {
    for (const band of AGE_BANDS) assert.equal(ITEMS[band].length, 24);
    assert.equal(FACETS.filter(({ key }) => key === '+').length, 16);
    assert.deepEqual(
      [...new Set(FACETS.map(({ dimension }) => FACETS.filter((f) => f.dimension === dimension).length))],
      [4],
    );
  });
  it('never puts two items of one dimension, or two strain items, side by side', () => {
    FACETS.slice(1).forEach((facet, i) => {
      assert.notEqual(facet.dimension, FACETS[i]!.dimension);
      assert.notDeepEqual([facet.key, FACETS[i]!.key], ['-', '-']);
    });
  });
  it('asks seven items of each band only of the times they came up, all connecting', () => {
    for (const band of AGE_BANDS) {
      const ofTimes = ITEMS[band].filter(({ frame }) => frame === 'of-times');
      assert.equal(ofTimes.length, 7);
      assert.ok(ofTimes.every(({ key }) => key === '+'));
    }
  });
  it('explains each practice by a card, and cites what is published', () => {
    const references = new Set<string>([...PRACTICE_REFERENCES, ...LEARN_REFERENCES].map(({ id }) => id));
    for (const { id, cites } of CARDS) {
      assert.ok(cites.length > 0 && cites.every((cite) => references.has(cite)), id);
      for (const cite of cites) assert.ok(all[`reference.${cite}.short`], cite);
    }
    const cited = new Set<string>(CARDS.flatMap(({ cites }) => cites));
    for (const { id } of LEARN_REFERENCES) assert.ok(cited.has(id), `${id} is cited`);
  });
  it('knows every id that a practice or a rule names', () => {
    const references = new Set<string>(PRACTICE_REFERENCES.map(({ id }) => id));
    for (const { id, dimension, facets, cites } of PRACTICES) {
      assert.ok(
        facets.every((facet) => FACETS.some((f) => f.facet === facet && f.dimension === dimension)),
        id,
      );
      assert.ok(cites.length > 0 && cites.every((cite) => references.has(cite)), id);
      assert.ok(
        CARDS.some((card) => card.id === PRACTICE_CARDS[id]),
        id,
      );
    }
    assert.ok(SELECTION.starterSet.every((id) => PRACTICES.some((practice) => practice.id === id)));
    assert.equal(new Set(PATTERNS.map(({ id }) => id)).size, 16);
  });
});

describe('texts', () => {
  it('stand once each, across all groups', () => {
    assert.equal(
      Object.keys(all).length,
      Object.values(groups).reduce((sum, group) => sum + Object.keys(group).length, 0),
    );
  });
  it('have ids that stand anywhere: letters, digits, dots, hyphens', () => {
    for (const id of Object.keys(all)) assert.match(id, /^[a-z0-9]+([.-][a-z0-9]+)*$/);
  });
  it('are never empty, and hold no markup and no placeholder but a number', () => {
    for (const [id, text] of Object.entries(all)) {
      assert.ok(text.trim(), id);
      assert.doesNotMatch(text, /[<>&`*]|\{(?!n\}|total\}|score\}|low\}|high\})/, id);
    }
  });
  it('exist for every item, and for every practice at every age', () => {
    for (const { id } of AGE_BANDS.flatMap((band) => ITEMS[band])) assert.ok(id in groups.questions, id);
    for (const { id } of PRACTICES) {
      const versions = AGE_BANDS.flatMap((band) => ['try', 'say', 'hard'].map((kind) => `${band}.${kind}`));
      for (const part of ['title', 'why', ...versions])
        assert.ok(`practice.${id}.${part}` in groups.results, id + part);
    }
  });
  it('exist for every optional question and answer', () => {
    for (const { id, answers } of CONTEXT_QUESTIONS) {
      assert.ok(all[`context.${id}`]);
      for (const answer of answers) assert.ok(all[`context.${id}.${answer}`]);
    }
  });
  it('quote answer words and buttons as they are', () => {
    assert.ok(all['hint.of-times']!.includes(all['scale.4']!));
    assert.ok(all['ui.answering.never']!.includes(all['scale.0']!));
    assert.ok(all['ui.question.choose']!.includes(all['ui.skip']!));
    assert.ok(all['support.leave-line-clear']!.includes(all['ui.clear']!));
    for (const id of ['note.safe', 'note.withdrawn', 'learn.rupture-and-repair.text'])
      assert.ok(all[id]!.includes(all['ui.help']!), id);
  });
});

describe('copy rules (instrument.md §10.2)', () => {
  const outsideQuotes = (text: string) => text.replace(/“[^”]*”/g, '');
  const practicesAndSupports = /^(practice|support)\./;
  const guilt = /\b(should|must|ought|at least)\b/i;
  const inResults = /\b(low|poor|bad|weak|risk|problem|normal|fail|score)\b|[%★☆↓]/i;
  const always = /\b(always|will)\b|you are an? /i;

  it('no guilt word anywhere', () => {
    for (const [id, text] of Object.entries(all)) assert.doesNotMatch(outsideQuotes(text), guilt, id);
  });
  it('no grading word in items, results and interface', () => {
    for (const [id, text] of Object.entries({
      ...groups.first,
      ...groups.questions,
      ...groups.results,
      ...groups.page,
      ...groups.compare,
    })) {
      if (!practicesAndSupports.test(id))
        assert.doesNotMatch(outsideQuotes(text).replace(/\{\w+\}/g, ''), inResults, id);
    }
  });
  /** Learn cards, like practices and supports, keep the shorter list. */
  const label =
    /\b(diagnos\w*|disorders?|abnormal|dysfunction\w*|toxic|damaged|(most|other|better|worse) (parents|families|mothers|fathers))\b/i;
  const saysOfItself = /(It is not|not a screening or|Not) (for a |for |a )?(diagnos)/g;
  it('no diagnosis, no label, no other families in what is read after the results', () => {
    for (const name of ['page', 'compare', 'learn', 'fhir'] as const) {
      for (const [id, text] of Object.entries<string>(groups[name]))
        assert.doesNotMatch(outsideQuotes(text).replace(saysOfItself, ''), label, id);
    }
  });
  it('no “always”, “will”, “you are a” in results', () => {
    for (const [id, text] of Object.entries({ ...groups.results, ...groups.page, ...groups.compare })) {
      if (!practicesAndSupports.test(id)) assert.doesNotMatch(outsideQuotes(text), always, id);
    }
  });
});
