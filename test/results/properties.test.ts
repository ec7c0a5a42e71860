import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS, type AgeBand, type Answer } from '../../src/instrument/items.ts';
import { describe as describeMap, saysTheSame, type ResultsView } from '../../src/results/results.ts';
import { answersInOrder } from '../helpers/answers.ts';
import { band, context, list, seconds } from '../helpers/arbitraries.ts';
import { propertyOn } from '../helpers/random.ts';
import { doing } from '../helpers/views.ts';
import { allEnglish, english, wordIds } from '../helpers/words.ts';

const holds = propertyOn(1000);
const words = { ...english.questions, ...english.results };

type Values = readonly Answer[];
const viewOf = (ageBand: AgeBand, values: Values, options: object = {}, text = wordIds): ResultsView =>
  describeMap(text, { answers: answersInOrder(ageBand, values), ageBand, context: {}, ...options });

/** Everything in a view that is not an object, with the way to it. */
function leavesOf(value: unknown, path = 'view'): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
}

describe('every results screen', () => {
  it('has words everywhere: nothing is missing, empty or not a number', () => {
    holds(band, list, context, seconds, (ageBand, values, given, time) => {
      for (const [path, leaf] of leavesOf(viewOf(ageBand, values, { context: given, seconds: time }, words))) {
        assert.notEqual(leaf, undefined, path);
        assert.ok(!Number.isNaN(leaf), path);
        if (typeof leaf === 'string') assert.ok(leaf.trim() && !/undefined|\[object|NaN/.test(leaf), path);
      }
    });
  });
  it('names only messages that exist', () => {
    const notMessages = /\.(dimension|level|practice|pattern|kind|id|url|text)$/;
    holds(band, list, context, (ageBand, values, given) => {
      for (const [path, leaf] of leavesOf(viewOf(ageBand, values, { context: given }))) {
        if (
          typeof leaf !== 'string' ||
          (notMessages.test(path) && !/headline\.(second\.)?text|steps\.\d\.text/.test(path))
        )
          continue;
        for (const id of leaf.split(' ')) assert.ok(id in allEnglish, `${path}: ${id}`);
      }
    });
  });
  it('tells each part once: on the map in its order, in the strips by level, or in the row of what is not mapped', () => {
    const ranks = ['strength', 'steady', 'tender', null];
    holds(band, list, (ageBand, values) => {
      const { parts, strips, unmapped, isMapped } = viewOf(ageBand, values);
      assert.deepEqual(
        parts.map(({ dimension }) => dimension),
        DIMENSIONS,
      );
      const inOrder = [...parts].sort((a, b) => ranks.indexOf(a.level) - ranks.indexOf(b.level));
      const inRow = inOrder.filter(({ label }) => unmapped?.labels.includes(label));
      const mapped = inOrder.filter(({ level }) => level);
      assert.equal(isMapped, mapped.length > 0);
      assert.deepEqual(strips.slice(0, mapped.length), mapped);
      const told = [...strips.slice(mapped.length), ...inRow];
      const open = isMapped ? parts.filter(({ level }) => !level) : [];
      assert.deepEqual(new Set(told), new Set(open));
      assert.equal(told.length, open.length);
    });
  });
  it('has for each part a line of its own table, or says that it is not mapped', () => {
    holds(band, list, (ageBand, values) => {
      for (const { dimension, level, line, word, score, numbers } of viewOf(ageBand, values).parts) {
        assert.equal(level === null, score === null);
        assert.equal(numbers === null, score === null);
        if (level === null) {
          assert.match(line, /^ui\.unmapped\.(text|repair)$/);
          continue;
        }
        const own = dimension === 'boundaries' && ageBand === 'infant' ? 'boundaries.infant' : dimension;
        assert.equal(line.split(' ').at(-1), `dimension.${own}.${level}`);
        assert.equal(line.startsWith('ui.parts.between '), word.startsWith('edge.'));
      }
    });
  });
  it('offers one to three cards of different practices, the words of their age', () => {
    holds(band, list, context, (ageBand, values, given) => {
      const { cards, title } = viewOf(ageBand, values, { context: given }).tries;
      assert.ok(cards.length >= 1 && cards.length <= 3);
      assert.equal(new Set(cards.map(({ practice }) => practice)).size, cards.length);
      assert.equal(title, cards.length === 1 ? 'ui.tries.one' : 'ui.tries');
      for (const { practice, steps } of cards) {
        assert.deepEqual(
          steps.map(({ text }) => text).sort(),
          [`hard`, `say`, `try`].map((kind) => `practice.${practice}.${ageBand}.${kind}`),
        );
      }
    });
  });
  it('stays within its numbers, which are whole, 0–100 and in order', () => {
    holds(band, list, (ageBand, values) => {
      for (const { numbers } of viewOf(ageBand, values).parts) {
        if (!numbers) continue;
        const { low, score, high } = numbers;
        assert.ok([low, score, high].every(Number.isInteger));
        assert.ok(0 <= low && low <= score && score <= high && high <= 100);
      }
    });
  });
  it('shows a support card once, and no more open than asked', () => {
    holds(band, list, context, (ageBand, values, given) => {
      const { headline, before, after } = viewOf(ageBand, values, { context: given }).supports;
      const all = [...headline, ...before, ...after].map(({ id }) => id);
      assert.equal(new Set(all).size, all.length);
      assert.ok(headline.every(({ open }) => open) && before.every(({ open }) => !open));
    });
  });
  it('is told alike to one who is doing well, tired or silent, but for the card about oneself', () => {
    holds(band, list, (ageBand, values) => {
      const silent = viewOf(ageBand, values);
      assert.deepEqual(viewOf(ageBand, values, { context: doing('doing-ok') }), silent);
      const { supports, ...tired } = viewOf(ageBand, values, { context: doing('tired-managing') });
      const { supports: others, ...rest } = silent;
      assert.deepEqual(tired, rest);
      assert.deepEqual([supports.headline, supports.before], [others.headline, others.before]);
      assert.deepEqual(supports.after.slice(0, -1), others.after);
      assert.equal(supports.after.at(-1)!.id, 'wellbeing');
    });
  });
  it('says the same as itself, and the same both ways', () => {
    holds(band, list, list, (ageBand, one, other) => {
      const [a, b] = [viewOf(ageBand, one), viewOf(ageBand, other)];
      assert.ok(saysTheSame(a, viewOf(ageBand, one)));
      assert.equal(saysTheSame(a, b), saysTheSame(b, a));
    });
  });
});
