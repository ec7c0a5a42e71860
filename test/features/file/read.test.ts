/** What is opened as a map, and why all else is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULT_TEXTS, readMapFile, type MapFileFault } from '../../../src/features/file/read.ts';
import { tidyTalk } from '../../../src/results/talk.ts';
import { writeMapFile } from '../../../src/features/page/write.ts';
import * as schema from '../../../src/host/schema/index.ts';
import { DIMENSIONS } from '../../../src/instrument/items.ts';
import { snapshotOf } from '../../../src/results/share.ts';
import type { MapFile } from '../../../src/results/snapshot.ts';
import { score } from '../../../src/scoring/score.ts';
import { answersInOrder } from '../../helpers/answers.ts';
import { band, list } from '../../helpers/arbitraries.ts';
import { createSnapshot } from '../../helpers/snapshots.ts';
import fc, { propertyOn } from '../../helpers/random.ts';

const words = { title: 'The Map', day: 'November 28, 2026', how: 'Choose this file.' };
/** Play is a strength at 87.5, friction is not mapped, warmth is between tender and steady at 43.75. */
const map = createSnapshot('toddler', { play: 14, friction: null, 'warmth-fit': 7 });
const record: MapFile = {
  kind: 'connection-map',
  v: 1,
  date: '2026-11-28',
  map,
  talk: { parts: ['friction', 'play'], line: 'Bedtime' },
};
const file = writeMapFile(record, words);
const json = JSON.stringify(record);
/** A plain copy: what is read has no prototypes. */
const plain = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;
const read = (text: string) => plain(readMapFile(text, schema));

/** The record with another value at a path; `undefined` takes it away. */
function withAt(path: string, to: unknown, from: object = record): string {
  const copy = structuredClone(from) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = to;
  return JSON.stringify(copy);
}
const opens = (what: string, text: string, as: unknown = record) =>
  it(what, () => assert.deepEqual(read(text), { file: plain(as), fault: null }));
const fails = (what: string, text: string, fault: MapFileFault) =>
  it(`${what}: ${fault}`, () => assert.deepEqual(read(text), { file: null, fault }));

describe('a map is opened', () => {
  opens('as it was written', file);
  opens('without the words for people', json);
  opens('with line ends of Windows', file.replaceAll('\n', '\r\n'));
  opens('with line ends of old Macs', file.replaceAll('\n', '\r'));
  opens('after a byte order mark, with words', `\ufeff${file}`);
  opens('after a byte order mark, without', `\ufeff${json}`);
  opens('with blank lines around it', `\n\n${file}\n \t\n`);
  opens('on several lines', JSON.stringify(record, null, 2));
  opens('with words below it', `${file}\n-- \nSent from my phone`);
  opens('with words behind it', `${json} Sent from my phone`);
  opens('indented', file.replace('{', '  \t\u00a0{'));
  opens('in a quoted mail', `Maria wrote:\n${file.replace(/^/gm, '> ')}\n> Sent from my phone`);
  opens('in a mail that was quoted twice', file.replace(/^/gm, '>> > '));
  opens('with NUL after it', `${json}\u0000`);
  opens('with other words above, in any script', `خريطة\n"kind": {}\n [1]\n${json}`);
  opens('with keys of a later version', withAt('mood', { at: 1 }, { ...record, map: { ...map, weather: 'new' } }));
  opens('without a talk', withAt('talk', undefined), { ...record, talk: undefined });
  opens('with parts alone', withAt('talk.line', undefined), { ...record, talk: { parts: ['friction', 'play'] } });
  opens('on 29 February', withAt('date', '2028-02-29'), { ...record, date: '2028-02-29' });
  opens('from a later second number', withAt('map.instrument', '1.12.0'), {
    ...record,
    map: { ...map, instrument: '1.12.0' },
  });
  opens(
    'of instrument 1.0.0, without a second line',
    withAt('map.second', undefined, { ...record, map: { ...map, instrument: '1.0.0' } }),
    { ...record, map: { ...map, instrument: '1.0.0', second: null } },
  );
  opens('up to 100,000 characters', file.padEnd(100_000));

  it('without what a page puts on Object.prototype', () => {
    const polluted = Object.prototype as { talk?: unknown; line?: unknown; kind?: unknown; dimension?: unknown };
    Object.assign(polluted, { talk: { parts: ['play'] }, line: 'mine', kind: 'connection-map', dimension: 'work' });
    try {
      const { file: found } = readMapFile(withAt('talk.line', undefined), schema);
      assert.equal(found!.talk!.line, undefined);
      assert.equal(readMapFile(withAt('talk', undefined), schema).file!.talk, undefined);
      assert.equal(readMapFile(withAt('kind', undefined), schema).fault, 'foreign');
    } finally {
      for (const key of ['talk', 'line', 'kind', 'dimension'] as const) delete polluted[key];
    }
  });
  it('property: every map that can be scored, with any talk, is read as it was written', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    const talk = fc.record({
      parts: fc.array(fc.constantFrom(...DIMENSIONS), { maxLength: 5 }),
      line: fc.string({ unit: 'binary', maxLength: 140 }),
    });
    propertyOn(300)(band, list, day, fc.option(talk, { nil: undefined }), (ageBand, values, date, about) => {
      const made = snapshotOf(score(answersInOrder(ageBand, values), ageBand), { ageBand, locale: 'pt-BR' });
      const kept = about && tidyTalk(about);
      const wanted = plain({ kind: 'connection-map', v: 1, date, map: made, talk: kept });
      assert.deepEqual(read(writeMapFile({ date, map: made, talk: about }, words)), { file: wanted, fault: null });
    });
  });
});

