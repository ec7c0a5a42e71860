import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllable } from 'syllable';
import { AGE_BANDS, ITEMS } from '../../src/instrument/items.ts';
import { CARDS } from '../../src/instrument/cards.ts';
import { allEnglish, english } from '../helpers/words.ts';

/** “About 20 words” (instrument.md §10.2). */
const LONGEST = 22;
/** Texts with a longer sentence: in most, a list of what to do or whom to ask, in the order it is done. */
const LONGER = [
  'about.privacy.share',
  'about.questions.text',
  'ui.answering.child',
  'support.wellbeing.p3',
  'support.safety-urge.before',
  'support.scary-thoughts',
  'practice.catch-it-small.infant.hard',
  'practice.catch-the-serve.why',
  'practice.pause-and-return.infant.try',
  'practice.pause-and-return.infant.hard',
  'practice.pause-and-return.toddler.hard',
  'practice.way-back-ritual.school-age.try',
];

const sentencesOf = (text: string) => text.split(/(?<=[.?!…][”)]*)\s+/);
const wordsOf = (text: string) => text.match(/[\p{L}\d][\p{L}\d’-]*/gu) ?? [];
/** The library hears three syllables in “toddler” and in “seeing”. */
const syllablesOf = (word: string) => syllable(word) - (/^(toddler|seeing)/i.test(word) ? 1 : 0);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Flesch–Kincaid grade of texts read one after the other. */
function gradeOf(...texts: string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf).length;
  return (0.39 * words.length) / sentences + (11.8 * sum(words.map(syllablesOf))) / words.length - 15.59;
}

const longestOf = (text: string) => Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));

describe('the measure', () => {
  it('knows sentences, also quoted ones, and words', () => {
    assert.deepEqual(sentencesOf('One. Two? “Three!” Four… (Five.) Six'), [
      'One.',
      'Two?',
      '“Three!”',
      'Four…',
      '(Five.)',
      'Six',
    ]);
    assert.deepEqual(wordsOf('It’s back-and-forth, 24 “small” things.'), [
      'It’s',
      'back-and-forth',
      '24',
      'small',
      'things',
    ]);
  });
  it('gives easy words a low grade and hard ones a high grade', () => {
    assert.ok(gradeOf('The cat sat on the mat.') < 0);
    assert.ok(gradeOf('Responsiveness determines subsequent developmental differentiation.') > 20);
    const text = 'My toddler and I looked at a picture book together. It was a happy evening.';
    const [words, syllables] = [15, 22];
    assert.ok(Math.abs(gradeOf(text) - ((0.39 * words) / 2 + (11.8 * syllables) / words - 15.59)) < 1e-9);
  });
});

describe('sentences (instrument.md §10.2)', () => {
  it(`have at most ${LONGEST} words, but for named ones`, () => {
    for (const [id, text] of Object.entries(allEnglish)) {
      if (!LONGER.includes(id)) assert.ok(longestOf(text) <= LONGEST, `${id}: ${longestOf(text)} words`);
    }
  });
  it('are named as longer only where they are', () => {
    for (const id of LONGER) assert.ok(longestOf(allEnglish[id]!) > LONGEST, id);
  });
});

describe('reading level (instrument.md §10.2)', () => {
  for (const band of AGE_BANDS) {
    const texts = ITEMS[band].map(({ id }) => allEnglish[id]!);
    it(`the items for ${band} are at grade 4 or lower`, () => {
      assert.ok(gradeOf(...texts) <= 4, String(gradeOf(...texts)));
    });
    it(`no item for ${band} is above grade 6`, () => {
      for (const text of texts) assert.ok(gradeOf(text) <= 6, `${text} ${gradeOf(text)}`);
    });
  }
  const blocks = Object.entries(allEnglish).filter(([, text]) => sentencesOf(text).length >= 3);
  it('no block of three sentences or more is above grade 8', () => {
    for (const [id, text] of blocks) assert.ok(gradeOf(text) <= 8, `${id} ${gradeOf(text)}`);
  });
  it('most blocks are under grade 5', () => {
    assert.ok(blocks.length > 100);
    assert.ok(blocks.filter(([, text]) => gradeOf(text) < 5).length > 0.8 * blocks.length);
  });
});

describe('what a parent takes along (take-along.md §6, §7)', () => {
  it('is at grade 6 or lower, text by text', () => {
    for (const [id, text] of Object.entries({ ...english.page, ...english.compare })) {
      // to a tenth, since syllable counters differ
      assert.ok(gradeOf(text) < 6.05, `${id} ${gradeOf(text)}`);
    }
  });
  it('is explained in cards of 73 to 114 words, each at grade 7 or lower', () => {
    for (const { id } of CARDS) {
      const text = english.learn[`learn.${id}.text`];
      const { length } = text.split(/\s+/);
      assert.ok(length >= 73 && length <= 114, `${id}: ${length} words`);
      assert.ok(gradeOf(text) <= 7, `${id} ${gradeOf(text)}`);
    }
  });
});
