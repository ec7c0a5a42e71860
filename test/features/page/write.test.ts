/** What a parent's file has in it, and what it never has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_LINE, oneLine, tidyTalk } from '../../../src/results/talk.ts';
import { mapFileName, writeMapFile } from '../../../src/features/page/write.ts';
import { DIMENSIONS, type Dimension } from '../../../src/instrument/items.ts';
import type { Snapshot } from '../../../src/results/snapshot.ts';
import { createSnapshot } from '../../helpers/snapshots.ts';
import fc, { propertyOn } from '../../helpers/random.ts';

const words = { title: 'The Map', day: 'November 28, 2026', how: 'Choose this file under “Open a map”.' };
const map = createSnapshot('toddler', { play: 14, friction: null });
const date = '2026-11-28';
const recordOf = (text: string) => JSON.parse(text.split('\n')[5]!);

describe('a file', () => {
  it('is a few lines for people, then the record on one line', () => {
    const text = writeMapFile({ date, map, talk: { parts: ['friction'], line: 'Bedtime' } }, words);
    assert.deepEqual(text.split('\n').slice(0, 5), [words.title, words.day, '', words.how, '']);
    assert.deepEqual(recordOf(text), {
      kind: 'connection-map',
      v: 1,
      date,
      map,
      talk: { parts: ['friction'], line: 'Bedtime' },
    });
    assert.deepEqual(text.split('\n').slice(6), ['']);
  });
  it('has no talk where nothing was picked or written', () => {
    for (const talk of [undefined, { parts: [] }, { parts: [], line: ' \n\u202e' }])
      assert.deepEqual(Object.keys(recordOf(writeMapFile({ date, map, talk }, words))), ['kind', 'v', 'date', 'map']);
  });
  it('has a name that says only which day', () => assert.equal(mapFileName(date), 'map-2026-11-28.txt'));
  it('has nothing but the record of a map, whatever else is at hand, at any depth', () => {
    const more = { answers: { 'play-fun-toddler': 4 }, name: 'Ana', context: {}, at: 1_764_338_400_000 };
    const play = { ...map.scores.play, ...more };
    const suggestions = map.suggestions.map((one) => ({ ...one, ...more }));
    const full = { ...map, ...more, scores: { ...map.scores, play, total: 1 }, suggestions } as unknown as Snapshot;
    const content = { date, map: full, talk: { parts: ['play'], ...more } as { parts: Dimension[] }, ...more };
    assert.equal(writeMapFile(content, words), writeMapFile({ date, map, talk: { parts: ['play'] } }, words));
  });
  it('is the same where a page has its own toJSON', () => {
    const text = writeMapFile({ date, map, talk: { parts: ['play'] } }, words);
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'mine', configurable: true });
    try {
      assert.equal(writeMapFile({ date, map, talk: { parts: ['play'] } }, words), text);
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
  });
  it('property: however its words read, only the record begins with a brace', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{n} maps', 'a\n{', '\u2028{}', '\ufeff{{'));
    propertyOn(200)(fc.record({ title: word, day: word, how: word }), (odd) => {
      const lines = writeMapFile({ date, map }, odd).split(/[\n\r\u2028\u2029]/);
      assert.equal(lines.length, 7);
      assert.deepEqual(
        lines.map((line) => /^\ufeff?\s*\{/.test(line)),
        [false, false, false, false, false, true, false],
      );
    });
  });
});

describe('what to talk about', () => {
  const table: [given: string, kept: string | undefined][] = [
    ['  Bedtime,\n and\tmornings ', 'Bedtime, and mornings'],
    ['a\u0000b\u001bc\u0085d\u2028e', 'a b c d e'],
    ['\u202eBedtime\u202c \u2066ok\u2069', 'Bedtime ok'],
    ['\ud83cBedtime\udfe5', 'Bedtime'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['<b>Bedtime</b>', '<b>Bedtime</b>'],
    ['', undefined],
    [' \u200b\u200d ', undefined],
    ['x'.repeat(121), 'x'.repeat(120)],
    [`${'x'.repeat(119)}👧`, 'x'.repeat(119)],
    [`${'x'.repeat(119)} y`, 'x'.repeat(119)],
  ];
  for (const [given, kept] of table) {
    it(`a line: ${JSON.stringify(given.slice(0, 20))}`, () =>
      assert.equal(tidyTalk({ parts: [], line: given })?.line, kept));
  }
  it('three parts, each once, as they were picked', () => {
    const parts = ['play', 'work', 'play', 'friction', 'repair', 'boundaries'] as Dimension[];
    assert.deepEqual(tidyTalk({ parts }), { parts: ['play', 'friction', 'repair'] });
  });
  it('property: a line stays as it is once it is tidy, and is one line that fits', () => {
    propertyOn(1000)(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...DIMENSIONS)),
      (line, parts) => {
        const tidy = tidyTalk({ parts, line });
        if (tidy) assert.deepEqual(tidyTalk(tidy), tidy);
        assert.ok((tidy?.line ?? '').length <= MAX_LINE);
        assert.equal(oneLine(tidy?.line ?? ''), tidy?.line ?? '');
        assert.doesNotMatch(tidy?.line ?? '', /[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u);
      },
    );
  });
});
