/** The data sheet: what is read, and what is said of a sheet that is not right. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ITEMS } from '../../src/instrument/items.ts';
import { codebook } from '../../tools/validation/codebook.ts';
import { ITEM_COLUMNS, RUN_COLUMNS } from '../../tools/validation/columns.ts';
import { sheetFromShares } from '../../tools/validation/shares.ts';
import { answersById, letterOf, readSheet, SheetError, textOf } from '../../tools/validation/sheet.ts';
import { itemTexts } from '../../src/text/items.ts';

const RIGHT: Readonly<Record<string, string>> = {
  participant: 'P1',
  wave: '1',
  age_band: 'toddler',
  instrument_version: '1.1.0',
  locale: 'en',
  date: '2027-02-28',
  ...Object.fromEntries(ITEM_COLUMNS.map(({ name }, i) => [name, String(i % 5)])),
  other_cprs: '23',
};
const NAMES = Object.keys(RIGHT);

/** A sheet: the right row, changed; a row for each change. */
const sheetOf = (...changes: Readonly<Record<string, string>>[]) =>
  [NAMES, ...changes.map((change) => NAMES.map((name) => change[name] ?? RIGHT[name]!))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

function problemsOf(text: string): readonly string[] {
  try {
    readSheet(text);
  } catch (cause) {
    assert.ok(cause instanceof SheetError, String(cause));
    return cause.problems;
  }
  return [];
}

describe('a sheet that is right', () => {
  it('is read: who, when, answers, other measures', () => {
    const { runs, others, isMadeUp } = readSheet(sheetOf({}, { participant: 'P2', wave: '2', date: '' }));
    assert.deepEqual(others, ['other_cprs']);
    assert.equal(isMadeUp, false);
    assert.deepEqual(
      runs.map(({ participant, wave, day }) => [participant, wave, day]),
      [
        ['P1', 1, Date.UTC(2027, 1, 28)],
        ['P2', 2, null],
      ],
    );
    assert.deepEqual(runs[0]!.others, { other_cprs: 23 });
    assert.deepEqual(runs[0]!.answers.slice(0, 6), [0, 1, 2, 3, 4, 0]);
  });

  it('tells “did not come up” (9) from no answer (empty), as the scoring does', () => {
    const [run] = readSheet(sheetOf({ warmth_fit_delight: '9', play_fun: '' })).runs;
    const answers = answersById(run!);
    assert.equal(answers['warmth-fit-delight-toddler'], 'na');
    assert.equal(answers['play-fun-toddler'], 'skip');
    assert.equal(answers['friction-battles-toddler'], 2);
    assert.deepEqual(Object.keys(answers), ITEMS.toddler.map(({ id }) => id)); // prettier-ignore
  });

  for (const [what, text] of [
    ['semicolons and decimal commas', sheetOf({ other_cprs: '23.5' }).replaceAll(',', ';').replace('23.5', '23,5')],
    ['tabs', sheetOf({ other_cprs: '23.5' }).replaceAll(',', '\t')],
    [
      'Windows lines, a byte order mark, empty lines',
      `\uFEFF${sheetOf({ other_cprs: '23.5' }).replaceAll('\n', '\r\n\r\n')}`,
    ],
    [
      'the lines of npm at the top',
      `\n> connection-map@0.1.0 validation\n> node x\n\n${sheetOf({ other_cprs: '23.5' })}`,
    ],
    [
      'names with hyphens and capitals',
      sheetOf({ other_cprs: '23.5' }).replace('warmth_fit_delight', 'Warmth-Fit.Delight'),
    ],
  ] as const) {
    it(`may have ${what}`, () => assert.equal(readSheet(text).runs[0]?.others['other_cprs'], 23.5));
  }

  it('may have its columns in any order, notes that are left out, and a quoted cell', () => {
    const lines = sheetOf({}).trimEnd().split('\n');
    const turned = lines.map((line) => line.split(',').reverse().join(','));
    const [run] = readSheet(`note_x,${turned[0]}\n"says ""hm"", twice",${turned[1]}`).runs;
    assert.deepEqual([run!.participant, run!.answers[4], Object.keys(run!.others)], ['P1', 4, ['other_cprs']]);
  });

  it('may be UTF-16 (PowerShell) or in the letters of Windows', () => {
    const utf16 = Buffer.from(`\uFEFF${sheetOf({ participant: 'Zoë' })}`, 'utf16le');
    const windows = Buffer.from(sheetOf({ participant: 'Zoë' }), 'latin1');
    for (const bytes of [utf16, windows, Buffer.from(sheetOf({ participant: 'Zoë' }))]) {
      assert.equal(readSheet(textOf(bytes)).runs[0]!.participant, 'Zoë');
    }
  });
});

describe('a sheet that is not right', () => {
  for (const [change, expected] of [
    [{ participant: '' }, /^Row 2, column “participant” \(A\): is empty\. Right: a code/],
    [{ wave: '3' }, /^Row 2, column “wave” \(B\): “3” is not right\. Right: 1 or 2\.$/],
    [{ age_band: 'baby' }, /\(C\): “baby” is not right\. Right: infant, toddler/],
    [{ instrument_version: '01.01.2000' }, /\(D\): “01\.01\.2000” is not right\. Right: three numbers with dots/],
    [{ locale: 'english language' }, /\(E\).*Right: a language tag/],
    [{ date: '28.02.2027' }, /\(F\): “28\.02\.2027”.*YYYY-MM-DD/],
    [{ date: '2027-02-30' }, /\(F\): “2027-02-30”.*YYYY-MM-DD/],
    [
      { warmth_fit_delight: '5' },
      /^Row 2, column “warmth_fit_delight” \(G\): “5” is not right\. Right: 0, 1, 2, 3 or 4; 9 for/,
    ],
    [{ play_fun: 'NA' }, /“NA” is not right\. .* empty for no answer/],
    [{ play_child_led: '2.5' }, /“2\.5”/],
    [{ other_cprs: 'high' }, /“other_cprs” \(AE\): “high” is not right\. Right: a number/],
  ] as const) {
    it(`says where and what: ${JSON.stringify(change)}`, () => {
      const problems = problemsOf(sheetOf(change));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, expected);
    });
  }

  it('counts rows as a spreadsheet does, empty ones and the lines of npm too', () => {
    const [head, row] = sheetOf({ wave: 'x' }).split('\n');
    assert.match(problemsOf(`> npm\n\n${head}\n\n${row}\n`)[0]!, /^Row 5, /);
  });

  it('names a missing column, one that is there twice, and one that is not known', () => {
    const head = sheetOf({}).replace('play_fun', 'play_funn').replace('other_cprs', 'wave');
    assert.deepEqual(
      problemsOf(head).map((problem) => problem.split('. Right')[0]),
      [
        'These columns are missing: play_fun',
        'Column H: “play_funn” is no column of the codebook',
        'Column AE: “wave” is there twice',
      ],
    );
  });

  it('says that a wave is there twice, and in which rows', () =>
    assert.match(problemsOf(sheetOf({}, { participant: 'P2' }, {}))[0]!, /^Row 4: P1, wave 1 is in row 2 too/));

  for (const [what, text, expected] of [
    ['an empty file', ' \n', /The file is empty/],
    ['names without rows', sheetOf(), /no rows/],
    ['a row that is too short', `${sheetOf()}P1,1\n`, /^Row 2: it has 2 cells\. Right: 31/],
    ['a quotation mark that is not closed', sheetOf({ participant: '"P1' }), /^Row 2: a quotation mark/],
    [
      'other marks between cells than in the first row',
      `${sheetOf()}P1;1\n`,
      /^Row 2: it has 1 cell\. Right: 31.*same mark/,
    ],
    ['no CSV', '{"a": 1}', /^Row 1: no column of the codebook is named here/],
    ['a title above the names', `My study,\n${sheetOf({})}`, /^Row 1: no column of the codebook is named here/],
    ['a file of a spreadsheet program', 'PK\u0003\u0004\u0014"', /saved as CSV/],
  ] as const) {
    it(`${what}: says so`, () => assert.match(problemsOf(text)[0] ?? '', expected));
  }

  it('tells all problems, and shows the first 20', () => {
    const changes = Array.from({ length: 30 }, (_, i) => ({ participant: `P${i}`, wave: '7' }));
    const error = new SheetError(problemsOf(sheetOf(...changes)));
    assert.equal(error.problems.length, 30);
    assert.equal(error.message.split('\n').length, 21);
    assert.match(error.message, /and 10 more\.$/);
  });

  it('does not take a word of JavaScript for an answer', () =>
    assert.equal(problemsOf(sheetOf({ locale: 'en', wave: 'constructor', age_band: 'toString' })).length, 2));
});