describe('a hostile or broken file', () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  const nested = (value: string) => `{"kind":"connection-map","v":1,"date":"2026-11-28","map":${value}}`;

  fails('nothing', '', 'foreign');
  fails('white space', ' \n\t ', 'foreign');
  fails('prose', 'Dear diary,\ntoday {we} played.', 'foreign');
  fails('a page', '<!doctype html><html><body>{}</body></html>', 'foreign');
  fails('a picture read as text', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'foreign');
  fails('UTF-16 read as UTF-8', [...json].join('\u0000'), 'foreign');
  fails('NUL before it', `\u0000${json}`, 'foreign');
  fails('NUL inside a key', json.replace('"map"', '"ma\\u0000p"'), 'damaged');
  fails('a raw control character in a string', json.replace('Bedtime', 'Bed\u0001time'), 'damaged');
  fails('a code file with braces', '{\n  color: red;\n}', 'foreign');
  fails('other JSON', '{"a":1}', 'foreign');
  fails('a list', `[${json}]`, 'foreign');
  fails('a record of a clinic', '{"resourceType":"QuestionnaireResponse","status":"completed"}', 'foreign');
  fails('two of them', `${json}\n${json}`, 'damaged');
  fails('one of them, and a brace below it', `${json}\n:-}`, 'damaged');
  fails('a record behind other words of its line', `Map: ${json}`, 'foreign');
  fails('a closing brace above the record', `}\n${json.replaceAll('}', '')}`, 'damaged');
  fails('cut in the middle', file.slice(0, file.length - 300), 'damaged');
  fails('cut at the last brace', json.slice(0, -1), 'damaged');
  fails('another kind', withAt('kind', 'connection-maps'), 'foreign');
  fails('a kind that is a list', withAt('kind', ['connection-map']), 'foreign');
  fails('a kind on its prototype', json.replace('"kind"', '"__proto__":{"kind":"connection-map"},"k"'), 'foreign');
  fails('a map on its prototype', json.replace('"map":', '"__proto__":{"map":1},"m":'), 'damaged');
  fails('a constructor for a map', nested('{"constructor":{"prototype":{}}}'), 'damaged');
  fails('two kinds, the last one another', json.replace(/\}$/, ',"kind":"x"}'), 'foreign');
  fails('two maps, the last one empty', json.replace(/\}$/, ',"map":{}}'), 'damaged');
  fails('two scores, the last one a lie', json.replace('"score":87.5', '"score":87.5,"score":93.75'), 'damaged');
  opens('two scores, the last one true', json.replace('"score":87.5', '"score":1,"score":87.5'));
  fails('100,001 characters', file.padEnd(100_001), 'big');
  fails('a million braces', '{'.repeat(1_000_000), 'big');
  fails('deep lists', nested(deep('[', ']', 49_000)), 'damaged');
  fails('deep objects', nested(`${'{"map":'.repeat(12_000)}1${'}'.repeat(12_000)}`), 'damaged');
  fails('deep lists without an end', '['.repeat(100_000), 'foreign');
  fails('many keys', nested(`{${Array.from({ length: 8_000 }, (_, i) => `"k${i}":0`).join()}}`), 'damaged');
  fails('many parts', withAt('talk.parts', Array(9_000).fill('play')), 'damaged');
  fails('many lines', '\n'.repeat(100_000), 'foreign');
  fails('many blanks', ' '.repeat(100_000), 'foreign');
  fails('many quoted lines', '> \n'.repeat(33_000), 'foreign');
  fails('many marks of quoting', '>'.repeat(100_000), 'foreign');
  fails('many lines of a brace', '{\n'.repeat(50_000), 'foreign');
  fails('a number for a map', nested('1e999'), 'damaged');
  fails('a negative zero for a version', withAt('v', -0), 'damaged');
  fails('a later format', withAt('v', 2), 'newer');
  fails('a later format of another shape', '{"kind":"connection-map","v":7}', 'newer');
  fails('a later format as a text', withAt('v', '2'), 'damaged');
  fails('half a format', withAt('v', 1.5), 'damaged');
  fails('no format', withAt('v', undefined), 'damaged');

  it('each fault has words for a parent', () => {
    const said = ['ui.file.big', 'ui.file.unread', 'ui.file.unread', 'ui.file.newer', 'ui.file.unread'];
    assert.deepEqual(Object.values(FAULT_TEXTS), said);
  });
});