describe('columns', () => {
  it('are lettered as in a spreadsheet', () =>
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letterOf), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

  it('have names that SPSS and R take', () => {
    for (const { name } of [...RUN_COLUMNS, ...ITEM_COLUMNS]) assert.match(name, /^[a-z][a-z_]{0,62}$/);
    assert.equal(new Set(ITEM_COLUMNS.map(({ name }) => name)).size, 24);
  });

  it('are all in the codebook, with each of the 120 wordings', () => {
    const book = codebook();
    for (const { name } of [...RUN_COLUMNS, ...ITEM_COLUMNS]) assert.ok(book.includes(`\`${name}\``), name);
    for (const [id, text] of Object.entries(itemTexts)) assert.ok(book.includes(`| ${text} |`), id);
  });
});

describe('maps that were shared', () => {
  const map = {
    instrument: '1.1.0',
    locale: 'es-MX',
    ageBand: 'teen',
    answers: {
      ...Object.fromEntries(ITEMS.teen.map(({ id }) => [id, 3])),
      [ITEMS.teen[1]!.id]: 'na',
      [ITEMS.teen[2]!.id]: 'skip',
    },
  };

  it('become a sheet', () => {
    const json = JSON.stringify([{ participant: 'P1', wave: 1, map }, { participant: 'P1', wave: 2, stable: 'no', map }]); // prettier-ignore
    const { runs } = readSheet(sheetFromShares(json));
    assert.deepEqual(runs.map(({ wave, stable, locale, version }) => [wave, stable, locale, version]), [[1, null, 'es-MX', '1.1.0'], [2, false, 'es-MX', '1.1.0']]); // prettier-ignore
    assert.deepEqual(runs[0]!.answers.slice(0, 4), [3, 'na', 'skip', 3]);
  });

  for (const [what, json, expected] of [
    ['no JSON', 'participant,wave', /no JSON/],
    ['no list', '{}', /no list/],
    ['no map', '[{"participant": "P1"}, null]', /Entry 1: it has no “map”[^]*Entry 2/],
    [
      'a map without answers',
      JSON.stringify([{ map: { ageBand: 'teen' } }]),
      /Entry 1: it has no answers\. Right: share="answers"/,
    ],
  ] as const) {
    it(`${what}: says so`, () => assert.throws(() => sheetFromShares(json), expected));
  }
});