describe('another version of the instrument', () => {
  fails('a later first number', withAt('map.instrument', '2.0.0'), 'newer');
  fails('a later first number of many digits', withAt('map.instrument', '10.0.0'), 'newer');
  fails(
    'a headline that a later version has',
    withAt('map.pattern', 'calm-and-close', { ...record, map: { ...map, instrument: '1.2.0' } }),
    'newer',
  );
  fails('an earlier first number', withAt('map.instrument', '0.9.1'), 'older');
  for (const odd of ['', '1', '1.1', 'v1.1.0', '1.1.0-beta', '1.1.0\n', '١.١.٠', 1.1, null, '99999999.0.0'])
    fails(`no version ${JSON.stringify(odd)}`, withAt('map.instrument', odd), 'damaged');
});

describe('a lie is damage', () => {
  const table: [path: string, value: unknown][] = [
    ['date', undefined],
    ['date', '2026-02-31'],
    ['date', '2026-13-01'],
    ['date', '2026-00-00'],
    ['date', '2026-11-28T09:00'],
    ['date', '2026-11-28\n'],
    ['date', '12026-11-28'],
    ['date', 1_764_338_400_000],
    ['map', null],
    ['map', []],
    ['map.ageBand', 'adult'],
    ['map.locale', '<b>'],
    ['map.pattern', '<img src=x onerror=alert(1)>'],
    ['map.suggestions', []],
    ['map.scores.play', undefined],
    ['map.scores.play.score', 101],
    ['map.scores.play.score', 87],
    ['map.scores.play.score', 81.25],
    ['map.scores.play.score', 87.50000000000001],
    ['map.scores.play.score', null],
    ['map.scores.play.level', 'steady'],
    ['map.scores.play.edge', 'strength-steady'],
    ['map.scores.play.range', [0, 100]],
    ['map.scores.play.range', [76.5, 98]],
    ['map.scores.play.range', [98.5, 76.5]],
    ['map.scores.play.answered', 3],
    ['map.scores.play.answered', 5],
    ['map.scores.warmth-fit.level', 'steady'],
    ['map.scores.warmth-fit.edge', null],
    ['map.scores.friction.score', 0],
    ['map.scores.friction.answered', 4],
    ['talk', null],
    ['talk', {}],
    ['talk', { parts: [] }],
    ['talk.parts', ['play', 'play']],
    ['talk.parts', ['play', 'work']],
    ['talk.parts', ['play', 'friction', 'repair', 'boundaries']],
    ['talk.parts', 'play'],
    ['talk.line', ''],
    ['talk.line', 7],
    ['talk.line', ' Bedtime'],
    ['talk.line', 'x'.repeat(121)],
    ['talk.line', 'two\nlines'],
    ['talk.line', '\u202eemitdeB'],
    ['talk.line', 'half \ud83c a character'],
    ['talk.line', '\u200b'],
  ];
  for (const [path, value] of table)
    fails(`${path} ${JSON.stringify(value) ?? 'gone'}`.slice(0, 60), withAt(path, value), 'damaged');

  it('one tender spot, and none is tender', () => {
    const steady = createSnapshot('teen');
    for (const key of ['pattern', 'second'])
      assert.equal(read(withAt('map', { ...steady, [key]: 'one-tender-spot' })).fault, 'damaged');
  });
  it('repair as the one tender spot, which has no words', () => {
    const only = createSnapshot('teen', { repair: 2 });
    assert.equal(read(withAt('map', { ...only, pattern: 'one-tender-spot' })).fault, 'damaged');
    const play = createSnapshot('teen', { play: 2 });
    assert.equal(play.pattern, 'one-tender-spot');
    assert.equal(read(withAt('map', play)).fault, null);
  });
});

describe('whatever a text says', () => {
  /** A map, or one fault: nothing throws, and what is opened is written and read again as it is. */
  const holds = (text: string) => {
    const found = read(text);
    assert.equal(found.file === null, found.fault !== null);
    if (!found.file) return assert.ok(found.fault! in FAULT_TEXTS);
    assert.deepEqual(read(writeMapFile(found.file, words)), found);
  };
  it('property: any text, any JSON', () => {
    propertyOn(500)(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), holds);
  });
  it('property: one character of a file changed, gone, or doubled', () => {
    const character = fc.oneof(
      fc.constantFrom(...'{}[],:"\\0519-e.\u0000\ud800\u202e\ufeff'),
      fc.string({ maxLength: 1 }),
    );
    const turn = fc.constantFrom('put', 'cut', 'double');
    propertyOn(1000)(fc.nat(file.length - 1), character, turn, (at, put, kind) => {
      const middle = kind === 'put' ? put : kind === 'cut' ? '' : file[at]! + file[at]!;
      holds(file.slice(0, at) + middle + file.slice(at + 1));
    });
  });
  it('property: any value at any place of the record', () => {
    const paths = ['kind', 'v', 'date', 'map', 'talk', 'talk.parts', 'talk.line', 'map.scores', 'map.scores.play'];
    for (const key of Object.keys(map)) paths.push(`map.${key}`);
    for (const key of Object.keys(map.scores.play)) paths.push(`map.scores.play.${key}`);
    propertyOn(1000)(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => holds(withAt(path, value)));
  });
});
